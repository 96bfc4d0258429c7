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
