import { expect, test } from "vitest";
import type { Paper } from "../../domain/paper.ts";
import { figureIdsOf, partsOf } from "../../domain/paper.ts";
import { fullReport, markedReport, operandOf } from "../helpers/marked-report.ts";
import { linesOf, summaryOf } from "../helpers/paper-words.ts";
import { findingOf } from "../helpers/pipeline-reports.ts";

const report = markedReport(fullReport);
const paper = summaryOf([report]);
const text = linesOf(paper).join("\n");

const quantity =
  /[0-9０-９]|[一二三四五六七八九十百千两]+(?:余|多)?(?:个|家|项|条|次|期|人次|份|户|分|成|倍|万|亿|元)/u;

function textParts(of: Paper): readonly string[] {
  return [...partsOf(of)].flatMap((part) => (part.kind === "text" ? [part.text] : []));
}

test("no word of the paper that is not a reference holds a number", () => {
  expect(textParts(paper).filter((words) => quantity.test(words))).toEqual([]);
  expect(textParts(paper).length).toBeGreaterThan(50);
});

test("every figure printed is cited once, with its sentence", () => {
  const printed = new Set([...partsOf(paper)].flatMap(figureIdsOf));
  expect(paper.citations.map(({ figure }) => figure.id).toSorted()).toEqual(
    [...printed].toSorted(),
  );
  for (const { figure, excerpt } of paper.citations) {
    expect(excerpt.replace(/\s/g, "")).toContain(figure.quote.replace(/\s/g, ""));
  }
});

test("every quotation is the text at its span", () => {
  const quotations = [...partsOf(paper)].filter((part) => part.kind === "quotation");
  const source = report.document.text;
  for (const { span, text: words } of quotations) {
    const bare = words.replaceAll("……", "").replace(/\s/g, "");
    const whole = source.slice(span.start, span.end).replace(/\s/g, "");
    expect(whole === bare || source.replace(/\s/g, "").includes(bare)).toBe(true);
  }
  expect(quotations.length).toBeGreaterThan(5);
});

test.for([
  "云岭县2024年度预算绩效管理工作总结",
  "2024年度，云岭县按照《某省全面实施预算绩效管理办法》（某财绩〔2022〕7号）要求，",
  "年内，事前评估核减资金546.18万元，运行监控收回资金约7229万元，财政重点评价涉及资金1.6亿元。",
  "一、工作开展情况",
  "（一）健全制度体系",
  "先后制定或修订《云岭县绩效目标管理细则》《云岭县绩效监控操作规程》，作为开展相关工作的依据。",
  "选取12个项目（政策）开展财政事前绩效评估。",
  "送评项目申报金额4755.05万元，评估核减546.18万元，评减率11.49%。核定金额4208.87万元（推算）。",
  "审核绩效目标项目3450余个。",
  "指标库收录三级指标13009条（推算），其中共性指标1641条、分行业分领域指标11368条。",
  "收回闲置低效等资金约7229万元统筹安排。",
  "抽查复核部门11个，抽查比例20%。",
  "依据评价结果压减预算共20万元，涉及部门（单位）11个；另有4个部门（单位）被压减2025年度预算，压减资金6万元。",
  "举办预算绩效管理培训三期，培训334人次。",
  "【待补：部门评价项目数】",
  "（一）部门主体责任压得不实。个别部门仍把绩效管理看作财政部门一家的事，填报质量不高。",
  "（二）强化结果应用。对评价得分不到80分的项目压减预算。",
  "云岭县财政局",
  "【待补：成文日期】",
  "报送材料未列重点评价项目清单，附件从略。",
])("the paper says: %s", (words) => {
  expect(text).toContain(words);
});

test("optional sections without data are not printed and the numbers close up", () => {
  expect(text).not.toContain("取得的成效");
  expect(text).toContain("二、存在问题");
  expect(text).toContain("三、下一步工作打算");
});

test("a paper asks for one thing once and does not drown in markers", () => {
  const asked = [...partsOf(paper)].flatMap((part) =>
    part.kind === "marker" && part.reason === "missing" ? [part.name] : [],
  );
  expect(asked).toEqual([...new Set(asked)]);
  expect(asked.length).toBeLessThan(12);
});

test("a report without any figure asks for the core of every section and invents nothing", () => {
  const bare = summaryOf([markedReport("云岭县2024年工作总结")]);
  const asked = [...partsOf(bare)].filter((part) => part.kind === "marker");
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.length).toBeLessThan(26);
  expect(bare.citations).toEqual([]);
  expect(textParts(bare).filter((words) => quantity.test(words))).toEqual([]);
});

test("a calculation is printed with its mark and kept with its operands", () => {
  const rate = paper.calculations.find(({ indicator }) => indicator === "target.indicator_total");
  expect(rate).toMatchObject({ text: "13009条", substituted: "1641条＋11368条＝13009条" });
  const cited = new Set(paper.citations.map(({ figure }) => figure.id));
  for (const { operands } of paper.calculations) {
    for (const operand of operands) expect(cited.has(operand.id)).toBe(true);
  }
});

test("a stated rate stands in the text, the calculated one beside it in annex 1", () => {
  expect(text).not.toContain("11.49%（推算）");
  expect(text).toMatch(/\| 评减率 \| 11\.49% \| 11\.49% \|/);
  expect(text).toMatch(/\| 抽查比例 \| 20% \| 20\.37% \|/);
});

test("two values of one indicator are both shown and none is used", () => {
  const twice = summaryOf([
    markedReport(
      "评减«546.18万元|ex_ante.reduced_amount»。评减«564.18万元|ex_ante.reduced_amount»。",
    ),
  ]);
  expect(linesOf(twice).join("\n")).toContain("评估核减【前后不一致：546.18万元、564.18万元】");
});

test("an error that stands is marked behind the figure, once", () => {
  const figure = report.figures.find(({ indicator }) => indicator === "ex_ante.reduced_amount")!;
  const operands = [operandOf(figure, "评减金额")];
  const findings = [findingOf({ title: "减率与金额不符", operands })];
  const lines = linesOf(summaryOf([report], { findings })).join("\n");
  expect(lines.match(/546\.18万元【待核：减率与金额不符】/g)).toHaveLength(1);
  expect(lines).toContain("错误：减率与金额不符");
  expect(lines).not.toContain("4208.87万元（推算）");
});

test("a date of signature is printed only when it is given", () => {
  const signed = summaryOf([report], { date: "2025年1月20日" });
  expect(linesOf(signed)).toContain("2025年1月20日");
});

test.for([
  { district: null, says: "【待补：区县名称】2024年度预算绩效管理工作总结" },
  {
    district: { name: "达川区", code: null, parents: ["四川省", "达州市"], evidence: "" },
    says: "达州市达川区财政局",
  },
  {
    district: { name: "泸县", code: null, parents: ["四川省", "泸州市"], evidence: "" },
    says: "\n泸县财政局",
  },
])("the district decides title and signature: $says", ({ district, says }) => {
  const lines = linesOf(summaryOf([markedReport(fullReport, { district })])).join("\n");
  expect(lines).toContain(says);
});

test("the same report in two formats gives one paper", () => {
  const twin = markedReport(fullReport, { id: "d1" });
  expect(linesOf(summaryOf([report, twin])).slice(0, 30)).toEqual(linesOf(paper).slice(0, 30));
});
