import { plain } from "./plain.ts";
import type { Mention } from "./scene.ts";

/** 比上年增加6个. */
export function isCompared({ before, scope, place }: Mention): boolean {
  // 较上年1487.92万元压减163.51万元: last year's number stands between.
  const last = scope.mentions[place - 1];
  if (
    /^(?:增加|减少|多|少|增长|下降|压减|缩减|压缩|节约)了?$/.test(plain(before)) &&
    last !== undefined &&
    /[比较](?:上年|上一年|去年|20\d\d年)(?:同期|度)?的?$/.test(plain(last.before))
  )
    return true;
  return /[比较](?:上年|上一年|去年|20\d\d年)(?:同期|度)?[^，,]{0,14}(?:增加|减少|多|少|增长|下降|压减|缩减|压缩|节约)了?$/.test(
    plain(before),
  );
}
