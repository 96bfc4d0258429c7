import { coversDivision } from "../divisions/closed-division.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { areClassesBy, areSides } from "../divisions/sides.ts";
import { kindLabel } from "../divisions/kind-label.ts";
import { areOfOneScheme } from "../divisions/list-schemes.ts";
import { sumOf } from "../sums/list-sum.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { isClose } from "../sums/nearly-whole.ts";
import { isNoTotal } from "../sums/no-total.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { isLike } from "../divisions/like-whole.ts";
import { areOneKind, chainsIn } from "../divisions/open-list.ts";
import type { Partition } from "../divisions/partition-binding.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";
import { isChange } from "../divisions/state-words.ts";
import { areOfPlaces } from "../divisions/whole-place.ts";
import { areSteps } from "../divisions/work-steps.ts";

/**
 * 绩效专管员126名，县级部门81名，乡镇45名: a number and right behind it, after a comma alone, what it is made of. Only
 * twins are read as such: two sides of one thing, or names that end as the whole's own does.
 */
export const plainLists = perScene((scene: Scene): readonly Partition[] =>
  chainsIn(scene)
    .flat()
    .flatMap((chain) =>
      chain.flatMap((total, at) => listBehind(scene, total, chain, at + 1) ?? []),
    ),
);

/** The longest run of twins right behind the number. */
function listBehind(
  scene: Scene,
  total: Mention,
  chain: readonly Mention[],
  from: number,
): Partition | null {
  const first = chain[from];
  if (first === undefined || !leads(textBetween(scene, total, first))) return null;
  const run = runOf(scene, chain, from);
  for (let size = run.length; size > 1; size -= 1) {
    const parts = run.slice(0, size);
    if (!areTwins(total, parts)) continue;
    if (areOfPlaces(scene, [total, ...parts])) return null;
    if (!mayHold(total, parts) || isOneMore(total, parts, chain[from - 2])) return null;
    const bound = sumOf(total, parts, "=");
    const fitting = isFitting(bound);
    if (!fitting && goesOn(scene, parts)) return null;
    const sure = fitting || isClose(bound) || isSlip(bound, 1);
    return sure ? { parts, candidates: [total], sure, cued: true } : null;
  }
  return null;
}

const lead =
  /^[^，,：:；;。、]{0,20}[，,：:；;](?![^，,：:；;。]{0,8}(?:其中|包括|分别|较|比|同比|占|增|减少|平均|上年|去年))/;

const longestLead = 44;

function leads(gap: string): boolean {
  const words = plain(gap);
  return (
    words.length <= longestLead &&
    lead.test(words) &&
    !/其中|合计|共计|同比|上年|去年|相比/.test(words)
  );
}

/** 政策4项、项目7个、部门3家: only a mark parts the last from a further number, whatever it counts. */
function goesOn(scene: Scene, parts: readonly Mention[]): boolean {
  const [last, before] = parts.toReversed();
  if (last === undefined) return false;
  const block = scene.byBlock.get(last.figure.block) ?? [];
  const next = block[block.indexOf(last) + 1];
  const { flow } = scene.report.document;
  const told = flow.text.slice(last.figure.flow.end, last.figure.flow.end + 12);
  if (/^[^，,。；;]{0,4}[，,、](?:另|还|此外|需|其[余他]|剩|余下)/.test(told)) return true;
  if (next?.figure.kind === "rate") return goesOnBehindShare(scene, last, block);
  if (next === undefined || !isMeasured(next)) return false;
  const gap = textBetween(scene, last, next);
  // 已完成的2434条；滞后的416条；不再适用的118条: the mark that parts the items parts the next as well.
  const inClauses = before !== undefined && /[；;]/.test(textBetween(scene, before, last));
  if (inClauses && /^[；;][^；;。占较比]{0,24}$/.test(gap)) return true;
  return /^[^；;。]{0,6}[，,、][^；;。占较比]{0,16}$|^[和及与]/.test(gap);
}

/** 退回276个，占19.4%；取消36个: the share of the last item stands between. */
function goesOnBehindShare(scene: Scene, last: Mention, block: readonly Mention[]): boolean {
  const further = block.slice(block.indexOf(last) + 2).find(isMeasured);
  return (
    further !== undefined &&
    further.figure.quantity.unit === last.figure.quantity.unit &&
    /^[，,]占[^，,；;。]{0,12}[%％][；;，,、][^；;。占较比]{0,12}$/.test(
      plain(textBetween(scene, last, further)),
    )
  );
}

const longestGap = 36;
const longestName = 16;

/** Items parted by a mark and nothing but their names, and what each tells in another measure. */
function runOf(scene: Scene, chain: readonly Mention[], from: number): readonly Mention[] {
  const run: Mention[] = [];
  for (const mention of chain.slice(from)) {
    const last = run.at(-1);
    const gap = last === undefined ? "" : plain(textBetween(scene, last, mention));
    if (gap.length > longestGap || /其中|合计|共计/.test(gap)) break;
    const { length } = kindLabel(mention);
    if (length === 0 || length > longestName) break;
    run.push(mention);
  }
  return run;
}

/** 会计师事务所7家，工程咨询公司3家，高校2家: what is no deed done with some of them, but a thing of one kind or the other. */
const thing =
  /^(?![未已不被经因对将])[一-龥]{0,10}(?:公司|事务所|院所|研究院|机构|高校|学校|企业|协会|部门|单位|整体|政策|项目|[一-龥]{2}类|[县乡村国省]道|[幼小初高][儿中]?[园学中])$/;

/** Ends of names that anything may have. */
const general = /^(?:的?项目|资金|预算|支出|经费|金额|收入|部分)$/;

/** Two sides of one thing; kinds of one division; names that end alike, and the whole's own with them. */
function areTwins(total: Mention, parts: readonly Mention[]): boolean {
  const labels = parts.map(kindLabel);
  const [first = "", second = ""] = labels;
  if (new Set(labels).size < labels.length) return false;
  if (coversDivision(parts) || areOfOneScheme(parts, true)) return true;
  if (parts.length === 2 && areSides(first, second)) return true;
  if (areClassesBy(labels) && !areClassesBy([...labels, kindLabel(total)])) return true;
  if (labels.length > 2 && labels.every((label) => thing.test(label))) return true;
  const end = commonEnd(labels);
  return (
    end.length > 1 &&
    !general.test(end) &&
    !isSibling(kindLabel(total), end) &&
    sharedRun(end, `${kindLabel(total)}${total.after}`) > 1
  );
}

/** 产业发展投入4860万元，基础设施投入3920万元: what ends as they do with a name of its own before is one of them. */
function isSibling(label: string, end: string): boolean {
  return label.endsWith(end) && label.length > end.length + 2 && !/总|全部|共/.test(label);
}

function commonEnd(labels: readonly string[]): string {
  const [first = ""] = labels;
  let length = 0;
  while (
    length < first.length - 1 &&
    labels.every(
      (label) => label.length > length + 1 && label.at(-1 - length) === first.at(-1 - length),
    )
  )
    length += 1;
  return first.slice(first.length - length);
}

/** Nothing in the words of the number speaks against its being a whole. */
function mayHold(total: Mention, parts: readonly Mention[]): boolean {
  return (
    !countsKinds(total) &&
    !isChange(total) &&
    !isNoTotal(total, parts) &&
    // 绩效目标893个，县级部门684个: what is named before its number is no noun of it.
    (parts.every(({ after }) => after === "") || (isLike(total, parts) && areOneKind(parts))) &&
    total.figure.quantity.qualifier === "exact" &&
    !parts.some(isChange)
  );
}

/** 80%至100%的项目527个: one band of a scale. */
const band = /以[上下内]|之间|[\d%％]至|超过|高于|低于|不足|[%％分]的/;

/** 产出指标402条、效益指标218条、满意度指标114条: the first of them is told as the others are. */
function isOneMore(
  total: Mention,
  parts: readonly Mention[],
  before: Mention | undefined,
): boolean {
  const both = /[和及与、]/.test(kindLabel(total));
  const beside = before !== undefined && before.scope === total.scope ? [before] : [];
  return (
    band.test(leading(total, 14)) ||
    (!both && parts.some((part) => coversDivision([total, part]))) ||
    areOfOneScheme([total, ...parts], true) ||
    areSteps([total, ...parts]) ||
    beside.some(
      (each) =>
        areOfOneScheme([each, total], true) ||
        coversDivision([each, total]) ||
        areSides(kindLabel(each), kindLabel(total)),
    ) ||
    parts.some((part) => Number(part.figure.value) === Number(total.figure.value))
  );
}
