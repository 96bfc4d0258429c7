const DIGITS = "〇一二三四五六七八九";

/** A list number in one of Word's formats (ECMA-376 part 1, §17.18.59); decimal for those not met in reports. */
export function formatOrdinal(value: number, format: string): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
    case "ideographTraditional":
      return chinese(value);
    case "ideographDigital":
      return String(value).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

/** 1–99 in words; reports have no longer lists in words. */
function chinese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS.charAt(tens)}十`;
  return head + (ones === 0 ? "" : DIGITS.charAt(ones));
}

function letters(value: number): string {
  const count = Math.ceil(value / 26);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.max(1, count));
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let rest = value;
  let text = "";
  for (const [size, sign] of steps) for (; rest >= size; rest -= size) text += sign;
  return text;
}
