/** 二期, 二类费用: which one it is; two of them are 两期. */
const second = /^二\s?(?:[期轮次届级类档线位]|批次?)$/;
/** 产业园三期：, 管网改造四期工程: a name goes before, and no word that counts. */
const later = /^[三四五六七八九十]\s?期$/;
const counts = /(?:^|[分共为设等有是含按前后计达各每开办满了、，,。；;：:（(“\s])$/;
/** 培训四期，第一期…: they are told one by one. */
const inTurn = /^[，,。；;：:]\s*第?一\s?期/;
const named = /^(?:[：:）)、，,。；;]|工程|项目|建设|债券)/;

/** Whether a numeral with its measure word says which of several a thing is, and not how many there are. */
export function namesOne(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (second.test(word)) return true;
  if (!later.test(word)) return false;
  const behind = text.slice(end);
  return named.test(behind) && !inTurn.test(behind) && !counts.test(text.slice(0, start));
}
