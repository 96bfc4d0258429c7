import { labelOf } from "./closed-division.ts";
import type { Mention } from "../wording/scene.ts";

const warned = /预警|偏离|异常|问题|[亮红黄橙]灯|提示|偏慢|整改/;

/** 1286个监控项目中，红灯74个、黄灯193个: all but what is warned of are green, told or not. */
export function leavesGreenOut(total: Mention, parts: readonly Mention[]): boolean {
  const labels = parts.map(labelOf);
  return (
    labels.every((label) => /[红黄橙](?:灯|色)/.test(label)) &&
    !warned.test(`${total.before}|${total.after}`)
  );
}
