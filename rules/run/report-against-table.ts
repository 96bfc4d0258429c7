import { lightNames, lights } from "../../domain/light-rule.ts";
import type { Light } from "../../domain/light-rule.ts";
import { throughMonthsIn } from "../../domain/sheet-words/period.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { boundOn, countOf, lightsOf, totalsOf } from "./table-facts.ts";
import type { TableFact } from "./table-facts.ts";
import type { Measure, MonitoringTable } from "./monitoring-table.ts";

/** A figure of a report, and what the monitoring table of the same time gives for it. */
export interface AgainstTable {
  readonly claim: Mention;
  /** 项目数, 农村公路养护的1—9月执行数 */
  readonly name: string;
  readonly bound: Bound;
}

/** 10月组织, 9月当月: a month by itself, on which something was done or spent. */
const month = /(?<![-—–－~～至到截\d])\d{1,2}月(?![底末])/;

/** Paragraphs on monitoring that speak of the time of the table, and of no other time. */
export function figuresAgainst(report: Scene, table: MonitoringTable): readonly AgainstTable[] {
  const [own, ...others] = throughMonthsIn(table.scene.report.title);
  if (others.length > 0) return [];
  const blocks = [...report.byBlock.values()].filter(([first]) => {
    if (first === undefined || first.scope.isRow) return false;
    const text = paragraphOf(report, first);
    const told = throughMonthsIn(text);
    const isOfTime = own === undefined ? told.size === 0 : told.size === 1 && told.has(own);
    // 重点监控 looks at some of the projects, unless the table does so as well.
    const isOfScope = /重点/.test(text) === /重点/.test(table.scene.report.title);
    return isOfTime && isOfScope && /监控/.test(text) && !/下半年/.test(text);
  });
  const all = blocks.flatMap((block) => block.flatMap((claim) => against(claim, table) ?? []));
  return all.filter(({ name }, at) => all.findIndex((each) => each.name === name) === at);
}

function paragraphOf({ report: { document } }: Scene, { figure }: Mention): string {
  const block = document.blocks[figure.block];
  return block === undefined ? "" : document.flow.text.slice(block.flow.start, block.flow.end);
}

function against(claim: Mention, table: MonitoringTable): AgainstTable | null {
  const { figure, past } = claim;
  const year = table.scene.report.year;
  const isOwn = !past && (figure.year === null || figure.year === year);
  if (!isOwn || figure.status !== "actual" || figure.quantity.qualifier !== "exact") return null;
  const lead = plain(leading(claim));
  const named = table.rows.filter(({ name }) => name.length > 3 && lead.includes(name));
  const [row] = named;
  if (row !== undefined) return named.length > 1 ? null : ofRow(claim, lead, row);
  if (isOfSome(lead, table) || month.test(lead)) return null;
  const light = lightOf(claim);
  if (light !== null)
    return chosen(claim, `${lightNames[light]}灯项目数`, [lightsOf(table, light)]);
  // Behind 其中 and the lights stands what belongs to some of the projects.
  if (/其中|[红黄绿蓝]灯|部门|单位|每/.test(lead)) return null;
  if (figure.indicator === "monitoring.projects_online")
    return chosen(claim, "监控项目数", [countOf(table)]);
  const measure = measureOf(claim);
  return measure === null ? null : chosen(claim, ...ofTotal(measure, table));
}

const names: Readonly<Record<Measure, string>> = {
  initial: "年初预算数",
  adjusted: "监控涉及预算金额",
  executed: "执行数",
  rate: "执行率",
};

/** What a report calls a budget may be the first one or the adjusted one. */
function ofTotal(
  measure: Measure,
  table: MonitoringTable,
): readonly [string, readonly (readonly TableFact[])[]] {
  const budgets = measure === "adjusted" ? (["adjusted", "initial"] as const) : [measure];
  return [names[measure], budgets.map((each) => totalsOf(table, each))];
}

function ofRow(
  claim: Mention,
  lead: string,
  row: MonitoringTable["rows"][number],
): AgainstTable | null {
  const measure = measureOf(claim);
  // 农村公路养护等3个项目: what several have together.
  const words = lead.slice(lead.lastIndexOf(row.name) + row.name.length);
  if (measure === null || words.length > 16 || /等|共|合计|分别|其中|[、和及]/.test(words))
    return null;
  const budgets = measure === "adjusted" ? (["adjusted", "initial"] as const) : [measure];
  const cells = budgets.flatMap((each) => row.amounts.get(each) ?? []);
  const facts = cells.map((cell): readonly TableFact[] => [
    { formula: "value", evidence: [evidenceOf(row.name, cell)] },
  ]);
  return chosen(claim, `${row.name}${names[measure]}`, facts);
}

/** By the words right before the number; a rate by what the dictionary knows. */
function measureOf({ figure, before }: Mention): Measure | null {
  const words = plain(before);
  const { dimension } = figure.quantity;
  if (dimension === "ratio")
    return /(?:执行率|支出率|支出进度|执行进度|支付率)(?:为|达到?|是)?$/.test(words)
      ? "rate"
      : null;
  if (dimension !== "money") return null;
  if (/(?:执行|支出|支付)(?:数|金额|资金)?(?:为|达到?|了)?$/.test(words)) return "executed";
  if (/年初预算(?:数|金额|资金)?(?:为|达到?)?$/.test(words)) return "initial";
  return /预算(?:数|金额|资金|总额)?(?:为|达到?)?$/.test(words) ? "adjusted" : null;
}

function lightOf({ figure, before }: Mention): Light | null {
  if (figure.kind !== "count") return null;
  const words = plain(before).replace(/(?:项目)?(?:为|有|共)?$/, "");
  return lights.find((light) => words.endsWith(`${lightNames[light]}灯`)) ?? null;
}

/** A department or a project of the table called by its name: what follows is theirs. */
function isOfSome(lead: string, { rows }: MonitoringTable): boolean {
  return rows.some(({ department }) => department.length > 2 && lead.includes(department));
}

/** The first base that agrees, else the first that the table gives. */
function chosen(
  claim: Mention,
  name: string,
  bases: readonly (readonly TableFact[])[],
): AgainstTable | null {
  const bounds = bases.flat().map((fact) => boundOn(claim, name, fact));
  const bound = bounds.find(isFitting) ?? bounds[0];
  return bound === undefined ? null : { claim, name, bound };
}
