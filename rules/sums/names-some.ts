import { kindLabel } from "../divisions/kind-label.ts";
import { isRest } from "../divisions/state-words.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const letters = /[A-EＡ-Ｅ甲乙丙丁](?:[等级档类])?[、和与及][A-EＡ-Ｅ甲乙丙丁]/;
const grades = /[优良中差][秀好]?[”"]?(?:[、和与及]?[“"]?[优良中差][秀好]?[”"]?)+/;
const band = /[\d%％分元][）)]?以[上下]/;
const general =
  /合计|总计|共计|以上|上述|两[项者类个]|二者|三[项者类个]|项目|对象|部门|单位|问题|资金|金额|支出|预算|等[级次]|类|[“”"的为达到共了]/g;

/** 优良对象合计21个, 支持类项目合计26个, 80分以上合计458个: the sum of those that it names, not of all listed before. */
export function namesSome(total: Mention, parts: readonly Mention[]): boolean {
  const clause =
    plain(leading(total, 18))
      .split(/[，,。；;：:]/)
      .at(-1) ?? "";
  if (grades.test(clause) || letters.test(clause) || band.test(clause)) return true;
  const core = clause.replace(general, "");
  if (core.length < 2) return false;
  const named = parts.filter((part) => isCalled(kindLabel(part) + part.after, core)).length;
  return named > 0 && named < parts.length;
}

function isCalled(label: string, core: string): boolean {
  const at = label.indexOf(core);
  return at >= 0 && !/[不未非无]$/.test(label.slice(0, at));
}

const honour =
  /荣获|获(?:得|评|奖|[国省市县区]|全[国省市])|入选|首创|首个|表彰|表扬|批示|转发|刊[发登载]|发表|采用|推[广介]|典型|(?:列入|纳入|成为)(?:全?国家?|全?省|全?市)[级]?/;

/** 形成调研报告5篇，其中2篇获市级表彰、1篇在省级刊物发表: what stands out is told of some, unless the rest is told as well. */
export function namesHonours(parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  return (
    last !== undefined &&
    !isRest(last) &&
    parts.some((part) => honour.test(`${part.before.slice(-10)}|${part.after.slice(0, 16)}`))
  );
}
