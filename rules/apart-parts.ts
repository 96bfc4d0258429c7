import { kindLabel } from "./list-schemes.ts";
import { leading } from "./scene.ts";
import type { Mention } from "./scene.ts";

const adjusted = /重复|去重|去除|剔除|扣除|抵减/;
const narrowed =
  /^(?:前[一两二三四]|后[一两二三四]|其中[一两二三四]|第[一二三四])[类批轮项个种]|^[前后]者/;

/**
 * 重复出现的28个，去重后为91个 is no division; 前两类对象中得分在90分以上的4个，其余17个 divides what no
 * single number tells.
 */
export function areApart(parts: readonly Mention[]): boolean {
  const [first] = parts;
  if (first === undefined || parts.some((part) => adjusted.test(kindLabel(part)))) return true;
  const sentence =
    leading(first, 60)
      .split(/[；;。]/)
      .at(-1) ?? "";
  return narrowed.test(sentence.trimStart());
}
