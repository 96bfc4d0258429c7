import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";

const taken = "覆盖|纳入|列入|参[加与]|开展|接入|进入|上线|公开|编报|填报|报送|实施";
const covered = new RegExp(`(?<![未没不])(?:${taken})[^，,。；;\\d]{0,6}$`);
const more = /(?:还有|另有|尚有|仍有|其余|其他|余下|剩余|剩下)[^，,。；;\d]{0,6}$/;
const uncovered = new RegExp(
  `^[^，,。；;\\d]{0,10}(?:没有?|未|尚未|不在|游离)[^，,。；;\\d]{0,4}(?:${taken}|之列|范围|之外)`,
);

/** 只覆盖120个项目，还有266个项目没有纳入: those that were left out are not some of those that were taken in. */
export function leftUncovered(bound: Bound, scene: Scene): string | null {
  const operands = operandsIn(bound, scene);
  if (operands === null || bound.formula.sign !== "<=" || bound.formula.name !== "value")
    return null;
  const { claim, told } = operands;
  const [part] = told;
  if (part === undefined || part.scope.isRow || part.scope !== claim.scope) return null;
  const isLeft = more.test(plain(leading(part, 16))) && uncovered.test(plain(part.after));
  return isLeft && covered.test(plain(claim.before))
    ? `“${part.figure.quote}”在“${claim.figure.quote}”之外`
    : null;
}
