/** A value of a workbook: one cell, or worked out from many (a sum over projects, a rate of totals). */
export interface Measure {
  /** Unique in the paper. */
  readonly id: string;
  /** 执行率, 红灯项目数. */
  readonly name: string;
  /** As printed, with its unit: 1234.56万元, 67.50%, 12个. */
  readonly text: string;
  /** Exact decimal or "p/q" in the base unit (yuan, percent points, plain count). */
  readonly exact: string;
  /** How it came about, with the numbers: 1-9月执行数300.00万元÷调整后预算数400.00万元＝75.00%. */
  readonly formula: string;
  /** Where it can be looked up: 监控表.xlsx“1-9月监控”H5:H1204. */
  readonly place: string;
}
