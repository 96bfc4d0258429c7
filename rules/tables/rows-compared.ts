import { isBest, keysOf, lastClause } from "./called-columns.ts";
import type { Told } from "./called-columns.ts";
import type { CellForm } from "./cell-forms.ts";

/** 西屏县重点评价数量仅为清源区的38.9%. */
export function isAcross(form: CellForm, { meant: { here, part, words }, forms }: Told): boolean {
  const last = here.at(-1) ?? "";
  if (words !== "的" || last === "") return false;
  const clause = lastClause(part);
  const lead = clause.slice(0, clause.lastIndexOf(last));
  if (!/(?:为|是|相当于|不[到足])$/.test(lead)) return false;
  const across = forms.filter(({ kind }) => kind === "across");
  const [first, whole] = form.bound.evidence;
  return (
    isBest(keysOf(form)[0] ?? "", lead, across, 0) &&
    whole?.role.startsWith(last) === true &&
    !first.role.startsWith(last)
  );
}

const distance =
  /(?:相[差距][为达]?|拉开|差距[为是达]*|[多少高低快慢]出?|增加|减少|提高|下降|上升|降低)了?$/;
const levelOfAll =
  /(?:[比较与]|[高低快慢]于|高出|超[过出]|落后|领先)[^，,\d]{0,4}(?:平均|总体|整体|全[县区市州省镇乡][^，,\d]{0,2}(?:平均|水平|总体|整体|执行率))/;

/** 评减金额最高的云台区比最低的高新区多2398.87万元; 优良率最低的为石陂县，仅73.3%，低于县级平均水平10.0个百分点. */
export function isApart(form: CellForm, { meant, forms }: Told): boolean {
  const { focus, here, part, words } = meant;
  const names = [...new Set([...here, focus ?? ""])];
  const clause = lastClause(part);
  if (!(distance.test(words) || levelEnd.test(words)) || form.other === null) return false;
  const own = forms.filter(({ kind }) => kind === "apart");
  if (form.other.isTotal) {
    const level = own.filter(({ other }) => other?.isTotal === true);
    return names.length === 1 && levelOfAll.test(clause) && isMeant(form, level, part);
  }
  if (levelOfAll.test(clause) || names.length !== 2) return false;
  const isTold = /^[^，,]{0,4}相[差距]/.test(clause) || /[比较与]/.test(clause);
  const isOfTwo = form.bound.evidence
    .slice(0, 2)
    .every(({ role }) => names.some((name) => role.startsWith(name)));
  return (
    isTold &&
    isOfTwo &&
    isMeant(
      form,
      own.filter(({ other }) => other?.isTotal === false),
      part,
    )
  );
}

/** 低于县级平均水平10.0个百分点. */
const levelEnd = /(?:平均|总体|整体)(?:水平|执行率|得分|进度|分|数|值)?$/;

function isMeant(form: CellForm, own: readonly CellForm[], part: string): boolean {
  return own.length === 1 || isBest(keysOf(form)[0] ?? "", part, own, 0);
}
