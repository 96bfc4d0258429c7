import type { Figure, Kind, Status } from "../../domain/figure.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import type { Dimension, Qualifier, Quantity } from "../../domain/quantity.ts";
import { scaleDigits } from "../../domain/quantity.ts";
import type { Operand } from "../../domain/finding.ts";
import type { District, Report } from "../../domain/report.ts";
import { fold } from "../../templates/printed.ts";
import { plainDocument } from "./plain-document.ts";

const dimensions: Readonly<Record<Kind, Dimension>> = {
  amount: "money",
  count: "count",
  rate: "ratio",
  score: "score",
  rank: "rank",
  date: "time",
  period: "time",
  docnumber: "count",
};

const statuses: readonly Status[] = ["plan", "threshold", "reference"];
const qualifiers: readonly Qualifier[] = [
  "over",
  "approx",
  "nearly",
  "more_than",
  "at_least",
  "less_than",
];

const exponents: Readonly<Record<string, number>> = { 万元: 4, 亿元: 8 };

export interface MarkedOptions {
  readonly id?: string;
  readonly year?: number | null;
  readonly district?: District | null;
}

export const cloudCounty: District = {
  name: "云岭县",
  code: null,
  parents: ["某省", "某市"],
  evidence: "标题",
};

/**
 * A report whose figures are marked in the text: «quote|indicator» and, after the indicator, year=2023,
 * digits=3 (for Chinese numerals), a qualifier or a status. The marks are taken out.
 */
export function markedReport(marked: string, options: MarkedOptions = {}): Report {
  const { id = "d0", year = 2024, district = cloudCounty } = options;
  let text = "";
  let at = 0;
  const found: { quote: string; start: number; notes: readonly string[] }[] = [];
  for (const match of marked.matchAll(/«([^|»]*)\|([^»]*)»/g)) {
    text += marked.slice(at, match.index);
    found.push({ quote: match[1]!, start: text.length, notes: match[2]!.split(" ") });
    text += match[1]!;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const document = { ...plainDocument(text), id };
  const figures = found.map(({ quote, start, notes }, i): Figure => {
    const span = { start, end: start + quote.length };
    const block = document.blocks.findIndex(
      (one) => one.span.start <= start && start < one.span.end,
    );
    const line = document.blocks[block]!.span;
    const from = text.lastIndexOf("。", start) + 1;
    const stop = text.indexOf("。", span.end);
    const quantity = quantityOf(quote, notes);
    return {
      id: `${id}.${i + 1}`,
      documentId: id,
      kind: indicatorOf(notes[0]!)!.kind,
      span,
      quote,
      flow: span,
      quantity,
      value: scaleDigits(quantity.digits, quantity.exponent),
      iso: null,
      status: statuses.find((status) => notes.includes(status)) ?? "actual",
      year: yearOf(notes, year),
      indicator: notes[0]!,
      candidates: [],
      subject: "",
      block,
      sentence: {
        start: Math.max(from, line.start),
        end: stop < 0 ? line.end : Math.min(stop + 1, line.end),
      },
      section: [],
      cell: null,
      unitSpan: null,
      extractor: "test",
    };
  });
  const path = `报送/${id}.txt`;
  return { path, document, title: "", district, year, figures, rejected: [], notices: [] };
}

function yearOf(notes: readonly string[], year: number | null): number | null {
  const told = notes.find((note) => note.startsWith("year="));
  return told === undefined ? year : Number(told.slice(5));
}

function quantityOf(quote: string, notes: readonly string[]): Quantity {
  const bare = fold(quote);
  const told = notes.find((note) => note.startsWith("digits="))?.slice(7);
  const printed = /[\d.,]+/.exec(bare)?.[0] ?? "";
  const unit = bare.replace(/^第?[一二三四五六七八九十百千两\d.,]+/, "").replace(/^[余多]/, "");
  const qualifier = qualifiers.find((one) => notes.includes(one)) ?? "exact";
  return {
    digits: told ?? printed.replaceAll(",", ""),
    exponent: exponents[unit] ?? 0,
    unit: unit === "" ? null : unit,
    dimension: dimensions[indicatorOf(notes[0]!)!.kind],
    qualifier,
  };
}

/** A whole year's report of an invented county with every stage in it. */
export const fullReport = `云岭县2024年预算绩效管理工作总结
2024年，云岭县深入贯彻《某省全面实施预算绩效管理办法》（某财绩〔2022〕7号）等文件精神，把绩效要求嵌入预算编制、执行和决算的各个环节，资金使用效益进一步提高。现将有关情况报告如下。
一、工作开展情况
（一）健全制度。全年印发《云岭县绩效目标管理细则》《云岭县绩效监控操作规程》，构建起分级负责、协同推进的预算绩效管理制度体系。
（二）事前评估。对«12个|ex_ante.projects»项目开展评估，申报金额«4755.05万元|ex_ante.reviewed_amount plan»，评减«546.18 万元|ex_ante.reduced_amount»，评减率«11.49%|ex_ante.reduction_rate»。
（三）目标管理。审核项目«3450余个|target.projects_reviewed over»，共性指标«1641条|target.common_indicators»，行业指标«11368条|target.sector_indicators»。
（四）运行监控。对全部预算项目的执行进度和绩效目标实现程度实行动态监控，发现偏差及时反馈主管部门纠正。监控«1795个|monitoring.projects_online»项目，红灯«52个|monitoring.red_light_projects»，收回约«7229万元|monitoring.recovered_amount approx»。
（五）绩效评价。抽查«11个|evaluation.spot_check_departments»部门，«54家|monitoring.units»部门纳入监控，抽查比例«20%|evaluation.spot_check_rate»，重点评价资金«1.6亿元|evaluation.key_amount»。
（六）结果应用。对«11个|application.units_cut»部门压减«20万元|application.cut_amount»，对«4个|application.units_cut year=2025»部门压减«6万元|application.cut_amount year=2025»。
（七）培训。举办培训«三期|training.sessions digits=3»，培训«334 人次|training.participants»。
二、存在问题
（一）部门主体责任压得不实。个别部门仍把绩效管理看作财政部门一家的事，填报质量不高。
（二）结果应用刚性不足。评价结果与预算安排挂钩的办法还不够具体。
三、下一步工作打算
（一）压实部门责任。年底前把绩效管理纳入部门考核，考核分值不低于5分。
（二）强化结果应用。对评价得分不到80分的项目压减预算。
云岭县财政局
2025年1月20日`;

/** The figure as evidence of a finding or a receipt. */
export function operandOf(figure: Figure, role: string): Operand {
  const { id, documentId, quote, span, value, quantity, indicator, year, status } = figure;
  const { unit } = quantity;
  const place = { figureId: id, documentId, quote, start: span.start, end: span.end };
  return { role, ...place, value, unit, set: null, indicator, year, status, quantity };
}
