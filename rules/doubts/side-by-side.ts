import { kindLabel } from "../divisions/kind-label.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { isJoined } from "../wording/list-gap.ts";
import { areAlike } from "../wording/noun-class.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const among = /^[^。]{0,20}[，,；;。]其中/;

/**
 * 报告15份、目标112份；其中在政府网站公开100份，在部门网站公开27份: 其中 takes up all that is told side by side, not the
 * last of it alone. Amounts side by side may be of several stages, so that theirs must come out exactly.
 */
export function ofAllBeside(
  whole: Mention,
  parts: readonly Mention[],
  scene: Scene,
): string | null {
  const [first] = parts;
  if (first === undefined || whole.scope.isRow || first.figure.block !== whole.figure.block)
    return null;
  if (first.figure.flow.start < whole.figure.flow.start) return null;
  if (first.scope !== whole.scope && !among.test(textBetween(scene, whole, first))) return null;
  const side = toldBeside(whole);
  if (side.length < 2 || parts.some((part) => side.includes(part))) return null;
  if (isOwnKind(whole, side, parts)) return null;
  const [all, sum] = [side, parts].map(sumOf);
  if (all === undefined || sum === undefined || sum <= Number(whole.figure.value)) return null;
  const some = whole.figure.kind === "count" && !parts.every(isGrade);
  const holds = some ? sum <= all : sum === all;
  return holds ? "并列的几个数合起来才是整体" : null;
}

/** 81个单位、1094个项目。其中年初项目846个、追加项目282个: of one kind with the last, they are no units. */
function isOwnKind(
  { noun }: Mention,
  side: readonly Mention[],
  parts: readonly Mention[],
): boolean {
  return (
    noun !== null &&
    parts.every((part) => part.noun === noun) &&
    side.some((each) => each.noun !== null && !areAlike(each.noun, noun))
  );
}

/** The numbers of one unit that 、 or 和 joins to it, itself the last of them. */
function toldBeside(whole: Mention): readonly Mention[] {
  const { mentions } = whole.scope;
  const side = [whole];
  for (let at = whole.place - 1; at >= 0; at -= 1) {
    const [previous, next] = [mentions[at], mentions[at + 1]];
    if (previous === undefined || next === undefined) break;
    // 11个乡镇、34家县直部门: both are counted together as units.
    const alike =
      previous.figure.kind === whole.figure.kind &&
      (previous.figure.quantity.unit === whole.figure.quantity.unit ||
        (whole.noun === "unit" && previous.noun === "unit"));
    if (!alike || !isJoined(between(previous, next))) break;
    side.unshift(previous);
  }
  return side;
}

function sumOf(mentions: readonly Mention[]): number {
  return mentions.reduce((sum, { figure }) => sum + Number(figure.value), 0);
}

/** Grades leave nothing out. */
function isGrade(part: Mention): boolean {
  return /^[优良中差]|一般|合格|较[好差]/.test(kindLabel(part));
}
