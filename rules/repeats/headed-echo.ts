import { fitsBeside } from "./fits-beside.ts";
import { areOne, areSlips, loneNumbers } from "./lone-number.ts";
import { areCalledApart, areOfOtherTimes } from "./of-another.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { perMention } from "../rates/vicinity-words.ts";
import { perObject } from "../remembered.ts";
import { areAlike } from "../wording/noun-class.ts";
import { roleName, sameYear } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** What stands under a heading, or in a paragraph that opens with one: （一）事前评估方面。, 2.目标管理：. */
interface Headed {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

const numbering = "(?:[（(]?[一二三四五六七八九十\\d]+[)）、.．]|[一二三四五六七八九十]是)";
const opening = new RegExp(`^${numbering}+[“"]?([一-龥]{4,16})[。：:，,]`);
const numbered = new RegExp(`^${numbering}`);
/** 扎实开展事前绩效评估, 运行监控方面, 重点评价情况: what is said of any work. */
const idle =
  /绩效|财政|工作|方面|情况|全面|扎实|切实|持续|不断|深入|积极|稳步|着力|认真|严格|[开进]展|实施|推[进动]|加强|强化|做[好实优]|抓[好实]|完善|规范|突出|质量|提高|提升|注重|有序|组织|预算/g;
const shortest = 4;
const longest = 10;

/**
 * What an overview tells of a piece of work (组织事前评估12个), against the chapter or the paragraph that is headed by it:
 * a number that does not stand there, one slip of the pen away from the first of its measure, where either of them
 * stands nowhere else in the report.
 */
export const headedEchoes = perScene((scene: Scene): readonly Bound[] => {
  const headed = headedIn(scene);
  if (headed.length === 0) return [];
  const lone = loneNumbers(scene);
  return scene.mentions.flatMap((claim) => {
    if (!isTelling(claim) || ofSome.test(plain(leading(claim, 20)))) return [];
    const words = namedBefore(claim);
    const own = headed.filter(
      ({ name, mentions }) =>
        words.some((each) => areNamedAlike(each, name)) && !mentions.includes(claim),
    );
    const alike = own.flatMap(({ mentions }) => mentions.filter((each) => isAlike(claim, each)));
    const equal = alike.find((each) => areOne(claim, each));
    if (equal !== undefined) return [boundOf(claim, equal)];
    const first = own
      .flatMap(({ mentions }) => mentions.find((each) => isAlike(claim, each)) ?? [])
      .find((each) => areNear(claim, each));
    if (first === undefined) return [];
    const isWrong =
      (lone.has(claim) || lone.has(first)) &&
      !(fitsBeside(scene)(claim) && fitsBeside(scene)(first)) &&
      !areCalledApart(claim, first) &&
      !areOfOtherTimes(claim, first);
    return isWrong ? [boundOf(claim, first)] : [];
  });
});

function areNamedAlike(words: string, name: string): boolean {
  return words.length >= shortest && (words.includes(name) || name.includes(words));
}

function headedIn(scene: Scene): readonly Headed[] {
  const sections = Map.groupBy(
    scene.mentions.filter(({ scope }) => !scope.isRow),
    ({ figure }) => figure.section.join("|"),
  );
  const titled = [...sections].flatMap(([path, mentions]) => {
    const name = coreOf(plain(path.split("|").at(-1) ?? "").replace(numbered, ""));
    return name.length < shortest || name.length > longest ? [] : { name, mentions };
  });
  return [...titled, ...openedIn(scene)];
}

function openedIn({ byBlock, report }: Scene): readonly Headed[] {
  const { blocks, flow } = report.document;
  return [...byBlock].flatMap(([block, mentions]) => {
    const place = blocks[block]?.flow;
    if (place === undefined || mentions[0]?.scope.isRow !== false) return [];
    const lead = plain(flow.text.slice(place.start, Math.min(place.end, place.start + 30)));
    const name = coreOf(opening.exec(lead)?.[1] ?? "");
    return name.length < shortest ? [] : { name, mentions };
  });
}

function coreOf(words: string): string {
  return words.replaceAll(idle, "");
}

/** The words of the clause right before a number, without what is said of any work. */
const namedBefore = perObject((mention: Mention): readonly string[] => {
  const before = plain(leading(mention, 24)).split(stops).at(-1) ?? "";
  const after = plain(trailing(mention, 14)).split(stops)[0] ?? "";
  return [before, ...(mention.figure.kind === "count" ? [after] : [])].map(coreOf);
});

/** 力争到9月底支出进度达到75%: what is aimed at is not told again. */
const aims = /力争|争取|确保|计划|拟|不低于|不少于|达到$/;
/** 推进滞后的51项重点任务: some of what the heading names. */
const ofSome = /其中|抽|另|仅|部分|的$/;

const stops = /[，,。；;：:、（(\d]/;

function isTelling(mention: Mention): boolean {
  const { figure, scope, past } = mention;
  const { change, average, earlier } = perMention(mention);
  return (
    !scope.isRow &&
    !past &&
    !change &&
    !average &&
    !earlier &&
    !aims.test(plain(leading(mention, 20))) &&
    /^(?:count|amount|rate)$/.test(figure.kind) &&
    figure.value !== null &&
    figure.quantity.qualifier === "exact" &&
    figure.quantity.digits.length > 1
  );
}

function isAlike(claim: Mention, other: Mention): boolean {
  const [a, b] = [claim.figure, other.figure];
  return (
    isTelling(other) &&
    a.kind === b.kind &&
    a.quantity.dimension === b.quantity.dimension &&
    (a.kind !== "count" || a.quantity.unit === b.quantity.unit) &&
    (claim.noun === null || other.noun === null || areAlike(claim.noun, other.noun)) &&
    sameYear(claim, other)
  );
}

function areNear(a: Mention, b: Mention): boolean {
  return areSlips(a, b) || isSlip(a, b, a.figure.kind !== "amount");
}

function boundOf(a: Mention, b: Mention): Bound {
  return sameValue(a, b, roleName(a, "总述中的数"), roleName(b, "分述中的数"));
}
