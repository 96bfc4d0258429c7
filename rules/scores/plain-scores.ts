import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { isClose } from "../sums/nearly-whole.ts";
import { opensAnother } from "./score-list.ts";
import { evidenceAt } from "../findings/relation-check.ts";
import { sumBound } from "./score-table.ts";
import type { Bound } from "../rule.ts";
import { isSlip } from "../blame/slip.ts";
import { scoresByBlock } from "./told-scores.ts";
import { asWholeScores } from "./whole-scores.ts";

interface Placed {
  readonly figure: Figure;
  /** From the score before it, or from the start of the clause. */
  readonly before: string;
}

const total =
  /(?:^|[，,。；;：:、一-龥])(?:总得?分|总分值|满分|得分合计|合计|共计|(?:自评|自查|评价)?(?:综合|最终)?得分|综合评分)(?:为|是|达到?|共|计)*$/;
const footing =
  /^(?:等[^，,；;。]{0,8})?[，,；;。]?(?:总得?分|总分值|满分|得分合计|合计|共计|共|(?:自评|自查|评价)?(?:综合|最终)?得分)(?:为|是|达到?|共|计)*$/;
const item =
  /^(?:[，,、；;：:]|和|及|与|以及)*(?:具体为[：:]|其中[：:]?|分别[为是][：:]?)?[一-龥“”]{0,10}$/;
const other =
  /平均|最高|最低|比|较|上年|去年|扣|高出|提高|相差|以上|以下|不足|达到|每|加分|总|合计|共|满分|[两二三四五六七八九]个?(?:部分|项|块|类|方面|者)(?:权重|分值)?[占是为]?$|线[为是]?$|[低高]于$|[未不]到$|相加|之和|加起来|合起来/;
const weights = /权重|满分|分值/;
const reached = /^[，,、；;]?(?:实际|实|自评|评价)?得分?(?:为|是)?$/;
/** Fewer are hardly all. */
const fewest = 3;

/**
 * 资金管理38.5分，项目管理28.1分，使用成效29分 behind 自评综合得分95.6分; 投入20分、过程30分、产出30分、效果20分，满分100分: scores
 * side by side with nothing but their names, and what they come to right before or behind them.
 */
export function plainScores(report: Report): readonly Bound[] {
  const { flow } = report.document;
  return [...scoresByBlock(report).values()].flatMap((figures) => {
    const placed = figures.map((figure, at): Placed => {
      const last = figures[at - 1];
      const from = Math.max(last?.flow.end ?? 0, figure.flow.start - 30);
      return { figure, before: flow.text.slice(from, figure.flow.start).replace(/\s/g, "") };
    });
    return runsOf(placed).flatMap(({ from, to }) => boundOf(placed, from, to) ?? []);
  });
}

/** Where scores told alike stand side by side. */
function runsOf(placed: readonly Placed[]): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [at, { before }] of placed.entries()) {
    const own = runs.at(-1);
    const goesOn = item.test(before) && !other.test(before) && !footing.test(before);
    // 分值分别为20分、30分，得分分别为18分、26分: another list, unless it is the first.
    const opens = own !== undefined && at > own.from + 1 && opensAnother.test(before);
    if (own !== undefined && own.to === at && goesOn && !opens) own.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

function boundOf(placed: readonly Placed[], from: number, to: number): Bound | null {
  const [head, foot] = [placed[from], placed[to]];
  if (head === undefined) return null;
  // The run begins with its total, or with its first item.
  const headed = total.test(head.before) && !/平均/.test(head.before);
  const run = placed.slice(headed ? from + 1 : from, to);
  const turns = inTurns(run);
  // A total above them all is that of what was reached.
  const items = turns !== null && headed && !/满分|分值/.test(head.before) ? turns : run;
  const below = foot !== undefined && footing.test(foot.before) ? foot : undefined;
  const first = items[0]?.before ?? "";
  // 决策20分，其中立项8分、目标12分，过程30分: an item is divided again.
  if (items.slice(1).some(({ before }) => before.includes("其中"))) return null;
  // 分值10分，得9.4分；分值20分，得18.5分: what could be reached and what was stand by turns.
  if (weights.test(first) && items.some(({ before }) => reached.test(before))) return null;
  // 预算执行10分，得9.7分；产出50分，得46.5分: they do so where nothing calls the full marks so.
  if (items.filter(({ before }) => reached.test(before)).length > 1) return null;
  const sum = [headed ? head : undefined, below].find(
    (each) => each !== undefined && isOfKind(each, first),
  );
  if (sum === undefined || items.length < fewest) return null;
  const evidence = items.map(({ figure, before }, at) => evidenceAt(nameOf(before, at), figure));
  const bound = sumBound(evidenceAt("总分", sum.figure), evidence, "总分＝各项得分之和");
  const own = { ...bound, evidence: asWholeScores(bound.evidence) };
  // 权重分别为15分、25分、3000分和30分，总分100分: weights side by side make up the full marks, however far off.
  return weights.test(first) || isClose(own) || isSlip(own, 1) ? own : null;
}

/** 资金管理20分，得19.4分；任务数量30分，得28.0分: marks that could be reached and what was by turns; the latter, called as the former. */
function inTurns(run: readonly Placed[]): readonly Placed[] | null {
  const byTurns =
    run.length % 2 === 0 && run.every(({ before }, at) => (at % 2 === 1) === reached.test(before));
  return byTurns
    ? run.flatMap((each, at) => {
        const full = run[at - 1];
        return at % 2 === 1 && full !== undefined ? [{ ...each, before: full.before }] : [];
      })
    : null;
}

/** 满分100分，分别得19分、27.5分…，总得分94.1分: full marks are not what was reached, nor what was reached the sum of weights. */
function isOfKind({ figure, before }: Placed, first: string): boolean {
  const full = figure.value === "100" && /总分/.test(before);
  if (weights.test(first)) return full || /满分|分值|合计|共/.test(before);
  return !(/得/.test(first) && /满分|分值/.test(before));
}

function nameOf(before: string, at: number): string {
  return (
    /[一-龥]{2,8}$/.exec(before)?.[0].replace(/(?:得分|得|为)+$/, "") ?? `第${String(at + 1)}项`
  );
}
