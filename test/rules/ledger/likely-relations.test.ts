import { describe, expect, test } from "vitest";
import { checkReports } from "../../../rules/index.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import type { Checked } from "../../../rules/check-reports.ts";
import { likelyRelations } from "../../../rules/ledger/likely-relations.ts";
import { testDeclared } from "../../helpers/declared.ts";

async function checked(text: string): Promise<Checked> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  return checkReports([extractReport("报告.txt", document, notices)]);
}

async function told(text: string): Promise<readonly string[]> {
  const { findings } = await checked(text);
  return findings
    .filter(({ severity }) => severity !== "hint")
    .map(({ operands }) => operands.map(({ quote }) => quote).join(" "));
}

const report = `某县2024年预算绩效管理工作总结
年末编制各类培训计划。组织开展全县性培训2次，5月培训148人次，10月培训163人次，累计311人次。
`;

describe("relations that the words make likely", () => {
  testDeclared(likelyRelations);

  test("what agrees is no finding", async () => {
    expect(await told(report)).toEqual([]);
  });

  test("a finding is a warning at most and replays from its operands", async () => {
    const { findings } = await checked(report.replace("148", "948"));
    const own = findings.filter(({ ruleId }) => ruleId === "K01");
    expect(own.every(({ severity }) => severity !== "error")).toBe(true);
  });

  test("what does not agree is told with the relation that the words make likely", async () => {
    const { findings, receipts } = await checked(report.replace("311", "131"));
    const own = findings.filter(({ ruleId }) => ruleId === "K01");
    expect(own).toMatchObject([{ severity: "warning", title: "分项之和与合计不符" }]);
    expect(own[0]!.operands.map(({ quote }) => quote)).toEqual(["131人次", "148人次", "163人次"]);
    const about = receipts.filter(({ ruleId, outcome }) => ruleId === "K01" && outcome === "fail");
    expect(about).toHaveLength(1);
  });

  test("a sum of two that agrees the other way round is a difference that holds", async () => {
    const text =
      "某县2024年总结\n水费应收486万元，实收342万元，加上财政补助95万元，运行收入共437万元，而运行成本472万元，缺口35万元，管护跟不上。\n";
    expect(await told(text)).toEqual([]);
  });

  test("a claim of one kind is told once", async () => {
    const { findings } = await checked(report.replace("311", "131"));
    const own = findings.filter(({ ruleId }) => ruleId === "K01");
    const claims = own.map(({ operands }) => operands[0]?.start);
    expect(new Set(claims).size).toBe(claims.length);
  });

  test("a rate that may be a share or a change is wrong once", async () => {
    const { receipts } = await checked(
      "某县2024年总结\n送来的9420万元里砍掉1130.4万元，砍幅21.0%。\n",
    );
    const own = receipts.filter(({ ruleId }) => ruleId === "K01");
    expect(own.map(({ outcome }) => outcome)).toEqual(["fail"]);
  });

  test("figures that have nothing to do with each other are left alone", async () => {
    expect(
      await told(
        "某县2024年总结\n印发制度文件3份，召开会议5次，培训160人次，公开报告21份，收回资金800万元。\n",
      ),
    ).toEqual([]);
  });

  test("every question asked and answered has its receipt", async () => {
    const { receipts } = await checked(report);
    expect(receipts.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
  });
});

/** A whole and what it is said to be made of. */
const cleared = (items: string): string =>
  `某县2024年总结\n年末清理项目库，出库项目412个，占全部项目的24.7%。出库项目包括：${items}。保留项目重编绩效目标。\n`;

describe("a list that comes to less than the number before it", () => {
  test("is told as lacking an item where its words mean it as a whole", async () => {
    const { findings } = await checked(
      cleared("两年没有安排资金的203个，内容重复的96个，政策到期的41个"),
    );
    expect(findings).toMatchObject([
      { ruleId: "K01", severity: "warning", title: "所列各项不足总数，可能漏列" },
    ]);
    expect(findings[0]!.operands.map(({ quote }) => quote)).toEqual([
      "412个",
      "203个",
      "96个",
      "41个",
    ]);
  });

  test.each([
    ["it is whole", "两年没有安排资金的203个，内容重复的96个，目标空缺的72个，政策到期的41个"],
    ["it only names some", "两年没有安排资金的203个、内容重复的96个等"],
    ["the rest is told", "两年没有安排资金的203个，内容重复的96个，其余113个为到期政策"],
  ])("is left alone where %s", async (_, items) => {
    expect(await told(cleared(items))).toEqual([]);
  });
});

test("a number that one kind of relation makes is not held against another", async () => {
  const text =
    "某县2024年总结\n上年初审的1742个项目中有551个被退回，退回率为31.63%，今年退回412个。\n";
  expect(await told(text)).toEqual([]);
  expect(await told(text.replace("31.63%", "36.13%"))).toEqual(["551个 1742个 36.13%"]);
});

describe("a list whose total is told far away", () => {
  const opening =
    "清溪县2024年预算绩效管理工作总结\n2024年，全县对1187个项目实施运行监控，审核绩效目标1264个，完成财政重点评价15个。\n一、强化目标管理\n各部门按要求编报绩效目标，目标质量明显提高。\n二、加强运行监控\n分别于7月、10月组织两次集中监控，实际支出9.47亿元。\n";
  const lights = (yellow: string): string =>
    `${opening}按监控结果划分，绿灯902个、黄灯${yellow}个、红灯67个。对红灯项目逐个核实原因。\n`;

  test("what it comes to anywhere in the report explains it", async () => {
    expect(await told(lights("218"))).toEqual([]);
  });

  test("an item that a slip parts from it is told, with the slip", async () => {
    const { findings } = await checked(lights("281"));
    const [own, ...others] = findings.filter(({ ruleId }) => ruleId === "K01");
    expect(others).toEqual([]);
    expect(own).toMatchObject({ severity: "warning", title: "分项之和与合计不符" });
    expect(own?.operands.map(({ quote }) => quote)).toEqual(["1187个", "902个", "281个", "67个"]);
    expect(own?.hypotheses[0]?.text).toContain("218个");
  });

  test.each([
    // The number that they come to is not told.
    "评估部门中，教育局等牵头的12个、住建局等牵头的21个，均已整改。",
    // 最多 and 次之 are told of some.
    "亮灯项目以住建局最多，达402个；教育局次之，为218个；最少的县志办也有3个。",
    // The rest is told beside it.
    "按监控结果划分，绿灯902个、黄灯218个。另有67个项目亮红灯。",
    // More are meant than are told.
    "绿灯项目主要分布在教育局402个、住建局218个、水利局67个等。",
  ])("nothing is told of %s", async (list) => {
    expect(await told(`${opening}${list}\n`)).toEqual([]);
  });

  test("a list that its own total contradicts is told once", async () => {
    const text = `${opening}按监控结果划分，1187个项目中绿灯902个、黄灯281个、红灯67个。\n`;
    const lists = (await told(text)).filter((quotes) => quotes.includes("902个"));
    expect(lists).toHaveLength(1);
  });
});
