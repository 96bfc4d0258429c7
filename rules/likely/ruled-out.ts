import { areApart } from "../divisions/apart-parts.ts";
import { areBandsApart } from "../divisions/bands-apart.ts";
import { leavesKindsOut, leavesUnderWay } from "../divisions/kinds-left-out.ts";
import { endsWithOutcome } from "../divisions/outcome-behind.ts";
import { isToldOfSome } from "../divisions/told-of-some.ts";
import { saysOverlap, saysOverlapBehind } from "../doubts/overlapping-labels.ts";
import { isOfAnother } from "../lists/no-list.ts";
import { untilFilled } from "../lists/places-filled.ts";
import { isLevelOf } from "../sums/levels-led.ts";
import { leavesTimeOut } from "../sums/time-left-out.ts";
import { namesHonours, namesSome } from "../sums/names-some.ts";
import { isBase } from "../sums/no-total.ts";
import { isTakenFrom } from "../sums/taken-from.ts";
import { isNotDone } from "../wording/before-cut.ts";
import { isPlanned, tellsProgress, tellsStates } from "../wording/progress.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { perList } from "./per-list.ts";
import { areBothListed, countsOthers, isRestOf, leadsToPart } from "./sum-of-others.ts";
import type { Run } from "./sum-run.ts";

/** 优良合计43个, and 前两类的90分以上5个: words say that these are not all that was listed, or of something else. */
export function isRuledOut(
  total: Mention,
  { parts, order }: Pick<Run, "parts" | "order">,
  scene: Scene,
): boolean {
  if (isNoList(parts, scene) || addsOffices(total, parts) || isBase(total)) return true;
  if (untilFilled(total, parts).length < parts.length) return true;
  if (leavesUnderWay(parts, [total]) || tellsSpent(total, parts)) return true;
  if (parts.some((part) => isLevelOf(total, part))) return true;
  if (order === "before")
    return (
      namesHonours(parts) ||
      endsWithOutcome(parts) ||
      isToldOfSome(scene, total, parts) ||
      areBothListed(total, parts) ||
      isOfAnother(total, parts[0]) ||
      parts.some((part) => isNotDone(total, part))
    );
  if (leavesTimeOut(total, parts) || leadsToPart(parts)) return true;
  return (
    isTakenFrom(total, parts) ||
    namesSome(total, parts) ||
    isRestOf(total) ||
    countsOthers(total, parts, scene)
  );
}

const spent = /(?:已|累计|实际)支(?:[出付]|拨)?(?:资金|金额)?$/;
const given = /(?:批复|核定|下达|安排|年初)[一-龥]{0,4}(?:预算|资金|指标)?$|预算(?:数|额|资金)?$/;

/** 批复预算8200万元，…，已支5180万元；…，已支2100万元: what has been spent so far need not be all that was given. */
function tellsSpent(total: Mention, parts: readonly Mention[]): boolean {
  return (
    given.test(total.before.trimEnd()) && parts.every(({ before }) => spent.test(before.trimEnd()))
  );
}

/** Whatever number is asked for as their total. */
const isNoList = perList(
  (parts, scene) =>
    areApart(parts) ||
    saysOverlap(parts) ||
    saysOverlapBehind(scene, parts) ||
    namesMore(parts) ||
    takesUp(parts) ||
    tellsBeyond(parts) ||
    mixesMarks(parts) ||
    tellsProgress(parts) ||
    tellsStates(parts) ||
    leavesKindsOut(scene, parts) ||
    areBandsApart(parts),
);

const beyond = /(?:超(?:额|出|过|收|支|计划|任务|目标)|[多少](?=[完建改培实投收支]))[^，,\d]{0,4}$/;

/** 计划28部，实际完成31部，超额完成3部: by how much the one has passed the other is no item beside it. */
function tellsBeyond(parts: readonly Mention[]): boolean {
  const passed = parts.filter(({ before }) => beyond.test(before.trimEnd())).length;
  // 计划投入1.3亿元，…，剩余0.5亿元: nor is what is planned one beside what is left of something else.
  const planned = parts.filter(isPlanned).length;
  return [passed, planned].some((count) => count > 0 && count < parts.length);
}

/** 中级以上54人，上述54人中行业背景对口的25人: what was told before is taken up, and stands in the list twice. */
function takesUp(parts: readonly Mention[]): boolean {
  return parts.some(
    ({ before, figure }) =>
      /(?:上述|前述|以上|该|这|此)$/.test(before.trimEnd()) &&
      parts.filter((each) => each.figure.value === figure.value).length > 1,
  );
}

/** 内设机构7个，下属事业单位4个，独立核算单位共5个: offices within are no units beside those below. */
function addsOffices(total: Mention, parts: readonly Mention[]): boolean {
  const offices = parts.filter(({ before }) => /内设|[科股处]室/.test(before)).length;
  return offices > 0 && offices < parts.length && units.test(total.before);
}

const units = /(?:独立|核算|预算|决算|编制|法人|基层)[^，,、]{0,6}单位[共有为计]*$/;

/** 扣1分，得49分: what was taken off and what was reached are no items of one list. */
function mixesMarks(parts: readonly Mention[]): boolean {
  const off = parts.filter(
    ({ figure, before }) => figure.kind === "score" && takenOff.test(before.trimEnd()),
  );
  return off.length > 0 && off.length < parts.length;
}

const takenOff = /[扣减](?:除|去|掉|了|分)?$/;

/** 教育、产业、民生等领域，分别安排2.6亿元、1.8亿元、3.4亿元: more are named than have a number. */
function namesMore([first]: readonly Mention[]): boolean {
  return first !== undefined && etc.test(leading(first, 40));
}

const etc = /[一-龥]等(?![级次])[^，,。；;等]{0,8}[，,]?分别[^，,。；;]{0,8}$/;
