import { plain } from "./plain.ts";
import type { Mention } from "./scene.ts";

const progress =
  /^(?:当年|本年|全年|年内|截至.{0,8}|现|已|累计|实际)+(?:到位|支[出付]?|拨付?|使用|下达|完成投资)(?:资金|金额)?$/;

/** 债券资金18.6亿元，当年到位6.2亿元，累计到位13.5亿元: how far an item has come is no further item. */
export function isProgress({ before, figure }: Mention): boolean {
  return figure.kind === "amount" && progress.test(plain(before));
}

const planned = /(?:计划|拟)(?:投入|安排|支出|完成|实施|建设|培训|改造|新建)$/;

/** 2024年计划投入1.3亿元: what is planned is not done. */
export function isPlanned({ before }: Pick<Mention, "before">): boolean {
  return planned.test(before.trimEnd());
}

/** 债券资金18.6亿元，当年到位6.2亿元: how far the one before it has come. */
export function tellsProgress([first, ...rest]: readonly Mention[]): boolean {
  if (first === undefined) return false;
  const steps = new Set([first, ...rest].flatMap(stepOf));
  return (!isProgress(first) && rest.some(isProgress)) || steps.size > 1;
}

/** 到位3.2亿元，完成投资2.9亿元，支付2.75亿元: each step is of the one before. */
function stepOf({ before, figure }: Mention): readonly number[] {
  if (figure.kind !== "amount") return [];
  const step = progressSteps.findIndex((words) => words.test(before));
  return step < 0 ? [] : [step];
}

const progressSteps = [
  /(?:到位|下达)(?:资金|金额)?$/,
  /拨付(?:资金|金额)?$/,
  /完成(?:工程|实物)?(?:投资|产值)$/,
  /(?:支付|支出|报账)(?:资金|金额)?$/,
];

/** 21个问题，已整改19个，2个正在整改: how far the first has come is told by the next two. */
export function tellsStates(items: readonly Mention[]): boolean {
  return items.some((whole, at) => {
    const [done, open] = [items[at + 1], items[at + 2]];
    return (
      done !== undefined &&
      open !== undefined &&
      /已|完成/.test(done.before) &&
      Number(whole.figure.value) === Number(done.figure.value) + Number(open.figure.value)
    );
  });
}
