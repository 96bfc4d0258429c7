import type { Likelihood, ReasonClass } from "../../domain/monitoring/project.ts";
import { fold } from "../../domain/sheet-words/fold.ts";

/** A box that someone ticked: √, ✓, ●, 是, 1, or words of their own. */
export function isTicked(text: string): boolean {
  if (text === "") return false;
  const folded = fold(text);
  return folded !== "" && !/^(?:[-—–/×✗xX□○0]+|否|无|无偏差)$/.test(folded);
}

const likelihoods: readonly (readonly [Likelihood, RegExp])[] = [
  ["impossible", /^(?:3|0?3[.、-].*|完全不可能.*|不可能.*|不能(?:完成)?|c|无法完成)$/i],
  ["possible", /^(?:2|0?2[.、-].*|有可能.*|可能(?:完成)?|b|部分能)$/i],
  ["certain", /^(?:1|0?1[.、-].*|确定能.*|一定能.*|能够?(?:完成)?|可以完成|a)$/i],
];

/** 完成目标可能性 as a word or the code of a database export (1 确定能, 2 有可能, 3 完全不可能). */
export function likelihoodOf(text: string): Likelihood | null {
  if (text === "") return null;
  const folded = fold(text).replaceAll(/[√✓☑■]/g, "");
  return likelihoods.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const classes: readonly (readonly [ReasonClass, RegExp])[] = [
  ["funds", /经费|资金(?!.{0,6}(?:充足|到位及时))|拨付|财力|支付(?:滞后|较慢|缓慢)|未到位/],
  ["rules", /制度|政策(?:调整|变化)|审批|程序|手续|流程|招标|采购|规划|方案/],
  ["people", /人员|人手|人力|岗位|机构改革|专业力量/],
  ["equipment", /硬件|设备|场地|用地|征地|拆迁|设施|天气|气候|雨季|施工条件/],
];

const codes: Readonly<Record<string, ReasonClass>> = {
  1: "funds",
  2: "rules",
  3: "people",
  4: "equipment",
  5: "other",
};

/** 无偏差, 无, — : someone said that there is no deviation. */
export function saysNone(text: string): boolean {
  return /^(?:无(?:偏差|差异)?|没有偏差|不存在偏差|[-—–/]+|正常)?[。.]?$/.test(fold(text));
}

/** Classes that a reason in one cell names, by word or code; words that name none are 其他. */
export function reasonsOf(text: string): readonly ReasonClass[] {
  if (text === "") return [];
  if (saysNone(text)) return [];
  const folded = fold(text);
  const parts = folded.split(/[,、;]/);
  if (parts.every((part) => codes[part] !== undefined)) {
    return parts.flatMap((part) => codes[part] ?? []);
  }
  const named = classes.filter(([, pattern]) => pattern.test(folded)).map(([reason]) => reason);
  return named.length === 0 ? ["other"] : named;
}
