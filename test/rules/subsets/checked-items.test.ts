import { coverageReachable } from "../../../rules/ledger/coverage-reachable.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(coverageReachable, {
  holds: [
    {
      name: "items drawn of those of the sentence before",
      text: "组织205个预算单位对2023年度的«873个»项目开展自评。从自评项目中抽取«45个»项目进行复核，抽查比例«5.2%»。",
    },
    {
      name: "items called by a word that no dictionary knows",
      text: "各部门上报项目支出自评表«1203份»，报送部门整体自评报告54份。区财政局对«241份»自评表进行抽查复核，抽查面达到«20%»。",
    },
    {
      name: "items of the paragraph before",
      text: "全市86个部门对«2468个»项目开展自评，平均得分91.7分。\n在此基础上，市财政局委托第三方机构抽查复核«300个»项目，抽查率«12.2%»。",
    },
  ],
  broken: [
    {
      name: "items drawn, two digits of the rate exchanged",
      text: "组织205个预算单位对2023年度的«873个»项目开展自评。从自评项目中抽取«45个»项目进行复核，抽查比例«2.5%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "items drawn, a digit of their number lost",
      text: "全县各部门提交项目自评报告«312份»。县财政局抽取«9份»自评报告进行复核，复核比例«30.8%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "what is drawn from was not told as there",
      text: "2023年抽查项目30个，发现问题的项目12个。2024年抽查50个项目，抽查比例10.4%。",
    },
  ],
});

testRule(rateRecomputed, {
  holds: [
    {
      name: "persons and a staff limit",
      text: "我局编制«78名»，2024年末实有在职人员«71人»，人员控制率«91.03%»。",
    },
    {
      name: "a day of reporting is no report",
      text: "评价共揭示问题«214个»，至报告日已整改«196个»，整改完成率«91.6%»。",
    },
  ],
  broken: [
    {
      name: "a day of reporting is no report, a digit wrong",
      text: "评价共揭示问题«214个»，至报告日已整改«196个»，整改完成率«11.6%»。",
      messageId: "mismatch",
    },
  ],
  abstains: [],
});
