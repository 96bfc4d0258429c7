import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const ofYear = /20\d\d年度?(?:安排|预算|下达|投入|计划)?$/;

/** 其中2021年1800万元、2022年2200万元、2023年2600万元: the amounts of several years, as far as they are told in a row. */
export function yearlyAmounts(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const runs: Mention[][] = [];
  for (const mention of mentions) {
    if (!isOfYear(mention)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last !== undefined && last.place === mention.place - 1;
    if (run !== undefined && isNext && !/[。；;]/.test(between(last, mention))) run.push(mention);
    else runs.push([mention]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Told of a year that is named right before it. */
export function isOfYear({ before, figure }: Mention): boolean {
  return figure.kind === "amount" && ofYear.test(plain(before));
}
