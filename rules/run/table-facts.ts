import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound, Evidence } from "../rule.ts";
import { printedText } from "../wording/number-text.ts";
import { exactly, writtenAt } from "../wording/written.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { Cell } from "../../domain/document.ts";
import type { Light } from "../../domain/light-rule.ts";
import { lightNames } from "../../domain/light-rule.ts";
import type { Measure, MonitoringTable } from "./monitoring-table.ts";

/** One way in which a table gives a number: a cell, the sum of cells, or the quotient of two. */
export interface TableFact {
  readonly formula: "value" | "sum" | "share";
  readonly evidence: readonly Evidence[];
}

const totalRole = "监控表合计";

/** A finding with more operands than this is no help to its reader. */
const mostItems = 200;

/** As the row of totals prints it, and as the rows come to. */
export function totalsOf(table: MonitoringTable, measure: Measure): readonly TableFact[] {
  const printed = table.total?.get(measure);
  const facts: TableFact[] =
    printed === undefined ? [] : [{ formula: "value", evidence: [evidenceOf(totalRole, printed)] }];
  if (measure === "rate") return [...facts, ...rateFacts(table)];
  const cells = table.rows.map(({ name, amounts }) => ({ name, cell: amounts.get(measure) }));
  const summed = cells.flatMap(({ name, cell }) =>
    cell === undefined ? [] : [evidenceOf(name, cell)],
  );
  const isWhole = summed.length === cells.length && summed.length <= mostItems;
  return isWhole ? [...facts, { formula: "sum", evidence: summed }] : facts;
}

function rateFacts({ total }: MonitoringTable): readonly TableFact[] {
  const executed = total?.get("executed");
  return (["adjusted", "initial"] as const).flatMap((base): readonly TableFact[] => {
    const whole = total?.get(base);
    return executed === undefined || whole === undefined
      ? []
      : [
          {
            formula: "share",
            evidence: [evidenceOf("监控表执行数", executed), evidenceOf("监控表预算数", whole)],
          },
        ];
  });
}

/** Of more rows than this the last running number tells how many there are, where they are numbered through. */
const fewRows = 30;

/** So many projects: row by row, or by their running numbers. */
export function countOf({ scene, rows }: MonitoringTable): readonly TableFact[] {
  const last = rows.at(-1);
  const count = String(rows.length);
  if (rows.length > fewRows && last?.serial != null && wordsIn(scene, last.serial) === count)
    return [
      { formula: "value", evidence: [writtenIn(scene, last.serial, "监控表末行序号", count)] },
    ];
  const items = rows.map(({ nameCell }) => writtenIn(scene, nameCell, "监控表中一行", "1"));
  return items.length > mostItems ? [] : [{ formula: "sum", evidence: items }];
}

/** The rows with this light; where there is none, the head of the column stands for none. */
export function lightsOf(table: MonitoringTable, light: Light): readonly TableFact[] {
  const { scene, rows, lightHead } = table;
  if (lightHead === null) return [];
  const items = rows.flatMap((row) =>
    row.light?.kind === light ? [writtenIn(scene, row.light.cell, row.name, "1")] : [],
  );
  if (items.length > mostItems) return [];
  return items.length === 0
    ? [
        {
          formula: "value",
          evidence: [writtenIn(scene, lightHead, `没有${lightNames[light]}灯`, "0")],
        },
      ]
    : [{ formula: "sum", evidence: items }];
}

function placeOf({ report: { document } }: Scene, { block }: Cell): { start: number; end: number } {
  return document.blocks[block]?.flow ?? { start: 0, end: 0 };
}

function wordsIn(scene: Scene, cell: Cell): string {
  const { start, end } = placeOf(scene, cell);
  return scene.report.document.flow.text.slice(start, end).trim();
}

function writtenIn(scene: Scene, cell: Cell, role: string, number: string): Evidence {
  return writtenAt(scene.report, placeOf(scene, cell), role, exactly(number, "个"));
}

/** What the table gives, for a sentence that says 监控表…: 合计为8936.4万元, 有2个红灯项目. */
export function givenBy({ formula, evidence }: Bound, computed: string): string {
  const [, first] = evidence;
  if (first === undefined) return computed;
  if (first.figure === null)
    return first.role.startsWith("没有") ? "一个也没有" : `共有${computed}`;
  if (formula.name === "sum") return `各行相加为${computed}`;
  const [a = "", b = ""] = evidence.slice(1).map(({ quote }) => printedText(quote));
  if (formula.name === "share") return `按${a}÷${b}应为${computed}`;
  return first.role === totalRole ? `合计一行为${computed}` : `为${computed}`;
}

/** The claim of the report is held against what the table gives. */
export function boundOn(claim: Mention, name: string, { formula, evidence }: TableFact): Bound {
  return {
    formula: { name: formula, args: evidence.map((_, at) => at + 1), sign: "=", claim: 0 },
    evidence: [evidenceOf(name, claim), ...evidence],
    text: `报告的${name}＝监控表的${name}`,
    binding: "document",
  };
}
