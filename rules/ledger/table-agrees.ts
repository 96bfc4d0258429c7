import { cellTwins } from "../repeats/cell-twin.ts";
import type { CellTwin } from "../repeats/cell-twin.ts";
import type { Mismatch } from "../findings/explain.ts";
import { roleName } from "../wording/mention-match.ts";
import { printedText } from "../wording/number-text.ts";
import { abstain, checkRelation } from "../findings/relation-check.ts";
import { isSlip, sameValue } from "../repeats/repeat-binding.ts";
import { defineRule } from "../rule.ts";
import type { Check } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";

export interface Apart extends Mismatch {
  readonly name: string;
  readonly prose: string;
  readonly cell: string;
  readonly address: string;
}

const apart = (d: Apart): string =>
  `${d.name}：正文写${d.prose}，${d.address}写${d.cell}，相差${d.gap}，文表不能同时成立。如两处口径不同，请在文中写明。`;

interface Data {
  readonly apart: Apart;
}

export const tableAgrees = defineRule<Data>({
  id: "E02",
  name: "文表一致",
  about: "正文引用表中的数，应与表中该行该列的数一致，只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: { apart },
  *check({ report, scene }) {
    const twins = cellTwins(report, scene);
    const agreeing = new Set(
      twins.filter((twin) => agrees(twin)).map(({ cell }) => cell.figure.cell?.table),
    );
    for (const twin of twins) {
      yield checkTwin(twin, agreeing.has(twin.cell.figure.cell?.table));
    }
  },
});

function agrees({ prose, cell }: CellTwin): boolean {
  return prose.figure.value === cell.figure.value;
}

/** Another figure of the prose that agrees with the table shows that the prose speaks of this table. */
function checkTwin(twin: CellTwin, anchored: boolean): Check<Data> {
  const { prose, cell, named, address } = twin;
  const name = roleName(prose, "该数");
  const bound = { ...sameValue(prose, cell, name, name), binding: "sentence" as const };
  const check = checkRelation(bound, {
    title: "正文与表中的数不一致",
    ceiling: named && anchored ? "error" : "warning",
  });
  if (check.verdict !== "broken") return check;
  const quotes = { prose: printedText(prose.figure.quote), cell: printedCell(cell) };
  if (check.severity !== "hint" && !named && !isSlip(cell, withUnitOf(cell, prose))) {
    const reason = `${name}：正文${quotes.prose}与${address}${quotes.cell}不等，是否同一口径不能确定`;
    return abstain("ambiguous", reason, bound.evidence);
  }
  const data = { ...check.data, name, address, ...quotes };
  return { ...check, messageId: "apart", data, needsSlip: true };
}

/** The prose prints its unit and the cell inherits it; digits are compared under one unit. */
function withUnitOf(cell: Mention, prose: Mention): Mention {
  const { quantity } = prose.figure;
  return quantity.exponent === cell.figure.quantity.exponent
    ? {
        ...prose,
        figure: { ...prose.figure, quantity: { ...quantity, unit: cell.figure.quantity.unit } },
      }
    : prose;
}

function printedCell({ figure }: Mention): string {
  const { unit } = figure.quantity;
  const quote = printedText(figure.quote);
  return unit === null || quote.endsWith(unit) ? quote : quote + unit;
}
