import type { CountedWord } from "../wording/counted-words.ts";
import type { Evidence } from "../rule.ts";

/** A counted word and what the text names of it. */
export interface Enumeration {
  readonly word: CountedWord;
  readonly items: readonly Evidence[];
  /** 等 leaves the list open: it may name fewer than counted. */
  readonly open?: boolean;
  /** Values, one for each: names around the number say nothing of them, and are counted besides. */
  readonly apart?: boolean;
  /** Rows of a table, addends: they stand for themselves, and what is named beside the number goes first. */
  readonly far?: boolean;
  /** In Chinese: why another number of items would prove nothing; null where it is an error. */
  readonly doubt: string | null;
}

/**
 * Sides, steps and kinds: whoever counts them has just named them all, or is about to. Units, projects
 * and indicators are counted for other reasons as well.
 */
const sides =
  /^(?:大|主要|重点|关键|不同|[类种])?(?:维度|领域|方面|环节|层[次级面]|块|阶段|方向|渠道|途径|板块|条?线(?!上|下)|关口?(?!键)|防线|口径|节点|时点|部分|类型|类别|类|种|档次?|等[级次]|级(?!指标|预算)|季度|道|方式|方法|形式|情形|情况|样|角度|侧面|要素|批次?)/;

export function areSides({ noun }: CountedWord): boolean {
  return sides.test(noun);
}

const points =
  /^(?:[项条点件类种]|部分|方面|大)?(?:主要|重点|突出|关键|具体|共性)?(?:方面|问题|不足|短板|原因|重点|任务|工作|措施|举措|规则|规定|要求|体会|启示|经验|做法|特点|亮点|成效|变化|转变|原则|环节|方向|途径|渠道|情形|情况|内容|目标|思路|建议|$)/;

/** 三个问题, 四项工作, 三点体会: points are told in clauses; what is done with offices and projects is too. */
export function arePoints({ noun }: CountedWord): boolean {
  return points.test(noun);
}

/** One item more or fewer may have been put in or left out; a list quite different in length is another. */
export const slack = 2;

export function isNear(word: CountedWord, items: readonly unknown[]): boolean {
  return Math.abs(items.length - word.number) <= slack;
}
