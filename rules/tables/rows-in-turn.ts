import { significantDigits } from "../../domain/quantity.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { formsOf } from "./cell-forms.ts";
import type { CellForm } from "./cell-forms.ts";
import { meantBefore, rowsNamed } from "./rows-meant.ts";
import type { RowCase } from "./rows-told.ts";
import { shownTables } from "./shown-table.ts";
import { columnKey } from "./table-label.ts";

/** 进度分别是63.8%、59.8%, 得分较低，分别为79.4分和77.9分 */
const inTurn = /(?:分别|依次)[^，,；;。：:\d]{0,6}$/;
/** 比全市分别高2.1分: how far they are apart is no cell; 所属两所学校: of others than the rows. */
const apart =
  /[高低多少快慢]|[增减]|相差|提高|下降|上升|降低|占|平均|上年|去年|同期|合计|[所下][属辖]|[其该]/;
const joint = /^(?:项目|工程|资金)?(?:[、和与及]|以及)$/;
const joined = /^(?:[、,，和与及]|以及)$/;
/** Where no word calls the column, another number of so many digits has to show it. */
const enough = 3;

/**
 * 清溪口县、青石圩市进度分别是63.8%、59.8%: as many numbers as rows are named, each told of its own. The words or the others show which
 * column is told.
 */
export const rowsInTurn = perScene((scene: Scene): readonly RowCase[] =>
  shownTables(scene).length === 0
    ? []
    : scene.mentions.flatMap((first) => {
        const words = plain(leading(first));
        if (first.scope.isRow || !inTurn.test(words)) return [];
        const run = runFrom(first);
        const tail = namesBefore(scene, first, run.length);
        return tail === null || run.length < 2 ? [] : casesOf(scene, run, tail);
      }),
);

/** The number and those of its kind that follow it in the list. */
function runFrom(first: Mention): readonly Mention[] {
  const run = [first];
  for (const next of first.scope.mentions.slice(first.place + 1)) {
    const last = run.at(-1) ?? first;
    if (!areOfOneKind(last, next) || !joined.test(plain(between(last, next)))) break;
    run.push(next);
  }
  const isExact = run.every(
    ({ figure, past }) =>
      figure.quantity.qualifier === "exact" && figure.status === "actual" && !past,
  );
  return isExact ? run : [];
}

interface Named {
  readonly names: readonly string[];
  /** From the last name up to the numbers. */
  readonly words: string;
}

/** As many names as there are numbers, one joined to the other, and no more before them. */
function namesBefore(scene: Scene, first: Mention, count: number): Named | null {
  const { here, part } = meantBefore(scene, first);
  const names = here.slice(-count);
  let end = part.length;
  let words = "";
  for (const [at, name] of names.toReversed().entries()) {
    const start = part.lastIndexOf(name, end - name.length);
    if (start < 0) return null;
    const behind = part.slice(start + name.length, end);
    if (at === 0) words = behind;
    else if (!joint.test(behind)) return null;
    end = start;
  }
  const isAll = names.length === count && !/[、和与及]$/.test(part.slice(0, end));
  return isAll && !apart.test(words.replaceAll(/得分?[较最]?[高低]|[较最偏][高低快慢]/g, ""))
    ? { names, words }
    : null;
}

/** The number that does not fit, where all others do in the column that is told. */
function casesOf(
  scene: Scene,
  run: readonly Mention[],
  { names, words }: Named,
): readonly RowCase[] {
  const forms = run.map((claim, at) =>
    rowsNamed(scene, names[at] ?? "").flatMap(({ table, row }) =>
      formsOf(claim, table, row).filter(({ kind }) => kind === "cell"),
    ),
  );
  const found = (forms[0] ?? []).flatMap(({ key }) => {
    const own = forms.flatMap((each) => each.find((form) => form.key === key) ?? []);
    const broken = own.filter(({ bound }) => !isFitting(bound));
    return own.length === run.length && isShown(own, run, words) && broken.length < 2 ? [own] : [];
  });
  const [column, ...others] = found;
  if (column === undefined || others.length > 0) return [];
  return column.flatMap(({ bound }, at) => {
    const claim = run[at];
    return claim === undefined ? [] : [{ claim, bound }];
  });
}

function isShown(own: readonly CellForm[], run: readonly Mention[], words: string): boolean {
  const fitting = own.flatMap(({ bound }, at) => (isFitting(bound) ? (run[at] ?? []) : []));
  const isTold = fitting.some(({ figure }) => significantDigits(figure.quantity).length >= enough);
  const key = columnKey(own[0]?.heads[0] ?? "");
  return fitting.length > 0 && (isTold || sharedRun(key, words) >= 2);
}
