import { describe, expect, test } from "vitest";
import { foreignRate, plainFamily, rateFamilies } from "../../../rules/rates/rate-families.ts";
import type { RateFamily, Role } from "../../../rules/rates/rate-families.ts";

function familyOf(name: string): RateFamily | null {
  return rateFamilies.find(({ rate }) => rate.test(name)) ?? plainFamily(name);
}

/** `R01 支出金额÷预算金额（结余金额） money`, behind it what is special about the family. */
function toldOf(name: string): string | null {
  const family = familyOf(name);
  if (family === null) return null;
  const { ruleId, part, whole, kept, dimension, plain, sameSentence } = family;
  const traits = [plain ? "plain" : "", sameSentence ? "same sentence" : ""];
  const left = kept === null ? "" : `（${kept.name}）`;
  return [`${ruleId} ${part.name}÷${whole.name}${left}`, dimension ?? "any", ...traits]
    .filter((each) => each !== "")
    .join(" ");
}

describe("the family of a rate", () => {
  test.for([
    ["净核减率", "R02 净核减金额÷送审金额（审定金额） money"],
    ["核减率", "R02 核减金额÷送审金额（审定金额） money"],
    ["审减资金率", "R02 审减金额÷送审金额（审定金额） money"],
    ["评减比例", "R02 评减金额÷送审金额（审定金额） money"],
    ["压减幅度", "R02 压减金额÷送审金额（审定金额） money"],
    ["调减金额比例", "R02 调减金额÷送审金额（审定金额） money"],
    ["削减率", "R02 削减金额÷送审金额（审定金额） money"],
    ["抽查率", "R04 抽查数÷应抽查总数 count"],
    ["抽查项目比例", "R04 抽查数÷应抽查总数 count"],
    ["绩效目标公开率", "R04 公开数÷应公开数 count"],
    ["绩效自评覆盖面", "R04 已覆盖数÷应覆盖总数 count"],
    ["整改率", "R01 已整改问题数÷发现问题数 count"],
    ["整改完成率", "R01 已整改问题数÷发现问题数 count"],
    ["预算执行率", "R01 支出金额÷预算金额（结余金额） money"],
    ["支出进度", "R01 支出金额÷预算金额（结余金额） money"],
    ["资金使用率", "R01 支出金额÷预算金额（结余金额） money"],
    ["节约率", "R01 节约金额÷预算金额（核定金额） money"],
    ["节支资金率", "R01 节约金额÷预算金额（核定金额） money"],
    ["成本下降", "R01 压减金额÷原金额（核定金额） money same sentence"],
    ["费用总体降低", "R01 压减金额÷原金额（核定金额） money same sentence"],
    ["降幅", "R01 压减金额÷原金额（核定金额） money same sentence"],
    ["满意度", "R01 满意份数÷有效问卷数 count same sentence"],
    ["问卷有效率", "R01 有效问卷数÷问卷数 count same sentence"],
    ["有效率", "R01 有效问卷数÷问卷数 count same sentence"],
    ["压减空间", "R01 可压减金额÷原金额 money same sentence"],
    ["资金到位率", "R01 到位金额÷应到位金额 any"],
    ["编制控制率", "R01 实有数÷控制数 any"],
    ["一次通过率", "R01 一次通过数÷总数 count plain"],
    ["一次性通过率", "R01 一次通过数÷总数 count plain"],
    ["初审通过率", "R01 一次通过数÷总数 count plain"],
    ["税费征收率", "R01 实收数÷应收数 any"],
    ["补贴发放率", "R01 实付数÷应付数 any"],
    ["办结率", "R01 办结数÷总数 any plain"],
    ["合格比例", "R01 合格数÷总数 any plain"],
    ["验收达标面", "R01 达标数÷总数 any plain"],
    ["的不支持率", "R01 不支持数÷总数 any plain"],
    // 覆盖面 has a family of its own; 方面 and 层面 are no rates, and a share is told of its own words.
    ["各方面", null],
    ["管理层面", null],
    ["资金占比", null],
    ["所占比率", null],
    ["投入比例率", null],
    ["率", null],
    ["核减率较高的项目", null],
    ["执行率偏低", null],
  ] as const)("%s", ([name, expected]) => {
    expect(toldOf(name)).toBe(expected);
  });
});

function marks({ words }: Role, text: string): boolean {
  return words.test(text);
}

describe("words that mark the part of a rate, and others", () => {
  test.for([
    ["净核减率", ["净核减"], ["核减", "净核减率"]],
    ["核减率", ["核减", "核掉", "减下来"], ["净核减", "核减率", "核减前", "核减比例", "去掉"]],
    ["抽查率", ["抽查", "抽取", "选取"], ["自评"]],
    ["公开率", ["公示", "公开"], ["编报"]],
    ["覆盖率", ["纳入", "累计", "编报"], ["应编"]],
    [
      "整改率",
      ["完成整改", "整改到位", "整改|", "整改了|", "已整改", "销号"],
      ["要求整改|", "需整改|", "限期整改|", "整改问题", "发现问题"],
    ],
    ["执行率", ["支出", "花出", "花出去", "花了", "拨付"], ["安排"]],
    ["节约率", ["节支"], ["压减"]],
    ["成本下降", ["节省", "核减"], ["支出"]],
    ["满意度", ["表示满意"], ["满意度", "满意率"]],
    ["有效率", ["有效问卷"], ["有效率"]],
    ["压减空间", ["压缩", "节省", "核减"], ["支出"]],
    ["到位率", ["拨付"], ["支出"]],
    ["控制率", ["在职", "实有"], ["编制"]],
    ["一次通过率", ["一次通过", "一次性审核通过", "初审通过"], ["通过", "再次通过"]],
    ["征收率", ["实收", "实际缴", "已征", "入库", "征缴"], ["应收缴", "应征收"]],
    ["发放率", ["已发放", "实际支付", "兑现", "发放"], ["应发放", "应付"]],
    ["达标率", ["达标", "达到或超过", "达到序时"], ["达标率", "未达标", "不达标"]],
    ["办结率", ["办结", "办理完毕"], ["未能办结", "部分办结", "受理"]],
  ] as const)("%s", ([name, own, others]) => {
    const { part } = familyOf(name)!;
    expect(own.filter((text) => !marks(part, text))).toEqual([]);
    expect(others.filter((text) => marks(part, text))).toEqual([]);
  });
});

describe("words that mark the whole of a rate, and others", () => {
  test.for([
    [
      "核减率",
      ["核减前", "部门报", "单位共要", "评审资金", "审核项目金额", "评估总金额", "预算总额"],
      ["核减", "部门", "评审", "项目资金", "减前年"],
    ],
    ["抽查率", ["全区", "全县", "本级", "应抽"], ["全覆盖", "其中"]],
    ["公开率", ["应公开", "形成", "全部"], ["公示"]],
    ["覆盖率", ["全市", "所有"], ["纳入"]],
    ["整改率", ["发现", "梳理", "问题"], ["整改"]],
    ["执行率", ["可支配", "涉及资金", "监控财政金额", "指标"], ["涉及单位", "支出"]],
    ["节约率", ["控制价", "概算"], ["节约"]],
    ["成本下降", ["原成本", "涉及资金", "涉及预算金额"], ["涉及项目", "成本"]],
    ["满意度", ["收回", "收到", "收集", "征求", "征集", "发放"], ["收取", "满意"]],
    ["有效率", ["发放", "收回", "回收"], ["收回有效", "回收有效"]],
    ["压减空间", ["涉及", "总投资"], ["压减"]],
    ["到位率", ["计划", "下达"], ["到位"]],
    ["控制率", ["编制", "限额"], ["在职"]],
    ["征收率", ["应收", "应征"], ["实收"]],
    ["发放率", ["应发", "应付"], ["实发"]],
    ["办结率", ["受理"], [""]],
    ["一次通过率", ["受理"], [""]],
  ] as const)("%s", ([name, own, others]) => {
    const { whole } = familyOf(name)!;
    expect(own.filter((text) => !marks(whole, text))).toEqual([]);
    expect(others.filter((text) => marks(whole, text))).toEqual([]);
  });
});

describe("words of what is left of the whole", () => {
  test.for([
    ["核减率", ["审定", "评审后", "批复"], ["送审"]],
    ["执行率", ["形成结余", "结转下年", "剩余"], ["收回结余", "盘活历年结余", "上年结余", "结转"]],
    ["节约率", ["中标", "成交", "合同"], ["预算"]],
  ] as const)("%s", ([name, own, others]) => {
    const kept = familyOf(name)!.kept!;
    expect(own.filter((text) => !marks(kept, text))).toEqual([]);
    expect(others.filter((text) => marks(kept, text))).toEqual([]);
    expect(kept.indicators).toEqual(name === "核减率" ? ["ex_ante.approved_amount"] : []);
  });
});

describe("words that win over all others", () => {
  test.for([
    ["核减率", "whole", ["核减前", "送评", "申报"], ["涉及", "预算金额", "减前"]],
    ["整改率", "part", ["已完成整改", "完成整改", "整改到位"], ["整改|"]],
    ["整改率", "whole", ["查出", "反馈"], ["问题"]],
    ["执行率", "whole", ["全年预算", "调整后", "可用"], ["预算"]],
    ["满意度", "whole", ["有效"], ["收回", "发放"]],
  ] as const)("%s: %s", ([name, role, own, others]) => {
    const { strong } = familyOf(name)![role];
    const [first] = [strong ?? []].flat();
    expect(own.filter((text) => first?.test(text) !== true)).toEqual([]);
    expect(others.filter((text) => first?.test(text) === true)).toEqual([]);
  });

  test.for(["抽查率", "公开率", "到位率"])("none: %s", (name) => {
    const { part, whole } = familyOf(name)!;
    expect([part, whole].flatMap((role) => Object.keys(role))).not.toContain("strong");
  });
});

test.for([
  ["核减率", "ex_ante.reduction_rate", "ex_ante.reduced_amount", "ex_ante.reviewed_amount"],
  [
    "抽查率",
    "evaluation.spot_check_rate",
    "evaluation.spot_check_departments",
    "evaluation.self_units monitoring.units target.overall_units monitoring.overall_units",
  ],
  [
    "覆盖率",
    "target.coverage_rate evaluation.spot_check_cumulative_rate",
    "",
    "evaluation.self_units monitoring.units target.overall_units monitoring.overall_units",
  ],
  [
    "整改率",
    "rectification.rectification_rate",
    "rectification.issues_rectified",
    "rectification.issues_found",
  ],
  ["执行率", "monitoring.execution_rate", "", ""],
  ["办结率", "", "", ""],
] as const)("known by indicators: %s", ([name, own, ofPart, ofWhole]) => {
  const { indicators, part, whole } = familyOf(name)!;
  expect([indicators, part.indicators, whole.indicators].map((each) => each.join(" "))).toEqual([
    own,
    ofPart,
    ofWhole,
  ]);
});

test("growth, prices and opinions are no rates of a part, a rate of paying is", () => {
  const others = ["收入增长率", "税率", "费率", "平均得分率", "失业率", "资产负债率"];
  expect(others.filter((name) => !foreignRate.test(name))).toEqual([]);
  expect(["付费率", "缴费率", "收费率", "执行率"].filter((name) => foreignRate.test(name))).toEqual(
    [],
  );
});
