import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** 每月25场, 每批各3家 */
const eachTime =
  /(?:每(?:个)?(?:月|天|日|周|旬|季度?|年|期|批次?|轮|班|趟|次)|逐[月日周季]|[月日周季]均)[一-龥]{0,4}$/;
const ofAll = /余下|其余|剩余|剩下|还剩|共|合计|总计|一共/;

/** 余下99场，7至9月每月25场，10至11月把其余24场: what is told for each time is taken off as often as there are times. */
export function eachTimeTold(bound: Bound, scene: Scene): string | null {
  if (!/^(?:difference|sum)$/.test(bound.formula.name)) return null;
  const operands = operandsIn(bound, wholeScene(scene));
  if (operands === null || operands.claim.scope.isRow) return null;
  const all = [operands.claim, ...operands.told];
  const each = all.filter(isEach);
  const [only] = each;
  if (only === undefined || each.length === all.length) return null;
  return all.some((other) => other !== only && ofAll.test(plain(other.before)))
    ? `“${only.figure.quote}”是每次的数`
    : null;
}

function isEach({ before }: Mention): boolean {
  return eachTime.test(plain(before));
}
