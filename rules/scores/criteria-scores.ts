import type { Figure } from "../../domain/figure.ts";
import { decimalsOf } from "../../domain/quantity.ts";
import type { Report } from "../../domain/report.ts";
import { isSlip } from "../blame/slip.ts";
import { evidenceAt, isFitting, valuesOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { sumBound } from "./score-table.ts";
import { fullMark, placedScores } from "./told-scores.ts";
import type { PlacedScore } from "./told-scores.ts";

/** What a score is: what was reached, what was taken off, or what could be reached. */
type Kind = "reached" | "deducted" | "full";

interface Told extends PlacedScore {
  readonly kind: Kind;
  /** Its criterion: 决策, 产出指标; of values told one after the other the one named in its turn. */
  readonly label: string | null;
  readonly block: number;
}

interface List {
  readonly items: readonly Told[];
  /** 四个方面的得分情况是：…, 各部分得分依次为…: the words say that these are all. */
  readonly announced: boolean;
}

const deducted = /(?:扣[除减掉去]?|失|丢|失去)(?:了|去|掉)?的?(?:分(?:为|是)?)?$/;
/** 五类扣分从多到少是：产出2.9分，效益1.8分: the head of a list says what all of them are. */
const deductedHead = /(?:扣分|失分|丢分)[^，,。；;：:得]{0,12}[：:][^。；;]*$/;
const criterion =
  /^[一-龥]{0,4}(?:决策|投入|过程|管理|产出|效益|效果|满意|预算执行|资金|成本|履职|运行|运作|规范|质量|可持续|社会)[一-龥]{0,5}(?<![局委办厅镇乡县区市院校司站队组企]|街道|中心|项目)$/;
const verb =
  /(?:(?:分别|依次)?(?:实际|自评|评价)?(?:得分?|扣[除减掉去]?分?|失分|失去|丢分)(?:分别|依次)?(?:了|为|是|有)*|为|是|：|:)$/;
const filler =
  /^(?:其中|而|以及|并且|因此|另外|类|、|和|及|与)+|(?:部分|环节|方面|维度|层面|类)?(?:指标)?$/g;
/** 比上年, 最高, 平均: no score of a list. */
const other =
  /平均|均分|最高|最低|[比较](?!例)|上年|去年|高[于出]|低于|相差|差距|提高|下降|以上|以下|不足|达到|每|加分|(?<![一-龥])[优良]/;
const respective = /(?:分别|依次)(?:为|是|得|扣除?|有)?(?:分)?$/;
const behindFull =
  /^[，,、](?:按[^，,；;。]{2,14})?(?:实际|自评|评价|折算)*(?:得分?|实得|评|扣[除减]?)(?:为|是)?$/;
/** 决策16分，评14.2分: what was given of it shows that 16分 are the full marks. */
const given = /^[，,、](?:实际|自评|评价)?(?:评|实得)(?:为|得)?$/;
/** 占它全部扣分18.6分的60.2%: the base of a share. */
const base = /占[^，,。；;]{0,10}$/;
const joint = /^(?:、|[，,、]?(?:和|及|与|以及))$/;

const reachedTotal =
  /(?:总分|总得分|得分合计|合计得分|综合得分|综合评分|最终得分|(?:自评|评价|考核|项目|工程|绩效|整体)(?:绩效|综合|总)?(?:得分|评分)|(?:^|[，,。；;：:])(?:得分|评分|合计|共得))(?:为|是|达到?|共|计|：|:)*$/;
const deductedTotal =
  /(?:(?:共|总共|共计|合计|总计|累计|全部|总)(?:被)?(?:扣|失)[除减]?分?(?:数)?|扣分(?:合计|总计|共计?|总数)|(?:^|[，,。；;：:]|自评|评价)扣分)(?:为|是|达到?|共|计|：|:)*$/;
const fewest = 3;
/** So many paragraphs before the list its total may stand. */
const reach = 14;
/** So many characters before a score are looked at. */
const words = 80;

/**
 * 决策类扣1.50分，因…。过程类扣3.80分，…: scores of several criteria in one paragraph, whatever is said between, and what all of them
 * come to, told before or behind. Their names say that they are the parts of one evaluation.
 */
export function criteriaScores(report: Report): readonly Bound[] {
  const told = toldIn(report);
  return [...Map.groupBy(told, ({ block }) => block).values()].flatMap((own) =>
    (["reached", "deducted"] as const).flatMap((kind) =>
      listsIn(own.filter((each) => each.kind === kind)).flatMap(
        (list) => boundOf(list, kind, told) ?? [],
      ),
    ),
  );
}

function toldIn(report: Report): readonly Told[] {
  return [...placedScores(report, words)].flatMap(([block, placed]) => {
    let opened: { kind: Kind; names: readonly string[]; at: number } | null = null;
    let marked: string | null = null;
    let isDeducted = false;
    let last: Kind | null = null;
    return placed.map(({ figure, before }, at): Told => {
      // 过程类扣掉的3.5分，由资金管理2分和采购管理1.5分组成: what was taken off is divided.
      const isDivided = last === "deducted" && /^[，,、（(]?(?:由|其中|包括)/.test(before);
      isDeducted =
        isDivided || deductedHead.test(before) || (isDeducted && !/[。；;]/.test(before));
      const isNext = opened !== null && joint.test(before);
      if (!isNext) opened = respective.test(before) ? openedBy(before) : null;
      const isFull = given.test(placed[at + 1]?.before ?? "");
      const kind = opened?.kind ?? (isFull ? "full" : isDeducted ? "deducted" : kindOf(before));
      last = kind;
      const own = opened === null ? labelIn(before) : (opened.names[opened.at++] ?? "");
      // 产出类满分35分，得31.35分: the full marks bear the name.
      const label = own ?? (marked !== null && behindFull.test(before) ? marked : null);
      marked = kind === "full" ? labelIn(before.replace(fullMark, "")) : null;
      return { figure, before, kind, label, block };
    });
  });
}

/** 决策、过程、产出、效益四类指标分别得: the names in the order of the values; 各部分得分依次为 names none. */
function openedBy(before: string): { kind: Kind; names: readonly string[]; at: number } {
  const words =
    before
      .replace(verb, "")
      .split(/[，,。；;：:]/)
      .at(-1) ?? "";
  const names = words
    .replace(/(?:[三四五六七八]|[3-8])[个类项大][一-龥]{0,6}$/, "")
    .split(/[、和及与]/)
    .filter((name) => criterion.test(name));
  return { kind: kindOf(before.replace(/(?:分别|依次)(?:为|是|有)?$/, "")), names, at: 0 };
}

function kindOf(before: string): Kind {
  const words = before.replace(/(?:分别|依次)(?=[得扣])/, "").replace(/(?:为|是|：|:)$/, "");
  if (fullMark.test(words)) return "full";
  return deducted.test(words.split(/[，,。；;：:、（(]/).at(-1) ?? "") ? "deducted" : "reached";
}

/** The criterion of a score, from the last two clauses before it: 产出满分50分，得; null where there is none. */
function labelIn(before: string): string | null {
  const clauses = before.split(/[，,。；;：:（()）]/);
  const named = (clauses.at(-1) ?? "").replace(verb, "").replaceAll(filler, "");
  return criterion.test(named) ? named : null;
}

/** Where one criterion after the other is told; another name, or one for the second time, begins anew. */
function listsIn(told: readonly Told[]): readonly List[] {
  const lists: { items: Told[]; announced: boolean }[] = [];
  for (const each of told) {
    const own = lists.at(-1);
    if (each.label === null || other.test(each.before.split(/[。；;]/).at(-1) ?? "")) continue;
    const again = own?.items.some(({ label }) => label !== "" && label === each.label) ?? false;
    const opens = respective.test(each.before);
    if (own === undefined || again || opens) {
      const announced = opens || /(?:情况|如下|分别)[是为：:]*[^，,。；;]{0,10}$/.test(each.before);
      lists.push({ items: [each], announced });
    } else own.items.push(each);
  }
  return lists.filter(({ items }) => items.length >= fewest);
}

const firstOnes = /决策|投入|投资|预算执行|过程/;
const lastOnes = /效益|效果|满意/;

/** From the decision to its effects: no criterion of the kind is left out. */
function coversAll(items: readonly Told[]): boolean {
  const labels = items.map(({ label }) => label ?? "");
  return (
    labels.some((label) => firstOnes.test(label)) && labels.some((label) => lastOnes.test(label))
  );
}

/** 预算执行10分、产出50分、效益30分、满意度10分 beside 93.51分: what can be reached is told in whole numbers. */
function areWeights(items: readonly Told[], total: Figure): boolean {
  return (
    decimalsOf(total.quantity) > 0 && items.every(({ figure }) => decimalsOf(figure.quantity) === 0)
  );
}

/** 扣分9.4分，其中…满意度扣90.6分: no more is taken off for some than for all. */
function exceeds(bound: Bound): boolean {
  const values = valuesOf(bound);
  return values !== null && values.computed > values.printed && !isFitting(bound);
}

function boundOf({ items, announced }: List, kind: Kind, told: readonly Told[]): Bound | null {
  const pattern = kind === "deducted" ? deductedTotal : reachedTotal;
  const [first] = items;
  const totals = told.filter(
    (each) =>
      !items.includes(each) &&
      first !== undefined &&
      first.block - each.block >= 0 &&
      first.block - each.block <= reach &&
      // 合计100分: what could be reached.
      each.figure.value !== "100" &&
      !areWeights(items, each.figure) &&
      pattern.test(each.before) &&
      !base.test(each.before.split(/[，,。；;]/).at(-1) ?? "") &&
      !other.test(each.before.split(/[，,。；;]/).at(-1) ?? ""),
  );
  const parts = items.map(({ label, figure }, at) =>
    evidenceAt(
      `${label === null || label === "" ? `第${String(at + 1)}项` : label}${kind === "deducted" ? "扣分" : "得分"}`,
      figure,
    ),
  );
  const name = kind === "deducted" ? "扣分合计" : "总分";
  const bounds = totals.toReversed().map((each) => ({
    bound: sumBound(evidenceAt(name, each.figure), parts, `${name}＝各项之和`, "paragraph"),
    isNear: each.block === first?.block,
  }));
  const fitting = bounds.find(({ bound }) => isFitting(bound));
  if (fitting !== undefined) return fitting.bound;
  const values = new Set(totals.map(({ figure }) => figure.value));
  // Whatever is left out of all that were announced, or of criteria told right behind their total, no other total is meant.
  const all = coversAll(items);
  const among = /其中[^，,]*$/.test(first?.before ?? "");
  const meant = bounds.find(
    ({ bound, isNear }) =>
      isSlip(bound, 3) ||
      (kind === "deducted" && isNear && values.size === 1 && exceeds(bound)) ||
      (values.size === 1 && !among && (announced || (isNear && all))),
  );
  return meant?.bound ?? null;
}
