import { changeCases } from "../changes/change-check.ts";
import type { ChangeCase } from "../changes/change-check.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Evidence } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { writtenAt } from "../wording/written.ts";
import type { YearCheck } from "./year-binding.ts";

/** 比2023年增加: the year right behind the word of comparing. */
const against = /(?:(?<![占对环同])比|较|与)\s*(20\d\d)\s*年[^，,。；;（(\d]{0,12}$/;
/** （2023年为1338份 */
const named = /(20\d\d)\s*年度?(?:同期)?(?:的|为|是|仅|只有|有|[一-龥]{2,4}为)*\s*$/;
const reach = 24;

interface Written {
  readonly year: string;
  readonly evidence: Evidence;
}

/**
 * 比2023年增加212份（2023年为1338份）: where what was before and the change make up what there is now, both are told of one year.
 */
export function* comparedYears(scene: Scene): Generator<YearCheck> {
  const seen = new Set<string>();
  for (const each of changeCases(scene)) {
    const pair = yearsOf(each, scene);
    if (pair === null || seen.has(pair.past.evidence.quote + String(pair.past.evidence.span.start)))
      continue;
    seen.add(pair.past.evidence.quote + String(pair.past.evidence.span.start));
    yield checkYears(pair.told, pair.past);
  }
}

function yearsOf(
  { by, change, bound }: ChangeCase,
  scene: Scene,
): { readonly told: Written; readonly past: Written } | null {
  if (bound === null || change.past === null || change.past.scope !== by.scope) return null;
  if (by.place > change.past.place || !isFitting(bound)) return null;
  const told = writtenBefore(by, against, "所比的年度", scene);
  const past = writtenBefore(change.past, named, "注明的年度", scene);
  return told === null || past === null ? null : { told, past };
}

/** The year in the words right before a number. */
function writtenBefore(
  { figure }: Mention,
  pattern: RegExp,
  role: string,
  { report }: Scene,
): Written | null {
  const { text } = report.document.flow;
  const from = Math.max(0, figure.flow.start - reach);
  const found = pattern.exec(text.slice(from, figure.flow.start));
  const year = found?.[1];
  if (found === null || year === undefined) return null;
  const at = from + found.index + found[0].indexOf(year);
  return { year, evidence: writtenAt(report, { start: at, end: at + 4 }, role) };
}

function checkYears(told: Written, past: Written): YearCheck {
  const evidence = [told.evidence, past.evidence] as const;
  if (told.year === past.year) {
    const statement = `所比的与注明的都是${plain(told.year)}年`;
    return { verdict: "held", evidence, judged: null, statement };
  }
  return {
    verdict: "broken",
    messageId: "compared",
    evidence,
    judged: null,
    title: "所比的年度与注明的年度不一致",
    suggestion: "请核对所比的是哪一年。",
    severity: "warning",
    verdictOverride: "conflict",
    relation: {
      text: "所比的年度＝注明的年度",
      formula: "year(0)=year(1)",
      substituted: `${told.year}＝${past.year}`,
    },
    data: { year: told.year, other: past.year, where: "所比的年度", against: "注明的年度" },
  };
}
