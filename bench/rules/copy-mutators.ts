import { contains } from "../../domain/span.ts";
import { lossy } from "./digit-mutators.ts";
import type { Ground } from "./ground.ts";
import type { Mutation, Mutator } from "./mutation.ts";
import { mutation, withDigits } from "./mutation.ts";
import { numberIn } from "./printed.ts";

/** Numerator and denominator of a ratio in each other's place, units and all. */
export const swapPartAndWhole: Mutator = (ground, slot) => {
  const ratio = ground.constraints.find(
    ({ type, figures }) => type === "ratio" && figures.length === 3 && figures[0] === slot,
  );
  const [part, whole] = (ratio?.figures ?? []).map((index) => ground.gold.figures[index]);
  const other = ratio?.figures[1];
  if (part === undefined || whole === undefined || other === undefined) return null;
  const [a, b] = [ground.printed[slot], ground.printed[other]];
  if (a == null || b == null || a.words || b.words || part.quote === whole.quote) return null;
  if (hasUnit(part.quote) !== hasUnit(whole.quote)) return null;
  const edits = [
    { start: part.start, end: part.end, text: whole.quote },
    { start: whole.start, end: whole.end, text: part.quote },
  ];
  return {
    ...mutation("part-whole", slot, edits, b),
    slots: [slot, other],
    printed: new Map([
      [slot, b],
      [other, a],
    ]),
    repairable: false,
  };
};

function hasUnit(quote: string): boolean {
  return /[^\d.,\s]/.test(quote);
}

/** The number of the row above or below, or of the nearest figure of the same kind in the paragraph. */
export const copyNeighbour: Mutator = (ground, slot, random) => {
  const own = ground.printed[slot];
  const place = placeOf(ground, slot);
  if (own == null || place === null || ["period", "date", "docnumber"].includes(own.kind))
    return null;
  const near = ground.printed.flatMap((each, index) => {
    if (each == null || index === slot || each.kind !== own.kind || each.unit !== own.unit)
      return [];
    const other = placeOf(ground, index);
    return other !== null && isNear(place, other) ? each.digits : [];
  });
  const digits = near[random.whole(0, near.length - 1)];
  return digits === undefined ? null : lossy(withDigits(ground, "neighbour", slot, digits));
};

interface Place {
  readonly block: number;
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

function placeOf({ gold }: Ground, index: number): Place | null {
  const { document, figures } = gold;
  const figure = figures[index];
  const block = document.blocks.findIndex(
    ({ span }) => figure !== undefined && contains(span, figure),
  );
  if (block < 0) return null;
  const cells = document.tables.flatMap(({ cells }, table) =>
    cells.map((cell) => ({ ...cell, table })),
  );
  return { block, cell: cells.find((cell) => cell.block === block) ?? null };
}

function isNear(a: Place, b: Place): boolean {
  if (a.cell === null || b.cell === null) return a.block === b.block;
  if (a.cell.table !== b.cell.table || a.cell.column !== b.cell.column) return false;
  return Math.abs(a.cell.row - b.cell.row) === 1;
}

const slips: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  万元: [
    ["元", -4],
    ["亿元", 4],
  ],
  亿元: [["万元", -4]],
  元: [["万元", 4]],
};

/** 万元↔元↔亿元 where the unit stands at the number. */
export const slipUnit: Mutator = (ground, slot, random) => {
  const figure = ground.gold.figures[slot];
  const printed = ground.printed[slot];
  if (figure === undefined || printed == null || printed.words || printed.kind !== "amount")
    return null;
  const found = /([万亿]\s*)?元$/.exec(figure.quote);
  const unit = found?.[0].replaceAll(/\s/g, "") ?? "";
  const choices = slips[unit] ?? [];
  const [to, by] = choices[random.whole(0, choices.length - 1)] ?? ["", 0];
  if (found === null || to === "") return null;
  const edit = { start: figure.start + found.index, end: figure.end, text: to };
  return mutation("unit", slot, [edit], { ...printed, unit: to, exponent: printed.exponent + by });
};

/** % where 个百分点 stands, and the reverse. */
export const slipPoints: Mutator = (ground, slot) => {
  const figure = ground.gold.figures[slot];
  const printed = ground.printed[slot];
  if (figure === undefined || printed == null || printed.kind !== "rate") return null;
  const found = /\s*(?:[%％]|个\s*百\s*分\s*点)$/.exec(figure.quote);
  if (found === null || !isClaim(ground, slot)) return null;
  const to = /[%％]/.test(found[0]) ? "个百分点" : "%";
  const edit = { start: figure.start + found.index, end: figure.end, text: to };
  return lossy(mutation("points", slot, [edit], { ...printed, unit: to }));
};

function isClaim({ constraints }: Ground, slot: number): boolean {
  return constraints.some(
    ({ type, figures }) => ["ratio", "growth", "points"].includes(type) && figures.at(-1) === slot,
  );
}

/** Last year's year left standing. */
export const staleYear: Mutator = (ground, slot) => {
  const figure = ground.gold.figures[slot];
  const printed = ground.printed[slot];
  if (figure === undefined || printed?.kind !== "period" || !/^20\d\d$/.test(printed.digits))
    return null;
  const found = numberIn(figure.quote);
  const digits = found?.raw.normalize("NFKC") ?? "";
  if (found === null || digits !== printed.digits) return null;
  const year = String(Number(digits) - 1);
  const wide = found.raw !== digits;
  const text = wide
    ? Array.from(year, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join("")
    : year;
  const start = figure.start + found.start;
  const edits = [{ start, end: start + found.raw.length, text }];
  const result: Mutation = mutation("stale-year", slot, edits, { ...printed, digits: year });
  return lossy(result);
};
