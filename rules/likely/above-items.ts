import { totalling } from "../sums/adding-words.ts";
import type { Mention } from "../wording/scene.ts";

const addsUp = new RegExp(totalling);

/**
 * No list makes up a number that most of its items reach by themselves, unless its words say that it adds up:
 * 累计131人次. 审核876个，监控876个，自评876个 is one number.
 */
export function areAbove(parts: readonly Mention[], { figure, before }: Mention): boolean {
  if (addsUp.test(before)) return false;
  const total = Number(figure.value);
  const above = parts.filter((part) => Number(part.figure.value) >= total).length;
  return above > 1 || above * 2 > parts.length;
}
