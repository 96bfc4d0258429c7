import { limitItself } from "../doubts/printed-limit.ts";
import { bindingOf, compatible, sharedRun } from "../wording/mention-match.ts";
import { listingsIn } from "../lists/list-binding.ts";
import { isNarrowed } from "./rate-neighbours.ts";
import { sharesOfJoined } from "./joined-shares.ts";
import { rateFormulas } from "./rate-bound.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between, isFact, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** Which budget is meant: the one of the start of the year, or the one in force after changes. */
export type BudgetStage = "年初预算" | "调整后预算";

/** A rate of completion with the base that its words name and the others of the same item. */
export interface ExecutionCase {
  readonly rate: Mention;
  readonly part: Mention;
  readonly whole: Mention;
  /** Other figures of the item that a writer could have divided by. */
  readonly others: readonly Mention[];
  /** The rate names its base; else the budget in force is meant, as forms of self-evaluation say. */
  readonly named: boolean;
  readonly name: string;
}

export function stageOf(words: string): BudgetStage | null {
  if (/调整后|调整预算|全年预算|变动预算|调整数/.test(words)) return "调整后预算";
  return /年初|期初/.test(words) ? "年初预算" : null;
}

export const executionCases = perScene((told: Scene): readonly ExecutionCase[] => {
  // Tasks and limits are what a rate of completion is told of: 债务余额为限额的95.98%.
  const scene = wholeScene(told);
  return scene.mentions.flatMap((rate) => {
    const { quantity } = rate.figure;
    if (!isFact(rate.figure) || quantity.dimension !== "ratio") return [];
    if (rate.scope.isRow) return inRow(rate);
    // 东山县是西河区的4.2倍: how many times as much is no rate of completion.
    if (quantity.unit === "倍" || sharesOfJoined(told).has(rate.figure.id)) return [];
    return completed(rate) ?? compared(rate) ?? staged(rate, scene) ?? [];
  });
});

export function executionBound(item: ExecutionCase, whole = item.whole): Bound {
  const { part, rate, name } = item;
  const base = stageOf(labelOf(whole)) ?? "预算数（任务数）";
  return {
    formula: rateFormulas.share,
    evidence: [
      evidenceOf("完成数", part),
      limitItself(evidenceOf(base, whole)),
      evidenceOf(name, rate),
    ],
    text: `${name}＝完成数÷${base}`,
    binding: bindingOf([part, whole, rate]),
  };
}

function labelOf({ before }: Mention): string {
  return before;
}

/** 完成年初预算172000万元, 为调整预算85000万元, 相当于限额61.2亿元 */
const completing =
  /(?:(?:完成|达到|实现|执行)了?|[为是]|相当于|占)[^，,]*(?:预算|任务|计划|目标|指标|限额|调整数)[^，,]*$/;

/** 收入完成86420万元，完成年初预算172000万元的50.24% */
function completed(rate: Mention): readonly ExecutionCase[] | null {
  const { mentions } = rate.scope;
  const whole = mentions[rate.place - 1];
  const told = whole === undefined ? null : (planBeside(whole, rate) ?? planOfStage(rate));
  if (told !== null) return [told];
  if (whole === undefined || !/^[）)]?的(?:约|近)?$/.test(between(whole, rate))) return null;
  // 完成市下达任务（10.80万吨）的100.6%
  const words = leading(whole, 20).replace(/[（(]\s*$/, "");
  if (!completing.test(whole.before === "" ? words : whole.before)) return null;
  const earlier = mentions.slice(0, whole.place).toReversed();
  const last = earlier.find((mention) => compatible(mention, whole));
  // Something else in between: the number nearest before is not surely what was completed.
  if (last === undefined || whole.place - last.place > 1) return [];
  // 新增学位2160个，其中公办园1440个、普惠民办园720个，完成计划2000个的108%: all of the list is what was completed.
  const list = listingsIn(rate.scope).find(({ parts }) => parts.includes(last));
  const part = list?.total ?? last;
  // 收入完成预算的102%（预算82317万元），支出完成预算78900万元的97%: a plan is not what came of another.
  if (part.figure.status === "plan" && /(?:预算|任务|计划)数?为?$/.test(part.before)) return [];
  const others = budgetsOf(
    earlier.filter((mention) => mention !== part && compatible(mention, part)),
  );
  return [{ rate, part, whole, others, named: true, name: "完成率" }];
}

/** 预算38.00万元，决算29.74万元，完成预算的78.26%: the one budget of the sentence, and what came of it. */
function planBeside(part: Mention, rate: Mention): ExecutionCase | null {
  const [, words = ""] =
    /^[，,](?:完成|占|为)了?((?:全年|年度|当年|年初|调整后?)?(?:预算|任务|计划)数?)的(?:约|近)?$/.exec(
      plain(between(part, rate)),
    ) ?? [];
  const whole = rate.scope.mentions[part.place - 1];
  if (words === "" || whole === undefined || !compatible(whole, part)) return null;
  const isPlan = /(?:预算|任务|计划)(?:数|额|安排|总额|金额|资金|为|共|是)*$/;
  const plans = rate.scope.mentions.filter(({ before }) => isPlan.test(before));
  const [stage, other] = [stageOf(words), stageOf(whole.before)];
  const done = /(?:决算|支出|完成|执行|实际|支付|使用|收入|入库)[一-龥]{0,4}$/.test(part.before);
  if (plans.length !== 1 || plans[0] !== whole || !done) return null;
  if (stage !== null && other !== null && stage !== other) return null;
  if (!/^[^。；;：:]*[，,][^。；;：:]*$/.test(between(whole, part))) return null;
  return { rate, part, whole, others: [], named: true, name: "完成率" };
}

const ofStage =
  /^[，,、；;](?:完成|占|为|是|相当于|达到?)了?(?:同期|全年)?((?:年初|期初|调整后?|变动)的?(?:预算|计划|任务|安排)数?)的(?:约|近)?$/;
const spent = /(?:决算|支出|完成|执行|实际|支付|使用|收入|入库)[一-龥]{0,4}$/;

/** 年初安排48亿元，调整预算52亿元，全年支出50亿元，为调整预算的96.2%，为年初预算的104.2%: one rate after another, each of its own budget. */
function planOfStage(rate: Mention): ExecutionCase | null {
  const { mentions } = rate.scope;
  const before = mentions.slice(0, rate.place);
  const last = before.at(-1);
  const [, words = ""] = last === undefined ? [] : (ofStage.exec(plain(between(last, rate))) ?? []);
  const part = before.findLast(({ figure }) => figure.kind !== "rate");
  if (words === "" || part === undefined || !spent.test(part.before)) return null;
  const stage = stageOf(words);
  const wholes = before
    .slice(0, part.place)
    .filter((mention) => stageOf(mention.before) === stage && compatible(mention, part));
  const [whole] = wholes;
  if (whole === undefined || wholes.length > 1) return null;
  return { rate, part, whole, others: [], named: true, name: "完成率" };
}

/** 债务余额58.74亿元，…限额61.20亿元以内，债务余额为限额的95.98% */
function compared(rate: Mention): readonly ExecutionCase[] | null {
  const [, left = "", right = ""] =
    /([一-龥]{2,})(?:为|是|达到?|相当于)([一-龥]{2,})的$/.exec(rate.before) ?? [];
  if (left === "") return null;
  const earlier = rate.scope.mentions.slice(0, rate.place);
  const named = (words: string): readonly Mention[] =>
    earlier.filter(
      ({ before, figure }) =>
        figure.kind !== "rate" && sharedRun(words, before) >= Math.min(words.length, 4),
    );
  const [parts, wholes] = [named(left), named(right)];
  const [part, whole] = [parts[0], wholes[0]];
  if (part === undefined || whole === undefined || parts.length > 1 || wholes.length > 1) return [];
  if (part === whole || !compatible(part, whole)) return [];
  return [{ rate, part, whole, others: [], named: true, name: "比率" }];
}

const spentWord = /执行数|支出|执行|拨付|支付|使用/;

/** An execution rate in a sentence that tells several budgets. */
function staged(rate: Mention, scene: Scene): readonly ExecutionCase[] | null {
  if (!/(?:执行率|支出进度|执行进度|预算完成率)(?:为|达到?|仅)?$/.test(rate.before)) return null;
  const near = rate.scope.mentions.slice(0, rate.place);
  const block = scene.byBlock.get(rate.figure.block) ?? [];
  const pool = budgetsOf(near).length > 0 ? near : block.slice(0, block.indexOf(rate));
  const budgets = budgetsOf(pool);
  const part = near.findLast(
    ({ figure, before }) =>
      figure.kind === "amount" && spentWord.test(before) && !/预算数?[为是]?$/.test(before),
  );
  if (part === undefined || budgets.length < 2) return null;
  const whole = meant(budgets, rate.before);
  if (whole === null || whole === part || isNarrowed(part, whole, block, scene)) return [];
  const others = budgets.filter((mention) => mention !== whole);
  return [{ rate, part, whole, others, named: stageOf(rate.before) !== null, name: "执行率" }];
}

/** Rows of tables that give several budgets; with one, the rate is recomputed by R01. */
function inRow(rate: Mention): readonly ExecutionCase[] {
  if (!/执行率|支出进度|执行进度/.test(rate.before)) return [];
  const cells = rate.scope.mentions.filter(({ figure }) => figure.kind === "amount");
  const budgets = budgetsOf(cells.filter(({ before }) => /预算/.test(before)));
  const spent = cells.filter(({ before }) => /执行数|支出数|实际支出|决算数/.test(before));
  const [part] = spent;
  if (part === undefined || spent.length > 1 || budgets.length < 2) return [];
  const whole = meant(budgets, rate.before);
  if (whole === null) return [];
  const others = budgets.filter((mention) => mention !== whole);
  return [{ rate, part, whole, others, named: true, name: "执行率" }];
}

function budgetsOf(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    ({ figure, before }) =>
      figure.kind === "amount" &&
      stageOf(before) !== null &&
      !/追加|调[增减]|增加|减少/.test(before),
  );
}

/** The one budget of the stage that the rate names, else of the budget in force; null where unclear. */
function meant(budgets: readonly Mention[], words: string): Mention | null {
  const stage = stageOf(words) ?? "调整后预算";
  const found = budgets.filter(({ before }) => stageOf(before) === stage);
  return found.length === 1 ? (found[0] ?? null) : null;
}
