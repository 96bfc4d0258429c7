import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

type Column = ReadonlyMap<number, Mention>;

const growthHead =
  /增减率|增减幅|增幅|增长率|增速|变动率|变化率|同比(?:增减|增长)?|较上年(?:增减|增长)/;
const pointsHead = /百分点|增减|变[动化]|提高|较上年/;
/** So many rows must come out right before the others are held against them. */
const leastRows = 2;

/** 本年, 上年, 增减率; 本期执行率, 上年同期执行率, 增减（百分点）: columns that tell how two others changed. */
export const columnChanges = perScene((scene: Scene): readonly Bound[] => {
  const cells = wholeScene(scene).mentions.filter(({ figure }) => figure.cell !== null);
  const tables = [...Map.groupBy(cells, ({ figure }) => figure.cell?.table ?? -1).values()];
  return tables.flatMap(changesOfTable);
});

function changesOfTable(table: readonly Mention[]): readonly Bound[] {
  const columns = [...Map.groupBy(table, ({ figure }) => figure.cell?.column ?? -1)]
    .toSorted(([a], [b]) => a - b)
    .map(([, cells]): Column => new Map(cells.map((cell) => [cell.figure.cell?.row ?? -1, cell])));
  return columns.flatMap((claim, at) => {
    const head = [...claim.values()][0]?.before ?? "";
    const left = columns.slice(0, at);
    if (growthHead.test(head) && isRate(claim)) return best(claim, left, growthOf);
    const inPoints = /百分点/.test(head) || (pointsHead.test(head) && isRate(claim));
    return inPoints ? best(claim, left, pointsOf) : [];
  });
}

function isRate(column: Column): boolean {
  return [...column.values()].every(({ figure }) =>
    /^(?:ratio|points)$/.test(figure.quantity.dimension),
  );
}

type Make = (claim: Mention, now: Mention, past: Mention) => Bound | null;

/** The two columns that most rows agree with. */
function best(claim: Column, left: readonly Column[], make: Make): readonly Bound[] {
  const ways = left.flatMap((now) =>
    left.flatMap((past) => (now === past ? [] : [boundsOf(claim, now, past, make)])),
  );
  const [found] = ways
    .map((bounds) => ({ bounds, fits: bounds.filter(isFitting).length }))
    .filter(({ bounds, fits }) => fits >= leastRows && fits * 2 > bounds.length)
    .toSorted((a, b) => b.fits - a.fits);
  return found?.bounds ?? [];
}

function boundsOf(claim: Column, now: Column, past: Column, make: Make): readonly Bound[] {
  return [...claim].flatMap(([row, cell]) => {
    const [a, b] = [now.get(row), past.get(row)];
    const bound = a === undefined || b === undefined ? null : make(cell, a, b);
    return bound === null ? [] : [bound];
  });
}

function growthOf(claim: Mention, now: Mention, past: Mention): Bound | null {
  const { dimension } = now.figure.quantity;
  const sized = /^(?:money|count|score)$/.test(dimension);
  if (!sized || past.figure.quantity.dimension !== dimension) return null;
  return boundOf("growth", "增减率＝（本期数－上期数）÷上期数", claim, now, past);
}

function pointsOf(claim: Mention, now: Mention, past: Mention): Bound | null {
  const rates = [now, past].every(({ figure }) => figure.quantity.dimension === "ratio");
  if (!rates) return null;
  // A column of points may print no unit in its cells.
  const quantity = { ...claim.figure.quantity, dimension: "points" as const };
  const points = { ...claim, figure: { ...claim.figure, quantity } };
  return boundOf("difference", "增减＝本期比率－上期比率", points, now, past);
}

function boundOf(
  name: "growth" | "difference",
  text: string,
  claim: Mention,
  now: Mention,
  past: Mention,
): Bound {
  return {
    formula: { name, args: [0, 1], sign: "=", claim: 2 },
    evidence: [evidenceOf("本期数", now), evidenceOf("上期数", past), evidenceOf("增减", claim)],
    text,
    binding: "sentence",
  };
}
