import { turning } from "../repeats/row-echo.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { isBest, keysOf, lastClause, shortest } from "./called-columns.ts";
import type { Told } from "./called-columns.ts";
import type { CellForm, FormKind } from "./cell-forms.ts";
import { isRate } from "./row-rates.ts";
import { isAcross, isApart } from "./rows-compared.ts";

type Calls = (form: CellForm, told: Told, before: Told | undefined) => boolean;

/** Whether the words name what is told of the row: its columns, and how they are put together. */
export function isCalled(form: CellForm, told: Told, before: Told | undefined): boolean {
  return calls[form.kind](form, told, before);
}

const calls: Readonly<Record<FormKind, Calls>> = {
  cell: isCell,
  rate: isRate,
  part: isPart,
  gap: isGap,
  change: isChange,
  across: isAcross,
  apart: isApart,
};

const idle = /(?:分别|只有|仅|只|共|约|也|已|为|是|达到?|的|了|有)+$/;

/** 执行率只有82.0%: right behind the name of the column. */
function isCell(form: CellForm, { meant: { words }, forms }: Told): boolean {
  const tail = lastClause(words).replace(idle, "");
  const key = keysOf(form)[0] ?? "";
  if (key.length < shortest || !tail.endsWith(key)) return false;
  if (turning.test(tail.slice(0, -key.length))) return false;
  const rivals = forms.filter(
    ({ kind, key: other, ...rest }) =>
      kind === "cell" &&
      other !== form.key &&
      tail.endsWith(keysOf({ kind, key: other, ...rest })[0] ?? "-"),
  );
  return rivals.length === 0;
}

/** 占本县项目支出预算的4.1%: of its own, which the table need not show. */
const its = /本[县区市州旗镇乡单部]|该|自身|其(?![中他它余])/;

/** 占全市的, 占总量的: of all that is told of, and of nothing else. */
export function isOfAll(of: string): boolean {
  return all.test(of);
}

const all =
  /^(?:了|到|全[部县区市州省镇乡体]|各[县区市]|总|合计|整个|本次|当年|年度|监控|评价|评估|项目|资金|金额|预算|支出|额|数|量|规模|个|比[重例]?|达到?|为|的)*$/;

/** 评价资金所占份额最大，为33.6%. */
const share = /占(?:份额|比[重例]?)[^，,：:]{0,4}[，,](?:为|达到?)$/;

/** 占全部监控项目的27.2%: of the row of totals. */
function isPart(form: CellForm, told: Told, before: Told | undefined): boolean {
  const { words } = told.meant;
  const of = /占([^，,：:占]*)$/.exec(words)?.[1] ?? (share.test(words) ? "" : undefined);
  if (of === undefined || its.test(of)) return false;
  const [key = ""] = keysOf(form);
  const parts = told.forms.filter(({ kind }) => kind === "part");
  if (isBest(key, of, parts, 0)) return true;
  if (!isOfAll(of)) return false;
  // 监控预算11.37亿元，占全市的21.4%: what was told right before.
  const shown = before?.fitting.filter(({ kind }) => kind === "cell") ?? [];
  if (shown.length > 0)
    return shown.some(
      ({ columns, key: other }) => columns[0] === form.columns[0] && sameTable(other, form.key),
    );
  return isBest(key, words.slice(0, words.lastIndexOf("占")), parts, 0);
}

const left = /尚|还有|未|没有|剩余|结转/;
const more = /增|减|多|少|升|降|提高|上升/;
const past = /上年|去年|同期|上次|年初|上期/;
const sinceLast = /上年|去年|同比/;
const yearly = /^(20\d\d)年?度?$/;

/** 较上年增长7.6% where the columns are years: between the last two of the table. */
function areLastYears(form: CellForm, like: readonly CellForm[]): boolean {
  const years = form.heads.map((head) => Number(yearly.exec(head)?.[1] ?? 0));
  const last = Math.max(
    ...like.flatMap(({ heads }) => heads.map((head) => Number(yearly.exec(head)?.[1] ?? 0))),
  );
  return last > 0 && years.includes(last) && years.includes(last - 1);
}

/** 自评与复评相差最大的是高坪乡，差19.0分: the row that its two columns set most apart. */
const apart = /(?:相差|差距|差额|差异)最[大小多少](?:的[^，,]{0,4})?[是为]/;

/** 比上年同期增加3个, 尚有5个没有整改: between two columns of the row. */
function isGap(form: CellForm, { meant: { part, words }, forms }: Told): boolean {
  const clause = lastClause(words);
  const [a = "", b = ""] = keysOf(form);
  const gaps = forms.filter(({ kind }) => kind === "gap");
  const like = gaps.filter(({ key }) => sameTable(key, form.key));
  const isOnly = like.length === 1;
  if (apart.test(part) && /^相?差(?:了|距?为)?$/.test(clause)) return isOnly;
  if (sinceLast.test(clause) && areLastYears(form, like)) return more.test(clause);
  if (/相差|差距|[比较与]/.test(clause) && !past.test(clause)) {
    return sharedRun(a, part) >= shortest && sharedRun(b, part) >= shortest && isOnly;
  }
  if (more.test(clause) && (past.test(a) || past.test(b))) return isOnly && !left.test(clause);
  return isOnly && left.test(clause) && !past.test(a) && !past.test(b);
}

/** 降幅为: nothing else is told of what changed. */
const alone = 5;

/** 红灯减少6个，降幅25%: in percent what was told right before. */
function isChange(
  form: CellForm,
  { meant: { words }, forms }: Told,
  before: Told | undefined,
): boolean {
  const clause = lastClause(words);
  if (!/(?:[增降跌升]幅|增长|下降|上升|减少|增加|压减)[了为达到]*$/.test(clause)) return false;
  // What fell is measured by the greater of the two, what rose by the less.
  const name = /[降跌减]/.test(clause) ? "rest" : "growth";
  if (form.bound.formula.name !== name) return false;
  const like = forms.filter(({ kind, key }) => kind === "change" && sameTable(key, form.key));
  if (sinceLast.test(clause) && areLastYears(form, like)) return true;
  return (
    clause.length <= alone &&
    before?.fitting.some(
      ({ kind, columns, key }) =>
        kind === "gap" &&
        sameTable(key, form.key) &&
        columns.every((column) => form.columns.includes(column)),
    ) === true
  );
}

function sameTable(a: string, b: string): boolean {
  return a.split(" ")[0] === b.split(" ")[0];
}
