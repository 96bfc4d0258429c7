import type { Cell, Document, Table } from "../../domain/document.ts";
import type { Report } from "../../domain/report.ts";
import { overlaps } from "../../domain/span.ts";
import { cellText } from "../tables/table-label.ts";
import { defineRule } from "../rule.ts";
import type { Evidence, NonEmpty } from "../rule.ts";
import { unitAnnouncedAt } from "../wording/unit-announced.ts";
import { titlesIn, unreadable, within, writtenAt } from "../wording/written.ts";

export interface Unitless {
  readonly quote: string;
  readonly place: string;
  readonly units: readonly string[];
}

const moneyWord =
  "(?:资金|金额|总额|经费|支出|投资|预算(?:数|额)?|执行数|决算数|收入|拨款|补助|送审|审定|核定|审减|核减|评减|压减|节约)";
const link = "(?:总额|合计|共计|总计|分别)?(?:为|是|达到?|共|约|近|超过|[:：])?";

/** A money word, then a number with thousands or decimals or at least four digits, then no unit at all. */
const bare = new RegExp(
  `${moneyWord}${link}\\s?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+|\\d{3,})(?=\\s?(?:[，。；;）)]|,(?!\\d)|$))`,
  "gm",
);

export const unitPresent = defineRule<{ unitless: Unitless }>({
  id: "U01",
  name: "单位缺失",
  about: "金额应有单位，写在数后、列表末项、表头或“单位：”处。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    unitless: (d) =>
      `${d.place}“${d.quote}”没有单位${d.units.length > 0 ? `，文中金额用的是${d.units.join("、")}，不能断定是哪一个` : ""}。`,
  },
  *check({ report }) {
    const units = unitsOf(report);
    for (const { evidence, place } of [...inProse(report), ...inTables(report)]) {
      const data = { quote: evidence.map(({ quote }) => quote).join("、"), place, units };
      yield unreadable("unitless", data, evidence, {
        title: "金额缺少单位",
        suggestion: "请补写金额单位。",
        text: "金额有单位",
      });
    }
  },
});

function unitsOf({ figures }: Report): readonly string[] {
  const units = figures.flatMap(({ kind, quantity }) =>
    kind === "amount" && quantity.unit !== null ? quantity.unit : [],
  );
  return [...new Set(units)].sort();
}

interface Missing {
  readonly evidence: NonEmpty<Evidence>;
  readonly place: string;
}

function inProse(report: Report): readonly Missing[] {
  const { flow, blocks } = report.document;
  const titles = titlesIn(flow.text);
  // 一、资金盘子（单位均为万元）: amounts behind it need no unit of their own.
  const from = unitAnnouncedAt(report.document);
  return blocks.flatMap((block) => {
    if (block.kind === "cell" || (from !== null && block.flow.start >= from)) return [];
    const text = flow.text.slice(block.flow.start, block.flow.end);
    return [...text.matchAll(bare)].flatMap((match) => {
      const digits = match[1] ?? "";
      const end = block.flow.start + match.index + match[0].length;
      const span = { start: end - digits.length, end };
      // What the extractor read has a unit; four digits of this century are a year.
      const known = report.figures.some((figure) => overlaps(figure.flow, span));
      if (known || within(span, titles) || /^(?:19|20)\d{2}$/.test(digits)) return [];
      return [{ evidence: [writtenAt(report, span, "金额")], place: "正文金额" }];
    });
  });
}

const moneyHeader = /资金|金额|经费|预算数|执行数|决算数|送审|审定/;
const otherHeader = /率|%|％|比|个|项|数量|名称|类别|来源|类型|科目|单位|序号|备注|内容|情况|说明/;

/** Columns whose header speaks of money, whose cells hold amounts, and for which nothing names a unit. */
function inTables(report: Report): readonly Missing[] {
  const { document } = report;
  return document.tables.flatMap((table) => {
    const columns = table.cells.filter((cell) => isUnitless(document, table, cell));
    const places = columns.flatMap((cell) => document.blocks[cell.block]?.flow ?? []);
    const [first, ...rest] = places
      .filter(({ start, end }) => start < end)
      .map((place) => writtenAt(report, place, "表头"));
    return first === undefined || namesUnit(document, table)
      ? []
      : [{ evidence: [first, ...rest], place: "表格一列" }];
  });
}

function isUnitless(document: Document, table: Table, cell: Cell): boolean {
  const header = cellText(document, table, cell.row, cell.column);
  if (cell.row > 1 || cell.columnSpan > 1 || header.length > 12) return false;
  if (!moneyHeader.test(header) || otherHeader.test(header)) return false;
  const numbers = table.cells.filter(
    ({ row, column }) =>
      row > cell.row &&
      column === cell.column &&
      /^\d[\d,]*\.\d+$|^\d{1,3}(?:,\d{3})+$/.test(cellText(document, table, row, column)),
  );
  return numbers.length > 1 && numbers.every(({ unit }) => unit === null);
}

/** A unit told in the table, or in the paragraphs right above it, stands for all its columns. */
function namesUnit(document: Document, table: Table): boolean {
  const [first] = table.cells;
  const at = first?.block ?? 0;
  const heads = table.cells.filter(({ row }) => row < 3);
  const blocks = [
    ...document.blocks.slice(Math.max(0, at - 3), at),
    ...heads.flatMap(({ block }) => document.blocks[block] ?? []),
  ];
  return blocks.some(({ flow }) => {
    const text = document.flow.text.slice(flow.start, flow.end);
    return /单位[:：]|[（(][^（()）]*元[^（()）]*[）)]|^[百千万亿]*元$/.test(text);
  });
}
