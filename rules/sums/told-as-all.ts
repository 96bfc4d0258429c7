import { coversDivision } from "../divisions/closed-division.ts";
import { leavesUntold } from "../divisions/kinds-left-out.ts";
import { areOfOneScheme } from "../divisions/list-schemes.ts";
import { isWholeDivision } from "../divisions/state-words.ts";
import { saysOverlap, saysOverlapBehind } from "../doubts/overlapping-labels.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const cue =
  /(?:按(?:照)?|分|从|就)[^，,。；;：:\d]{1,14}(?:划?分|看|归类|归集|区分|统计|列示)[，,：:]|归纳(?:起来)?[，,：:]|(?:构成|去向|投向|结构)(?:上|看|为|如下)?[，,：:]|[中里][，,][^，,：:]*$|[：:][^，,：:]*$/;
const partial = /主要|居前|前[两三四五\d]|较[多大高]|[比例]如|如[：:]|最[多大高]|突出/;
const restName = /^(?:其余|余下|剩余|剩下|其[他它])/;

/** With what is left named, told alike one by one, announced as or known for a division, or as many as were counted. */
export function isToldAsAll(scene: Scene, list: readonly Mention[], shares: number): boolean {
  const [first] = list;
  if (first === undefined || leavesUntold(list)) return false;
  if (saysOverlap(list) || saysOverlapBehind(scene, list)) return false;
  const names = list.map(nameOf);
  if (list.some(isOnly) && !areOfOneScheme(list, true)) return false;
  if (restName.test(names.at(-1) ?? "")) return true;
  const lead = leadOf(scene, first);
  if (partial.test(lead)) return false;
  const named = names.every((name) => name.length > 1);
  const announced = named && cue.test(lead) && !/其中/.test(lead) && shares < list.length;
  // 其他类 has no name of its own.
  const own = names.filter((name) => !restName.test(name));
  return (
    announced ||
    isWholeDivision(list) ||
    // 东麓街道39万元；平畴镇26万元 are some of the places.
    (coversDivision(list) && !own.every((name) => place.test(name))) ||
    areAlike(names) ||
    arePlacesCounted(scene, first, own)
  );
}

/** 签了协议的31个；经费落实的只有17个: so few of all, whatever the others are. */
function isOnly({ before }: Mention): boolean {
  return /(?:只有?|仅有?|才|不足|不到)$/.test(plain(before));
}

function nameOf({ before }: Mention): string {
  return plain(before).replace(/^[、，,；;和及与]+|^.*其中/g, "");
}

/** From the last stop on. */
function leadOf(scene: Scene, { figure }: Mention): string {
  const { text } = scene.report.document.flow;
  const words = text.slice(Math.max(0, figure.flow.start - 80), figure.flow.start);
  return plain(words.split(/[。\n]/).at(-1) ?? "");
}

/** 达到目标的、滞后的; 基建投资类、专项业务类; 行业专家、财务专家; 投向水毁修复、投向医疗机构. */
function areAlike(names: readonly string[]): boolean {
  const [first = ""] = names;
  const ending = /的$|类(?:项目|支出|资金|问题)?$/.exec(first)?.[0] ?? first.slice(-2);
  return (
    names.every((name) => name.length > 2) &&
    ((!general.test(ending) && names.every((name) => name.endsWith(ending))) ||
      names.every((name) => name.startsWith(first.slice(0, 2))))
  );
}

/** What any two numbers may be called. */
const general = /^(?:项目|支出|资金|预算|金额|收入|结转|退回|执行|部门|单位)$/;

const place = /(?:[县市区旗乡镇村局委办院校馆]|街道|中心|小学|中学|学校|大学)$/;
const places = /^(?:所属)?(?:[（(、]|[县市区旗乡镇街]){0,8}(?:[县市区旗乡镇村]|街道|部门|单位)/;
const [fewest, countsBack] = [4, 3];

/** 全区9个街镇…: eight of them are told one by one, and hardly without the ninth. */
function arePlacesCounted(scene: Scene, { figure }: Mention, names: readonly string[]): boolean {
  if (names.length < fewest || !names.every((name) => place.test(name))) return false;
  return Array.from({ length: countsBack }, (_, back) => figure.block - back).some((block) =>
    (scene.byBlock.get(block) ?? []).some(
      ({ figure: count, after, scope }) =>
        count.kind === "count" &&
        !scope.isRow &&
        count.flow.end <= figure.flow.start &&
        places.test(plain(after)) &&
        Math.abs(Number(count.value) - names.length) <= 1,
    ),
  );
}
