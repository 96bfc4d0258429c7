/** What comes of the things counted, told as if it were one more: 聚焦度不断提升, 重点领域监管更加有力. */
const outcome = /不断|持续|实现|结束|进一步|明显|显著|更加|稳步|逐步|提升$|有力$|增强$|落地$|\d/;
/** So many characters the things counted may differ in length, where all say the same word. */
const widest = 5;

/** Whether a list longer than its number may end with what comes of it. */
export function mayEndInOutcome(items: readonly string[], number: number): boolean {
  const surplus = items.slice(number);
  const lengths = items.map(({ length }) => length);
  const isEven = Math.max(...lengths) - Math.min(...lengths) <= widest;
  return surplus.length > 0 && (!isEven || surplus.some((words) => outcome.test(words)));
}
