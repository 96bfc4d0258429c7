import { perObject, remembered } from "../remembered.ts";
import { anyOf } from "../wording/any-of.ts";
import { hasTwoTraits } from "./kind-label.ts";
import { isPlanned } from "../wording/progress.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** Classes that leave nothing out once the first and one of the last are named. */
interface States {
  readonly first: RegExp;
  readonly last: RegExp;
  readonly member: RegExp;
}

const closing = '[”"’]?(?:等次|等级|档次?|类|项目|单位|部门|对象|的|为|有|是|共|：|:)*$';

function ending(words: string): RegExp {
  return new RegExp(`(?:${words})${closing}`);
}

/** Told by the words before the number. */
const byHead: readonly States[] = [
  {
    first: ending("优秀?"),
    last: ending("中等?|差|合格|一般"),
    member: ending("优秀?|(?<!优)良好?|中等?|差|合格|不合格|一般|及格"),
  },
  { first: ending("绿灯"), last: ending("[红黄]灯"), member: ending("[红黄绿橙蓝]灯") },
  { first: ending("红灯"), last: ending("绿灯"), member: ending("[红黄绿橙蓝]灯") },
  {
    first: ending("(?<!不予|[不未后])(?:支持|同意|通过|采纳|立项)"),
    last: ending("(?:不予?|未|没有)(?:支持|同意|通过|采纳|立项)|退回|否决"),
    member: ending("支持|同意|通过|采纳|立项|暂缓|退回|否决|缓议"),
  },
  {
    first: ending("(?:完工|竣工|建成)(?:并[一-龥]{2,6})?"),
    last: ending("在建|停工|未开工|缓建|未完工"),
    member: ending("(?:完工|竣工|建成)(?:并[一-龥]{2,6})?|在建|停工|未开工|缓建|未完工|续建"),
  },
  {
    first: ending("整体(?:支出|评价|绩效)*"),
    last: ending("项目(?:支出)?"),
    member: ending("整体(?:支出|评价|绩效)*|项目(?:支出)?|政策|债券|采购|购买服务|基金"),
  },
  {
    first: ending("调[减整]预算|压减(?:预算)?|核减(?:预算)?"),
    last: ending("终止(?:实施)?|取消|撤销|停止实施"),
    member: ending(
      "调[减整]预算|[压核]减(?:预算)?|整改|终止(?:实施)?|取消|撤销|停止实施|暂停|暂缓",
    ),
  },
  {
    first: /(?:以上|及以上|高于[一-龥]{0,6})的?(?:有|为)?$/,
    last: /(?:以下|不足|不到\d*分|低于[一-龥]{0,6})的?(?:有|为)?$|不到[^，,]{1,5}的(?:有)?$/,
    member: /以[上下]|不足|不到|低于|高于|[至—～~-]|持平|一致|相同|之间/,
  },
];

/** What is done, and what is not yet: told before the number or behind it. */
const done =
  /已|(?<![未不])(?:完成|合格|达标|实现|落实|满分)(?![^|]*(?:不能|难以|未|不|尚))|(?<![未不])(?:整改到位|整改完成)/;
const undone = /未|尚|正在|仍|不能|难以|无法|有望|不合格|不达标|扣分|另有|没有|逾期|预计/;
const lost = /未|尚|正在|有望|仍|不能|难以|无法|不合格|不达标|扣分|另有|没有|逾期/;

const rest = /(?<!后)(?:其余|剩余|剩下|余下)的?$|^余$/;

/** 其余3个, 余下8个: with it the list is whole. */
export function isRest({ before }: Mention): boolean {
  return rest.test(plain(before));
}

const leftOver = /^[、，,；;]?(?:其[他它余]|余下|剩余|剩下|另)/;

/** 其他类24条, 另3条: what a list has besides what it names, so that 前述三类 does not count it. */
export function isLeftOver({ before }: Mention): boolean {
  return leftOver.test(plain(before));
}

const above = /(?:中央|上级|省级?)[一-龥]{0,6}$/;
const own = /(?:[市州县区旗]级|本级|自筹|配套|债券?)[一-龥]{0,6}$/;

/** 省级下达1560万元、市级安排1080万元: levels may be left out, so that this alone closes no list. */
export function areSources(parts: readonly Mention[]): boolean {
  const heads = parts.map(({ before }) => plain(before));
  return (
    heads.some((head) => above.test(head)) &&
    heads.some((head) => own.test(head)) &&
    heads.every((head) => above.test(head) || own.test(head)) &&
    parts.every(({ figure }) => figure.kind === "amount")
  );
}

export function isWholeDivision(parts: readonly Mention[]): boolean {
  const heads = parts.map(headOf);
  const byWords = statesOf(heads[0] ?? "").some(
    ({ first, last, member }) =>
      heads.every((head) => isMember(head, member)) &&
      heads.some((head) => first.test(head)) &&
      heads.some((head) => last.test(head) && !first.test(head)),
  );
  return byWords || isDoneAndOpen(parts);
}

/** The divisions that have a class for it: few, and only their classes are looked for in the others. */
const statesOf = remembered((head): readonly States[] => {
  if (others.test(head)) return byHead;
  return ofAny.test(head) ? byHead.filter(({ member }) => member.test(head)) : [];
});

const others = /其[他它]类?$/;
const ofAny = anyOf(byHead.map(({ member }) => member));

function isMember(head: string, member: RegExp): boolean {
  return member.test(head) || others.test(head);
}

const headOf = perObject(({ before }: Mention): string => before.replace(/[\s“]/g, ""));

/** What the words around a number say of what is done. */
const stateOf = perObject(({ before, after }: Mention) => {
  const words = `${plain(before).slice(-10)}|${after.slice(0, 10)}`;
  const isLost = lost.test(words);
  const isDone = !isLost && done.test(words) && !isPlanned({ before });
  return { isDone, isLost, isKnown: isDone || undone.test(words) || /^其[他它]类?[|]/.test(words) };
});

function isDoneAndOpen(parts: readonly Mention[]): boolean {
  return (
    !parts.some((part) => hasTwoTraits(headOf(part))) &&
    parts.every((part) => stateOf(part).isKnown) &&
    parts.some((part) => stateOf(part).isDone) &&
    parts.some((part) => stateOf(part).isLost)
  );
}

/** 评价项目同比增加5个, 比2023年的10个多: by how many more, or than how many, is not how many. */
export const isChange = perObject(({ before, past }: Mention): boolean => {
  return (
    past ||
    /(?:[比较]|(?<!参)与)(?:\d{4}年|[一-龥]{2,4})[^，,]{0,4}的$/.test(before.trimEnd()) ||
    /(?:增加|减少|新增|增长|多|少)了?$/.test(before.trimEnd())
  );
});

/** 优18个、良44个，没有“差”: the nil class is told behind the list. */
export function endsWithNil(parts: readonly Mention[], tail: string): boolean {
  const graded = byHead[0];
  return (
    graded !== undefined &&
    /^[，,、；;]?(?:没有|无)[“"]?(?:差|不合格|[中差]、)/.test(tail) &&
    parts.every((part) => graded.member.test(headOf(part)))
  );
}
