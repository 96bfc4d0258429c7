import { expect, test } from "vitest";
import { ofOtherBase } from "../../../rules/doubts/other-base.ts";
import { evidenceOf } from "../../../rules/findings/relation-check.ts";
import { bindingOf } from "../../../rules/wording/mention-match.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { checkedTexts } from "../../helpers/checked-texts.ts";
import { markedReport } from "../../helpers/report.ts";

/** Why the marked rate is no share of the marked whole, the first of the two other numbers unless `part` comes first. */
function reasonFor(
  text: string,
  order: "whole first" | "part first" = "whole first",
): string | null {
  const { report, evidence: marked } = markedReport(text);
  const scene = sceneOf(report);
  const told = marked.flatMap(
    ({ start }) => scene.mentions.find(({ figure }) => figure.span.start === start) ?? [],
  );
  const rate = told.find(({ figure }) => figure.kind === "rate")!;
  const [a, b] = told.filter((each) => each !== rate);
  const [part, whole] = order === "part first" ? [a!, b!] : [b!, a!];
  const evidence = [
    evidenceOf("部分", part),
    evidenceOf("整体", whole),
    evidenceOf("占比", rate),
  ] as const;
  const formula = { name: "share", args: [0, 1], sign: "=", claim: 2 } as const;
  return ofOtherBase(
    { formula, evidence, text: "占比", binding: bindingOf([part, whole, rate]) },
    scene,
  );
}

const agencies = "全年实际承接业务的20家，未承接业务的14家。\n建立黑名单，«2家»机构列入观察。\n";
const disclosed = "应公开预算的单位«112家»，除涉密单位3家外，实际公开109家。\n";
const money = "完成12个项目的重点绩效评价，涉及资金2.18亿元。\n挽回资金«1963.8万元»，包括";
const arrived =
  "县人民医院医疗设备更新项目绩效评价报告\n采购环节，32台设备分标包公开招标。\n" +
  "设备类别\t计划数（台）\t到货数（台）\n影像类\t20\t19\n康复类\t12\t11\n合计\t32\t30\n\n";
const unused = "没有到货的2台因厂家产能不足延期；已到货未启用的3台设备分别闲置。";

test.for([
  ["what was left of all", "其余«11个»对象资金5514.6万元。\n优良等次«9个»，占比«75.0%»。"],
  ["the base is called so elsewhere", `${agencies}共处理«5家»，占承接业务机构的«25.0%»。`],
  ["another number beside the whole", `${disclosed}抽查«40家»单位，抽查面为«36.7%»。`],
  ["the money of an evaluation", `${money}调整«512.0万元»，相当于评价资金的«9.01%»。`],
  [
    "two things that were cut",
    "取消宣传推介专项«960万元»，压减技改奖补«780万元»（压减比例«15%»）。",
  ],
] as const)("another number is meant: %s", ([, text]) => {
  expect(reasonFor(text)).not.toBeNull();
});

test("the table tells what arrived, not what is unused of it", async () => {
  const { findings } = await checkedTexts({ "报告.txt": `${arrived}到货率为93.8%，${unused}` });
  expect(findings.filter(({ severity }) => severity !== "hint")).toEqual([]);
});

test.for([
  ["the rest here", "其余对象«11个»，优良等次«9个»，占比«75.0%»。"],
  ["nothing called so fits", `${agencies}共处理«5家»，占承接业务机构的«27.0%»。`],
  ["nothing beside the whole fits", `${disclosed}抽查«40家»单位，抽查面为«32.7%»。`],
  ["the money does not fit", `${money}调整«512.0万元»，相当于评价资金的«7.01%»。`],
  ["a rate of two digits", `${disclosed}抽查«40家»单位，抽查面为«37%»。`],
  [
    "the whole is called so itself",
    "承接业务的机构20家。\n承接业务机构共«34家»。\n共处理«5家»，占承接业务机构的«25.0%»。",
  ],
  [
    "what was cut of a budget",
    "收回宣传推介预算«960万元»，压减技改奖补«780万元»（压减比例«15%»）。",
  ],
] as const)("nothing else is meant: %s", ([, text]) => {
  expect(reasonFor(text)).toBeNull();
});
