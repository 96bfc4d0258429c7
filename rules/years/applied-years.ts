import type { Report } from "../../domain/report.ts";
import { writtenAt } from "../wording/written.ts";
import type { Evidence } from "../rule.ts";
import type { YearCheck } from "./year-binding.ts";
import { yearKind } from "./year-kind.ts";

/** What was found is applied: 对等次为“中”的项目压减2025年预算. */
const found = /(?:评价|评估|监控|绩效|考核|分析)的?(?:结果|结论|意见|得分)|等次|等级|评为/;
/** Goals and projects are those of any budget: 编制2024年预算时编报绩效目标. */
const otherwise = /目标|编报|填报|申报|监控(?:项目|范围)|较|比\s*20/;
/** A cell of a table is a sentence of its own. */
const ends = /[。；;\n\t]/;

interface Applied {
  readonly year: number;
  readonly at: number;
}

/**
 * A report applies what it found to the budget of the next year. Where it says so and once names its own year, that
 * one is copied: of 504 annotated reports none names both but where the evaluation of an earlier year is named too.
 */
export function* appliedYears(report: Report): Generator<YearCheck> {
  const now = report.year;
  if (now === null) return;
  const all = appliedIn(report.document.flow.text);
  const [next, second] = all.filter(({ year }) => year === now + 1);
  const [early, ...more] = all.filter(({ year }) => year !== now + 1);
  if (next === undefined) return;
  if (early === undefined && second !== undefined) {
    const statement = `评价等结果都应用于${String(next.year)}年预算`;
    yield { verdict: "held", evidence: evidenceOf(report, second, next), judged: null, statement };
  }
  if (early?.year !== now || more.length > 0) return;
  const [year, other] = [String(early.year), String(next.year)];
  yield {
    verdict: "broken",
    messageId: "result",
    evidence: evidenceOf(report, early, next),
    judged: null,
    blame: [0],
    title: "结果应用的预算年度前后不一",
    suggestion: "请核对结果应用于哪一年的预算。",
    severity: "warning",
    verdictOverride: "conflict",
    relation: {
      text: "应用结果的预算年度前后一致",
      formula: "year(0)=year(1)",
      substituted: `${year}＝${other}`,
    },
    data: { year, other, where: "应用结果的预算年度一处", against: "另一处" },
  };
}

function evidenceOf(report: Report, one: Applied, other: Applied): readonly [Evidence, Evidence] {
  const role = "应用结果的预算年度";
  return [
    writtenAt(report, { start: one.at, end: one.at + 4 }, role),
    writtenAt(report, { start: other.at, end: other.at + 4 }, role),
  ];
}

function appliedIn(text: string): readonly Applied[] {
  return [...text.matchAll(/20\d{2}(?=\s*年)/g)].flatMap(
    ({ 0: digits, index: at }): readonly Applied[] => {
      if (yearKind(text, at) !== "budgeted") return [];
      const words = sentenceAround(text, at);
      const years = new Set(Array.from(words.matchAll(/20\d{2}(?=\s*年)/g), ([year]) => year));
      const isMeant = found.test(words) && !otherwise.test(words) && years.size === 1;
      return isMeant ? [{ year: Number(digits), at }] : [];
    },
  );
}

function sentenceAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && !ends.test(text.charAt(start - 1))) start -= 1;
  const rest = text.slice(at);
  const length = ends.exec(rest)?.index ?? rest.length;
  return text.slice(start, at + length);
}
