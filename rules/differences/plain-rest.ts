import type { Bound } from "../rule.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** 37个项目中，予以支持的; 共压减1120万元，停车楼压减: the name of the part is all that leads to it. */
const toPart = /^[^，,。；;：:、\d]{0,14}[，,：:](?:其中)?[^，,。；;：:、\d]{2,16}$/;
/** To whom the part went, its share, and 其余 or 余下的 alone: nothing is said of which of the others they are. */
const toRest =
  /^[^，,。；;：:、\d]{0,16}(?:[，,（(](?:仅|约)?占[^，,。；;、]{0,12}[）)]?)?[，,；;](?:其余|余下|剩下|剩余)的?$/;
/** 模块只验收, 已签约: all that was done of them. */
const toDone =
  /^[^，,。；;：:、\d]{0,10}(?:[，,][^，,。；;：:、\d]{0,8})?(?:只|仅|才|目前已|已)[一-龥]{2,5}$/;
const toUndone = /^[^，,。；;：:、\d]{0,10}[，,](?:还有|尚有|仍有|剩下|尚余|还剩)$/;
/** 没有交付, not 未开工: what is neither begun nor finished stands between. */
const undone = /^[一-龥]{0,4}?(?:没有?|尚?未)(?!能?(?:开工|动工|启动|开始))/;
const someOf = /计划|目标|年初|上年|去年|[比较]|平均|约|近|主要|至少|以上/;

/**
 * 共压减1120万元，停车楼压减600万元，余下的520万元是宣传推介: the whole, one part and the bare rest, with nothing of the measure
 * between, leave no room for a part untold.
 */
export function isPlainRest(scene: Scene, { formula, evidence }: Bound): boolean {
  const told = [formula.claim, ...formula.args].flatMap((operand) => {
    const figure = evidence[operand]?.figure ?? null;
    return figure === null ? [] : (mentionOf(figure, wholeScene(scene)) ?? []);
  });
  const [whole, part, rest, ...more] = told;
  if (whole === undefined || part === undefined || rest === undefined || more.length > 0)
    return false;
  return (
    whole.scope === rest.scope &&
    part.scope === rest.scope &&
    told.every(({ figure }) => figure.quantity.qualifier === "exact") &&
    (isBare(whole, part, rest) || isUndone(whole, part, rest)) &&
    !someOf.test(`${whole.before}|${between(whole, rest)}`)
  );
}

function isBare(whole: Mention, part: Mention, rest: Mention): boolean {
  return toPart.test(plain(between(whole, part))) && toRest.test(plain(between(part, rest)));
}

/** 合同约定的16个模块只验收11个，还有5个没有交付 */
function isUndone(whole: Mention, part: Mention, rest: Mention): boolean {
  return (
    toDone.test(plain(between(whole, part))) &&
    toUndone.test(plain(between(part, rest))) &&
    undone.test(plain(rest.after))
  );
}
