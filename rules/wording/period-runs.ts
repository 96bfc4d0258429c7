import { hanValue } from "./han-numeral.ts";
import { plain } from "./plain.ts";
import { leading } from "./scene.ts";
import type { Mention } from "./scene.ts";

/** 2021年完成, 3月支出, 一季度: what period a number is told of. */
const periods: readonly RegExp[] = [
  /(20\d\d)年(?:度)?[^，,。；;、\d]{0,10}$/,
  /(?<!\d)(\d{1,2})月份?[^，,。；;、\d]{0,10}$/,
  /第?([一二三四])季度[^，,。；;、\d]{0,10}$/,
];

/** 2021年23个，2022年29个，2023年34个: the longest run of numbers that one period after the other has. */
export function longestRun(told: readonly Mention[]): readonly Mention[] {
  const runs = periods.flatMap((period) => runsOf(told, period));
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

interface Dated {
  readonly mention: Mention;
  readonly at: number;
}

function runsOf(told: readonly Mention[], period: RegExp): readonly (readonly Mention[])[] {
  const runs: Dated[][] = [];
  for (const mention of told) {
    const word = period.exec(plain(leading(mention, 20)))?.[1];
    if (word === undefined) continue;
    const at = hanValue(word) ?? Number(word);
    const own = runs.at(-1);
    if (own?.at(-1)?.at === at - 1) own.push({ mention, at });
    else runs.push([{ mention, at }]);
  }
  return runs.map((run) => run.map(({ mention }) => mention));
}

/** Whether each year, or other number of a period, is one more than that before it. */
export function followOn(periods: readonly number[]): boolean {
  return periods.every((own, at) => at === 0 || own === (periods[at - 1] ?? 0) + 1);
}
