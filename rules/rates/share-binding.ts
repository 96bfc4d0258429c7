import { bareName } from "./base-binding.ts";
import { gradeOf } from "../wording/best-grades.ts";
import { isComparedWith } from "../wording/compared-with.ts";
import { isAside } from "./aside-parts.ts";
import { bindingOf, compatible, roleName, sharedRun } from "../wording/mention-match.ts";
import { areAlike, nounIn } from "../wording/noun-class.ts";
import { partOfTopicAbove, partsOfTopic } from "./part-topic.ts";
import type { RateCase } from "./rate-binding.ts";
import { rateFormulas } from "./rate-bound.ts";
import type { SharedRate } from "./rate-name.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { changeAgainstYear } from "../changes/change-words.ts";
import { countsMoney, isBase, isOfOtherMeasure, isRough } from "./own-share.ts";
import { mayHold, wholesElsewhere } from "./share-bases.ts";
import { areSiblings } from "../lists/siblings.ts";
import { partElsewhere, subjectPart } from "../subsets/subject-part.ts";
import { tablePair } from "../tables/table-pair.ts";
import type { TablePair } from "../tables/table-pair.ts";
import { allUnits, usualUnits } from "../repeats/roster.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** 占…的p%: the part stands before 占; the whole between 占 and the rate, or it is named there. */
export function bindShare(rate: Mention, share: SharedRate, scene: Scene): RateCase {
  const { mentions, text, span } = rate.scope;
  const start = (mention: Mention): number => mention.figure.flow.start - span.start;
  const measured = mentions.filter(
    (mention) =>
      /^(?:money|count)$/.test(mention.figure.quantity.dimension) && !isAside(mention, rate),
  );
  const before = measured.filter((mention) => start(mention) < share.at).toReversed();
  const within = measured.filter(
    (mention) => start(mention) > share.at && mention.place < rate.place && !countsMoney(mention),
  );
  const inside = within.length > 0 ? within : referredTo(rate, share, scene);
  const subject = subjectOf(text, share);
  const parts = before.filter(
    (mention) =>
      !isBase(mention) &&
      !isComparedWith(mention) &&
      !isOfOtherMeasure(rate, mention) &&
      (/[增减]/.test(share.of) || changeAgainstYear(mention) === null) &&
      // 民生类18个…，民生类项目资金占51.2%: money is no number of things.
      (mention.figure.quantity.dimension === "money" || !ofMoney.test(subject)) &&
      (mention.past || !turned.test(text.slice(mention.figure.flow.end - span.start, share.at))),
  );
  const called = partCalled(parts, share, text);
  const nearest = partOf(parts, called, share, inside, text);
  const above = called.length > 0 ? null : partOfTopicAbove(rate, nearest, subject, scene);
  const near = above === null ? nearest : null;
  const part = above ?? near ?? partBefore(rate, share, inside, scene);
  if (part === null && share.of !== "" && !isRough(rate) && !/[%％]/.test(share.of)) {
    const cells = tablePair(text.slice(0, share.at), share.of, scene);
    if (cells !== null) return caseOfCells(cells, rate, share);
  }
  const lead = near === null ? "" : text.slice(near.figure.flow.end - span.start, share.at);
  // 绿灯705个，黄灯118个，红灯38个，绿灯项目占81.9%: named by its own word it may stand farther off.
  const isCalledSo = called.some((mention) => mention === near);
  const far = clauses(lead) > 1 && !isCalledSo;
  // 分别占 pairs lists; a name with a rate in it belongs to the rate before.
  const paired = text.slice(0, share.at).endsWith("分别") || /[%％]/.test(share.of);
  const others = before.filter(
    (mention) => part !== null && mention !== part && compatible(mention, part),
  );
  const governing = part === null || share.of !== "" ? null : governor(part, others);
  const wholes =
    inside.length > 0
      ? inside
      : governing !== null
        ? [governing]
        : others.filter((mention) => namedWhole(mention, share.of) && mayHold(mention, part));
  const { named, guessed } =
    part === null || wholes.length > 0 || isRough(rate)
      ? { named: [], guessed: [] }
      : wholesElsewhere(part, rate, share, scene);
  const bind = (found: readonly Mention[]): readonly Bound[] =>
    part === null || far || paired
      ? []
      : found
          .filter((whole) => inside.includes(whole) || !areSiblings(part, whole))
          .flatMap((whole) =>
            compatible(inside.includes(whole) ? ofAnyYear(part, whole) : part, whole) ||
            named.includes(whole)
              ? shareBound(part, whole, rate, share.of)
              : [],
          );
  const beside = bind(wholes);
  const everyone =
    beside.length === 0 && ofAllUnits.test(share.of)
      ? (allUnits(scene) ?? usualUnits(scene))
      : null;
  const settled = everyone === null || everyone === part ? [] : bind([everyone]);
  return {
    rate,
    part,
    settled: settled.length > 0,
    borrowed: share.of === "",
    called: isCalledSo,
    bounds: beside.length > 0 ? beside : settled.length > 0 ? settled : bind(named),
    guesses: bind(guessed.filter((whole) => whole !== part)),
    family: null,
    ruleId: "R01",
    explicit: true,
    name: "占比",
    whole: wholes[0] ?? named[0] ?? null,
  };
}

const ofMoney = /(?:资金|金额|[减收]额|经费)$/;
/** 支出3.60亿元，占预算的45%，进度偏慢的单位占16.2%: so many units are no amount that is not called so. */
const ofThings = /(?:单位|部门|项目|指标|问题|对象|政策|报告|企业)$/;

/** …；上年核减3340万元，工程类占61.5%: the sentence has turned to the year before. */
const turned = /(?:^|[，,；;])[而但]?(?:上一?年|去年)(?!度?[结同])/;

/** 占上年度预算总额5.83亿元的23.0%: last year's amount is a mere reference, and here the whole all the same. */
function referredTo(rate: Mention, share: SharedRate, scene: Scene): readonly Mention[] {
  const at = rate.scope.span.start + share.at;
  const [last] = (wholeScene(scene).byBlock.get(rate.figure.block) ?? [])
    .filter(({ figure }) => figure.flow.start > at && figure.flow.end <= rate.figure.flow.start)
    .toReversed();
  const told =
    last?.figure.status === "reference" && /^(?:money|count)$/.test(last.figure.quantity.dimension);
  const text = rate.scope.text.slice(0, rate.figure.flow.start - rate.scope.span.start);
  return told && /的(?:约|近)?$/.test(text.trimEnd()) ? [last] : [];
}

/** What stands between 占 and 的 is the whole, of whatever year. */
function ofAnyYear(part: Mention, whole: Mention): Mention {
  return { ...part, past: whole.past, figure: { ...part.figure, year: null } };
}

/** 石澜区评价资金占全市的25.5%, where both stand in a table. */
function caseOfCells({ part, whole }: TablePair, rate: Mention, { of }: SharedRate): RateCase {
  const bounds = [shareBound(part, whole, rate, of)];
  return { rate, part, whole, bounds, family: null, ruleId: "R01", explicit: true, name: "占比" };
}

/** 占全县部门, 占全部预算单位. */
const ofAllUnits =
  /^(?:全[县区市州]|全部|所有|[县区市]级|[县区市]直)+(?:一级)?(?:预算)?(?:部门|单位)(?:总数|数)?$|^预算(?:部门|单位)总数$/;

function subjectOf(text: string, share: SharedRate): string {
  const lead = text.slice(0, share.at);
  const own = /[^，,。；;、：:（()）\d]*$/.exec(lead)?.[0] ?? "";
  // 超标准申报核减的资金最多，占38.8%: the clause before says what is spoken of.
  return own === "" ? (foremost.exec(lead)?.[1] ?? "") : own;
}

const foremost = /([^，,。；;、：:（()）\d]{2,})(?:最多|最大|最高|居首|居第一|居首位|排第一)[，,]$/;

/** …；压减额占原预算的20%: what has a share is called by name where its own sentence tells no figure. */
function partBefore(
  rate: Mention,
  share: SharedRate,
  inside: readonly Mention[],
  scene: Scene,
): Mention | null {
  const subject = subjectOf(rate.scope.text, share).replace(/^其中|[\s“”"]/g, "");
  if (/合计|总计|合并|相加|两者|二者|[两三]项|[和及与]/.test(subject)) return null;
  const place = { block: rate.figure.block, end: rate.scope.span.start + share.at };
  const suits = (mention: Mention): boolean => suitsShare(mention, share, inside);
  const near = subjectPart(subject, place, suits, scene);
  const isPast = turned.test(rate.scope.text.slice(0, share.at));
  if (near !== null && isPast && !near.past) return null;
  return near ?? (share.of === "" ? null : partElsewhere(subject, place, scene));
}

/** 优良占比, 优和良合占: of two grades together, whose numbers are told each on its own. */
const joined =
  /优秀?[和及与、]?良好?(?:等[次级])?(?:[个项份家]?数)?(?:的?(?:对象|项目|部门|单位))?(?:合[计并]?|共|总)?$/;

/** The figures of the sentence that are called as what has a share, the nearest first. */
function partCalled(
  before: readonly Mention[],
  share: SharedRate,
  text: string,
): readonly Mention[] {
  const subject = bareName(subjectOf(text, share));
  if (subject === "后者") return before;
  return subject.length < 2 ? [] : before.filter((mention) => isCalled(mention, subject));
}

/** What has a share: the figure called so right before 占, else the nearest one that suits. */
function partOf(
  before: readonly Mention[],
  called: readonly Mention[],
  share: SharedRate,
  inside: readonly Mention[],
  text: string,
): Mention | null {
  if (joined.test(subjectOf(text, share).replace(/[\s“”"]/g, ""))) return null;
  const subject = bareName(subjectOf(text, share));
  // 红黄灯项目合计占13.5%: a sum that no figure tells.
  if (
    /(?:合计|总计|合并|相加|两者|二者|两项|三者|三项)$/.test(
      subject + (/(?:合计|总计|合并|相加)$/.exec(text.slice(0, share.at))?.[0] ?? ""),
    )
  )
    return null;
  const others = before.filter(({ figure }) => figure.kind === "count" || !ofThings.test(subject));
  const pool = (called.length > 0 ? called : others).filter((mention) =>
    suitsShare(mention, share, inside),
  );
  return partsOfTopic(pool, subjectOf(text, share))[0] ?? pool[0] ?? null;
}

/** 养老支出占比66.7% is told of 养老51240万元. */
function isCalled(mention: Mention, subject: string): boolean {
  const own = bareName(mention.before);
  const isIn = own === gradeOf(subject) || (own.length >= 2 && subject.startsWith(own));
  return isIn || labelOf(mention).includes(subject);
}

/** 涉及资金312.75亿元，其中…241.30亿元，占77.2%; 200个项目中有68个…，占34%. */
function governor(part: Mention, others: readonly Mention[]): Mention | null {
  const found = others.find((mention) =>
    /其中|(?<![其集为])中[，,]?[有已]/.test(between(mention, part)),
  );
  const fits = found !== undefined && mayHold(found, part);
  if (fits && others.indexOf(found) === 0) return found;
  // 618个项目中，红灯43个，黄灯97个，…合计140个: the head of the sentence holds whatever follows.
  const head = others.at(-1);
  const leads =
    head !== undefined && /^[一-龥]{0,10}(?<![其集为])中[，,]/.test(between(head, part));
  return leads && mayHold(head, part) ? head : null;
}

/** Clauses between part and 占; those that tell how the part has changed do not count. */
function clauses(text: string): number {
  // 涉及债券资金4.73亿元，占发行总额的55%，占项目总数的40%: the shares of one part go on.
  const told = text
    .replace(/(?<=\d),(?=\d{3})|[，,](?:涉及[^，,]*|占[^，,]*[%％])(?=[，,]占?)/g, "")
    .replace(/[，,、](?:同比|环比|比上年|较上年)?(?:增长|下降|增加|减少)[\d.]+[%％]/g, "");
  return (told.match(/[，,；;。：:]/g) ?? []).length;
}

function labelOf({ before, after, figure }: Mention): string {
  return before.replace(/\s/g, "") + (figure.kind === "count" ? after.slice(0, 12) : "");
}

function suitsShare(mention: Mention, { of }: SharedRate, inside: readonly Mention[]): boolean {
  const { dimension } = mention.figure.quantity;
  const [whole] = inside;
  if (whole !== undefined) return dimension === whole.figure.quantity.dimension;
  const noun = nounIn(of);
  // 预算单位 are units, 项目支出预算 is money.
  if (
    /(?:资金|金额|额|预算|支出|投资|收入)(?:总[额量计])?$/.test(of) ||
    (noun === null && /资金|金额|额|预算|支出|投资/.test(of))
  )
    return dimension === "money";
  if (noun === null) return true;
  // 亮红灯1206个 counts no noun of its own.
  return dimension === "count" && (mention.noun === null || areAlike(noun, mention.noun));
}

/** 占送审金额: the figure called so; 占总数, 占比: the one called a total. */
function namedWhole(mention: Mention, of: string): boolean {
  const label = mention.before.slice(-12) + mention.after.slice(0, 8);
  const plain = of.replace(/^(?:全部|所有|其|该|全[区县市州]|当年|年度|本级)+/, "");
  if (/^总?(?:数|量|额|计|资金|金额)?$/.test(plain))
    return /共|总|合计|全部|全[区县市州]/.test(label);
  // 占全部项目: 黄色提示项目88个 are not all of them.
  if (plainNoun.test(plain)) return nameBeside(mention) === plain;
  // 占监控项目: 进度较快的项目618个 are told by that noun alone.
  const own = plain.replace(anyNoun, "");
  if (own.length >= 2 && sharedRun(own, label) < 2) return false;
  return sharedRun(plain, label) >= Math.max(2, Math.ceil(plain.length / 2));
}

const plainNoun = /^(?:项目|部门|单位|对象|政策|问题|报告|指标|资金|金额)(?:总?[数额量])?$/;

const anyNoun = /(?:项目|部门|单位|对象|问题|报告|指标)(?:总?[数额量])?$/;

/** 项目120个, 评价的120个项目: the name of a count as far as its own words go. */
function nameBeside({ before, after }: Mention): string {
  const behind = /^[一-龥]{2}/.exec(after)?.[0] ?? "";
  return plainNoun.test(behind) ? behind : bareName(before);
}

/** The share of a part in a whole; `of` is what the text calls the whole. */
export function shareBound(part: Mention, whole: Mention, rate: Mention, of: string): Bound {
  const [partName, wholeName] = [roleName(part, "部分"), of === "" ? roleName(whole, "总数") : of];
  return {
    formula: rateFormulas.share,
    evidence: [
      evidenceOf(partName, part),
      evidenceOf(wholeName.replace(/\d.*$/, "") || "总数", whole),
      evidenceOf("占比", rate),
    ],
    text: `占比＝${partName}÷${wholeName}`,
    binding: bindingOf([part, whole, rate]),
  };
}
