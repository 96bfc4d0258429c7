import { divisionsNamed } from "../../domain/division.ts";
import { fold } from "../../domain/sheet-words/fold.ts";

const longest = 12;

/** The county-level unit whose full name stands in one of these headings; null when none does. */
export function districtIn(headings: readonly string[]): string | null {
  for (const heading of headings.slice(0, 50)) {
    const found = districtOf(fold(heading).slice(0, 80));
    if (found !== null) return found;
  }
  return null;
}

/** The longest name wins: 武义县 holds 义县. */
function districtOf(heading: string): string | null {
  for (let length = longest; length >= 2; length -= 1) {
    for (let start = 0; start + length <= heading.length; start += 1) {
      const name = heading.slice(start, start + length);
      if (!/[县区市旗]$/.test(name)) continue;
      if (divisionsNamed(name).some(({ level }) => level === "county")) return name;
    }
  }
  return null;
}
