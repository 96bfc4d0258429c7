import { expect, test } from "vitest";
import { unlessExplained } from "../../../rules/doubts/explained.ts";
import type { Verdicted } from "../../../rules/rule.ts";
import { brokenOn } from "../../helpers/broken-on.ts";
import type { Case } from "../../helpers/broken-on.ts";

/** What becomes of it. */
async function verdictOn(row: Case): Promise<Verdicted> {
  const { said, scene } = await brokenOn(row);
  return unlessExplained(said, scene);
}

test.for<Case>([
  {
    name: "a rate of the whole list",
    text: "目标一次通过的842个，退回后修改通过的«398个»，仍未通过的«35个»，首次通过率«66.0%»。",
    formula: "share(1,0)=2",
  },
  {
    name: "a rate of another pair",
    text: "市级«92个»部门申报目标2146个，审核中退回修改«318个»，退回比例«14.8%»。",
    formula: "share(1,0)=2",
  },
  {
    name: "a list that is longer than was read",
    text: "共监测项目«1052个»，亮绿灯«715个»，亮黄灯«228个»，其余109个亮红灯。",
    formula: "sum(1,2)=0",
  },
  {
    name: "parts of another whole",
    text: "列养公路612公里，比上年多«32公里»，其中县道«148公里»、乡道«231公里»、村道«233公里»。",
    formula: "sum(1,2,3)=0",
  },
  {
    name: "an item that was taken for the whole",
    text: "对未完成的195个项目，继续实施的«121个»、调减预算的«52个»、终止实施的«22个»。",
    formula: "sum(1,2)=0",
  },
  {
    name: "a part of another whole is not held against this one",
    text: "列养公路612公里，比上年多«32公里»，其中县道«148公里»、乡道231公里、村道233公里。",
    formula: "value(1)<=0",
  },
  {
    name: "a level that another and its change make",
    text: "按常住人口«38.5万人»计，人均补助«94元»，上年«89元»，每人增加5元。",
    formula: "times(2,0)=1",
  },
  {
    name: "an average of another total",
    text: "县均经费«68万元»，比上年«80万元»削减，«9个»县市总计612万元。",
    formula: "times(1,2)=0",
  },
  {
    name: "a change of another base",
    text: "与6月监控相比，红灯项目（6月为«81个»）减少«24个»，下降«29.6%»。",
    formula: "growth(1,0)=2",
  },
  {
    name: "a change of the budget",
    text: "全年收入«1986.54万元»，年初预算«1760.00万元»，预算调整率«12.87%»。",
    formula: "share(0,1)=2",
  },
  {
    name: "all of what is not told",
    text: "自评金额«19.74亿元»，其中本级资金11.25亿元，上级资金«8.49亿元»，自评率«100%»。",
    formula: "share(1,0)=2",
  },
  {
    name: "a list told with its rates",
    text: "全部完成的«1049个»，占86.8%；基本完成的«121个»，占10.0%；难以完成的«38个»，占3.1%。共1208个项目。",
    formula: "sum(1,2)=0",
  },
  {
    name: "one of the items is the sum of the others",
    text: "抽取«28个»单位复核。重点评价«22个»对象，其中政策«3个»、项目«14个»、部门«5个»。",
    formula: "sum(1,2,3,4)=0",
  },
  {
    name: "stages are no total of what passes them",
    text: "分单位填报、部门审核、财政复核«三个»阶段进行，涉及部门«55个»，项目«1208个»。",
    formula: "sum(1,2)=0",
  },
  {
    name: "some of a number",
    text: "县财政局抽查了«12个»单位，12个单位里有«5个»单位材料不实。",
    formula: "value(0)<=1",
  },
  {
    name: "a pair that belongs to another rate",
    text: "项目验收合格率«100.5%»；抽检«1520批次»，合格«1502批次»，合格率98.8%。",
    formula: "share(2,1)=0",
  },
  {
    name: "a schedule that is not told",
    text: "支出占年度预算的«39.7%»，较时间进度慢«10.3个百分点»，与上年同期的«36.2%»相比有所提高。",
    formula: "difference(0,2)=1",
  },
  {
    name: "two rates that are said to differ",
    text: "全市整改率«90.0%»。甲县整改率达到«96.0%»，比全市平均水平高6.0个百分点。",
    formula: "value(0)=1",
  },
  {
    name: "a rate of what was kept of another pair",
    text: "一期送审«500万元»，审定«450万元»；二期送审730万元，审定640万元，核减率«12.33%»。",
    formula: "rest(0,1)=2",
  },
  {
    name: "a rate of what was cut of another pair",
    text: "一期核减«50万元»，审定«450万元»；二期核减90万元，审定640万元，核减率«12.33%»。",
    formula: "drop(0,1)=2",
  },
  {
    name: "a growth of another pair",
    text: "一期增加«50万元»，达到«450万元»；二期先有640万元，后有809万元，增长«26.41%»。",
    formula: "gain(0,1)=2",
  },
  {
    name: "a difference of another pair",
    text: "公路«150万元»，水利«210万元»，教育312万元，医疗525万元，相差«213万元»。",
    formula: "difference(1,0)=2",
  },
  {
    name: "a mean that two others beside it make",
    text: "甲类«150万元»，乙类«210万元»，丙类312万元，丁类431万元，平均«743万元»。",
    formula: "mean(0,1)=2",
  },
  {
    name: "a rate of other cells of its row",
    text: "| 指标 | 目标值（公里） | 完成值（公里） | 完成率（%） | 分值 |\n| --- | --- | --- | --- | --- |\n| 改造管网 | 600 | «570» | «95.0» | «19» |",
    formula: "share(0,2)=1",
  },
])("another reading fits, and nothing is said: $name", async (row) => {
  const verdict = await verdictOn(row);
  expect(verdict).toMatchObject({ verdict: "abstained", outcome: "ambiguous" });
  expect(verdict.verdict === "abstained" && verdict.reason).toMatch(
    /正合|谁的全部|种类|其中一部分|进度要求/,
  );
});

test.for<Case>([
  {
    name: "what is divided by one is what it was",
    text: "普通高中1所。在校学生«36180人»，专任教师«2237人»，平均每名专任教师对应学生«36180人»。",
    formula: "times(0,1)=2",
  },
  {
    name: "one slip from right, though another pair fits",
    text: "评审«512个»项目，通过«438个»，退回74个，通过率«14.5%»。",
    formula: "share(1,0)=2",
  },
  {
    name: "nothing else fits",
    text: "市级92个部门申报目标«2146个»，审核中退回修改«318个»，退回比例«21.3%»。",
    formula: "share(1,0)=2",
  },
  {
    name: "a rough rate fits something by accident",
    text: "历年问题330个，已整改66个。今年检查单位«40家»，走访村组55个，约谈负责人12人次，发现问题«90个»，占«20%»。",
    formula: "share(1,0)=2",
  },
  {
    name: "a shorter list that fits is a list with an item too many",
    text: "共监测项目«1052个»，亮绿灯«715个»，亮黄灯«228个»，亮红灯«109个»，其他«8个»。",
    formula: "sum(1,2,3,4)=0",
  },
])("it stays broken: $name", async (row) => {
  expect(await verdictOn(row)).toMatchObject({ verdict: "broken" });
});

const whole: Case = {
  name: "",
  text: "目标一次通过的842个，退回后修改通过的«398个»，仍未通过的«35个»，首次通过率«66.0%»。",
  formula: "share(1,0)=2",
};

test("what holds, was not judged or tells its repair is left as it is", async () => {
  const { said, scene } = await brokenOn(whole);
  const { evidence, judged } = said;
  const left: readonly Verdicted[] = [
    { verdict: "held", evidence, judged, statement: "" },
    { ...said, judged: null },
    { ...said, tellsRepair: true },
  ];
  for (const each of left) expect(unlessExplained(each, scene)).toBe(each);
  expect(unlessExplained({ ...said, tellsRepair: false }, scene).verdict).toBe("abstained");
});

test("the evidence stays, and the reason names what fits", async () => {
  const { said, scene } = await brokenOn(whole);
  expect(unlessExplained(said, scene)).toEqual({
    verdict: "abstained",
    outcome: "ambiguous",
    reason: "按这几个数核对不符，但“842个”与“842个＋398个＋35个”之比正合“66.0%”，无法断定文中所指",
    evidence: said.evidence,
  });
});

test("a rate that the pair does give is named before anything else", async () => {
  const verdict = await verdictOn({
    name: "",
    text: "项目验收合格率«100%»；抽检«1520批次»，合格«1502批次»，合格率98.8%。",
    formula: "share(2,1)=0",
  });
  expect(verdict.verdict === "abstained" && verdict.reason).toContain(
    "它们正合“98.8%”，不是“100%”",
  );
});

test.for([0, 1, 2])("operand %i without a figure explains nothing", async (lost) => {
  const { said, scene } = await brokenOn(whole);
  const { bound, ...rest } = said.judged!;
  const [first, ...others] = bound.evidence.map((item, index) =>
    index === lost ? { ...item, figure: null } : item,
  );
  const judged = { ...rest, bound: { ...bound, evidence: [first!, ...others] as const } };
  expect(unlessExplained({ ...said, judged }, scene)).toMatchObject({ verdict: "broken" });
});

test("a claim that stands nowhere in the text explains nothing", async () => {
  const { said } = await brokenOn(whole);
  const { scene } = await brokenOn({ ...whole, text: `前言。\n\n${whole.text}` });
  const elsewhere = { ...scene, mentions: [], scopes: [], byBlock: new Map() };
  expect(unlessExplained(said, elsewhere)).toMatchObject({ verdict: "broken" });
});

const head =
  "| 指标 | 目标值（公里） | 完成值（公里） | 完成率（%） |\n| --- | --- | --- | --- |\n";

test.for<Case>([
  {
    name: "cells of two rows",
    text: `${head}| 改造管网 | 600 | «570» | «95.0» |\n| 新建管网 | «1000» | 900 | 90.0 |`,
    formula: "share(0,2)=1",
  },
  {
    name: "a cell and a number of the text",
    text: `${head}| 改造管网 | 600 | «570» | «95.0» |\n\n共改造«1000公里»。`,
    formula: "share(0,2)=1",
  },
  {
    name: "a difference of rates, all of which is no share",
    text: "今年«80%»，上年«30%»，提高«100%»。",
    formula: "difference(0,1)=2",
  },
  {
    name: "a share that is no rate",
    text: "满分«90分»，实得«80分»，折算«100.0分»。",
    formula: "share(1,0)=2",
  },
])("it stays broken: $name", async (row) => {
  expect(await verdictOn(row)).toMatchObject({ verdict: "broken" });
});

test("two numbers of a table may be told apart by a third, whatever their rows", async () => {
  const rows = "| 甲县 | «90.0» | 6.0个百分点 |\n| 乙县 | «96.0» | 0.0个百分点 |";
  const text = `| 县 | 整改率（%） | 差距 |\n| --- | --- | --- |\n${rows}`;
  const verdict = await verdictOn({ name: "", text, formula: "value(0)=1" });
  expect(verdict.verdict === "abstained" && verdict.reason).toContain("“6.0个百分点”正合两者之差");
});
