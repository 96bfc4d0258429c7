import { expect, test } from "vitest";
import { statedParts } from "../../../rules/subsets/part-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { boundsTold } from "../bounds-told.ts";

test.for([
  ["共评估12个项目，其中新增项目13个。", ["13个 12个"]],
  ["共评估12个项目。其中新增项目13个。", ["13个 12个"]],
  ["共评估12个项目，其中新增项目13个、延续项目5个，涉及资金5万元。", ["13个 12个", "5个 12个"]],
  ["共评估项目12个，评价项目20个，其中评估项目13个。", ["13个 12个"]],
  ["共评价项目20个，评估项目12个，其中新增项目13个。", ["13个 12个"]],
  ["共评估63家（含街道8家），其中60家。", ["60家 63家"]],
  ["评估项目63个（含街道项目8个），其中新增项目60个。", ["60个 63个"]],
  ["（评估项目63个），其中新增项目60个。", ["60个 63个"]],
  ["支出46.8亿元（上年44.9亿元），其中民生支出45.1亿元。", ["45.1亿元 46.8亿元"]],
  ["完成27个，比上年增加6个，其中新增16个。", ["16个 27个"]],
  ["资金1.86亿元，比上年增加1200万元，其中中央资金1.02亿元。", ["1.02亿元 1.86亿元"]],
  ["总投资4480万元，平均每座14万元，其中财政资金1792万元。", ["1792万元 4480万元"]],
  ["总投资4480万元，每户补助14万元，其中财政资金1792万元。", ["1792万元 4480万元"]],
  ["审减7352万元；其中工程类4100万元。", ["4100万元 7352万元"]],
  ["总投资1.2亿元，其中3家单位涉及28760万元。", ["28760万元 1.2亿元"]],
  ["上级1860万元（其中跨年度640万元），本级3400万元。", ["640万元 1860万元"]],
  [
    "上级1860万元（其中跨年度640万元、其他3400万元），本级340万元。",
    ["640万元 1860万元", "3400万元 1860万元"],
  ],
  ["库存3180条，其中新增320条，指标库总量达到5180条。", ["320条 3180条"]],
  ["共评估12个，其中新增13个，增加3个。", ["13个 12个"]],
  ["共评估12个项目，其中，新增项目13个。", ["13个 12个"]],
  ["12个项目中有13个未通过。", ["13个 12个"]],
  ["收回资金12万元中有13万元未缴。", ["13万元 12万元"]],
] as const)("what is told to be some of it: %s", ([text, quotes]) => {
  expect(boundsTold(statedParts, text)).toEqual(quotes.map((each) => `value <= ${each}`));
});

test.for([
  ["two wholes in the sentence before", "共评估12个项目、评价20个项目。其中新增项目13个。"],
  ["other things", "全县76个部门，其中抽查项目120个。"],
  ["only last year's", "上年支出44.9亿元。今年其中民生支出45.1亿元。"],
  ["a net amount", "净减支出932万元，其中调减1352万元。"],
  ["a net sum with a name", "净追加项目资金932万元，其中民生类1352万元。"],
  ["a mean", "户均补助932万元，其中民生类1352万元。"],
  ["what one of them did", "委托3家机构，其中甲机构承担4个。"],
  ["what one of them finished", "委托3个机构，其中甲机构完成了4家。"],
  ["how often it was done", "修订指标库1次，其中共性指标760条。"],
  ["the money of some told apart", "总投资1.2亿元，其中3家单位，涉及28760万元。"],
  ["what grew and what shrank", "支出120万元，其中增加130万元、减少5万元。"],
  ["集中", "12个项目集中13个评审。"],
  ["事中", "12个项目事中有13个监控。"],
  ["kinds", "12类项目中有13类未通过。"],
  ["another clause", "12个项目评审，中期有13个调整。"],
  ["another year", "共评估‹12个|year=2023›项目，其中新增项目‹13个|year=2024›。"],
  ["planned", "共评估‹12个|status=plan›项目，其中新增项目13个。"],
  ["in a table", "|共评估12个项目|其中新增项目13个|"],
  ["another measure", "共评估12个项目，其中涉及资金5000万元。"],
  ["many clauses behind", "共评估12个项目，其中，按类别，新增项目13个。"],
  ["another sentence behind", "共评估12个项目，其中；新增项目13个。"],
  ["nothing is told before", "其中新增项目13个。"],
  ["nothing is told behind", "共评估12个项目，其中优秀较多。"],
  ["rates", "优良率82%，其中优秀率93%。"],
] as const)("not some of it: %s", ([, text]) => {
  expect(boundsTold(statedParts, text)).toEqual([]);
});

test("a part and its whole are told by their names", () => {
  const [bound] = statedParts(sceneOf(reportFrom("共评估项目12个，其中新增项目13个。")));
  expect(bound?.text).toBe("新增项目≤评估项目");
  expect(bound?.evidence.map(({ role }) => role)).toEqual(["新增项目", "评估项目"]);
  expect(bound?.binding).toBe("sentence");
  const [bare] = statedParts(sceneOf(reportFrom("12万元，其中13万元。")));
  expect(bare?.text).toBe("其中项≤总数");
});
