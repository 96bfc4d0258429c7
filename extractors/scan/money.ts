/** Words near a scaled number without 元 that show it is money (涉及资金3.2亿). */
const lead =
  /(?:资金|金额|预算|经费|支出|收入|投资|投入|总额|额度|补助|拨款|结余|评减|核减|审减|核定|审定|送审|申报|贷款|债券|债务|款项|限价|控制价|中标价|成交价|合同价|造价|概算|决算|产值|税收|拨付|下达|安排|争取|筹集|筹措|统筹|盘活|收回|节约|压减|增收|减收)[^。；\n]{0,10}$/;

/** Words that show the same number counts people or things (资金惠及群众3.2万). */
const notMoney =
  /(?:惠及|覆盖|受益|群众|人口|农户|居民|职工|学生|党员|人数|户数|人次|面积|里程)[^，。；\n]{0,6}$/;

/** 3.2亿专项资金: the money word follows. */
const tail = /^(?:的)?[^，。；、\n\d]{0,8}(?:资金|经费|债券|贷款|补助|投资)/;

/** Whether the number from `start` to `end`, in 万 or 亿 without a unit, is a sum of money. */
export function isMoney(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (notMoney.test(before)) return false;
  return lead.test(before) || tail.test(text.slice(end, end + 12));
}
