import { expect, test } from "vitest";
import type { PaperBlock, Parts } from "../../domain/paper.ts";
import { practicesOf } from "../../templates/practices.ts";
import {
  evaluatedObjectsOf,
  nextStepsOf,
  policyBasisOf,
  problemsOf,
  rulesIssuedBy,
} from "../../templates/quotations.ts";
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
  expect(practicesOf(markedReport(`一、工作情况\n${text}`), topic)).toHaveLength(found ? 1 : 0);
});
