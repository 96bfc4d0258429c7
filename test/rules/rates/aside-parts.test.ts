import { expect, test } from "vitest";
import { checkedTexts } from "../../helpers/checked-texts.ts";

test.for([
  "全市完成评价125个。甲、乙两区合计70个（42个和28个），占全市的56.0%。",
  "逾期问题48个。按四类问题的顺序，整改数依次为21个、34个、35个、13个，决策类整改比例达到91.3%。",
  "全年执行12.31亿元，执行率88.0%，未执行的1.68亿元中，结转下年1.02亿元，收回0.66亿元。",
  "申报预算6240.00万元，核定4992.00万元，少安排1248.00万元，核减率为20.0%。",
])("nothing is wrong in: %s", async (text) => {
  const { findings } = await checkedTexts({ "报告.txt": `2024年工作总结\n\n${text}` });
  expect(findings.filter(({ severity }) => severity !== "hint")).toEqual([]);
});
