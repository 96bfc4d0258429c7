import { turning } from "../repeats/row-echo.ts";
import { sharedRun } from "../wording/mention-match.ts";
import type { Mention } from "../wording/scene.ts";
import type { CellForm, FormKind } from "./cell-forms.ts";
import type { Meant } from "./rows-meant.ts";
import { columnKey } from "./table-label.ts";

/** A number told of a row, what it may be, and what it is. */
interface Told {
  readonly claim: Mention;
  readonly meant: Meant;
  readonly forms: readonly CellForm[];
  readonly fitting: readonly CellForm[];
}

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

const shortest = 2;

function lastClause(words: string): string {
  return words.split(/[，,：:]/).at(-1) ?? "";
}

const idle = /(?:分别|只有|仅|只|共|约|也|已|为|是|达到?|的|了|有)+$/;

/** 执行率只有82.0%: right behind the name of the column. */
function isCell(form: CellForm, { claim, meant: { words }, forms }: Told): boolean {
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
  return claim.figure.kind !== "score" && rivals.length === 0;
}

/** 压减资金占评价资金的3.77%: two columns by their names. */
function isRate(form: CellForm, { meant: { words }, forms }: Told): boolean {
  const [, part = "", whole = ""] = /(?:^|[，,：:])([^，,：:]*)占([^，,：:]*)$/.exec(words) ?? [];
  const [a = "", b = ""] = keysOf(form);
  return isBest(a, part, forms, 0) && isBest(b, whole, forms, 1) && whole !== "" && part !== "";
}

/** 占本县项目支出预算的4.1%: of its own, which the table need not show. */
const its = /本[县区市州旗镇乡单部]|该|自身/;

/** 占全市的, 占总量的: of all that is told of, and of nothing else. */
export function isOfAll(of: string): boolean {
  return all.test(of);
}

const all =
  /^(?:了|到|全[部县区市州省镇乡体]|各[县区市]|总|合计|整个|本次|当年|年度|监控|评价|评估|项目|资金|金额|预算|支出|额|数|量|规模|个|比[重例]?|达到?|为|的)*$/;

/** 占全部监控项目的27.2%: of the row of totals. */
function isPart(form: CellForm, told: Told, before: Told | undefined): boolean {
  const { words } = told.meant;
  const [, of] = /占([^，,：:占]*)$/.exec(words) ?? [];
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

/** 比上年同期增加3个, 尚有5个没有整改: between two columns of the row. */
function isGap(form: CellForm, { meant: { part, words }, forms }: Told): boolean {
  const clause = lastClause(words);
  const [a = "", b = ""] = keysOf(form);
  const gaps = forms.filter(({ kind }) => kind === "gap");
  const like = gaps.filter(({ key }) => sameTable(key, form.key));
  const isOnly = like.length === 1;
  if (/相差|差距|[比较与]/.test(clause) && !past.test(clause)) {
    return sharedRun(a, part) >= shortest && sharedRun(b, part) >= shortest && isOnly;
  }
  if (more.test(clause) && (past.test(a) || past.test(b))) return isOnly && !left.test(clause);
  return isOnly && left.test(clause) && !past.test(a) && !past.test(b);
}

/** 红灯减少6个，降幅25%: in percent what was told right before. */
function isChange(form: CellForm, { meant: { words } }: Told, before: Told | undefined): boolean {
  const clause = lastClause(words);
  if (!/^[，,]?(?:[增降跌升]幅|增长|下降|上升|减少|增加|压减)[了为达到]*$/.test(clause))
    return false;
  // What fell is measured by the greater of the two, what rose by the less.
  const name = /[降跌减]/.test(clause) ? "rest" : "growth";
  if (form.bound.formula.name !== name) return false;
  return (
    before?.fitting.some(
      ({ kind, columns, key }) =>
        kind === "gap" &&
        sameTable(key, form.key) &&
        columns.every((column) => form.columns.includes(column)),
    ) === true
  );
}

/** 西屏县重点评价数量仅为清源区的38.9%. */
function isAcross(form: CellForm, { meant: { here, part, words }, forms }: Told): boolean {
  const last = here.at(-1) ?? "";
  if (words !== "的" || last === "") return false;
  const clause = lastClause(part);
  const lead = clause.slice(0, clause.lastIndexOf(last));
  if (!/(?:为|是|相当于|不[到足])$/.test(lead)) return false;
  const [key = ""] = keysOf(form);
  const across = forms.filter(({ kind }) => kind === "across");
  const [part_, whole] = form.bound.evidence;
  return (
    isBest(key, lead, across, 0) &&
    whole?.role.startsWith(last) === true &&
    !part_.role.startsWith(last)
  );
}

/** 评减金额最高的云台区比最低的高新区多2398.87万元; 西山区。得分88.7分，仅次于东湖区，两区相差3.7分. */
function isApart(form: CellForm, { meant: { focus, here, part, words }, forms }: Told): boolean {
  const names = new Set([...here, focus ?? ""]);
  if (names.size !== 2 || !/(?:相差|[多少高低快慢])[^，,\d]{0,2}$/.test(words)) return false;
  // 比全市平均水平高5.2个百分点: of the two rows, and of no other level.
  const clause = lastClause(part);
  const isTold = /^[^，,]{0,4}相差/.test(clause) || here.every((name) => clause.includes(name));
  const [a, b] = form.bound.evidence;
  if (!isTold || form.bound.evidence.some(({ role }) => role.startsWith("合计"))) return false;
  const isOfTwo = [a, b].every((each) => [...names].some((name) => each?.role.startsWith(name)));
  const own = forms.filter(({ kind }) => kind === "apart");
  return isOfTwo && (own.length === 1 || isBest(keysOf(form)[0] ?? "", part, own, 0));
}

function sameTable(a: string, b: string): boolean {
  return a.split(" ")[0] === b.split(" ")[0];
}

/** Heads of its columns, without how they are measured. */
function keysOf({ heads }: CellForm): readonly string[] {
  return heads.map(columnKey);
}

/** Whether the words call this column more fully than any other at its place. */
function isBest(key: string, words: string, forms: readonly CellForm[], at: number): boolean {
  const own = sharedRun(key, words);
  const keys = new Set(forms.map((form) => keysOf(form)[at] ?? ""));
  const others = Math.max(
    0,
    ...[...keys].map((other) => (other === key ? 0 : sharedRun(other, words))),
  );
  return own >= shortest && own > others;
}
