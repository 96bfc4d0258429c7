import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** 一季度收回…，二季度收回…，全年累计收回…: half a year is not all of it. */
export function leavesTimeOut(total: Mention, parts: readonly Mention[]): boolean {
  const last =
    leading(parts.at(-1) ?? total, 16)
      .split(/[，,。；;]/)
      .at(-1) ?? "";
  return /全年/.test(leading(total, 12)) && /季度|半年/.test(last) && !/四季度|下半年/.test(last);
}

const someTime =
  /(?:[本当上]月|当[日周期季]|[一二三四]季度|半年|\d月份?)(?!末|底)[^，,。；;]{0,6}$/;
const allTime = /(?:累计|全年|年内|总共)[^，,。；;]{0,6}$/;

/** 本月拨付2100万元，累计拨付1.87亿元: the same of a shorter time is no whole of it. */
export function isOfLessTime(whole: Mention, part: Mention): boolean {
  const [own, other] = [part.before, whole.before].map((words) => plain(words));
  return (
    own !== undefined &&
    other !== undefined &&
    allTime.test(own) &&
    someTime.test(other) &&
    own.slice(-2) === other.slice(-2)
  );
}
