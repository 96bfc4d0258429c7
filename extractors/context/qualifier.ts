import type { Qualifier } from "../../domain/quantity.ts";
import type { Token } from "../scan/token.ts";

/** Words right before the number; the first that fits wins, so the longer and the negated come first. */
const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不低于|不少于|不小于|不得低于|不得少于|至少|最少|起码|≥|≧|>=)[为是达到]{0,2}$/, "at_least"],
  [
    /(?:不超过|不高于|不多于|不大于|不得超过|不得高于|至多|最多|控制在|≤|≦|<=)[为是达到]{0,2}$/,
    "at_most",
  ],
  [/(?:未超过|没有超过|未突破|未高于|未超)$/, "at_most"],
  [/(?:不足|不到|不满|未达到|未达|低于|少于|小于|＜|<)$/, "less_than"],
  [/(?:超过|超出|超|逾|突破|高于|高出|多于|大于|超额|＞|>)(?:了)?$/, "more_than"],
  [/(?:将近|接近|近)$/, "nearly"],
  [/(?:大约|大概|约为|约合|约有|约|大致)$/, "approx"],
];

const after: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:[（(](?:含|包含|含本数)[）)])?(?:及)?以上/, "at_least"],
  [/^(?:[（(](?:不含|不包含)[）)])(?:及)?以上/, "more_than"],
  [/^(?:[（(](?:含|包含|含本数)[）)])?(?:及)?(?:以下|以内|之内)/, "at_most"],
  [/^(?:[（(](?:不含|不包含)[）)])(?:以下|以内)/, "less_than"],
  [/^（含）(?:至|—|–|-|~|～|到)/, "at_least"],
  [/^(?:左右|上下)/, "approx"],
];

/** Characters that the patterns above can end or begin with: most numbers need no pattern at all. */
const endsBefore: ReadonlySet<string> = new Set(
  "于少小过高多大达为是到在足满超破突未逾出额了近约有合概致制≥≧≤≦=＞＜<>",
);
const opensAfter: ReadonlySet<string> = new Set("（(及以之左上");

/** 约占委托费用总额的2.5%, 约为原来的四分之三, 约占三分之二 */
const about =
  /(?<![节合预签制违集公契履条解毁特邀要])约(?:占|为|是|相当于)(?:[^，。；、\d]{1,14}的)?$/;

/** 不低于…总额20%: the comparing word stands apart from its number. */
const apart =
  /(不低于|不少于|不超过|不高于|不得低于|不得超过|至少|最多(?!的))[^，。；、\n%\d]*(?:\d{4}年度?[^，。；、\n%\d]*)?$/;

/** 超过核减总额的三分之一, 不到全年任务的七成: the comparing word stands before the base. */
const ofBase =
  /(超过|不到|不足|接近|将近)(?:了)?[^，。；、\d]{0,8}(?:总[额数量]|任务|全部)[^，。；、]{0,12}的$/;
const ofBaseQualifiers: Readonly<Record<string, Qualifier>> = {
  超过: "more_than",
  不到: "less_than",
  不足: "less_than",
  接近: "nearly",
  将近: "nearly",
};

/** A limit that a rule sets: 达到20%的 means 20% or more. */
export function limitQualifier(text: string, token: Token): Qualifier {
  return /(?<!未)(?:达到|满|达)$/.test(text.slice(Math.max(0, token.start - 4), token.start))
    ? "at_least"
    : "exact";
}

/** 佐证材料不足36个, 依据不足141.5万元: what is lacking names the item, it does not limit the number. */
const lacking =
  /(?:依据|材料|论证|理由|佐证|证据|资料|支撑|力量|人手|经验|准备|储备|手续|需求|能力|认识|重视|协调|沟通|监管|[管治]理|[深力厚强宽长密精浓亮高硬]度|[要行理学效]性)不足$/;

/** How the words around the token limit its value. */
export function qualifierOf(text: string, token: Token): Qualifier {
  const lead = text.slice(Math.max(0, token.start - 40), token.start);
  const tail = text.slice(token.end, token.end + 8);
  if (token.kind === "docnumber") return "exact";
  if (token.kind === "rank") return lead.endsWith("前") ? "at_most" : "exact";
  if (token.time !== null && token.time.duration === undefined) return timeQualifier(lead, tail);
  if (token.over) return "over";
  if (opensAfter.has(tail.charAt(0))) {
    for (const [pattern, qualifier] of after) if (pattern.test(tail)) return qualifier;
  }
  if (token.unit === "个百分点" && /(?<!不得?|未|没有)(?:高于|高出|低于|超过|超出)$/.test(lead))
    return "exact";
  if (endsBefore.has(lead.at(-1) ?? "")) {
    for (const [pattern, qualifier] of before) {
      if (pattern.test(lead) && !misread(lead, qualifier, token, tail)) return qualifier;
    }
  }
  if (
    token.han &&
    lead.endsWith("上") &&
    /^[百千万亿]/.test(text.slice(token.start, token.start + 1))
  )
    return "at_least";
  if (/[的占是于]$/.test(lead) && about.test(lead)) return "approx";
  const compared = lead.endsWith("的") ? ofBase.exec(lead)?.[1] : undefined;
  if (compared !== undefined) return ofBaseQualifiers[compared] ?? "exact";
  const far = /不|至少|最多/.test(lead) ? apart.exec(lead)?.[1] : undefined;
  if (far !== undefined) return /超过|高于|最多/.test(far) ? "at_most" : "at_least";
  return "exact";
}

function timeQualifier(lead: string, tail: string): Qualifier {
  if (/(?:不晚于|不迟于|最迟|最晚|至迟)[于在]?$/.test(lead)) return "no_later_than";
  return /^(?:之|以)?前(?!期|后|述|往|提|三|二|一|四)/.test(tail) ? "no_later_than" : "exact";
}

/** 近三年 is recent, not nearly; 节约 and 预约 end in a character that only looks like 约. */
function misread(lead: string, qualifier: Qualifier, token: Token, tail: string): boolean {
  if (qualifier === "nearly")
    return (
      /(?:最近|附近|邻近|新近|就近|靠近)$/.test(lead) ||
      (token.kind === "period" &&
        /(?<!接|将)近$/.test(lead) &&
        !/(?:延迟|推迟|延期|拖延|滞后|提前|缩短|历时|长达|晚|逾期)(?:了)?近$/.test(lead))
    );
  // 未达到85%的目标: the aim that was missed is exactly that.
  if (qualifier === "less_than")
    return (
      (/^(?:count|amount)$/.test(token.kind) && lacking.test(lead)) ||
      (/未达到?$/.test(lead) && /^的(?:[^，。；]{0,6})?(?:目标|要求|标准)/.test(tail))
    );
  if (qualifier === "approx") return /[节合预签制违集公契履条解毁特邀要]约$/.test(lead);
  if (qualifier === "more_than")
    return /(?:反超|赶超)$|比[^，。；\d]{0,14}(?:高出|超出|多出)$/.test(lead);
  return false;
}
