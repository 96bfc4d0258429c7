import { plain } from "../wording/plain.ts";
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

/** 定为85%，而实际已达到96.4%，目标值比实际低: what was meant and what came of it are called by many words. */
const roles = [
  { name: /^(?:目标|指标|计划|预期)(?:值|数)?$/, told: /目标|指标|计划|预期|[定设]为/ },
  { name: /^(?:年度)?(?:实际|完成)(?:值|数|水平|情况)?$/, told: /实际|完成/ },
] as const;

function endsIn(before: string, name: string): boolean {
  const words = plain(before);
  const role = roles.find((each) => each.name.test(name));
  return words.replace(/[为是达]$/, "").endsWith(name) || (role?.told.test(words) ?? false);
}
