import { expect, test } from "vitest";
import { judge } from "../../domain/judgement.ts";
import { parseFormula } from "../../domain/relation.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { quantitiesOf } from "../../rules/explain.ts";
import { unlessExplained } from "../../rules/explained.ts";
import type { Bound, Evidence, NonEmpty, Said, Verdicted } from "../../rules/rule.ts";
import { sceneOf } from "../../rules/scene.ts";

interface Case {
  readonly name: string;
  /** The figures of the relation are marked, in the order of the text. */
  readonly text: string;
  /** Over the marked figures. */
  readonly formula: string;
}

/** What becomes of a broken relation over the marked figures. */
async function verdictOn({ text, formula }: Case): Promise<Verdicted> {
  const plain = `云岭县2024年工作总结\n${text.replaceAll(/[«»]/g, "")}\n`;
  const { document, notices } = await readDocument(new TextEncoder().encode(plain));
  const report = extractReport("报告.txt", document, notices);
  const marked = [...text.matchAll(/«([^»]+)»/g)].map((match) => {
    const before = text.slice(0, match.index).replaceAll(/[«»]/g, "").length;
    return plain.indexOf("\n") + 1 + before;
  });
  const [first, ...rest] = marked.map((start): Evidence => {
    const figure = report.figures.find(({ span }) => span.start === start);
    if (figure === undefined) throw new Error(`No figure at ${String(start)} of ${plain}`);
    const { span, quote } = figure;
    return { role: "数", documentId: document.id, span, quote, figure };
  });
  const evidence: NonEmpty<Evidence> = [first!, ...rest];
  const bound: Bound = { formula: parseFormula(formula)!, evidence, text, binding: "sentence" };
  const judgement = judge(bound.formula, quantitiesOf(evidence)!);
  expect(judgement.verdict).toBe("conflict");
  const said: Said = {
    verdict: "broken",
    evidence,
    judged: { bound, judgement, strength: null },
    title: "",
    suggestion: "",
    messageId: "mismatch",
    data: null,
    message: "",
  };
  return unlessExplained(said, sceneOf(report));
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
