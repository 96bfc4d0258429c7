import type { Mention } from "../wording/scene.ts";
import { perMention } from "../rates/vicinity-words.ts";

/** 临泽区比高桥区高17.5个百分点: where values bear the names of both, these are held against each other. */
export function comparedNames(
  by: Mention,
  lead: readonly Mention[],
): readonly (readonly Mention[] | null)[] {
  const names = /([一-龥]{2,8})[比较]([一-龥]{2,8}?)[高低多少快慢]/.exec(perMention(by).clause);
  const told =
    names?.slice(1).map((name) => lead.filter(({ before }) => endsIn(before, name))) ?? [];
  return told.length > 0 && told.every(({ length }) => length > 0) ? told : [null, null];
}

function endsIn(before: string, name: string): boolean {
  return before
    .replace(/\s/g, "")
    .replace(/[为是达]$/, "")
    .endsWith(name);
}
