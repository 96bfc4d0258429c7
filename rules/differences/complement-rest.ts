import { bindingOf, roleName } from "../wording/mention-match.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isRepeated } from "../blame/repeated-operand.ts";
import { isSlip } from "../blame/slip.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** 未公开的1份, 4个没有签订, 57个未予批复, 不符的12户: what was not done, and the verb of it. */
const undone =
  /(?:尚?未|没有?|不|无)(?:能|予|被|再|按时|及时|得到)?(整改|完成|提交|上报|反馈|填报|执行|公开|批复|通过|签订|报送|开展|支付|拨付|到位|完工|开工|落实|达标|达到|相符|符|采纳|办结|销号|兑付|编报|有效|效|消除|覆盖|验收|竣工|纳入)/;
const reach = 8;

/** 批复目标1254个，公开1238个，未公开的16个: a whole, what was done of it and what was not. */
export function complements(scene: Scene): readonly Bound[] {
  return wholeScene(scene).mentions.flatMap((rest) => {
    const verb = isMeasured(rest) ? undoneOf(rest) : null;
    const place = placeOf(rest, scene);
    if (verb === null || place === null) return [];
    const like = place.list
      .slice(Math.max(0, place.at - reach), place.at)
      .filter((mention) => isLike(mention, rest));
    const parts = like.filter((mention) => isDone(mention, verb));
    const part = parts.at(-1);
    if (part === undefined) return [];
    const wholes = like.filter((mention) => mention !== part).toReversed();
    const bounds = wholes.map((whole) => boundOf(whole, part, rest));
    // Of 良好21份、合格9份、不合格3份 the first is no whole.
    const [whole, another] = wholes.filter(({ scope }) => scope === part.scope);
    const only =
      whole !== undefined &&
      another === undefined &&
      rest.scope === part.scope &&
      (/其中|[^集]中/.test(between(whole, part)) || /已|如期|按时/.test(part.before));
    const bound =
      bounds.find(isFitting) ??
      (only ? bounds.slice(0, 1).find((each) => isSlip(each, 2) || isRepeated(each)) : undefined);
    return bound === undefined ? [] : [bound];
  });
}

function undoneOf({ before, after }: Mention): string | null {
  const ahead = plain(before).slice(-12);
  const behind = plain(after).slice(0, 18);
  return (undone.exec(ahead) ?? undone.exec(behind))?.[1] ?? null;
}

const stops = new Set("，,；;。");

/** 已公开1238个, 公开的1238个, 其中27个部门签订: the same verb without a no. */
function isDone(mention: Mention, verb: string): boolean {
  const ahead = plain(leading(mention, 12));
  const lead = clauseBefore(ahead, ahead.length, stops);
  const words = `${lead}|${plain(mention.after).slice(0, 14)}`;
  return words.includes(verb) && !undone.test(words) && !/应[一-龥]{0,4}$/.test(lead);
}

function isLike({ figure }: Mention, rest: Mention): boolean {
  const [own, other] = [rest.figure.quantity, figure.quantity];
  const same = own.dimension === other.dimension && other.qualifier === "exact";
  return same && (own.dimension !== "count" || own.unit === other.unit);
}

function boundOf(whole: Mention, part: Mention, rest: Mention): Bound {
  return {
    formula: { name: "sum", args: [1, 2], sign: "=", claim: 0 },
    evidence: [
      evidenceOf(roleName(whole, "总数"), whole),
      evidenceOf(roleName(part, "已办数"), part),
      evidenceOf("未办数", rest),
    ],
    text: "总数＝已办数＋未办数",
    binding: bindingOf([whole, part, rest]),
  };
}
