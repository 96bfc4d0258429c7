import type { Calculation } from "../domain/calculation.ts";
import type { Comparison, ComparisonColumn, NormalRow } from "../domain/comparison.ts";
import { statedNormal } from "../domain/comparison.ts";
import { digitsIn, digitsOf, isWhole, placesOf } from "../domain/digits.ts";
import type { Fact } from "../domain/fact.ts";
import type { Material } from "../domain/material.ts";
import { periodOf } from "./comparison-words.ts";
import type { Sources } from "./comparison-source-sheet.ts";
import { plainWords } from "./printed.ts";
import type { SheetCell, SheetColumn, SheetLink, SheetPlan, ToneCell } from "./sheet.ts";

const identityColumns: readonly SheetColumn[] = [
  { title: "区县", width: 16 },
  { title: "上级", width: 22 },
  { title: "年度", width: 8, align: "center" },
];

function identityOf({ name, material }: ComparisonColumn): readonly SheetCell[] {
  return [name, (material.district?.parents ?? []).join(""), yearCell(material)];
}

/** A number for a whole year, so that it sorts; words for a part of one. */
function yearCell({ year, part }: Material): SheetCell {
  if (year === null) return "不明";
  return part === null ? year : `${year}年${part}`;
}

const legend =
  "未提供的列为“未提供”，不以零代替；数字后带“*”的由报送数据推算；“余”“约”“近”等照报送材料保留。点数字可跳到“数据来源”中的原句。";

/** 区县一行，可比指标一列, numbers that Excel sorts; ranks beside the rates that have them. */
export function normalSheet(comparison: Comparison, sources: Sources): SheetPlan {
  const { normals, columns } = comparison;
  const titles = normals.flatMap((row): SheetColumn[] => {
    const { name, unit } = row.normal;
    const own: SheetColumn = { title: `${name}\n（${unit}）`, width: 15, align: "right" };
    const rank: SheetColumn = { title: `${name}\n排序`, width: 10, align: "center" };
    return isRanked(row) ? [own, rank] : [own];
  });
  const first = identityColumns.length;
  const shaded = titles.flatMap(({ title }, i) => (title.endsWith("排序") ? [] : first + i));
  return {
    name: "可比指标",
    intro: [
      `${legend}颜色由浅到深表示由低到高，不表示优劣。`,
      "比率、占比只在同一年度内、提供区县达到五分之四时排序（由高到低）；平均数只并列，不排序；各指标口径见“指标说明”。",
    ],
    columns: [...identityColumns, ...titles],
    rows: columns.map((column, index) => {
      const cells = normals.flatMap((row): SheetCell[] => {
        const value = normalCell(row, column, sources.linkOf(index, row.normal.id));
        const rank: SheetCell = row.ranks[index] ?? { value: "—", tone: "muted" };
        return isRanked(row) ? [value, rank] : [value];
      });
      return [...identityOf(column), ...cells];
    }),
    frozen: 1,
    shaded,
  };
}

function isRanked({ ranks }: NormalRow): boolean {
  return ranks.some((rank) => rank !== null);
}

function normalCell({ normal }: NormalRow, column: ComparisonColumn, link: Linked): SheetCell {
  const fact = statedNormal(normal, column);
  const exponent = normal.ratio?.share === false ? normal.ratio.exponent : 0;
  if (fact !== undefined) return factCell(fact, exponent, link);
  const worked = column.worked.get(normal.id);
  return worked === undefined ? absent : workedCell(worked, exponent, link);
}

type Linked = SheetLink | undefined;

const absent: SheetCell = { value: "未提供", tone: "muted" };

/** Every indicator of the dictionary that a district gives, in the unit of its heading. */
export function indicatorSheet({ rows, columns }: Comparison, sources: Sources): SheetPlan {
  return {
    name: "全部指标",
    intro: [`${legend}金额统一为万元；个数、金额受区县规模影响，不宜直接比较高低。`],
    columns: [
      ...identityColumns,
      ...rows.map(({ indicator: { name, unit } }): SheetColumn => {
        return { title: `${name}\n（${unit}）`, width: 16, align: "right" };
      }),
    ],
    rows: columns.map((column, index) => {
      const { facts, calculations, year } = column.material;
      const cells = rows.map(({ indicator }): SheetCell => {
        const exponent = indicator.kind === "amount" ? 4 : 0;
        const link = sources.linkOf(index, indicator.id);
        const fact = facts.find(indicator.id, year);
        if (fact !== undefined) return factCell(fact, exponent, link);
        const worked = calculations.get(indicator.id);
        return worked === undefined ? absent : workedCell(worked, exponent, link);
      });
      return [...identityOf(column), ...cells];
    }),
    frozen: 1,
  };
}

function factCell({ statements }: Fact, exponent: number, link: Linked): SheetCell {
  const [only] = statements;
  if (only === undefined || statements.length > 1) {
    const values = statements.map(({ printed }) => digitsOf(printed, exponent));
    return linked({ value: `前后不一致：${values.join("、")}`, tone: "warning" }, link);
  }
  const { printed } = only;
  const digits = digitsOf(printed, exponent);
  const [front, back] = plainWords[printed.quantity.qualifier];
  return linked({ value: Number(digits), format: formatOf(digits, front, back) }, link);
}

function workedCell({ exact }: Calculation, exponent: number, link: Linked): SheetCell {
  const digits = digitsIn(exact, exponent, isWhole(exact, exponent) ? 0 : 2);
  return linked({ value: Number(digits), format: formatOf(digits, "", "*") }, link);
}

function linked(cell: ToneCell, link: Linked): SheetCell {
  return link === undefined ? cell : { ...cell, link };
}

/** #,##0.00 with the words before and behind, which Excel shows and does not sort by. */
export function formatOf(digits: string, front: string, back: string): string {
  const places = placesOf(digits);
  const number = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
  return `${literal(front)}${number}${literal(back)}`;
}

function literal(words: string): string {
  return words === "" ? "" : `"${words}"`;
}

/** This year beside the last, one line for each indicator that a district gives for both. */
export function changesSheet({ columns }: Comparison, sources: Sources): SheetPlan {
  return {
    name: "与上年比较",
    intro: ["两年都提供、口径没有注明变化的指标；增减和增幅为推算，上年为零或负数的不计算增幅。"],
    columns: [
      { title: "区县", width: 16 },
      { title: "年度", width: 8, align: "center" },
      { title: "指标", width: 28 },
      { title: "单位", width: 8, align: "center" },
      { title: "本年", width: 14, align: "right" },
      { title: "上年", width: 14, align: "right" },
      { title: "增减", width: 14, align: "right" },
      { title: "增幅（%）", width: 12, align: "right" },
      { title: "算式", width: 50 },
    ],
    rows: columns.flatMap(({ name, material }, index) =>
      material.changes.map(({ indicator, now, before, direction, size, growth }): SheetCell[] => {
        const exponent = indicator.kind === "amount" ? 4 : 0;
        const sign = direction === "down" ? -1 : 1;
        const [own, last] = [digitsOf(now, exponent), digitsOf(before, exponent)];
        const step = digitsIn(size.exact, exponent, Math.max(placesOf(own), placesOf(last)));
        const rate = growth === null ? null : digitsIn(growth.exact, 0, 2);
        const link = sources.linkOf(index, indicator.id);
        return [
          name,
          material.year,
          indicator.name,
          indicator.kind === "rate" ? "%、百分点" : indicator.unit,
          linked({ value: Number(own), format: formatOf(own, "", "") }, link),
          { value: Number(last), format: formatOf(last, "", "") },
          { value: sign * Number(step), format: formatOf(step, "", "") },
          rate === null
            ? { value: "—", tone: "muted" }
            : { value: sign * Number(rate), format: formatOf(rate, "", "") },
          [size.substituted, growth?.substituted].filter((words) => words !== undefined).join("；"),
        ];
      }),
    ),
    frozen: 3,
  };
}

/** 达川区（2024年度）. */
export function columnTitle(column: ComparisonColumn): string {
  return `${column.name}（${periodOf(column)}）`;
}
