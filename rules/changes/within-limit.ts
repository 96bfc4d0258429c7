import { isBudgetOfItem } from "../differences/of-one-item.ts";
import { exactly } from "../doubts/printed-limit.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { differenceBy } from "./change-formula.ts";
import type { NamedGap } from "./named-gap.ts";

/** 控制在批复的, 低于核定的, 没有突破: the number behind it is the limit of the one before. */
const limiting =
  /^[^。；;\d]{0,4}[，,][^，,。；;\d]{0,6}(?:控制在|压缩在|控制到|低于|不到|未超过?|未突破|没有超过|没有突破)(?:了|年初)?(?:[一-龥]{2,6}的?)?$/;
/** 之内，节约: what is left of the limit. */
const left =
  /^(?:(?:的?[一-龥]{2,8})?(?:之内|以内|以下)|的?(?:控制价|控制数|限价|最高限价|概算|批复|预算|上限|标准|限额|定额)[数价]?)?[，,](?:共|实际)?(?:节约|节省|节支|结余|少用|省|少支出|低|下浮)(?:资金|经费|投资|预算)?(?:了|为)?$/;

/**
 * 单座造价27.4万元，控制在批复的28万元以内，节约0.6万元: what it came to, the limit that it was to be kept under, and by how much it is.
 */
export const leftOfLimits = perScene((told: Scene): readonly NamedGap[] =>
  wholeScene(told).mentions.flatMap((by) => gapAt(by) ?? []),
);

function gapAt(by: Mention): NamedGap | null {
  const { scope, place } = by;
  const [own, limit] = [scope.mentions[place - 2], scope.mentions[place - 1]];
  if (scope.isRow || own === undefined || limit === undefined) return null;
  if (![own, by].every((each) => isMoney(each) && isExact(each)) || !isMoney(limit)) return null;
  if (!limiting.test(plain(between(own, limit))) || !left.test(plain(between(limit, by))))
    return null;
  if (isBudgetOfItem(limit, own) || isOneOfList(own)) return null;
  return {
    by,
    bound: {
      formula: differenceBy("down"),
      evidence: [
        evidenceOf(roleName(own, "实际数"), own),
        exactly(evidenceOf("控制数", limit)),
        evidenceOf("节约数", by),
      ],
      text: "节约数＝控制数－实际数",
      binding: bindingOf([own, limit, by]),
    },
  };
}

function isMoney({ figure }: Mention): boolean {
  return figure.kind === "amount";
}

function isExact({ figure }: Mention): boolean {
  return figure.quantity.qualifier === "exact" && figure.status !== "threshold";
}

/** 由省补助30万元、区级30.8万元组成，控制在: what is held against the limit is all of the list. */
function isOneOfList(own: Mention): boolean {
  const last = own.scope.mentions[own.place - 1];
  return (
    last !== undefined &&
    isMoney(last) &&
    /^[^，,。；;、]{0,6}[、和及与][^，,。；;、\d]{1,10}$/.test(plain(between(last, own)))
  );
}
