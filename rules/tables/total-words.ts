import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** Rows and columns that sum others. */
const total =
  /^(?:[全本][县区市省]?|以上|上述|各项|(?:平均|均值)[/／、])?(?:总?合计数?|总计|共计|总分值?|总得分|总数)(?:[：:]|[（(].*|[/／、或]平均.*)?$/;
const subtotal = /^.{0,8}小计(?:[：:]|[（(].*)?$|^[一-龥]{2,6}合计$/;

export function isTotalLabel(label: string): boolean {
  return total.test(plain(label));
}

export function isSubtotalLabel(label: string): boolean {
  return subtotal.test(plain(label));
}

const totalRow = /^(?:总?合\s*计|总\s*计|共\s*计)/;

/** A cell of the row that sums the others: the words behind a cell are the label of its row. */
export function isInTotalRow({ after }: Pick<Mention, "after">): boolean {
  return totalRow.test(after);
}

/** The last line of a header: 资金（万元） 合计. */
export function isTotalHeader(header: string): boolean {
  const last = header.trim().split(/\s+/).at(-1) ?? "";
  return isTotalLabel(last) || isSubtotalLabel(last);
}

/** Columns whose cells are not to be added up. */
export const notAdded =
  /率|比例|占比|比重|均|单价|单[项个次件台套](?:费用|成本|造价|投资|金额|支出)|每|序号|排名|位次|年份|年度$|时间|编号|标准/;
