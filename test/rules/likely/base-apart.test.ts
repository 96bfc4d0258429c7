import { describe, expect, test } from "vitest";
import { checkReports } from "../../../rules/index.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";

async function told(text: string): Promise<readonly string[]> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年预算绩效管理工作总结\n${text}\n`),
  );
  return checkReports([extractReport("报告.txt", document, notices)])
    .findings.filter(({ severity }) => severity !== "hint")
    .map(({ operands }) => operands.map(({ quote }) => quote).join(" "));
}

const overview =
  "本次监控涉及县级部门54个，纳入监控的项目412个，预算合计66600万元，实际支出37500万元，剩余未支出资金29100万元。\n";
const between =
  "县财政局加强调度，逐条督促落实。\n部门配合密切，进展总体顺利。\n台账管理进一步规范。\n";

describe("a share of a whole told chapters before", () => {
  const text = `${overview}${between}督促整改。向19个部门发出整改通知，占参加监控部门的`;

  test("is told where a slip of the pen parts it from the number that its words name", async () => {
    expect(await told(`${text}35.2%。`)).toEqual([]);
    expect(await told(`${text}37.2%。`)).toEqual(["19个 54个 37.2%"]);
  });
});

describe("what stays silent", () => {
  test.each([
    `${overview}${between}督促整改。向19个部门发出整改通知，占全部预算单位的22.4%。`,
    `${overview}${between}收回资金698.5万元，占上年收回资金的83.1%。`,
    `${overview}${between}财政重点评价项目8个、资金2130万元，占部门项目支出的17.9%。`,
    `${overview}${between}选取18个重点项目跟踪，涉及资金约为监控预算的20%。`,
    `${overview}${between}下一步，年底前执行率提高到95%，抽查比例提升至40%。`,
    `${overview}${between}执行率在30%至50%之间的项目178个，不足30%的105个。`,
    `${overview}${between}评价结果为优的3个、良的10个、中的4个，优良占比76.5%。`,
    `${overview}全年反馈问题386个。\n${between}${between}截至年底整改率为90.9%，没有整改到位的35个已列入台账。`,
    `${overview}${between}分两批核减986.4万元和742.5万元，二者合计占核减总额的74.8%。`,
  ])("%s", async (text) => {
    expect(await told(text)).toEqual([]);
  });
});
