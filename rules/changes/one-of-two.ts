import { valuesTogether } from "../lists/values-together.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";
import { comparedWith, topicOf } from "./change-words.ts";

/** 两区分别为75.0%和80.0%，新港区高5.0个百分点: of two told together the one that is named may be the first or the second. */
export function isOneOfTwo(by: Mention, now: Mention, past: Mention): boolean {
  const values = valuesTogether(now);
  if (values.length !== 2 || !values.includes(past)) return false;
  const name = topicOf(by.before);
  return /^[一-龥]{2,8}$/.test(name) && !again.test(plain(by.before)) && comparedWith(by) === null;
}

const again = /同比|环比|[上去今本前后]年|年度/;
