import { xmlAttribute, xmlElements } from "./xml.ts";

/** Formats that Excel knows by number alone, as a Chinese Excel shows them (ECMA-376 part 1, §18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  15: "d-m-yy",
  16: "d-m",
  17: 'yyyy"年"m"月"',
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: '#,##0;-#,##0;"-"',
  42: '¥#,##0;¥-#,##0;¥"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '¥#,##0.00;¥-#,##0.00;¥"-"',
  45: "mm:ss",
  46: "h:mm:ss",
  47: "mm:ss",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Number format code of each cell style, by the index a cell carries. */
export function formatCodes(styles: string): string[] {
  const custom = new Map<string, string>();
  for (const tag of styles.match(/<numFmt\s[^>]*>/g) ?? [])
    custom.set(xmlAttribute(tag, "numFmtId") ?? "", xmlAttribute(tag, "formatCode") ?? "General");
  const formats = xmlElements(styles, "cellXfs")[0] ?? "";
  return (formats.match(/<xf\s[^>]*>/g) ?? []).map((tag) => {
    const id = xmlAttribute(tag, "numFmtId") ?? "0";
    return custom.get(id) ?? BUILT_IN[Number(id)] ?? "General";
  });
}
