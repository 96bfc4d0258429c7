import { textBetween } from "../wording/full-sentence.ts";
import { printsAs } from "./prints-as.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const joined = /^[^，,。；;]{1,10}[和、及与]$/;

/**
 * 68个部门和14个乡镇完成自评，抽查16个单位，抽查率19.5%: two counts told one beside the other before the rate are its whole
 * together, and one of the counts behind them the part.
 */
export function hasJoinedBase(rate: Mention, scene: Scene): boolean {
  const counts = (scene.byBlock.get(rate.figure.block) ?? []).filter(
    ({ figure, scope }) =>
      figure.kind === "count" && !scope.isRow && figure.flow.end <= rate.figure.flow.start,
  );
  return counts.slice(1).some((second, at) => {
    const first = counts[at];
    if (first === undefined || !joined.test(textBetween(scene, first, second))) return false;
    const whole = valueOf(first) + valueOf(second);
    return counts
      .slice(at + 2)
      .some((part) => printsAs(rate.figure, (100 * valueOf(part)) / whole));
  });
}

function valueOf({ figure }: Mention): number {
  return Number(figure.value);
}
