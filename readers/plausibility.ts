/** Characters that make up about half of official prose; a wrong decoding shows almost none of them. */
const FREQUENT = new Set(
  "的一是在和了有大为中年发上工作人对于个以国部门分会出产行全实面方进同及各性法体管理目标评价预算绩效财政资金支项情况监控果应用单位区县市局开展完成重点强化制度机制问题元万级金额率数据结合要求落提高",
);

export interface Plausibility {
  /** Share of characters that belong in a Chinese report: 0–1. */
  readonly common: number;
  /** Share of the frequent characters among the Chinese ones: 0–1; 1 when there is no Chinese. */
  readonly frequent: number;
  /** Share of replacement characters and control codes. */
  readonly broken: number;
}

/** How much a decoded text looks like a report; only its first characters are judged. */
export function plausibilityOf(text: string): Plausibility {
  const sample = text.slice(0, 20_000);
  let common = 0;
  let broken = 0;
  let chinese = 0;
  let frequent = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code === 0xfffd || isControl(code) || isPrivate(code)) broken += 1;
    else if (isCommon(code)) common += 1;
    if (code >= 0x4e00 && code <= 0x9fff) {
      chinese += 1;
      if (FREQUENT.has(sample.charAt(index))) frequent += 1;
    }
  }
  const length = Math.max(1, sample.length);
  return {
    common: common / length,
    frequent: chinese === 0 ? 1 : frequent / chinese,
    broken: broken / length,
  };
}

function isControl(code: number): boolean {
  return (
    (code < 32 && !(code >= 9 && code <= 13)) || (code >= 0x7f && code < 0xa0 && code !== 0x85)
  );
}

function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

function isCommon(code: number): boolean {
  return (
    code < 0x7f ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2010 && code <= 0x22ff) ||
    (code >= 0x2460 && code <= 0x25ff) ||
    (code >= 0xa0 && code <= 0xd7 + 0x20)
  );
}
