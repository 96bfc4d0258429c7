import { printedValue } from "../../domain/reading.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { sameYear, sharedRun } from "../wording/mention-match.ts";
import { isMean, withinBound } from "./part-binding.ts";
import type { Bound } from "../rule.ts";
import { isNoPart } from "../wording/before-cut.ts";
import { countsOfHolders } from "../wording/owned-counts.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { perMention } from "../rates/vicinity-words.ts";

/**
 * Parts of which the words do not say of which number before: of the greatest that it may be, which no
 * part exceeds whichever is meant.
 */
export const toldWithin = perScene((scene: Scene): readonly Bound[] =>
  fullSentences(scene).flatMap((sentence, at, all) => {
    const previous = all[at - 1]?.filter(
      ({ figure }) => figure.block === sentence[0]?.figure.block,
    );
    return sentence.flatMap((part, place) => {
      const own = sentence.slice(0, place);
      const pool = poolFor(part, own, previous ?? []);
      const whole = greatest(
        pool.filter((other) => isAlike(other, part) && !isMean(other) && !isNoPart(other, part)),
      );
      return whole === null ? [] : withinBound(part, whole);
    });
  }),
);

function poolFor(
  part: Mention,
  own: readonly Mention[],
  previous: readonly Mention[],
): readonly Mention[] {
  if (isOfOther(part)) return [];
  const words = plain(part.before);
  if (part.figure.kind === "count") {
    if (picked.test(words)) return own.length > 0 ? own : previous;
    const group = namedGroup(part, [...previous, ...own]);
    if (group !== null) return group;
    if (isAmong(part)) return own.some((each) => isAlike(each, part)) ? own : previous;
    // What the dictionary knows has its whole there.
    const came = progress.test(words) || (done.test(words) && received.test(leadOf(part)));
    if (came)
      return part.figure.indicator === null
        ? own.filter((each) => !state.test(plain(each.before)))
        : [];
    return there.test(words) && !/全[县市区省]/.test(words)
      ? [...previous, ...own].filter(
          // 有11个项目属于延续性项目；有31个项目属于新增项目: told alike, neither is of the other.
          (whole) => isSameThing(whole, part) && !there.test(plain(whole.before)),
        )
      : [];
  }
  return part.figure.kind === "amount" && extreme.test(words)
    ? [...previous, ...own].filter(({ before }) => sharesDeed(before, words))
    : [];
}

/** 约谈其中9个; 对其中5个压减: some of what was counted last. */
const picked = /^[一-龥]{0,8}其中的?$/;
/** 移送线索14件，其中公安3件，已办结9件: how far all of them have come. */
const progress =
  /^(?:现|均)?已(?:全部)?(?:办结|整改(?:完成|到位)?|完成(?:整改)?|销号|查结|启动|开工|建成|完工|处理|解决|兑现|落实)了?$/;
/** 竣工12处，在建17处，未开工9处（已开工29处）: how far some have come is no whole of how far others have. */
const state = /(?:已|尚?未|正在|在建|竣工|完工|停工|续建)[一-龥]{0,4}$/;
/** 收到来信36件，办结35件. */
const received = /(?:收到|受理|接收|接到|移送|交办|登记|征集)[^。；;]*$/;
const done = /^(?:办结|查结|处理|采纳|答复|解决)(?:完成|完毕)?了?$/;
/** 压减总额2376万元，单个对象压减最多的为640万元. */
const extreme = /最(?:多|高|大)的?[^，,。；;]{0,8}$/;
/** 设助餐点43个，…，有9个助餐点不足50份. */
const there = /(?:^|发现|其中|但|仍|尚|还)有$/;
const narrow = /其中|新增|新建|增加|改造|另|每/;

function isSameThing({ before, after, noun }: Mention, part: Mention): boolean {
  const name = /^[一-龥]{2,6}/.exec(part.after)?.[0] ?? "";
  if (noun !== part.noun || narrow.test(before)) return false;
  const named = [before.slice(-6), after.slice(0, 6)].map((words) => sharedRun(words, name));
  return Math.max(...named) >= 3;
}

const deeds =
  /压减|核减|审减|调减|评减|削减|收回|盘活|节约|结余|结转|追加|沉淀|闲置|奖励|补助|安排|支出/g;

function sharesDeed(before: string, words: string): boolean {
  return (words.match(deeds) ?? []).some((deed) => before.includes(deed));
}

/** 其中200万元以上的31个: nothing else is counted in the unit of the part since 其中. */
function isAmong(part: Mention): boolean {
  const { scope, place } = part;
  const lead = leading(part);
  const index = lead.lastIndexOf("其中");
  const tail = plain(lead.slice(index + 2));
  if (index < 0 || tail.length > 28 || !/^[^，,；;。]*[，,]?[^，,；;。]{0,12}$/.test(tail))
    return false;
  // 其中每个乡镇不少于2个项目，实地查看点位149个: the clause of 其中 has told its own number.
  if (/\d[^，,]*[，,]/.test(tail)) return false;
  const at = scope.span.start + index;
  return !scope.mentions
    .slice(0, place)
    .some((each) => each.figure.flow.start > at && isUnitOf(each, part));
}

function isUnitOf({ figure }: Mention, part: Mention): boolean {
  return figure.kind === "count" && figure.quantity.unit === part.figure.quantity.unit;
}

const group =
  /(?:^|[，,。；;：:])([一-龥“”]{2,10}?)(?:的?(?:项目|对象|单位|部门|问题|意见|个数))?(?<![高初])中(?![”"等的级档心小学央期介标药医专])[，,]?[^，,；;。]{0,24}$/;

/** 红色预警项目中，尚未支出的有27个: the numbers told before with the words of the group; 高中 and 中小学 are schools. */
function namedGroup(part: Mention, pool: readonly Mention[]): readonly Mention[] | null {
  const name = group.exec(leadOf(part))?.[1]?.replace(/[“”]|^其中/g, "");
  if (name === undefined || name.length < 2 || /[其集当年事为是级]$/.test(name)) return null;
  const behind = pool.filter(({ after }) => after.slice(0, 14).includes(name));
  // 第二批中优秀3个、良好7个; 指标中定量指标41条: what is told within the group is not what the group counts.
  const ofGroup = ({ before }: Mention): boolean =>
    !before.split(name).slice(1).join().includes("中");
  const called = pool.filter((each) => each.before.includes(name) && ofGroup(each));
  const named = behind.length > 0 ? behind : called;
  return named.length > 0 ? named : null;
}

function leadOf(mention: Mention): string {
  return plain(leading(mention));
}

const other = /上年|去年|结转|历年|累计|往年|20\d\d年|含/;

function isOfOther(part: Mention): boolean {
  const { figure, past, before } = part;
  const told = perMention(part);
  return (
    past ||
    told.change ||
    told.average ||
    figure.quantity.qualifier !== "exact" ||
    other.test(before)
  );
}

function isAlike(whole: Mention, part: Mention): boolean {
  const [a, b] = [whole.figure, part.figure];
  if (a.kind !== b.kind || a.status !== b.status || !sameYear(whole, part)) return false;
  const told = perMention(whole);
  if (a.kind === "amount") return !told.average && !told.change && !isShare(whole);
  if (a.quantity.unit !== b.quantity.unit || told.average || told.change) return false;
  if (countsOfHolders(whole, part)) return false;
  return (
    whole.noun === null || part.noun === null || whole.noun === part.noun || sharedNoun(whole, part)
  );
}

function isShare({ before }: Mention): boolean {
  return /最(?:多|高|大|少|低|小)/.test(before);
}

function sharedNoun(whole: Mention, part: Mention): boolean {
  return [whole.noun, part.noun].includes("object") || sharedRun(whole.after, part.after) > 1;
}

function greatest(pool: readonly Mention[]): Mention | null {
  return pool.reduce<Mention | null>(
    (best, each) =>
      best === null ||
      printedValue(each.figure.quantity).compare(printedValue(best.figure.quantity)) > 0
        ? each
        : best,
    null,
  );
}
