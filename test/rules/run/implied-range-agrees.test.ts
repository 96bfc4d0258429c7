import { impliedRangeAgrees } from "../../../rules/run/implied-range-agrees.ts";
import type { RunText } from "../../helpers/test-run-rule.ts";
import { testRunRule } from "../../helpers/test-run-rule.ts";

const of = (body: string, title = "预算绩效管理工作总结"): RunText => ({
  text: `达川区2024年${title}\n${body}`,
  district: "达川区",
  year: 2024,
});
const rate = (percent: string, mark = "‹›"): RunText =>
  of(
    `选取十个项目开展重点绩效评估，评减金额${mark.charAt(0)}368万元|ex_ante.reduced_amount${mark.charAt(1)}，评减率达${mark.charAt(0)}${percent}|ex_ante.reduction_rate${mark.charAt(1)}。`,
  );
const base = (amount: string, mark = "‹›"): RunText =>
  of(
    `按上级通知填报下列数据，申报金额${mark.charAt(0)}${amount}|ex_ante.reviewed_amount${mark.charAt(1)}，请予审核。`,
    "预算绩效管理情况汇报",
  );

testRunRule(impliedRangeAgrees, {
  holds: [
    {
      name: "units drawn, of those that another report counts",
      reports: [
        of(
          "抽查‹11个|evaluation.spot_check_departments›部门，抽查比例‹20%|evaluation.spot_check_rate›。",
        ),
        of("逐一列出自评单位‹54家|evaluation.self_units›，名单附后。", "预算绩效管理自评情况"),
      ].map((each) => ({ ...each, text: each.text.replace("自评情况", "情况汇报") })),
      says: "11个÷54家",
    },
    {
      name: "issues mended, told in another report than their rate",
      reports: [
        of(
          "反馈问题‹112个|rectification.issues_found›，整改率‹92%|rectification.rectification_rate›。",
        ),
        of(
          "按上级通知填报，完成整改‹103个|rectification.issues_rectified›，请予审核。",
          "预算绩效管理情况汇报",
        ),
      ],
      says: "103个÷112个",
    },
    {
      name: "a base inside the implied range",
      reports: [rate("9.2%"), base("4000万元")],
      says: "368万元÷4000万元",
    },
  ],
  broken: [
    {
      name: "a base outside of it",
      reports: [rate("9%", "«»"), base("5000万元", "«»")],
      severity: "warning",
      says: "比率与另一份报告的数不相容：《达川区2024年预算绩效管理工作总结》写评减率9%（即8.5%～9.5%），未同时写出分子和分母；按《达川区2024年预算绩效管理情况汇报》所写，368万元÷5000万元应为7.36%",
    },
    {
      name: "the part told by another report, which is named",
      reports: [
        of(
          "反馈问题«112个|rectification.issues_found»，整改率«92%|rectification.rectification_rate»。",
        ),
        of(
          "按上级通知填报，完成整改«93个|rectification.issues_rectified»，请予审核。",
          "预算绩效管理情况汇报",
        ),
      ],
      severity: "warning",
      says: "按《达川区2024年预算绩效管理情况汇报》所写，93个÷112个应为",
    },
    {
      name: "cut off instead of rounded: a hint",
      reports: [
        of(
          "反馈问题«112个|rectification.issues_found»，整改率«91.9%|rectification.rectification_rate»。",
        ),
        of(
          "按上级通知填报，完成整改«103个|rectification.issues_rectified»，请予审核。",
          "预算绩效管理情况汇报",
        ),
      ],
      severity: "hint",
      says: "按《达川区2024年预算绩效管理情况汇报》所写，103个÷112个应为",
    },
    {
      name: "the part of the report itself goes before another's",
      reports: [
        rate("9%", "«»"),
        base("5000万元", "«»"),
        of(
          "召开专题会议，评减金额‹455万元|ex_ante.reduced_amount›，逐项研究。",
          "预算绩效管理自查",
        ),
      ],
      severity: "warning",
      says: "368万元÷5000万元应为7.36%",
    },
  ],
  silent: [
    {
      name: "both operands in one report",
      reports: [
        of(
          "申报‹5000万元|ex_ante.reviewed_amount›，评减‹368万元|ex_ante.reduced_amount›，评减率‹9%|ex_ante.reduction_rate›。",
        ),
        base("4000万元"),
      ],
    },
    { name: "no base anywhere", reports: [rate("9%")] },
    { name: "another year", reports: [rate("9%"), { ...base("5000万元"), year: 2023 }] },
    {
      name: "another cover",
      reports: [
        rate("9%"),
        of(
          "按通知填报下列数据，申报金额‹5000万元|ex_ante.reviewed_amount›。",
          "上半年预算绩效管理情况汇报",
        ),
      ],
    },
    {
      name: "two bases, which do not agree",
      reports: [
        rate("9%"),
        base("5000万元"),
        of(
          "召开专题会议，申报金额‹4100万元|ex_ante.reviewed_amount›，逐项研究。",
          "预算绩效管理自查",
        ),
      ],
    },
    {
      name: "both operands in another report",
      reports: [
        of("通报全年情况，评减率‹9%|ex_ante.reduction_rate›。"),
        of(
          "按通知填报，申报‹5000万元|ex_ante.reviewed_amount›，评减‹368万元|ex_ante.reduced_amount›。",
          "预算绩效管理情况汇报",
        ),
      ],
    },
    {
      name: "a base and no part anywhere",
      reports: [of("通报全年情况，评减率‹9%|ex_ante.reduction_rate›。"), base("5000万元")],
    },
  ],
});
