import { plain } from "./plain.ts";
import type { Mention } from "./scene.ts";

/** 比上年增加6个. */
export function isCompared({ before }: Mention): boolean {
  return /[比较](?:上年|上一年|去年|20\d\d年)(?:同期|度)?[^，,]{0,6}(?:增加|减少|多|少)了?$/.test(
    plain(before),
  );
}
