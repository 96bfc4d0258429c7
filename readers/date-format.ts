const DAY = 86_400_000;

function bare(code: string): string {
  return code.replace(/"[^"]*"|[\\!].|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, "");
}

/** A number format that shows a date or a time: it has one of their letters outside quotes. */
export function isDateFormat(code: string): boolean {
  return /[ymdhsaw]/i.test(bare(code).replace(/general/gi, ""));
}

/** The date or time as Excel shows it; the serial counts days from 1899-12-30, or 1904-01-01. */
export function formatDate(serial: number, code: string, epoch1904: boolean): string {
  const start = epoch1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const moment = new Date(start + Math.round((serial * DAY) / 1000) * 1000);
  if (Number.isNaN(moment.getTime())) return String(serial);
  const twelve = /am\/pm|上午\/下午/i.test(code);
  let hours = false;
  const token =
    /"([^"]*)"|[\\!](.)|\[\$[^\]]*\]|\[[^\]]*\]|_.|\*.|am\/pm|上午\/下午|y+|m+|d+|h+|s+|a{3,4}|./gi;
  return code.replace(/;.*$/, "").replace(token, (part, quoted?: string, escaped?: string) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (/^(?:\[|_|\*)/.test(part)) return "";
    const minutes = /^m/i.test(part) && hours;
    if (/^[hs]/i.test(part)) hours = /^h/i.test(part);
    else if (/^[ymd]/i.test(part)) hours = false;
    return minutes
      ? pad(moment.getUTCMinutes(), part)
      : tokenText(moment, part.toLowerCase(), twelve);
  });
}

function tokenText(moment: Date, part: string, twelve: boolean): string {
  const hour = moment.getUTCHours();
  switch (part.charAt(0)) {
    case "y":
      return part.length > 2
        ? String(moment.getUTCFullYear())
        : String(moment.getUTCFullYear()).slice(-2);
    case "m":
      return pad(moment.getUTCMonth() + 1, part);
    case "d":
      return pad(moment.getUTCDate(), part);
    case "h":
      return pad(twelve ? hour % 12 || 12 : hour, part);
    case "s":
      return pad(moment.getUTCSeconds(), part);
    case "a":
      if (part.startsWith("am")) return hour < 12 ? "AM" : "PM";
      return `${part.length > 3 ? "星期" : ""}${"日一二三四五六".charAt(moment.getUTCDay())}`;
    case "上":
      return hour < 12 ? "上午" : "下午";
    default:
      return part;
  }
}

function pad(value: number, part: string): string {
  return String(value).padStart(Math.min(part.length, 2), "0");
}
