import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import type { Finding } from "../../../domain/finding.ts";
import { checkReports } from "../../../rules/index.ts";
import { numberCopied } from "../../../rules/ledger/number-copied.ts";
import { expectWorded, testDeclared } from "../../helpers/declared.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";

/** Of all rules: what is confirmed is known only once they have judged. */
async function copied(text: string): Promise<readonly Finding[]> {
  const { document } = await readDocument(new TextEncoder().encode(title + text));
  const { findings } = checkReports([extractReport("报告.txt", document, [])]);
  const own = findings.filter(({ ruleId }) => ruleId === "K02");
  for (const finding of own) expectWorded(finding);
  return own;
}

async function copies(text: string): Promise<readonly string[]> {
  return (await copied(text)).map(
    ({ severity, operands }) => `${severity} ${operands.map(({ quote }) => quote).join(" ")}`,
  );
}

testDeclared(numberCopied);

test.for([
  {
    name: "the amount of the item before stands again",
    text: "因标准偏高核减418.6万元，因依据不足核减418.6万元，另有部分事项正在复核。\n",
    found: ["warning 418.6万元 418.6万元"],
  },
  {
    name: "the number of another thing in the next sentence",
    text: "全年组织会审项目1328个。专家指出问题1328个，限期完善后入库。\n",
    found: ["warning 1328个 1328个"],
  },
])("told: $name", async ({ text, found }) => {
  expect(await copies(text)).toEqual(found);
});

test.for([
  { name: "what should be and what is", text: "应编报项目758个，实际编报758个，编报率100%。\n" },
  { name: "the same told again", text: "审核项目1328个。1328个项目中，退回修改266个。\n" },
  {
    name: "all of it was given back",
    text: "审计指出的违规用于经常性支出的2360万元已归还2360万元，全部整改到位。\n",
  },
  {
    name: "all of it was paid in",
    text: "截留的1260万元目前已上缴1260万元，缴库完毕。\n",
  },
  {
    name: "equal shares that add up",
    text: "补助资金3619万元，其中中央2171.4万元、省级723.8万元、县级723.8万元。\n",
  },
  { name: "short numbers", text: "评价项目12个，涉及乡镇12个，发现问题34个。\n" },
  {
    name: "a mean among its items",
    text: "三期分别培训126人次、148人次、137人次，平均每期137人次。\n",
  },
])("silent: $name", async ({ text }) => {
  expect(await copies(text)).toEqual([]);
});

test.for([
  [
    "全年组织会审项目1328个。专家指出问题1328个，限期完善后入库。\n",
    "两个不同的数完全相同：发现问题数1328个与同段的组织会审项目数字完全相同，",
  ],
  ["418.6万元，另有418.6万元。\n", "与同段的数数字完全相同"],
  ["共1328个，又有418.6万元，418.6万元。\n", "此处418.6万元与同段的"],
] as const)("the message names both numbers: %s", async ([text, message]) => {
  const [finding] = await copied(text);
  expect(`${finding!.title}：${finding!.message}`).toContain(message);
});
