import type { RateCase } from "../rates/rate-binding.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

type Column = ReadonlyMap<number, Mention>;

/** A rate column as quotient of two columns, in the way that its name allows. */
interface Way {
  readonly top: Column;
  readonly bottom: Column;
  /** `rest`: one minus the quotient, for what was saved or cut. */
  readonly kind: "share" | "rest";
}

const rateHeader = /率|比例|进度|幅度|降幅/;
const otherHeader = /占比|比重|增长|增幅|增速|同比|环比|平均|满意|利率|税率|权重|得分率|较上|比上/;
const cutHeader = /节约|节支|节省|[核评审压调削]减|降低|下降|降幅/;
const order = { share: 0, rest: 1 } as const;
/** Rows that must come out right before two columns are taken for what the rate is of. */
const leastRows = 2;

/** Cells of rate columns with the two columns of their row that they are computed from. */
export const columnRates = perScene((scene: Scene): readonly RateCase[] => {
  const tables = Map.groupBy(scene.mentions, ({ figure }) => figure.cell?.table ?? -1);
  return [...tables.values()].flatMap(ratesOfTable);
});

function ratesOfTable(table: readonly Mention[]): readonly RateCase[] {
  const columns = [...Map.groupBy(table, ({ figure }) => figure.cell?.column ?? -1).values()].map(
    (cells): Column => new Map(cells.map((cell) => [cell.figure.cell?.row ?? -1, cell])),
  );
  const rates = columns.filter((column) => isRateColumn(column));
  const values = columns.filter((column) => isValueColumn(column));
  return rates.flatMap((rate) => {
    const cut = cutHeader.test(headOf(rate));
    const ways = values.flatMap((top) =>
      values.flatMap((bottom): readonly Way[] =>
        top === bottom
          ? []
          : [
              { top, bottom, kind: "share" },
              ...(cut ? [{ top, bottom, kind: "rest" } as const] : []),
            ],
      ),
    );
    // 节约率 is that of the column 节约, also where one row of it is wrong.
    const [best] = ways
      .map((way) => ({ way, fits: fittingRows(rate, way), named: isNamed(rate, way) ? 1 : 0 }))
      .filter(({ fits }) => fits >= leastRows && fits * 2 > rate.size)
      .toSorted(
        (a, b) => b.named - a.named || b.fits - a.fits || order[a.way.kind] - order[b.way.kind],
      );
    return best !== undefined ? [...rate.values()].flatMap((cell) => caseOf(cell, best.way)) : [];
  });
}

function isNamed(rate: Column, { top, kind }: Way): boolean {
  const stem = shortHead(headOf(rate)).replace(/(?:率|比例|进度|幅度|幅)$/, "");
  return kind === "share" && stem.length > 1 && shortHead(headOf(top)).includes(stem.slice(-2));
}

function headOf(column: Column): string {
  return [...column.values()][0]?.before ?? "";
}

function isRateColumn(column: Column): boolean {
  const head = headOf(column);
  const rates = [...column.values()].every(({ figure }) => figure.quantity.dimension === "ratio");
  return rates && rateHeader.test(head) && !otherHeader.test(head);
}

function isValueColumn(column: Column): boolean {
  const told = new Set([...column.values()].map(({ figure }) => figure.quantity.dimension));
  return told.size === 1 && (told.has("money") || told.has("count"));
}

/** Cheap: quotients that are far off are not judged. */
function fittingRows(rates: Column, way: Way): number {
  return [...rates.values()].filter((rate) => {
    const [top, bottom] = operandsOf(rate, way);
    if (top === undefined || bottom === undefined) return false;
    const share = (100 * Number(top.figure.value)) / Number(bottom.figure.value);
    const computed = way.kind === "share" ? share : 100 - share;
    if (!(Math.abs(computed - Number(rate.figure.value)) < 1)) return false;
    return isFitting(boundOf(rate, top, bottom, way.kind));
  }).length;
}

function operandsOf(
  rate: Mention,
  { top, bottom }: Way,
): readonly [Mention | undefined, Mention | undefined] {
  const row = rate.figure.cell?.row ?? -1;
  return [top.get(row), bottom.get(row)];
}

function boundOf(rate: Mention, top: Mention, bottom: Mention, kind: Way["kind"]): Bound {
  const [name, a, b] = [shortHead(rate.before), shortHead(top.before), shortHead(bottom.before)];
  const evidence = [evidenceOf(a, top), evidenceOf(b, bottom), evidenceOf(name, rate)] as const;
  return {
    formula:
      kind === "share"
        ? { name: "share", args: [0, 1], sign: "=", claim: 2 }
        : { name: "rest", args: [1, 0], sign: "=", claim: 2 },
    evidence,
    text: kind === "share" ? `${name}＝${a}÷${b}` : `${name}＝（${b}－${a}）÷${b}`,
    binding: "sentence",
  };
}

/** 执行率（%） → 执行率: the innermost header without its unit. */
function shortHead(head: string): string {
  const own =
    head
      .replace(/[（(][^（）()]*[）)]/g, "")
      .trim()
      .split(/\s+/)
      .at(-1) ?? "";
  return own === "" ? "本列" : own;
}

function caseOf(rate: Mention, way: Way): readonly RateCase[] {
  const [top, bottom] = operandsOf(rate, way);
  if (top === undefined || bottom === undefined) return [];
  const bound = boundOf(rate, top, bottom, way.kind);
  return [
    {
      rate,
      name: shortHead(rate.before),
      ruleId: "R01",
      family: null,
      bounds: [bound],
      part: top,
      whole: bottom,
      explicit: true,
    },
  ];
}
