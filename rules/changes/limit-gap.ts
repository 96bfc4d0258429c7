import { exactly } from "../doubts/printed-limit.ts";
import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { differenceBy } from "./change-formula.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Evidence } from "../rule.ts";
import type { NamedGap } from "./named-gap.ts";

/** 高出95%的目标值, 低于90%的规定要求: the limit stands between its word and what it is called. */
const called =
  /^的?(?:年度|年初|全年|既定|预定|规定|最低|最高|考核|绩效|政策|省定|市定|合同|约定)*(?:目标|要求|标准|指标|计划|规定|红线|控制线|底线|上限|下限|门槛|任务)(?:值|比例|数|线|要求|标准)?(?:了|约)?$/;
const above = /(?:高出|高于|超出|超过|多于|优于|[比较])$/;
const below = /(?:低于|低出|不及|少于|未达到?|落后于?)$/;
/** 比60%的要求高, 较95%的目标值低 */
const word = /(?:(高出?|多|超出?)|(低|少|差))了?$/;

/** 满意度96.4%，高出95%的目标值1.4个百分点: the rate before the limit, the limit, and how far both are apart. */
export const limitGaps = perScene((told: Scene): readonly NamedGap[] =>
  wholeScene(told).mentions.flatMap((by) => gapAt(by) ?? []),
);

function gapAt(by: Mention): NamedGap | null {
  const { scope, place, figure } = by;
  if (scope.isRow || figure.quantity.dimension !== "points") return null;
  const [own, limit] = [scope.mentions[place - 2], scope.mentions[place - 1]];
  if (own === undefined || limit === undefined || !isRatio(own) || !isRatio(limit)) return null;
  const lead = plain(limit.before);
  const tail = plain(by.before);
  const way = word.exec(tail);
  const isAbove = /[比较]$/.test(lead) ? way?.[1] !== undefined : above.test(lead);
  if (!isAbove && !(/[比较]$/.test(lead) ? way?.[2] !== undefined : below.test(lead))) return null;
  if (!called.test(tail.replace(/[比较]$/.test(lead) ? word : /$^/, ""))) return null;
  return {
    by,
    bound: {
      formula: differenceBy(isAbove ? "up" : "down"),
      evidence: [
        evidenceOf(roleName(own, "本处比率"), own),
        asTold("所定的比率", limit),
        asTold("相差的百分点", by),
      ],
      text: "相差的百分点＝两个比率之差",
      binding: bindingOf([own, limit, by]),
    },
  };
}

/** 高于95%: here the word tells the distance, and the number is meant as printed. */
function asTold(role: string, mention: Mention): Evidence {
  const evidence = evidenceOf(role, mention);
  const { figure } = mention;
  if (/^(?:exact|about)$/.test(figure.quantity.qualifier)) return evidence;
  return exactly(evidence);
}
