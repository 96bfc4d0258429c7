import { sameYear } from "../wording/mention-match.ts";
import { countWords } from "../wording/narrow-whole.ts";
import { withinBound } from "./part-binding.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPlainCount, sizeOf } from "../wording/told-counts.ts";

/** 抽查复核12家，复核后下调等次的4家: what was found among those that were looked at. */
export const foundOfChecked = perScene((scene: Scene): readonly Bound[] =>
  [...scene.byBlock.values()].flatMap((block) => {
    const counts = block
      .filter((mention) => isPlainCount(mention, units))
      .map((mention) => ({ mention, ...wordsOf(mention) }));
    return counts.flatMap((part, at) => {
      if (!found.test(part.near) || unlike.test(part.near) || named.test(part.near)) return [];
      const before = counts.slice(Math.max(0, at - reach), at);
      const pick = before.findLast(
        (each) => each.isPick && isAlike(each.mention, part.mention),
      )?.mention;
      if (pick === undefined) return [];
      const others = before.slice(before.findIndex(({ mention }) => mention === pick) + 1);
      return sizeOf(part.mention) <= sizeOf(pick) ||
        others.every(({ mention }) => sizeOf(mention) < sizeOf(part.mention))
        ? withinBound(part.mention, pick)
        : [];
    });
  }),
);

const units = /^[个项家份]$/;
/** So many numbers back what was checked is still spoken of. */
const reach = 5;

const picking =
  /(?:抽[查取评检核选]?|复核|核查|重点监控|现场[核检]查|实地[核检]查|再评价)了?[^#，]{0,12}#|#[^#，]{0,20}(?:复核|核查|抽查|重点监控|再评价)/;
const found =
  /不[实符准]|不一致|失实|虚高|偏[高低]|[下调]低|下调|核减分|相符|不全|不规范|不合格|不达标|未(?:达|按|完成)|扣分|通报|约谈|发现[^#]{0,12}#|存在[^#]{0,16}#|有毛病|滞后|偏[慢差离]/;
/** 复核后上调得分的3家、下调的14家: what came of the check is not what was checked. */
const result =
  /(?:抽查|复核|核查|再评价|检查|评审)(?:后|中|时|发现|认定|结果|确认)[^#]*#|[上下]调|调[高低]|维持|不变/;
/** Other things, several years, or all of them. */
const unlike =
  /问题#|#(?:条|处|次)|#[^#]{0,4}(?:问题|意见|建议|指标|点位)|累计|[历往]年|[两三]年|[合共]计|平均|全[市省]|(?:全部|所有|各|全[县区州旗])#/;

/** 发现不符合要求的地方31个: another thing stands right before the number. */
const named = /的(?!(?:项目|单位|部门|对象|报告|自评|有|也有|就有|为|共|仅)*#)[一-龥]{1,8}#/;

interface Words {
  /** The clause of the number, and what leads to it. */
  readonly near: string;
  readonly isPick: boolean;
}

function wordsOf(mention: Mention): Words {
  const { clause } = countWords(mention);
  return {
    near: clause,
    isPick: picking.test(clause) && !result.test(clause) && !/累计|历年|[两三]年/.test(clause),
  };
}

function isAlike(whole: Mention, part: Mention): boolean {
  const bare = part.noun === null || whole.noun === null;
  return (
    whole.figure.quantity.unit === part.figure.quantity.unit &&
    whole.figure.status === part.figure.status &&
    sameYear(whole, part) &&
    (bare || (whole.noun === "unit") === (part.noun === "unit"))
  );
}
