import { significantDigits } from "../../domain/quantity.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { fitsBeside } from "../repeats/fits-beside.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { formsOf } from "./cell-forms.ts";
import type { CellForm } from "./cell-forms.ts";
import { isCalled } from "./form-words.ts";
import { isRestWritten } from "./rest-written.ts";
import { meantBefore, rowsNamed } from "./rows-meant.ts";
import type { Meant, RowMeant } from "./rows-meant.ts";
import { shownTables } from "./shown-table.ts";
import type { ShownTable } from "./shown-table.ts";

/** A number told of a row of a table. */
export interface RowTelling {
  readonly claim: Mention;
  readonly meant: Meant;
  readonly forms: readonly CellForm[];
  readonly fitting: readonly CellForm[];
}

const rowTellings = perScene((scene: Scene): readonly RowTelling[] => {
  if (shownTables(scene).length === 0) return [];
  return scene.mentions.flatMap((claim): readonly RowTelling[] => {
    const { scope, figure, past } = claim;
    if (scope.isRow || past || figure.quantity.qualifier !== "exact") return [];
    // 力争全年执行率达到90% is not what the table shows.
    if (figure.status !== "actual") return [];
    const meant = meantBefore(scene, claim);
    const forms = formsFor(scene, claim, meant);
    if (forms.length === 0) return [];
    return [{ claim, meant, forms, fitting: forms.filter(({ bound }) => isFitting(bound)) }];
  });
});

function formsFor(scene: Scene, claim: Mention, { before, focus }: Meant): readonly CellForm[] {
  if (focus === null) return [];
  const rows = rowsNamed(scene, focus).filter(({ table }) => isWithinReach(table, claim));
  return rows.flatMap(({ table, row }) =>
    formsOf(
      claim,
      table,
      row,
      [...new Set(before)].flatMap((name) => rowsOf(rowsNamed(scene, name), { table, row })),
    ),
  );
}

/** In a volume of many reports a table that many paragraphs part from the words is of another. */
const reach = 200;

function isWithinReach({ rows: [first] }: ShownTable, { figure }: Mention): boolean {
  const [cell] = first?.cells.values() ?? [];
  return cell === undefined || Math.abs(cell.figure.block - figure.block) <= reach;
}

function rowsOf(named: readonly RowMeant[], { table, row }: RowMeant): readonly RowMeant["row"][] {
  return named.flatMap((each) => (each.table === table && each.row !== row ? [each.row] : []));
}

/** A relation that the words name, or that others told alike have shown. */
export interface RowCase {
  readonly claim: Mention;
  readonly bound: Bound;
}

export const rowCases = perScene((scene: Scene): readonly RowCase[] => {
  const tellings = rowTellings(scene);
  // 以基础设施管护为主，支出1.62亿元: where no number of a table is told again, a name is told by accident.
  const shown = new Set(tellings.flatMap(({ fitting }) => fitting.map(tableOf)));
  return tellings.flatMap((telling): readonly RowCase[] => {
    const { claim, meant, forms, fitting } = telling;
    if (isOfSeveral(meant)) return [];
    const before = tellings.find((other) => isRightBehind(claim, other.claim));
    const isMeant = (form: CellForm): boolean =>
      isCalled(form, telling, before) || isLike(form, telling, tellings);
    const fit = fitting.find(isMeant);
    if (fit !== undefined) return [{ claim, bound: fit.bound }];
    const rests = forms.filter((form) => isRestWritten(claim, form.bound) && isMeant(form));
    if (rests[0] !== undefined && rests.length === 1) return [{ claim, bound: rests[0].bound }];
    if (fitting.length > 0 || isExplained(scene, telling)) return [];
    const called = forms.filter((form) => isCalled(form, telling, before));
    const meantForms = called.length > 0 ? called : forms.filter(isMeant);
    const [form] = meantForms;
    const isClear = new Set(meantForms.map(({ key }) => key)).size === 1;
    if (form === undefined || !isClear) return [];
    if (form.kind === "cell" && !shown.has(tableOf(form))) return [];
    return [{ claim, bound: form.bound }];
  });
});

function tableOf({ key }: CellForm): string {
  return key.slice(0, key.indexOf(" "));
}

/** 云台区、望江区两区合计占45.4%, 三个乡镇各得20万元: of several rows together. */
function isOfSeveral({ here, words }: Meant): boolean {
  return (together.test(words) && !/相差/.test(words)) || (here.length > 1 && several.test(words));
}

const together =
  /合计|两者|分别|依次|各(?![县区市])|上述|以上|[两三四五六七八九十]个?(?:[区县地市镇乡]|项目)/;
const several = /共|[\d]+[个家区县地市镇乡项类]|平均|[和与及、]$/;

/** Another row of the paragraph, what stands beside it or another telling of the number explains it. */
function isExplained(scene: Scene, { claim, meant }: RowTelling): boolean {
  if (fitsBeside(scene)(claim)) return true;
  const named = meant.before.flatMap((name) => rowsNamed(scene, name));
  const sums = shownTables(scene).flatMap((table) =>
    table.total === null ? [] : [{ table, row: table.total }],
  );
  const rows = [...named, ...sums].filter(({ table }) => isWithinReach(table, claim));
  return rows.some(({ table, row }) =>
    formsOf(claim, table, row).some(({ bound }) => isFitting(bound)),
  );
}

/** So many digits fit a relation by accident hardly ever. */
const enough = 3;

/** 海曲区…尚有27359.2万元没有支出: what others tell of their rows in the same words. */
function isLike(
  { key, kind }: CellForm,
  { claim, meant }: RowTelling,
  tellings: readonly RowTelling[],
): boolean {
  if (kind === "cell") return false;
  const words = tailOf(meant);
  return tellings.some(
    (other) =>
      other.claim !== claim &&
      other.claim.figure.quantity.dimension === claim.figure.quantity.dimension &&
      other.fitting.some((form) => form.key === key && isSure(form, other, tellings)) &&
      areLike(words, tailOf(other.meant), other, claim),
  );
}

/** 压减资金占评价资金的6.7%，清源区6.2%居次，白茅县只有2.5%: the words call it, or did at the head of the chain. */
function isSure(form: CellForm, telling: RowTelling, tellings: readonly RowTelling[]): boolean {
  const { claim, meant } = telling;
  if (significantDigits(claim.figure.quantity).length >= enough) return true;
  if (isCalled(form, telling, undefined)) return true;
  if (tailOf(meant) !== "") return false;
  const before = tellings.find((other) => isRightBehind(claim, other.claim));
  const same = before?.fitting.find(({ key }) => key === form.key);
  return before !== undefined && same !== undefined && isSure(same, before, tellings);
}

function isRightBehind(claim: Mention, before: Mention): boolean {
  return before.scope === claim.scope && before.place === claim.place - 1;
}

function areLike(words: string, others: string, other: RowTelling, claim: Mention): boolean {
  // 清源区压减资金占评价资金的3.77%，西屏县为2.14%: what is left unsaid is as before.
  if (words === "") return isRightBehind(claim, other.claim);
  return words === others || sharedRun(words, others) >= 3;
}

/** The words of its clause, without what only leads to a number. */
export function tailOf({ words }: Meant): string {
  return (
    words
      .split(/[，,：:]/)
      .at(-1)
      ?.replace(/(?:分别|只有|仅|只|共|约|为|是|达到?|的|了|有)+$/, "")
      .replaceAll(/[\d.,%％]+/g, "#") ?? ""
  );
}
