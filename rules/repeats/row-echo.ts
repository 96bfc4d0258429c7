import { holds } from "../../domain/judgement.ts";
import { cellTwins } from "./cell-twin.ts";
import { areNear } from "../blame/digit-slips.ts";
import { isFitting } from "../findings/relation-check.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";
import { labelIndex, labelsAt } from "../tables/label-index.ts";
import type { LabelIndex } from "../tables/label-index.ts";
import { perMention } from "../rates/vicinity-words.ts";
import { cellText } from "../tables/table-label.ts";
import { isSubtotalLabel, isTotalLabel } from "../tables/total-words.ts";

/** A name in more rows than these is the name of a kind. */
const mostRows = 3;
const shortestName = 3;
/** So far behind the name of a row its figures are told. */
const farthest = 36;

/** A row of a table with its numbers. */
export interface Row {
  /** Of its scope: the table and the row. */
  readonly key: string;
  readonly cells: readonly Mention[];
}

/** Figures told behind the name of a table's row, which a cell of that row shows: equal, or a slip apart. */
export const rowEchoes = perScene((scene: Scene): readonly Bound[] => {
  const rows = namedRows(scene);
  if (rows.size === 0) return [];
  const labels = labelIndex(rows.keys());
  const twins = new Set(cellTwins(scene.report, scene).map(({ prose }) => prose));
  return scene.scopes.flatMap((scope) =>
    scope.isRow
      ? []
      : toldIn(scope, labels).flatMap(({ mention, name, words }) =>
          twins.has(mention) ? [] : echoOf(mention, name, words, rows.get(name) ?? []),
        ),
  );
});

const numeral = /^[-－—+≥≤<>]?[\d,.，％%‰]+$/;

/** Rows by each name that stands in them. */
export const namedRows = perScene((scene: Scene): ReadonlyMap<string, readonly Row[]> => {
  const { document } = scene.report;
  const named = new Map<string, Row[]>();
  for (const { key, isRow, mentions } of scene.scopes) {
    const place = mentions[0]?.figure.cell;
    const table = place === null || place === undefined ? undefined : document.tables[place.table];
    if (!isRow || place == null || table === undefined) continue;
    const last = Math.max(...mentions.map(({ figure }) => figure.cell?.column ?? 0));
    const texts = Array.from({ length: last }, (_, column) =>
      nameOf(cellText(document, table, place.row, column)),
    );
    for (const name of new Set(texts.filter(isName))) {
      named.set(name, [...(named.get(name) ?? []), { key, cells: mentions }]);
    }
  }
  return new Map([...named].filter(([, rows]) => rows.length <= mostRows));
});

function nameOf(text: string): string {
  return text
    .replace(/\s/g, "")
    .replace(/^其中[：:]?/, "")
    .replace(/[（(].*$/, "")
    .replace(/项目$/, "");
}

function isName(text: string): boolean {
  return (
    text.length >= shortestName &&
    !numeral.test(text) &&
    !isTotalLabel(text) &&
    !isSubtotalLabel(text)
  );
}

interface Told {
  readonly mention: Mention;
  readonly name: string;
  /** Between the name and the number, other figures included. */
  readonly words: string;
}

/** 相差最大的是高坪乡, 调整后人民医院迁建项目资金: another measure, or another time, than that of the table. */
const otherwise =
  /(?:差距?|[增降升]幅)最[大小][^，,。；;]{0,16}$|(?:调整|调剂|追加|收回|[压核扣]减|变更|整改)后[^。；;]*$/;

/** Each figure with the last name before it in its sentence. */
function toldIn(scope: Scope, labels: LabelIndex): readonly Told[] {
  const names: { readonly name: string; readonly end: number }[] = [];
  for (let at = 0; at < scope.text.length; at += 1) {
    const [name] = labelsAt(scope.text, at, labels);
    if (name === undefined) continue;
    names.push({ name, end: at + name.length });
    at += name.length - 1;
  }
  return scope.mentions.flatMap((mention) => {
    const start = mention.figure.flow.start - scope.span.start;
    const last = names.findLast(({ end }) => end <= start);
    if (last === undefined || start - last.end > farthest) return [];
    const words = scope.text.slice(last.end, start);
    const lead = scope.text.slice(Math.max(0, last.end - farthest), last.end);
    return /[；;]/.test(words) || otherwise.test(plain(lead))
      ? []
      : { mention, name: last.name, words };
  });
}

/** What stands between turns the figure to something else: a comparison, a mean, another thing. */
export const turning =
  /[比较占扣]|失分|丢分|未得|少得|欠|为(?:计划|目标|年初)|高于|低于|高出|差(?![旅额])|增|提高|上升|下降|减少|平均|每|其中|其余|其他|另|上年|去年|同期|合计|共|[和及、与]|(?<![最较])[高低快慢多少]了?(?:约|近)?$/;

function echoOf(
  mention: Mention,
  name: string,
  words: string,
  rows: readonly Row[],
): readonly Bound[] {
  if (mention.past || mention.figure.quantity.qualifier !== "exact") return [];
  const cells = rows.flatMap(({ cells: all }) => all.filter((cell) => isOfCell(mention, cell)));
  const equal = cells.find((cell) => isFitting(boundOf(mention, cell, name)));
  if (equal !== undefined) return [boundOf(mention, equal, name)];
  // 完成82公里，为计划95公里的86.3%: a rate with a pair of its own is told of that.
  if (hasOwnPair(mention)) return [];
  // 市本级16人，人均20个, 比2022年多3560万元: a mean and a gap stand in no column of what was spent or counted.
  if (perMention(mention).average || perMention(mention).change) return [];
  // A name in several rows of a table is that of a group of them.
  const tables = new Set(rows.map(({ key }) => key.split("r")[0]));
  if (rows.length > tables.size || turning.test(words)) return [];
  const told = new Set(mention.scope.mentions.map(({ figure }) => figure.value));
  const near = cells.filter(
    (cell) => !told.has(cell.figure.value) && !isLeft(words, cell) && isNear(mention, cell),
  );
  const [cell] = near;
  const values = new Set(near.map(({ figure }) => figure.value));
  return cell !== undefined && values.size === 1 ? [boundOf(mention, cell, name)] : [];
}

/** Of one kind and unit; a count of a column may have none. */
export function isOfCell({ figure: { kind, quantity } }: Mention, { figure }: Mention): boolean {
  return (
    figure.kind === kind &&
    figure.quantity.dimension === quantity.dimension &&
    (kind !== "count" || figure.quantity.unit === quantity.unit || figure.quantity.unit === null)
  );
}

const left = /(?:结余|结转|剩余|余下|尚余|沉淀|未支[出付]|未使用|[核评审压调]减|收回)[^，,]{0,4}$/;

/** 支出1062万元，结余118万元 of a budget of 1180: what is left, or was cut, is in a column that says so. */
function isLeft(words: string, { before }: Mention): boolean {
  const cut = left.exec(words)?.[0]?.slice(0, 2);
  return cut !== undefined && !before.includes(cut);
}

/** The two figures right before a rate make it. */
function hasOwnPair({ figure, scope, place }: Mention): boolean {
  const [part, whole] = scope.mentions.slice(Math.max(0, place - 2), place);
  if (figure.kind !== "rate" || part === undefined || whole === undefined) return false;
  const args = [part, whole].map((each) => each.figure.quantity);
  return (
    args[0]?.dimension === args[1]?.dimension &&
    [
      [0, 1],
      [1, 0],
    ].some((pair) =>
      holds({ name: "share", args: pair, sign: "=", claim: 2 }, [...args, figure.quantity]),
    )
  );
}

const leastDigits = 3;

/** Numbers of two digits are so close by accident often enough. */
function isNear(prose: Mention, cell: Mention): boolean {
  const digits = Math.max(...[prose, cell].map(lengthOf));
  if (digits < leastDigits) return false;
  return isSlip(cell, prose, false) || areNear(prose, cell);
}

function lengthOf({ figure }: Mention): number {
  return figure.quantity.digits.replace(/\D/g, "").replace(/^0+/, "").length;
}

function boundOf(prose: Mention, cell: Mention, name: string): Bound {
  const header =
    cell.before
      .split(/\s+/)
      .at(-1)
      ?.replace(/[（(].*$/, "") ?? "";
  return sameValue(prose, cell, `${name}${header}`, `${name}${header}`);
}
