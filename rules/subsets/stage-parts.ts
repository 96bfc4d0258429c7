import { Fraction } from "fraction.js";
import { printedValue } from "../../domain/reading.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { levelsIn } from "../wording/level-words.ts";
import { withinBound } from "./part-binding.ts";
import { sameYear } from "../wording/mention-match.ts";
import { countWords, isNarrow, isOfOneUnit } from "../wording/narrow-whole.ts";
import type { CountWords } from "../wording/narrow-whole.ts";
import { nounIn } from "../wording/noun-class.ts";
import type { NounClass } from "../wording/noun-class.ts";
import type { Bound } from "../rule.ts";
import { between as gapOf, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { stages } from "./stage-words.ts";
import type { Stage } from "./stage-words.ts";
import { perMention } from "../rates/vicinity-words.ts";

/**
 * Counts that a stage of the work makes some of what the stage deals with: red lights among the projects
 * monitored, targets sent back among those examined, checked again among those judged by themselves.
 */
export const stageParts = perScene((scene: Scene): readonly Bound[] => {
  const counts = scene.mentions.filter(isPlainCount).map((mention) => {
    const words = countWords(mention);
    return {
      mention,
      ...words,
      own: ownOf(words, mention),
      told: toldAs(words, mention),
    };
  });
  const holders = counts.filter(mayHoldOthers);
  const all = counts.map(({ mention }) => mention);
  return stages.flatMap((stage) => {
    const named = holders.filter((each) => isNamedWhole(each, stage));
    if (named.length === 0) return [];
    return counts.flatMap((part) => {
      if (!isPart(part, stage) || named.includes(part)) return [];
      const whole = wholeFor(part, named, stage, all);
      return whole === null ? [] : withinBound(part.mention, whole);
    });
  });
});

/** A count with the words that it stands in. */
interface Told extends CountWords {
  readonly mention: Mention;
  /** Its clause without what is picked of it, with its unit. */
  readonly own: Own;
  /** As a part; null where it is part of nothing that the same report tells. */
  readonly told: AsPart | null;
}

interface AsPart {
  /** The words that may tell a stage. */
  readonly words: string;
  /** Of its own, or of what is told before it. */
  readonly noun: NounClass | null;
  /** The words before the number, blanks and quotes left out. */
  readonly before: string;
}

function toldAs(words: CountWords, mention: Mention): AsPart | null {
  const { clause, lead } = words;
  if (summed.test(clause) || isOfOneUnit(words)) return null;
  return {
    // 随机抽取12个部门的自评结果复核，涉及项目96个: what is picked is told before.
    words: /^共?涉及[一-龥]{0,6}#/.test(clause) ? `${lead.slice(-60)}#` : clause,
    noun: mention.noun ?? nounIn(clause.split("#")[1] ?? ""),
    before: mention.before.replace(/[\s“”]/g, ""),
  };
}

interface Own {
  readonly plain: string;
  readonly withUnit: string;
}

/** 从214个自评项目中随机抽取21个: what is picked of it is told of the next. */
function ownOf({ clause }: CountWords, { figure }: Mention): Own {
  const plain = clause.replace(/(?<![其集当事年])中(?=随机|抽|选|挑|确定|择优|筛).*$/, "");
  return { plain, withUnit: plain.replace("#", `${figure.quantity.unit ?? ""}#`) };
}

function isPlainCount(mention: Mention): boolean {
  const { figure, scope } = mention;
  const { qualifier, unit } = figure.quantity;
  return (
    figure.kind === "count" &&
    !scope.isRow &&
    qualifier === "exact" &&
    /^[个项家份条件]$/.test(unit ?? "") &&
    (figure.status === "actual" || figure.status === "plan") &&
    !mention.past &&
    !countsKinds(mention) &&
    !perMention(mention).change &&
    !perMention(mention).average
  );
}

const summed = /累计|历年|[两三]年|连续|上年|去年|次#|轮#/;

/** Whether it may be the whole of anything, whatever the stage. */
function mayHoldOthers({ own, mention }: Told): boolean {
  // 四个环节, 两个时点: what has a name that nobody counts here.
  if (mention.noun === null && mention.after !== "") return false;
  // 随机抽取48份评价报告复核: some reports that were picked are no whole of others.
  if (mention.noun === "report" && picked.test(own.plain)) return false;
  // 因2份报告逾期扣0.5分: some that a cause is told of.
  if (/^(?:因|由于|对于)[^#]{0,4}#/.test(own.plain)) return false;
  return !isJoinedCount(mention);
}

function isNamedWhole({ own, mention }: Told, stage: Stage): boolean {
  if (mention.noun !== null && !stage.nouns.includes(mention.noun)) return false;
  return stage.whole.test(own.withUnit) && !stage.part.test(own.plain);
}

const picked = /(?:抽[查取评检选]|选取|挑选|随机)[^#]{0,4}#/;

/** 58个县级部门和15个乡镇全部完成自评: neither of the two is all that judged itself. */
function isJoinedCount({ scope, place }: Mention): boolean {
  const beside = [place - 1, place].map((at) => [scope.mentions[at], scope.mentions[at + 1]]);
  return beside.some(
    ([left, right]) =>
      left?.figure.kind === "count" &&
      right?.figure.kind === "count" &&
      /^[^，,；;。：:、\d]{1,12}(?:和|及|与|以及)$/.test(gapOf(left, right).replace(/\s/g, "")),
  );
}

function isPart({ mention, told }: Told, stage: Stage): boolean {
  if (told === null || !stage.part.test(told.words)) return false;
  const light = lights.exec(mention.after)?.[0];
  if (light !== undefined && !stage.topic.test(light)) return false;
  return (told.noun !== null && stage.nouns.includes(told.noun)) || !isNamed(mention, told, stage);
}

/** 完成14个重点评价项目，对34个红灯项目收回资金: those with a light are some of what was monitored, and of nothing else. */
const lights = /^[“"]?[红黄绿橙]色?(?:灯|预警)/;

const endings = new Map(
  stages.map((stage) => [
    stage,
    new RegExp(`(?:${stage.part.source})(?:修改|完成)?(?:的|了|有|为|共|计|达到?|约|近)*$`),
  ]),
);

function endOf(stage: Stage): RegExp {
  return endings.get(stage) ?? stage.part;
}

/** 随机抽取98个进行抽查: what is done with them names nothing. */
const deed = /^(?:进行|开展|予以|实施|加以)/;

/** 现场核查点位152个: a thing that the stage does not deal with stands right before the number. */
function isNamed({ after, noun }: Mention, { before }: AsPart, stage: Stage): boolean {
  const words = before.replaceAll(/[“”]/g, "");
  // 因指标不量化被退回213个: the noun of the reason is not what is counted.
  return (
    (after !== "" && !deed.test(after)) ||
    !(endOf(stage).test(words) || (noun === null && /(?:的|有|为)$/.test(words)))
  );
}

/** The last told before it in the paragraph, else the only one of the report; null where another has room for it. */
function wholeFor(
  part: Told,
  named: readonly Told[],
  stage: Stage,
  counts: readonly Mention[],
): Mention | null {
  const { figure, scope } = part.mention;
  const isBefore = (each: Told): boolean =>
    each.mention.figure.flow.end <= figure.flow.start &&
    !isNarrow(each) &&
    mayHold(each, part, stage);
  const beside = named.findLast(
    (each) => each.mention.figure.block === figure.block && isBefore(each),
  );
  // Beyond the paragraph the part must name the stage itself.
  const far = beside === undefined && stage.topic.test(scope.text) ? named.filter(isBefore) : [];
  const one = new Set(far.map(({ mention }) => mention.figure.value)).size === 1;
  const whole = beside ?? (one ? far[0] : undefined);
  if (whole === undefined) return null;
  const least = printedValue(part.mention.figure.quantity);
  const roomy = (each: Mention): boolean => printedValue(each.figure.quantity).compare(least) >= 0;
  if (roomy(whole.mention)) return whole.mention;
  // 15个乡镇…，重点评价18个，评为优的16个: another number in between may be the one.
  if (between(whole.mention, part.mention, counts).some(roomy)) return null;
  const fit = named.filter((each) => mayHold(each, part, stage));
  if (fit.some(({ mention }) => roomy(mention))) return null;
  // 新增项目12个，续建项目26个，开工31个: of all that the sentence names.
  const together = fit
    .filter(({ mention }) => mention.scope === whole.mention.scope)
    .reduce((sum, { mention }) => sum.add(printedValue(mention.figure.quantity)), new Fraction(0));
  return together.compare(least) >= 0 ? null : whole.mention;
}

function between(whole: Mention, part: Mention, counts: readonly Mention[]): readonly Mention[] {
  return counts.filter(
    ({ figure }) =>
      figure.flow.start > whole.figure.flow.end &&
      figure.flow.end < part.figure.flow.start &&
      figure.quantity.unit === part.figure.quantity.unit,
  );
}

function mayHold(whole: Told, part: Told, stage: Stage): boolean {
  const [a, b] = [whole.mention, part.mention];
  if (a === b || a.figure.quantity.unit !== b.figure.quantity.unit) return false;
  // 对2023年度1187个项目开展自评，自评为优的803个: the year of what is judged.
  // 拟储备2025年项目18个: nothing of what is only meant to be done is finished.
  if (/拟(?!新增)[^#]*#/.test(whole.clause) && a.figure.block !== b.figure.block) return false;
  const beside = stage.ofYear === true && a.figure.block === b.figure.block;
  if (!beside && !sameYear(a, b)) return false;
  if (a.noun !== null && b.noun !== null && a.noun !== b.noun) {
    if (a.noun !== "object" && b.noun !== "object") return false;
  }
  const { indicator } = a.figure;
  // 预警项目175个 may bear the name of what is monitored; the word before it tells that it is some of that.
  const named = stage.part.test(`${b.before.slice(-8)}#`);
  if (indicator !== null && indicator === b.figure.indicator && !named) return false;
  const own = levelsIn(whole.lead);
  const behind =
    a.scope === b.scope ? part.lead.slice(whole.lead.length).replace(/^[^，；。]*/, "") : part.lead;
  return levelsIn(behind).every((level) => own.includes(level) || own.length === 0);
}
