import { sharedRun } from "../wording/mention-match.ts";
import { areAlike } from "../wording/noun-class.ts";
import { perObject } from "../remembered.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { perMention } from "../rates/vicinity-words.ts";

/** What was done, in the words in which an opening sums it up and the body tells it again. */
const deed =
  /整改|评减|核减|审减|压减|调减|收回|盘活|节约|公开|抽查|复核|退回|入库|培训|事前(?:绩效)?评估|评估|监控|自评|部门评价|重点(?:绩效)?评价|财政评价|(?<![自门点效政])评价(?=项目|对象|\||$)|评审|约谈|反馈/g;
const levels = /全[区县市旗州省]|本级|县区|各县|乡镇/g;
/** Some of what the clause before has told. */
const narrowed =
  /其中|以上|以下|低于|高于|超过|抽|选(?!取)|部分|的[一-龥]{0,4}有$|有$|仅|另|分别|平均|每|新增|比|较/;

/** Numbers of the opening paragraphs against the body, where the same is told of the same in it. */
export const openingEchoes = perScene((scene: Scene): readonly Bound[] => {
  const start = Math.min(
    ...scene.report.figures.flatMap(({ section, flow }) => (section.length > 0 ? flow.start : [])),
  );
  const told = scene.mentions.filter(isTold);
  const opening = told.filter(({ figure }) => figure.flow.start < start);
  const body = told.filter(({ figure }) => figure.flow.start >= start);
  // A paper without headings has no opening.
  if (!Number.isFinite(start) || opening.length === 0) return [];
  return opening.flatMap((head) => echoOf(head, body) ?? []);
});

function isTold({ figure, scope, past, before }: Mention): boolean {
  return (
    (figure.kind === "count" || figure.kind === "amount" || figure.kind === "rate") &&
    figure.status === "actual" &&
    figure.quantity.qualifier === "exact" &&
    !scope.isRow &&
    !past &&
    !narrowed.test(before.slice(-10)) &&
    // 对21家单位的46个项目开展评估 tells of all, 评减200万元以上的3个 of some.
    (!/的[一-龥]{0,4}$/.test(before) || /(?:单位|部门)(?:申报)?的$/.test(before))
  );
}

function echoOf(head: Mention, body: readonly Mention[]): Bound | null {
  const same = body.filter((other) => isSame(head, other));
  const equal = same.find(({ figure }) => figure.value === head.figure.value);
  if (equal !== undefined) return boundOf(head, equal);
  const alone = same.filter((other) => !opensList(other));
  const [first] = alone;
  const one = new Set(alone.map(({ figure }) => figure.value)).size === 1;
  if (first === undefined || !one) return null;
  const known = head.figure.indicator !== null && head.figure.indicator === first.figure.indicator;
  const near = isSlip(head, first, false);
  return (known && head.figure.kind === "count") || near ? boundOf(head, first) : null;
}

/** 财政重点评价项目支出10个、部门整体支出3个、政策2个: the deed stands before the first kind, and is told of all of them. */
function opensList(mention: Mention): boolean {
  const next = mention.scope.mentions[mention.place + 1];
  if (next === undefined || !areOfOneMeasure(mention, next)) return false;
  const gap = between(mention, next);
  return /^[^，,。；;]*、[^，,。；;]*$/.test(gap) && setOf(gap, deed) === "";
}

/** The same deed done to the same kind of thing in the same year, at one level. */
function isSame(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure, b.figure];
  if (left.kind !== right.kind || left.quantity.dimension !== right.quantity.dimension)
    return false;
  const [one, other] = [toldOf(a), toldOf(b)];
  if (left.year !== right.year || one.levels !== other.levels) return false;
  if (perMention(a).change !== perMention(b).change) return false;
  if (left.indicator !== null && left.indicator === right.indicator) return true;
  if (left.kind === "count" && left.quantity.unit !== right.quantity.unit) return false;
  const nouns =
    left.kind !== "count" || a.noun === null || b.noun === null || areAlike(a.noun, b.noun);
  if (a.noun !== null && a.noun === b.noun && left.quantity.digits.length >= telling) {
    return isSlip(a, b, false) || left.value === right.value;
  }
  return (
    nouns && one.deeds !== "" && one.deeds === other.deeds && sharedRun(one.words, other.words) >= 2
  );
}

/** What the words around a number tell of it; each of the opening is held against each of the body. */
const toldOf = perObject((mention: Mention) => {
  const words = wordsOf(mention);
  return { words, levels: setOf(words, levels), deeds: setOf(words, deed) };
});

/** So long a number is one and the same where it is no more than a slip apart. */
const telling = 4;

function setOf(text: string, words: RegExp): string {
  const found = text.match(words) ?? [];
  const plain = found.map((each) => each.replace(/^(?:重点|财政)(?=评价)|^事前(?=评估)/, ""));
  return [...new Set(plain)].toSorted().join();
}

function wordsOf({ before, after, figure }: Mention): string {
  const behind = figure.kind === "count" ? after.slice(0, 16) : "";
  return `${before.slice(-16)}|${behind}`.replace(/\s/g, "").replace(/绩效|财政/g, "");
}

function boundOf(head: Mention, other: Mention): Bound {
  return sameValue(head, other, "开头所述的数", "正文所述的数");
}
