import { isBest, keysOf } from "./called-columns.ts";
import type { Told } from "./called-columns.ts";
import type { CellForm } from "./cell-forms.ts";

/** A rate by its name: heads of the column that is on top and of that which is below. */
interface NamedRate {
  readonly words: RegExp;
  readonly top: RegExp;
  readonly bottom: RegExp;
}

/** 执行率最高，为99.3%; 核减率由高到低依次为城乡建设29.03%. */
const end = "(?:[^，,：:；;占比较]{0,8}|[^，,：:；;占比较]{0,6}[，,](?:仅|只)?(?:为|有|达到?)?)$";

const named: readonly NamedRate[] = [
  {
    words: new RegExp(`(?:执行率|支出率|支付率|拨付率|支出进度|执行进度)${end}`),
    top: /支出|执行|支付|拨付/,
    bottom: /预算|安排|下达|资金|计划|指标/,
  },
  {
    words: new RegExp(`(?:[核评审压]减率|节约率)${end}`),
    top: /[核评审压]减|节约/,
    bottom: /申报|送审|预算|概算|报审/,
  },
];

const none = /率|比|进度|上年|去年|同期/;

/** 压减资金占评价资金的3.77%: two columns by their names; 执行率95.22%: two columns by that of their rate. */
export function isRate(form: CellForm, { meant: { focus, words, part }, forms }: Told): boolean {
  const [, first = "", whole = ""] = /(?:^|[，,：:])([^，,：:]*)占([^，,：:]*)$/.exec(words) ?? [];
  const [a = "", b = ""] = keysOf(form);
  if (first !== "" && whole !== "") return isBest(a, first, forms, 0) && isBest(b, whole, forms, 1);
  const told = words === "" ? part.slice(0, part.lastIndexOf(focus ?? "")) : words;
  const rate = named.find((each) => each.words.test(told));
  // A column of rates tells it itself.
  if (rate === undefined || forms.some((each) => isColumnOf(each, rate))) return false;
  const fits = ({ kind, heads: [top = "", bottom = ""] }: CellForm): boolean =>
    kind === "rate" &&
    rate.top.test(top) &&
    rate.bottom.test(bottom) &&
    !rate.top.test(bottom) &&
    !none.test(top + bottom);
  // 年初预算 beside 调整后预算: of which of them is not said.
  return fits(form) && forms.filter(fits).length === 1;
}

function isColumnOf({ kind, heads: [head = ""] }: CellForm, { words }: NamedRate): boolean {
  return kind === "cell" && words.test(head);
}
