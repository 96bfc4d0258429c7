import { printedValue } from "../../domain/reading.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { perScene } from "../wording/scene.ts";

/** An amount whose unit can hardly be meant, and the figure that shows it. */
export interface OddAmount {
  readonly amount: Mention;
  readonly peer: Mention | null;
}

/** In yuan, without its sign. */
export function yuanOf({ figure }: Mention): number {
  return Math.abs(printedValue(figure.quantity).valueOf());
}

/** Amounts that are told and are not nothing, largest first. */
export const amountsBySize = perScene((scene: Scene): readonly Mention[] =>
  scene.mentions
    .filter(({ figure }) => figure.kind === "amount" && figure.value !== null && !isZero(figure))
    .toSorted((a, b) => yuanOf(b) - yuanOf(a)),
);

function isZero({ value }: Mention["figure"]): boolean {
  return Number(value) === 0;
}

/** So many characters before and behind an amount say what it is counted by. */
const [before, behind] = [18, 6];

export function wordsAround({ figure, scope }: Mention): string {
  const from = figure.flow.start - scope.span.start;
  const to = figure.flow.end - scope.span.start;
  return scope.text.slice(Math.max(0, from - before), to + behind);
}

const single =
  /每|人均|均|标准|单价|单位(?:作业|管护|维护|养护|服务|运行|处理|建设)?成本|定额|\/|[户亩吨票价床]|人次|平方|公里|课时|小时|学生|工资|收入|一次性|核销|[\d一二三]人|人[，、）]/;
const limit = /以[上下](?![^。]{0,2}[两三四五六七八九])|不低于|超过|门槛/;

/** （二）合理公里成本。经测算定为7.30元: the paragraph is headed by what the amount is the price of. */
export function isHeadedAsPrice({ figure }: Mention, { report: { document } }: Scene): boolean {
  const start = document.blocks[figure.block]?.flow.start ?? figure.flow.start;
  const heading = headed.exec(document.flow.text.slice(start, figure.flow.start))?.[1];
  return heading !== undefined && single.test(heading);
}

const headed =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?\s*([^。，；：]{2,14})[。：][^。]{0,30}$/;

/** 每平方米9.8元, 人均216元, 奖励300元以上: small by what it is counted by. */
export function isOfOne(mention: Mention): boolean {
  const words = wordsAround(mention);
  return single.test(words) || limit.test(words);
}
