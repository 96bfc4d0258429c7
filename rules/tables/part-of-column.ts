import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import { fitsBeside } from "../repeats/fits-beside.ts";
import type { Bound, Judged } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areOfOneKind, isRatio } from "../wording/one-measure.ts";
import { isOfAll } from "./form-words.ts";
import { shownTables } from "./shown-table.ts";
import type { ShownTable } from "./shown-table.ts";

/** A share of the row of totals, told right behind what the table shows or makes up. */
export interface PartOfColumn {
  readonly claim: Mention;
  readonly bound: Bound;
}

/**
 * 两区合计33870.50万元，占全市的45.4%: which column the part belongs to is known from the cells that make it up; the whole is
 * what the row of totals shows there.
 */
export function partsOfColumns(scene: Scene, judged: readonly Judged[]): readonly PartOfColumn[] {
  const tables = shownTables(scene).filter(({ total }) => total !== null);
  if (tables.length === 0) return [];
  const columns = columnsOf(judged);
  return scene.mentions.flatMap((claim): readonly PartOfColumn[] => {
    const { scope, place, figure } = claim;
    const part = scope.mentions[place - 1];
    if (scope.isRow || part === undefined || !isRatio(claim)) return [];
    if (figure.quantity.qualifier !== "exact" || figure.status !== "actual") return [];
    const of = /^[^，,；;。]{0,8}[，,（(]?(?:仅|只|约|共|就)?占([^，,；;。]*)$/.exec(
      plain(between(part, claim)),
    )?.[1];
    const wholes = of === undefined || !isOfAll(of) ? [] : (columns.get(part.figure.id) ?? []);
    const bounds = wholes.flatMap(([table, column]) => boundIn(tables, table, column, part, claim));
    const [bound] = bounds;
    if (bound === undefined || bounds.length > 1) return [];
    return isFitting(bound) || !isOfOther(scene, bound) ? [{ claim, bound }] : [];
  });
}

/** Another number of the report is what it is a share of, or it comes out of what stands beside it. */
function isOfOther(scene: Scene, bound: Bound): boolean {
  const [part, , share] = bound.evidence;
  const own = scene.mentions.filter(({ figure }) => figure.id === part.figure?.id);
  return scene.mentions.some((other) => {
    if (other.figure.id === share?.figure?.id) return fitsBeside(scene)(other);
    const evidence = [
      part,
      evidenceOf("整体", other),
      ...(share === undefined ? [] : [share]),
    ] as const;
    return own.some((each) => areOfOneKind(each, other)) && isFitting({ ...bound, evidence });
  });
}

type Place = readonly [table: number, column: number];

/** By number of the prose, the columns whose cells alone make it up, one by one or together. */
function columnsOf(judged: readonly Judged[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const { bound, strength } of judged) {
    const { formula, evidence } = bound;
    if (strength === null || formula.sign !== "=" || !/^(?:value|sum)$/.test(formula.name))
      continue;
    const figures = evidence.flatMap(({ figure }) => figure ?? []);
    const told = figures.filter(({ cell }) => cell === null);
    const cells = figures.flatMap(({ cell }) => cell ?? []);
    const [first] = cells;
    const [own, ...others] = told;
    if (first === undefined || own === undefined || others.length > 0) continue;
    const isOne = cells.every(
      ({ table, column }) => table === first.table && column === first.column,
    );
    if (!isOne || figures.length < evidence.length) continue;
    const places = found.get(own.id) ?? [];
    if (!places.some(([table, column]) => table === first.table && column === first.column))
      places.push([first.table, first.column]);
    found.set(own.id, places);
  }
  return found;
}

function boundIn(
  tables: readonly ShownTable[],
  index: number,
  column: number,
  part: Mention,
  claim: Mention,
): readonly Bound[] {
  const table = tables.find((each) => each.index === index);
  const whole = table?.total?.cells.get(column);
  if (table === undefined || whole === undefined || whole.figure.value === part.figure.value)
    return [];
  const head = table.heads.get(column) ?? "";
  const bound: Bound = {
    formula: { name: "share", args: [0, 1], sign: "=", claim: 2 },
    evidence: [
      evidenceOf(`所说的${head}`, part),
      evidenceOf(`${head}合计`, whole),
      evidenceOf("占比", claim),
    ],
    text: `占比＝所说的${head}÷${head}合计`,
    binding: "document",
  };
  return [bound];
}
