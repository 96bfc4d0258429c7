import type { Status } from "../../domain/figure.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import { intersect } from "../../domain/interval.ts";
import { quantum } from "../../domain/quantity.ts";
import { printedSet } from "../../domain/reading.ts";
import type { Mention } from "../wording/scene.ts";
import type { Witness } from "./witness.ts";

/** What one report tells of one indicator for one year, with one voice. */
export interface Told {
  readonly witness: Witness;
  readonly indicator: string;
  readonly year: number;
  readonly status: Status;
  /** The most precise mention. */
  readonly mention: Mention;
}

const totalRow = /^(?:总?\s*合\s*计|总\s*计|共\s*计)/;
/** Money asked for is a plan, yet it is what was reviewed. */
const asked = new Set(["ex_ante.reviewed_amount", "target.amount", "monitoring.budget_amount"]);

/** Narrower than the indicator: such mentions speak of a part. */
const partly = /其中|新增|追加|首次|该|每|人均|平均每|第[一二三]批|同比|较|比上年|剩余|累计/;

const known = new WeakMap<Witness, readonly Told[]>();

/** Indicators on which the report does not contradict itself; details of tables and parts are left out. */
export function toldBy(witness: Witness): readonly Told[] {
  const found = known.get(witness);
  if (found !== undefined) return found;
  const told = [...witness.scene.byIndicator].flatMap(([indicator, mentions]) =>
    [
      ...Map.groupBy(
        mentions.filter((mention) => speaks(mention)),
        (mention) => keyOf(mention, witness),
      ),
    ].flatMap(([, group]) => oneVoice(witness, indicator, group)),
  );
  known.set(witness, told);
  return told;
}

function speaks(mention: Mention): boolean {
  const { figure, past, scope, after } = mention;
  if (past || (scope.isRow && !totalRow.test(after.replace(/\s/g, "")))) return false;
  const stated = figure.status === "actual" || asked.has(figure.indicator ?? "");
  return stated && (scope.isRow || !partly.test(wordsOf(mention)));
}

/** 其中红灯项目41个: a part that is counted under the whole name of the indicator is all of it; of money there may be more elsewhere. */
function wordsOf({ figure, before }: Mention): string {
  const name = indicatorOf(figure.indicator ?? "")?.name.replace(/个?数$/, "") ?? "";
  const own = /^其中[，,：:]?([一-龥]+)$/.exec(before)?.[1];
  return figure.kind !== "count" || own !== name ? before : own;
}

function keyOf({ figure }: Mention, { year }: Witness): string {
  return `${String(figure.year ?? year)}|${figure.status}|${figure.quantity.dimension}`;
}

function oneVoice(witness: Witness, indicator: string, group: readonly Mention[]): readonly Told[] {
  const [first, ...rest] = group.toSorted((a, b) =>
    quantum(a.figure.quantity).compare(quantum(b.figure.quantity)),
  );
  if (first === undefined) return [];
  const set = printedSet(first.figure.quantity);
  const agreed = rest.every(({ figure }) => intersect(set, printedSet(figure.quantity)) !== null);
  const { year, status } = first.figure;
  return agreed ? [{ witness, indicator, status, year: year ?? witness.year, mention: first }] : [];
}
