import { textBetween } from "../wording/full-sentence.ts";
import { isListGap, staysOpen } from "../wording/list-gap.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { Run } from "./sum-run.ts";

/** 农业5个、教育4个、卫生2个: no list ends where a 、 leads on to the next item, nor amid counts of other things. */
export function breaksOff(
  { figure }: Mention,
  { parts, order, next, isColumn }: Run,
  scene: Scene,
): boolean {
  const last = parts.at(-1);
  if (order === "behind" || isColumn === true || next === null || last === undefined) return false;
  if (next.scope !== last.scope || !isListGap(last, next)) return false;
  if (/^\s*(?:[一-龥]{0,6}、|[和及与])/.test(textBetween(scene, last, next))) return true;
  const { unit } = figure.quantity;
  return figure.kind === "count" && parts.some((part) => part.figure.quantity.unit !== unit);
}

/** 教育局1350万元、水利局980万元、交通局760万元等: there are more, so that less than the total says nothing. */
export function leavesMore({ figure }: Mention, { parts, order }: Run, scene: Scene): boolean {
  const last = parts.at(-1)?.figure.flow.end;
  const sum = parts.reduce((whole, part) => whole + Number(part.figure.value), 0);
  if (order === "behind" || last === undefined || sum >= Number(figure.value)) return false;
  const tail = plain(scene.report.document.flow.text.slice(last, last + 30));
  return staysOpen(tail.split(/[，,；;。]/)[0] ?? "");
}
