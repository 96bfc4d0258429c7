import { yearConsistent } from "../../../rules/ledger/year-consistent.ts";
import { testRule } from "../../helpers/test-rule.ts";

const title = "清溪县«2024»年预算绩效管理工作总结\n";
const plain = "清溪县2024年预算绩效管理工作总结\n";

testRule(yearConsistent, {
  broken: [
    {
      name: "the work of the year before in a part of this year's report",
      year: 2024,
      text: `${title}«第一部分 2023年工作总结»\n完成监控项目10个，压减2025年预算20万元。\n第二部分 2025年工作要点\n扩大范围。`,
      messageId: "section",
      severity: "warning",
      data: { year: "2023", other: "2024" },
    },
    {
      name: "a section on the work of the year before, with last year's assessments",
      year: 2024,
      text: `${title}«二、2023年预算绩效管理工作开展情况»\n68个单位完成2023年度项目支出自评，压减2025年预算20万元。`,
      messageId: "section",
      severity: "warning",
    },
    {
      name: "a plan for the year that is told of",
      year: 2024,
      text: `${title}完成监控项目10个。\n三、«2024»年工作打算\n继续扩大范围。`.replace(
        "«2024»",
        "«2024»",
      ),
      messageId: "plan",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "a section that tells of the year before",
      year: 2024,
      text: `${plain}一、2023年工作完成情况\n2023年，县财政局监控项目10个，比2022年增加2个。`,
    },
    {
      name: "a section that looks back",
      year: 2024,
      text: `${plain}一、2023年工作回顾\n完成监控项目10个。`,
    },
    {
      name: "the assessments of the year before",
      year: 2024,
      text: `${plain}（一）2023年度单位自评情况\n完成自评项目10个。`,
    },
    {
      name: "a plan for what is left of the year",
      year: 2024,
      text: `${plain}今年以来，完成监控项目10个。\n三、2024年工作打算\n继续扩大范围。`,
    },
  ],
});
