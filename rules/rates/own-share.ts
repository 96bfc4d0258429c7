import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** 教育支出7.99亿元，占20.6%；农林水支出7.28亿元，占15.9%: an item with a share of its own is no whole of the others. */
export function hasOwnShare(whole: Mention): boolean {
  const next = whole.scope.mentions[whole.place + 1];
  const isOwn =
    next?.figure.kind === "rate" && /^[，,（(]占(?:比|到|了|近|约)*$/.test(between(whole, next));
  return isOwn || isToldAsPart(whole);
}

/** 资金18.62亿元，以6.3%的项目数占到65.0%的资金: how much of all it is, behind the share of the things it is of. */
function isToldAsPart(whole: Mention): boolean {
  const [first, second] = whole.scope.mentions.slice(whole.place + 1);
  if (first === undefined || second === undefined) return false;
  if ([first, second].some(({ figure }) => figure.kind !== "rate")) return false;
  const words = plain(between(first, second));
  return (
    /^[，,]以?(?:仅|只)?(?:用了?)?$/.test(plain(between(whole, first))) &&
    /^的[一-龥]{1,8}占(?:到|了|据)?(?:约|近)?$/.test(words)
  );
}

/** 近三分之一, 超过五成: a word in round terms is no claim that could be held against another sentence. */
export function isRough({ figure }: Mention): boolean {
  return !/\d/.test(figure.quote.normalize("NFKC")) && figure.quantity.qualifier !== "exact";
}

/** 评估41个，评审103个，核减6208万元，其中评估环节占30.1%: of what stands right before, measured as that is. */
export function isOfOtherMeasure({ scope, place, before }: Mention, { figure }: Mention): boolean {
  const last = scope.mentions[place - 1];
  const among = /^[，,；;]?其中[^，,；;\d]*占(?:比|了|到)?$/.test(before.replace(/\s/g, ""));
  return among && last !== undefined && last.figure.kind !== figure.kind;
}

/** 占两项预算的54.2%, 占12个项目资金的30%: of the money of so many, not of how many they are. */
export function countsMoney({ figure, after }: Mention): boolean {
  if (figure.kind !== "count") return false;
  return (
    /^[^，,。；;的\d]{0,6}(?:预算|资金|金额|支出|投资|收入|经费)(?:总[额量数]|之和|合计)?的/.test(
      after,
    ) || ofSoMany.test(after)
  );
}

/** 占5个县总量的29.28%: of what so many have together. */
const ofSoMany = /^[^，,。；;的\d]{0,8}(?:总[量额]|合计数?|全部资金|资金总[量额])的/;

/** 占年度预算12.54亿元的65.4%，滞后指标占20.3%: the whole of the share before is no part of the next. */
export function isBase({ before, after }: Mention): boolean {
  return /占[^，,；;]*$/.test(before) && /^的(?:约|近)?$/.test(after);
}
