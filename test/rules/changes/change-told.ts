import { pastOf } from "../../../rules/changes/change-past.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { markedReport } from "../../helpers/report.ts";

/** A change in its paragraph: the figures of the block, and where its amounts begin and end. */
export interface ToldChange {
  readonly list: readonly Mention[];
  readonly start: number;
  readonly end: number;
}

/** The change whose amounts are marked: `资金12万元，增加«2万元»、增长«20%»。` */
export function changeTold(text: string): ToldChange {
  const { report, evidence } = markedReport(text);
  const scene = sceneOf(report);
  const at = (mention: Mention): boolean =>
    evidence.some(({ start }) => start === mention.figure.span.start);
  const by = scene.mentions.find(at);
  const list = scene.byBlock.get(by?.figure.block ?? -1) ?? [];
  return { list, start: list.findIndex(at), end: list.findLastIndex(at) + 1 };
}

/** What the marked change is told against, with `far` or `apart` where it does not stand beside. */
export function pastTold(text: string): string | null {
  const { list, start, end } = changeTold(text);
  const found = pastOf(list, start, end);
  if (found === null) return null;
  const { value, far, apart } = found;
  return [value.figure.quote, far ? "far" : "", apart === true ? "apart" : ""].join(" ").trim();
}
