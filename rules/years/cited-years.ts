import type { Report } from "../../domain/report.ts";
import { sharedRun } from "../wording/mention-match.ts";
import type { Evidence } from "../rule.ts";
import { writtenAt } from "../wording/written.ts";
import type { YearCheck } from "./year-binding.ts";

/** 《关于开展2024年度绩效自评工作的通知》（某财绩〔2025〕2号）要求，…开展了2023年度…: a notice with its year and what was done on it. */
const cited =
  /《[^》\n]{0,30}?(20\d{2})\s*年度?([^》\n]{2,40})》(?:[（(][^）)\n]{0,16}?[〔[(（](20\d{2})[〕\])）][^）)\n]{0,10}[）)])?([^。；\n]{0,60}?)(20\d{2})\s*年度?([^。；\n]{2,40})/dg;
const asked = /要求|安排|部署|根据|按/;
const sharedWords = 4;

/** What was done on a notice, in the words of the notice and of the year before. */
export function* citedConflicts(report: Report): Generator<YearCheck> {
  const { text } = report.document.flow;
  for (const match of text.matchAll(cited)) {
    const word = (group: number): string => match[group] ?? "";
    const startOf = (group: number): number => match.indices?.[group]?.[0] ?? match.index;
    const [noticeYear, about, year, done] = [word(1), word(2), word(5), word(6)];
    const lead = text.slice(Math.max(0, match.index - 6), match.index);
    if (!asked.test(lead + word(4)) || sharedRun(plain(about), plain(done)) < sharedWords) continue;
    // A notice of its own year on evaluations may ask for those of the year before.
    const isLater = Number(word(3)) > Number(noticeYear);
    if (!isLater && !/总结|工作情况|工作报告/.test(about)) continue;
    const [notice, own] = [startOf(1), startOf(5)];
    const evidence = [
      writtenAt(report, { start: own, end: own + 4 }, "所做工作的年度"),
      writtenAt(report, { start: notice, end: notice + 4 }, "所依据文件的年度"),
    ] as const;
    yield checkOf(report, evidence, [year, noticeYear], done);
  }
}

function plain(words: string): string {
  return words.replace(/[\s“”]/g, "");
}

function checkOf(
  report: Report,
  evidence: readonly [Evidence, Evidence],
  [year, other]: readonly [string, string],
  done: string,
): YearCheck {
  if (Number(year) + 1 !== Number(other)) {
    return {
      verdict: "held",
      evidence,
      judged: null,
      statement: `${year}年的工作与所依据文件的年度不矛盾`,
    };
  }
  return {
    verdict: "broken",
    messageId: "cited",
    evidence,
    judged: null,
    blame: [0],
    title: "与所依据文件的年度不一致",
    suggestion: "请对照所依据的文件核对年度。",
    severity: "warning",
    verdictOverride: "conflict",
    relation: {
      text: "所做工作的年度＝所依据文件的年度",
      formula: "year(0)=year(1)",
      substituted: `${year}＝${other}`,
    },
    data: { year, other, where: `${year}年${done.slice(0, 12)}`, against: report.title },
  };
}
