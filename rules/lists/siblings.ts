import { isListGap } from "../wording/list-gap.ts";
import { areOfOneScheme } from "../divisions/list-schemes.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** Longer lists are read as one by other means. */
const most = 6;
const tail = 3;
/** 从结余中收回0.74亿元，从终止项目中收回0.52亿元: a verb of its own parts no list. */
const oneClause = /^[，,、](?:从|对|由|在)[^，,。；;其共]{0,20}$/;

/** 黄色提示项目88个，红色提示项目34个; 其中收回结余0.85亿元，终止收回0.58亿元: neither item of a list is the whole of the other. */
export function areSiblings(a: Mention, b: Mention): boolean {
  if (a.scope !== b.scope || a.scope.isRow) return false;
  const [left, right] = a.place < b.place ? [a, b] : [b, a];
  const chain = left.scope.mentions.slice(left.place, right.place + 1);
  const joined = chain.every((each, at) => {
    const next = chain[at + 1];
    return next === undefined || isListGap(each, next) || oneClause.test(between(each, next));
  });
  if (!joined || chain.length > most) return false;
  const among = /^(?:其中|包括)[一-龥]/.test(plain(left.before));
  return among || areOfOneScheme(chain, true) || endAlike(left.before, right.before);
}

function endAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => plain(words));
  return one !== undefined && other !== undefined && one.length > tail && one !== other
    ? one.slice(-tail) === other.slice(-tail) &&
        one.endsWith("项目") &&
        one.at(-tail - 1) === other.at(-tail - 1)
    : false;
}
