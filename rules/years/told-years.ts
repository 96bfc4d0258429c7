import { sourceSpan } from "../../domain/flow.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { clauseBefore } from "../wording/clause-before.ts";

/** A year as it is written, with its place in the flow. */
export interface ToldYear {
  readonly year: number;
  readonly flow: Span;
  /** In the text of the document. */
  readonly span: Span;
  readonly quote: string;
}

const compared = /(?:[比较与同和从自由至到、]|相比|不同于|[-—–~])$/;
const looksBack = /^\s*年(?:度|末|底)?(?:同期|以来|起|印发|出台|的?基础|结转|[^，。]{0,14}相比)/;
/** 2025年预算, 2025年公用经费, 2025年3月前, （2023年为2500万元）: not what the paper tells of. */
const otherwise =
  /^\s*年(?:度|初|的)?(?:[^，。；、]{0,6}(?:预算(?!绩效|执行)|公用经费|转移支付)|为\s*\d|低效|到期|继续|打算|\s*\d{1,2}\s*月(?![—–-]))/;
/** 在2023年度财政管理考核中, 对2023年度项目支出开展自评: what was examined, not when the work was done. */
const examined =
  /^\s*年度?(?=[^，。；、]{0,24}(?:考核|考评|评比|自评|评价|决算|整体支出|项目支出))(?![^，。；]{0,6}(?:绩效管理|预算绩效)工作)/;
const examinedBefore = /(?:对|在|将|组织的?|通报的?)(?:全[省市县区])?$/;
const planned = /计划|下一步|打算|拟|明年|目标任务|要点/;

const sentenceEnds: ReadonlySet<string> = new Set("。；\n");

/** Every year of the text but those of titles of other papers and of document numbers. */
export function writtenYears(report: Report, within: Span): readonly ToldYear[] {
  const { flow, text: source } = report.document;
  return [...ownText(report, within).matchAll(/20\d{2}(?=\s*年)/g)].map((match) => {
    const place = { start: within.start + match.index, end: within.start + match.index + 4 };
    const span = sourceSpan(flow, place);
    return {
      year: Number(match[0]),
      flow: place,
      span,
      quote: source.slice(span.start, span.end),
    };
  });
}

function ownText(report: Report, within: Span): string {
  const text = report.document.flow.text.slice(within.start, within.end);
  return text.replace(/《[^》]*》|〔[^〕]*〕/g, (cited) => "　".repeat(cited.length));
}

/** Years that the text tells of: not those of titles and document numbers, of comparisons or of plans. */
export function toldYears(report: Report, within: Span): readonly ToldYear[] {
  const own = ownText(report, within);
  const toCome = plannedPlaces(report);
  return writtenYears(report, within).filter(({ flow }) => {
    const at = flow.start - within.start;
    const tail = own.slice(at + 4, at + 24);
    const lead = own.slice(Math.max(0, at - 6), at).trimEnd();
    const dated = /截[至止]\s*$/.test(lead);
    if (toCome.has(flow.start)) return false;
    if (!dated && (otherwise.test(tail) || compared.test(lead))) return false;
    if (examined.test(tail) && examinedBefore.test(lead)) return false;
    return !looksBack.test(tail) && !planned.test(clauseBefore(own, at, sentenceEnds));
  });
}

/** Where the reader found a year to be of what is still to come: 下步要求, （二）2025年考核加大… */
function plannedPlaces({ figures }: Report): ReadonlySet<number> {
  const toCome = figures.filter(({ kind, status }) => kind === "period" && status === "plan");
  return new Set(toCome.map(({ flow }) => flow.start));
}

/** 现将2024年…情况报告如下: the year that the paper says it reports on; 截至2024年10月底 only says until when. */
export function declaredYear(report: Report, within: Span): ToldYear | null {
  const { text } = report.document.flow;
  const told = toldYears(report, within).find(({ flow }) => {
    const words = text.slice(within.start, flow.start);
    const lead = clauseBefore(words, words.length, sentenceEnds);
    const tail = /^[^。；\n]*/.exec(text.slice(flow.end, flow.end + 60))?.[0] ?? "";
    return (
      /(?:现将|现就|特将|向[^，。]{0,12}报告)[^，。]{0,12}(?<!截[至止]\s*)$/.test(lead) &&
      /报告|汇报|通报|总结|说明|公[布示]|综述/.test(tail)
    );
  });
  return told ?? null;
}

/** 2023年以来，县财政局…: the first words of all. */
export function sinceYear(report: Report, body: Span): readonly ToldYear[] {
  const { text } = report.document.flow;
  const [first] = writtenYears(report, body);
  if (first === undefined || text.slice(body.start, first.flow.start).trim() !== "") return [];
  return /^\s*年以来[，,]/.test(text.slice(first.flow.end, first.flow.end + 6)) ? [first] : [];
}
