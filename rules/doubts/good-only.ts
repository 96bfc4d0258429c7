import type { Bound } from "../rule.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const good = /优良/;
const ofOthers = /中|差|合格|一般/;

/** 优、良、中、差的分别为7个、29个、16个、2个，优良部门合计36个: the good ones are some of the grades, and no total of all. */
export function goodOnly({ formula, evidence }: Bound, scene: Scene): string | null {
  const claim = evidence[formula.claim]?.figure ?? null;
  const total = claim === null ? null : mentionOf(claim, wholeScene(scene));
  if (formula.name !== "sum" || total === null || total.scope.isRow) return null;
  const others = formula.args.filter((at) => ofOthers.test(evidence[at]?.role ?? ""));
  return good.test(plain(total.before)) && others.length > 0
    ? `“${plain(total.figure.quote)}”说的只是优良的`
    : null;
}
