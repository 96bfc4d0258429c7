import { citedConflicts } from "../years/cited-years.ts";
import { appliedYears } from "../years/applied-years.ts";
import { comparedYears } from "../years/compared-years.ts";
import { planPeriods } from "../years/plan-periods.ts";
import { planConflicts } from "../years/plan-years.ts";
import { resultYears } from "../years/result-years.ts";
import { sectionConflicts } from "../years/section-years.ts";
import { staleStarts } from "../years/stale-starts.ts";
import { headingConflicts, titleConflict } from "../years/year-binding.ts";
import type { YearData } from "../years/year-binding.ts";
import { defineRule } from "../rule.ts";

export const yearConsistent = defineRule<YearData>({
  id: "T01",
  name: "年度错用",
  about: "标题、计划和工作情况中的年度应与上级标题和报告年度一致，评价结果只能用于以后年度的预算。",
  version: "1.1.0",
  severity: "warning",
  messages: {
    heading: (d) =>
      `标题“${d.where}”写${d.year}年，它所在的“${d.against}”写${d.other}年，年度不一致，疑似照抄旧文。`,
    section: (d) =>
      `标题“${d.where}”写${d.year}年，而其下说的都是${d.other}年的事，标题与正文的年度不一致，疑似照抄旧文。`,
    sentence: (d) =>
      `“${d.where}”写${d.year}年，而本报告年度为${d.other}年，文中其他各处也都从${d.other}年说起，年度疑似写错。`,
    title: (d) =>
      `标题写${d.year}年，而正文说的是${d.other}年的事（如“${d.against}”），标题与正文的年度不一致，疑似沿用旧标题。`,
    opening: (d) =>
      `标题写${d.year}年，而正文开头说的是${d.other}年（“${d.against}”），标题与正文的年度不一致，疑似照抄旧文。`,
    plan: (d) =>
      `“${d.where}”说的是今后的打算，却写${d.year}年，而本报告说的就是${d.other}年的工作，到下一年才写成，年度疑似照抄旧文。`,
    cited: (d) =>
      `“${d.where}”写${d.year}年，而所依据的文件要求的是${d.other}年的工作，两处年度不一致，疑似照抄旧文。`,
    result: (d) =>
      `${d.where}写${d.year}年，而${d.against}为${d.other}年，两个年度的先后不合常理，疑似照抄旧文。`,
    period: (d) => `${d.where}写成${d.against}，而${d.against}是${d.other}年，年度疑似照抄旧文。`,
    compared: (d) =>
      `文中写与${d.year}年相比，而按增减数推得的、所比的那个数注明为${d.other}年，两处说的应是同一年。`,
  },
  *check({ report, scene }) {
    yield* titleConflict(report);
    yield* headingConflicts(report);
    yield* sectionConflicts(report);
    yield* staleStarts(report, scene);
    yield* planConflicts(report);
    yield* citedConflicts(report);
    yield* resultYears(report);
    yield* appliedYears(report);
    yield* planPeriods(report);
    yield* comparedYears(scene);
  },
});
