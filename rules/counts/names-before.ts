import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { areSides, isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import { areNames, isAmongReadings } from "../lists/item-trust.ts";
import { endsInVerb, piecesOf, skipLead } from "../wording/name-pieces.ts";
import type { Evidence } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";

/**
 * 其中城建交通、农林水利两个领域22个, 4个问题涉及县住建局、县林草局两家单位: names right before their number,
 * also where the clause tells of other numbers first.
 */
export function namesBefore(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start } = word;
  // 制定监控办法、应用办法2份: what a number with nothing behind it counts is read elsewhere.
  if (word.noun === word.unit && !word.inWords) return null;
  const clause = clauseBefore(line.text, start).replace(numbering, "");
  const tail = /(等)?\s*(?:共计|共|这|的)?\s*$/.exec(clause);
  const told = clause.slice(0, tail?.index ?? clause.length);
  // Behind the last number of the clause, and what is done stands before the names.
  const cut = /^.*\d[^\d、]*?(?=\p{Script=Han}{2})/su.exec(told)?.[0].length ?? 0;
  const body = told.slice(cut);
  const lead = skipLead(body);
  const names = body.slice(lead);
  if (
    !names.includes("、") ||
    /等|\d|的$/.test(names) ||
    endsInVerb.test(names) ||
    (cut > 0 && lead === 0)
  )
    return null;
  const from = start - clause.length + cut + lead;
  const places = piecesOf(names);
  const items = places.map(([a, b]) => itemAt(scene, line, from + a, from + b));
  if (items.length < 2) return null;
  const open = tail?.[1] === "等";
  const joined = /[和及与][^、]{2,}$/.test(names);
  const sure =
    isNear(word, items) &&
    isSure(word, items) &&
    !severalCounts.test(body) &&
    (areNames(items) || !isAmongReadings(word.number, items, joined));
  return { word, items, open, doubt: sure ? null : "顿号隔开的未必就是所数的各项" };
}

/** 教育、卫生两个部门和农业、水利、交通三个领域: where the second list begins nobody can tell. */
const severalCounts = /[两二三四五六七八九十]\s?(?:个|家|类|项|种|条|级|次|轮|大)/;
const numbering = /^\s*(?:[一二三四五六七八九十]+、|\d+[.．、])/;

/** From the last mark outside brackets. */
function clauseBefore(text: string, end: number): string {
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const char = text.charAt(at);
    if (/[）)》”]/.test(char)) depth += 1;
    if (/[（(《“]/.test(char)) depth -= 1;
    if (depth < 0 || (depth === 0 && /[，,。；;：:\t\n]/.test(char)))
      return text.slice(at + 1, end);
  }
  return text.slice(0, end);
}

function isSure(word: CountedWord, items: readonly Evidence[]): boolean {
  const names = items.map(({ quote }) => quote.replace(/[\s“”]/g, ""));
  const short = names.every(
    (name, at) => name.length <= (at === 0 ? 16 : 12) && !/[的了\d]/.test(name),
  );
  // 高校、科研院所五名专家: where they come from is not who they are.
  if (/^[名位人]/.test(word.noun)) return false;
  if (areNames(items)) return true;
  // 部门初审、股室复审、专家会审三轮审核.
  const ends = new Set(names.map((name) => name.slice(-1)));
  const steps = word.noun.startsWith("轮") && ends.size === 1;
  return short && (areSides(word) || steps);
}
