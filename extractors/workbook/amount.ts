import { scaleDigits } from "../../domain/quantity.ts";
import type { Cell } from "../../domain/workbook.ts";
import { fold } from "../../domain/sheet-words/fold.ts";

export const moneyUnits = ["元", "千元", "万元", "百万元", "亿元"] as const;

export type MoneyUnit = (typeof moneyUnits)[number];

const exponents: Readonly<Record<MoneyUnit, number>> = {
  元: 0,
  千元: 3,
  万元: 4,
  百万元: 6,
  亿元: 8,
};

/** What became of a cell; `note` says what a person should look at, without the place. */
export type AmountReading =
  | {
      readonly kind: "read";
      readonly yuan: string;
      readonly note: string | null;
      readonly own: MoneyUnit | null;
    }
  | { readonly kind: "absent" }
  | { readonly kind: "bad"; readonly note: string };

const absent = /^(?:[-—–－─/\\、.]+|无|暂无|没有|空|不涉及|不适用|n\/?a|null|\*+)$/i;

/** Reads an amount of money; `unit` is the column's. */
export function amountOf(cell: Cell | undefined, unit: MoneyUnit): AmountReading {
  if (cell === undefined || cell.text === "") return { kind: "absent" };
  switch (cell.kind) {
    case "number":
      if (cell.percent) return bad(`是百分比格式（${cell.text}%），不是金额。请改为金额`);
      return number(cell.text, unit);
    case "text":
      return textAmount(cell.text, unit);
    case "error":
      return bad(`是公式错误（${cell.text}），没有数值。请在 Excel 中改正公式后重新保存`);
    default:
      return bad(
        `是${cell.kind === "date" ? "日期" : "逻辑值"}（${cell.text}），不是金额。请改为金额`,
      );
  }
}

function number(text: string, unit: MoneyUnit): AmountReading {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return bad(`“${text}”不是可用的数值。请改为金额`);
  return { kind: "read", yuan: scaleDigits(text, exponents[unit]), note: null, own: null };
}

const shape =
  /^(?<sign>[-+−]?)[¥￥]?(?<minus>-?)(?<digits>\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?<unit>元|千元|万元?|百万元?|亿元?)?整?$/u;

function textAmount(text: string, unit: MoneyUnit): AmountReading {
  const folded = fold(text).replace(/^['’‘]/, "");
  if (folded === "" || absent.test(folded)) return { kind: "absent" };
  const bracketed = /^\((.*)\)(?<unit>元|千元|万元?)?$/.exec(folded);
  const match = shape.exec(bracketed?.[1] ?? folded);
  const found = match?.groups;
  if (found === undefined) return bad(`“${shortened(text)}”不是数字，没有计入。请改为数值`);
  const own = ownUnit(found["unit"] ?? bracketed?.groups?.["unit"]);
  const digits = (found["digits"] ?? "").replaceAll(/[,，]/g, "").replace(/^\./, "0.");
  const negative =
    bracketed !== null || [found["sign"], found["minus"]].some((s) => s === "-" || s === "−");
  const yuan = scaleDigits(`${negative ? "-" : ""}${digits}`, exponents[own ?? unit]);
  const shown = `${negative ? "-" : ""}${digits}${own ?? unit}`;
  return {
    kind: "read",
    yuan,
    note: `是文本“${shortened(text)}”，已按${shown}读入。请改为数值格式`,
    own,
  };
}

function ownUnit(typed: string | undefined): MoneyUnit | null {
  if (typed === undefined) return null;
  const full = typed.endsWith("元") ? typed : `${typed}元`;
  return moneyUnits.find((unit) => unit === full) ?? null;
}

function bad(note: string): AmountReading {
  return { kind: "bad", note };
}

export function shortened(text: string): string {
  const flat = text.replaceAll(/\s+/g, " ").trim();
  return flat.length > 20 ? `${flat.slice(0, 20)}…` : flat;
}

const declared =
  /(?:金额)?单位[:：为]?(?:人民币)?[(（]?(百万元|亿元|万元|千元|元)|[([（【](?:单位[:：])?(?:人民币)?(百万元|亿元|万元|千元|元)(?:[、,，/;；%个].*)?[)\]）】]/;

/** The unit of money that a heading declares; null when it declares none. */
export function declaredUnit(text: string): MoneyUnit | null {
  const match = declared.exec(fold(text));
  const word = match?.[1] ?? match?.[2];
  return moneyUnits.find((unit) => unit === word) ?? null;
}
