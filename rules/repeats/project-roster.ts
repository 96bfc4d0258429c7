import { hasReason } from "../doubts/apart-reason.ts";
import { countWords, isNarrow, isOfOneUnit } from "../wording/narrow-whole.ts";
import type { CountWords } from "../wording/narrow-whole.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { perMention } from "../rates/vicinity-words.ts";

/** Projects are told by their hundreds; fewer are some of them. */
const leastDigits = 3;
/** Two stages of the year may differ by a few projects: closer than this is told of a slip only if one was told twice. */
const leastShare = 20;

/**
 * All projects of the year, told at each stage in other words: 编报项目绩效目标917个, 对917个项目开展监控.
 * A value told once that is one slip of the pen from the one told elsewhere was copied wrong.
 */
export const projectRoster = perScene((scene: Scene): readonly Bound[] => {
  const groups = Map.groupBy(
    scene.mentions.filter(isMember),
    ({ figure }) => `${figure.status} ${String(figure.year ?? scene.report.year)}`,
  );
  return [...groups.values()].flatMap((group) => slipsIn(group, scene));
});

function slipsIn(group: readonly Mention[], scene: Scene): readonly Bound[] {
  const byValue = [...Map.groupBy(group, ({ figure }) => figure.value).values()];
  const [most, next] = byValue.toSorted((a, b) => b.length - a.length);
  const [usual, ...again] = most ?? [];
  if (usual === undefined) return [];
  const equal = again.map((other) => boundOf(usual, other));
  // 审核1286个，通过1264个 and the like: with as many other values none is the usual one.
  if (next !== undefined && again.length > 0 && next.length > 1) return equal;
  const odd = byValue.flatMap(([first, second]) =>
    first === undefined || second !== undefined || first === usual ? [] : first,
  );
  const wrong = odd.filter((other) => isMiswritten(usual, other, again.length > 0, scene));
  return again.length > 0 || (odd.length === 1 && wrong.length === 1)
    ? [...equal, ...wrong.map((other) => boundOf(usual, other))]
    : equal;
}

function isMiswritten(usual: Mention, other: Mention, isKnown: boolean, scene: Scene): boolean {
  if (usual.scope === other.scope || !isSlip(usual, other, false)) return false;
  const [less, more] = [usual, other]
    .map(({ figure }) => Number(figure.value))
    .toSorted((a, b) => a - b);
  const apart = (more ?? 0) - (less ?? 0);
  // 846 and 842: what is left of a stage, not what was miswritten.
  const isClose = isKnown ? apart < 10 : apart * leastShare < (more ?? 0);
  return !isClose && !hasReason(usual, other, scene);
}

/** What a stage of the year does with all of them. */
const stage =
  /绩效目标|编报|编审|审核|审查|会审|填报|填写|设置|设定|设了|批复|入库|纳入|监控|监测|跟踪|自评|覆盖|上线|预算项目|预算安排|安排项目|公开|部门项目|项目支出/;
const narrow =
  /其中|上级|中央|省级|转移支付|专项|专款|债券|本级项目|采购|新增|追加|调整(?!后)|重点|抽|选|红|黄|绿|亮|灯|预警|退|储备|历年|[两三]年|通过|[未不无没]|低于|高于|超过|评估|(?<![集年当])[优良中差](?!期)|[较偏][大小高低快慢]|部门评价|完成了?$|另|其余|剩|约谈|整改|收回|压减|调减|乡镇|村|工程|民生|基建|产业|保留|清理|问题/;
const narrowBehind =
  /^(?:绩效)?(?:目标)?(?:[未不没仅只]|逾期|进度|执行率?[^，]{0,2}[低不]|以[上下]|存在|退回|亮|因|[较偏])/;

function isMember(mention: Mention): boolean {
  const { figure, scope, noun, past } = mention;
  const { quantity } = figure;
  if (figure.kind !== "count" || scope.isRow || past || quantity.qualifier !== "exact")
    return false;
  if (!/^[个项]$/.test(quantity.unit ?? "") || !/^(?:actual|plan)$/.test(figure.status))
    return false;
  if (quantity.digits.replace(/\D/g, "").length < leastDigits) return false;
  const told = perMention(mention);
  if (told.change || told.average || told.earlier || isListed(mention)) return false;
  const words = countWords(mention);
  const isProject = noun === "project" || /(?:目标|入库|[合总共]计)$/.test(lead(words));
  // 695个项目平均执行率54.6%: what comes farther behind is told of all of them.
  const near = { ...words, clause: words.clause.replace(/(?<=#.{4}).*$/, "") };
  return isProject && !isNarrow(near) && !isOfOneUnit(words) && (isOfAll(words) || isTaken(words));
}

function lead({ clause }: CountWords): string {
  return clause.split("#")[0] ?? "";
}

function behind({ clause }: CountWords): string {
  return (clause.split("#")[1] ?? "").replace(/^项目(?:支出)?/, "");
}

function isOfAll(words: CountWords): boolean {
  return stage.test(words.clause) && isPlain(words);
}

function isPlain(words: CountWords): boolean {
  return !narrow.test(lead(words)) && !narrowBehind.test(behind(words));
}

/** 1208个项目全年预算数…, 83家部门845个项目参加…: nothing introduces the number, so it was told before. */
const taken =
  /^(?:(?:截至|到)?(?:\d{1,2}月(?:[底末份]|\d{1,2}日)?|年[底末]|目前)|[一-龥]{0,6}(?:显示|看)|上述|以上|这|全部|全[县市区旗州]|对|\d+[个家](?:[一-龥]{0,4})?(?:部门|单位)[、的和]?)*$/;

function isTaken(words: CountWords): boolean {
  return (
    words.clause.split("#")[1]?.startsWith("项目") === true &&
    taken.test(lead(words)) &&
    !narrowBehind.test(behind(words))
  );
}

/** 一般公共预算项目462个、政府性基金项目38个: one kind of several. */
function isListed({ scope, place, figure }: Mention): boolean {
  const beside = [scope.mentions[place - 1], scope.mentions[place + 1]];
  return beside.some((other) => {
    if (other === undefined || other.noun !== "project" || other.figure.kind !== "count")
      return false;
    const [left, right] =
      other.figure.flow.start < figure.flow.start ? [other.figure, figure] : [figure, other.figure];
    const gap = scope.text.slice(
      left.flow.end - scope.span.start,
      right.flow.start - scope.span.start,
    );
    return /^[^，,。；;]*[、和及与][^，,。；;]*$/.test(gap);
  });
}

function boundOf(usual: Mention, other: Mention): Bound {
  return sameValue(usual, other, "项目数", "项目数");
}
