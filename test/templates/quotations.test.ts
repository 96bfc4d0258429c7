import { expect, test } from "vitest";
import type { PaperBlock, Parts } from "../../domain/paper.ts";
import { evaluatedObjectsOf } from "../../templates/evaluated-objects.ts";
import { biddingOf, policyBasisOf, rulesIssuedBy } from "../../templates/named-papers.ts";
import { practicesOf } from "../../templates/practices.ts";
import { nextStepsOf, problemsOf, togetherOf } from "../../templates/quotations.ts";
import { markedReport } from "../helpers/marked-report.ts";

function words(parts: Parts): string {
  return parts.map((part) => (part.kind === "quotation" ? part.text : "")).join("");
}

function told(blocks: readonly PaperBlock[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind !== "paragraph") return block.kind;
    const heading = block.runIn === null ? "" : `[${words(block.runIn.parts)}]`;
    return heading + words(block.parts);
  });
}

test.for([
  {
    name: "under its heading, with heading sentences",
    text: "二、存在问题\n（一）责任不实。填报质量不高。\n（二）约束不强。结果应用不够。\n三、下一步打算\n抓好落实。",
    says: ["[责任不实。]填报质量不高。", "[约束不强。]结果应用不够。"],
  },
  {
    name: "a paragraph without numbers",
    text: "三、主要问题和不足\n部门绩效意识不强，填报质量不高。",
    says: ["部门绩效意识不强，填报质量不高。"],
  },
  {
    name: "a sentence where there is no heading",
    text: "一、工作情况\n总体良好。但个别单位仍存在填报不及时的问题。",
    says: ["但个别单位仍存在填报不及时的问题。"],
  },
  {
    name: "nothing under 问题整改",
    text: "一、推动绩效问题整改\n督促单位抓好整改工作。",
    says: [],
  },
])("problems are quoted: $name", ({ text, says }) => {
  expect(told(problemsOf(markedReport(text)))).toEqual(says);
});

test.for([
  {
    name: "measures without the words that introduce them",
    text: "三、下一步工作打算\n下一步，我们将抓好以下工作。\n（一）压实责任。加强考核。\n（二）强化应用。完善挂钩办法。\n某县财政局\n2025年1月20日",
    says: ["[压实责任。]加强考核。", "[强化应用。]完善挂钩办法。"],
  },
  {
    name: "a numbered measure without a heading sentence",
    text: "三、2025年工作计划\n（一）压实责任。加强考核。\n（二）强化绩效评价结果应用，建立评价结果与预算安排、政策调整相挂钩的激励约束机制，推动绩效管理提质增效。",
    says: [
      "[压实责任。]加强考核。",
      "[]强化绩效评价结果应用，建立评价结果与预算安排、政策调整相挂钩的激励约束机制，推动绩效管理提质增效。",
    ],
  },
  {
    name: "no list of aims that only names points",
    text: "三、下一步打算\n①基本原则：一是全面推进。\n1.严把关口。新增项目先评估。\n2.强化监控。按期报送。",
    says: ["[严把关口。]新增项目先评估。", "[强化监控。]按期报送。"],
  },
  {
    name: "up to the next level-one heading",
    text: "二、下一步打算\n抓好绩效管理各项工作落实。\n三、有关建议\n加大支持。",
    says: ["抓好绩效管理各项工作落实。"],
  },
])("next steps are quoted: $name", ({ text, says }) => {
  expect(told(nextStepsOf(markedReport(text)))).toEqual(says);
});

test("a long plan is shortened to whole sentences", () => {
  const sentence = `${"加强绩效管理各环节工作的统筹协调".repeat(4)}。`;
  const [only] = told(nextStepsOf(markedReport(`三、下一步打算\n${sentence.repeat(6)}`)));
  expect(only!.length).toBeLessThanOrEqual(180);
  expect(only).toBe(sentence.repeat(only!.length / sentence.length));
});

test.for([
  {
    text: "年内印发《某县绩效目标管理办法》《某县监控细则》。",
    says: ["《某县绩效目标管理办法》", "《某县监控细则》"],
  },
  {
    text: "修订完善《某县评价办法》（某财〔2024〕3号），按《某市通知》要求执行。",
    says: ["《某县评价办法》（某财〔2024〕3号）", "《某市通知》"],
  },
  { text: "根据《某市通知》要求开展自评。", says: [] },
])("rules issued are quoted from: $text", ({ text, says }) => {
  expect(rulesIssuedBy(markedReport(text)).map((quote) => quote.text)).toEqual(says);
});

test("the policy basis comes from the opening only", () => {
  const opening = `2024年，某县认真贯彻落实《某省实施意见》（某发〔2019〕8号）精神，${"扎实推进各项工作，".repeat(6)}成效明显。`;
  const report = markedReport(
    `标题\n${opening}\n一、情况\n按照《某市办法》开展工作，${"扎实推进各项工作，".repeat(8)}`,
  );
  expect(policyBasisOf(report).map((quote) => quote.text)).toEqual([
    "《某省实施意见》（某发〔2019〕8号）",
  ]);
});

test("numbered lines under a head are the objects of key evaluation", () => {
  const report = markedReport(
    "重点评价报告\n序号\t评价报告\n1\t某县农村道路建设项目\n2\t某县老年人补助项目\n二、其他\n1\t不在其列的项目名称",
  );
  expect(evaluatedObjectsOf(report).map((quote) => quote.text)).toEqual([
    "某县农村道路建设项目",
    "某县老年人补助项目",
  ]);
});

test.for([
  {
    topic: "ex_ante" as const,
    text: "将事前绩效评估结果作为新增重大政策和项目入库的必要条件，未经评估的一律不予安排。",
    found: true,
  },
  {
    topic: "ex_ante" as const,
    text: "对«12个|ex_ante.projects»项目开展事前绩效评估，评估结果作为安排预算和完善项目的重要依据。",
    found: false,
  },
  {
    topic: "monitoring" as const,
    text: "将事前绩效评估结果作为新增重大政策和项目入库的必要条件，未经评估的一律不予安排。",
    found: false,
  },
  {
    topic: "monitoring" as const,
    text: "此次监控对掌握各部门项目进展情况起到了重要作用，为年底前调整预算打下了基础。",
    found: false,
  },
])("a sentence of $topic without figures is taken over: $found", ({ topic, text, found }) => {
  expect(practicesOf([markedReport(`一、工作情况\n${text}`)], topic)).toHaveLength(found ? 1 : 0);
});

test("an opening that names no paper follows the bidding it tells of", () => {
  const opening = `2024年，区财政局认真贯彻落实中央、省、市、区全面实施预算绩效管理工作部署，${"扎实推进各项工作，".repeat(6)}成效明显。`;
  expect(biddingOf(markedReport(`标题\n${opening}`))?.text).toBe(
    "中央、省、市、区全面实施预算绩效管理工作部署",
  );
});

test("items numbered inside one paragraph are items of the paper", () => {
  const report = markedReport(
    "三、下一步打算\n（一）抓评估扩围。全部纳入评估。（二）抓监控提速。按月监测。（三）开展清理。",
  );
  expect(told(nextStepsOf(report))).toEqual([
    "[抓评估扩围。]全部纳入评估。",
    "[抓监控提速。]按月监测。",
  ]);
});

test("a first point whose fellows are cut off loses its number", () => {
  const long = "督促部门单位采取有效措施推动整改，".repeat(11);
  const report = markedReport(
    `三、下一步打算\n（一）强化应用。严格执行办法。一是推动加强和改进资金管理，采取通报批评、约谈等多种方式。二是${long}到位。\n（二）抓好培训。全年培训。`,
  );
  expect(told(nextStepsOf(report))[0]).toBe(
    "[强化应用。]严格执行办法。推动加强和改进资金管理，采取通报批评、约谈等多种方式。",
  );
});

test("problems that only a plan names are told from there", () => {
  const report = markedReport(
    "三、下一步打算\n2025年，我县将针对指标质量不高、结果应用不够充分等问题，重点抓好以下工作。",
  );
  const [block] = problemsOf(report);
  expect(block?.kind === "paragraph" && words(block.parts)).toBe(
    "指标质量不高、结果应用不够充分等问题",
  );
});

test("problems and next steps under one heading are told apart where the text turns", () => {
  const report = markedReport(
    "三、存在问题和下一步打算\n指标质量还不高，量化不够。\n下一步，加强指标审核，提高质量。",
  );
  expect(told(problemsOf(report))).toEqual(["指标质量还不高，量化不够。"]);
  expect(told(nextStepsOf(report))).toEqual(["下一步，加强指标审核，提高质量。"]);
});

test("what two files of one district say alike is quoted once", () => {
  const text = "二、存在问题\n部分单位绩效目标编制质量不高，指标量化不够，填报不够及时。";
  const other =
    "二、存在问题\n部分单位绩效目标编制质量不高，指标量化不够，填报不够规范。\n三、打算";
  const reports = [markedReport(text), markedReport(other, { id: "d1" })];
  expect(told(togetherOf(reports, problemsOf))).toHaveLength(1);
});

test.for([
  { head: "重点评价项目清单", heading: "项目名称", found: 2 },
  { head: "项目支出绩效监控情况", heading: "项目名称", found: 0 },
])("a table of project names under “$head” lists $found objects", ({ head, heading, found }) => {
  const words = [heading, "农村道路建设项目", "老年人补助项目", "合计"];
  const report = markedReport([head, ...words].join("\n"));
  const { blocks } = report.document;
  const cells = words.map((_, row) => ({
    row,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    block: row + 1,
    unit: null,
    unitSpan: null,
  }));
  const table = { index: 0, rows: 4, columns: 1, caption: null, sheet: null, cells };
  const asCells = blocks.map((block, i) => (i === 0 ? block : { ...block, kind: "cell" as const }));
  const document = { ...report.document, blocks: asCells, tables: [table] };
  expect(evaluatedObjectsOf({ ...report, document })).toHaveLength(found);
});
