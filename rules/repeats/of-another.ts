import { becameBefore, reachedBefore } from "../changes/change-words.ts";
import { hasReason } from "../doubts/apart-reason.ts";
import { areOne } from "./lone-number.ts";
import { toldWords } from "./told-words.ts";
import type { ToldWords } from "./told-words.ts";
import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import { leading, trailing } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** What is told beside two numbers says that they are of two things. */
export function isOfAnother(a: Mention, b: Mention, scene: Scene): boolean {
  return (
    isToldBeside(a, b, scene) ||
    isRaisedFrom(a, b, scene) ||
    isRateOfAnother(a, b, scene) ||
    areOfOtherGroups(a, b) ||
    areHandedOver(a, b) ||
    isBandOf(a, b) ||
    areCalledApart(a, b) ||
    areOpposite(a, b) ||
    areOfOtherTimes(a, b) ||
    isNextRound(a, b) ||
    isAspect(a) !== isAspect(b) ||
    // 尚未整改的17个问题 are all of these.
    (a.figure.kind === "count" && b.noun !== "issue" && hasReason(a, b, scene))
  );
}

/** 直接成本占83.2%，间接成本占16.8%: the earlier number is told again right beside the later one. */
function isToldBeside(a: Mention, b: Mention, scene: Scene): boolean {
  const beside = scene.byBlock.get(b.figure.block) ?? [];
  return beside.some(
    (other) => other !== b && other.figure.kind === a.figure.kind && areOne(a, other),
  );
}

/** 由345万元增至395万元: where it comes from was told before as a number of this year, that of another or that very one. */
function isRaisedFrom(a: Mention, b: Mention, scene: Scene): boolean {
  if (reachedBefore(b) === null && !becameBefore(b)) return false;
  const from = wholeScene(scene)
    .byBlock.get(b.figure.block)
    ?.findLast(
      ({ figure, scope }) =>
        figure.kind === b.figure.kind &&
        figure.flow.end <= b.figure.flow.start &&
        scope.span.start === b.scope.span.start,
    );
  return from !== undefined && isBeside(from, a, scene);
}

const share = /占[^，,。；;\d]{0,16}$/;

/** 执行率99.5%; 支出486.70万元，执行率94.0%，占19.5%: a rate whose own number was not told with the other is of that one. */
function isRateOfAnother(a: Mention, b: Mention, scene: Scene): boolean {
  const part = numberOf(b);
  if (b.figure.kind !== "rate" || part === undefined || isBeside(part, a, scene)) return false;
  const [isShare, wasShare] = [b, a].map(({ before }) => share.test(plain(before)));
  if (isShare === true && wasShare === false && calledOf(a).rate !== "") return true;
  const other = numberOf(a);
  return other?.figure.kind === "amount" && part.figure.kind === "amount";
}

function numberOf({ scope, place }: Mention): Mention | undefined {
  return scope.mentions.slice(0, place).findLast(({ figure }) => figure.kind !== "rate");
}

function isBeside(told: Mention, { figure }: Mention, { byBlock }: Scene): boolean {
  const beside = byBlock.get(figure.block) ?? [];
  return beside.some(
    (each) =>
      each.figure.quantity.dimension === told.figure.quantity.dimension && areOne(each, told),
  );
}

/** 58家部门自评平均93.26分 and 10家部门…自评平均93.22分: the counts before them say that they are of two groups. */
function areOfOtherGroups(a: Mention, b: Mention): boolean {
  const [left, right] = [groupOf(a), groupOf(b)];
  return (
    left !== undefined &&
    right !== undefined &&
    left.figure.quantity.unit === right.figure.quantity.unit &&
    left.figure.value !== right.figure.value
  );
}

function groupOf({ scope, place }: Mention): Mention | undefined {
  return scope.mentions.slice(0, place).findLast(({ figure }) => figure.kind === "count");
}

/** 提交人大审议的报告12份 and 形成报告21份: fewer are handed over than there are, and the dictionary knows which these are. */
export function areHandedOver({ figure: a }: Mention, { figure: b }: Mention): boolean {
  const [some, all] = a.indicator === handedOver ? [a, b] : [b, a];
  if (some.indicator !== handedOver || all.indicator === null || all.indicator === handedOver)
    return false;
  return Number(some.value) < Number(all.value);
}

const handedOver = "disclosure.congress_reports";

const band = /(?:[低高少多大小]于|不足|不到|未达到?|超过)\d|\d[^，,。；;\d]{0,4}以[上下]/;

/** 抽取8个卫生院, and 自评得分低于80分的3个卫生院: a limit that only the smaller number was told with makes them some of all. */
function isBandOf(a: Mention, b: Mention): boolean {
  const isFewer = Number(b.figure.value) < Number(a.figure.value);
  const [all, some] = [a, b].map((each) => plain(leading(each, 30) + trailing(each, 20)));
  return isFewer && a.figure.kind === "count" && band.test(some ?? "") && !band.test(all ?? "");
}

/** Of one class a thing is in one only. */
const classes: readonly (readonly string[])[] = [
  ["高", "低"],
  ["优", "良", "中", "差"],
  ["红", "黄", "绿"],
];

/** 偏离较小的57个 and 偏离较大的51个, 投入运营的8个 and 未投入运营的8个. */
function areOpposite(a: Mention, b: Mention): boolean {
  const [left, right] = [toldWords(a), toldWords(b)];
  const isApart = classes.some((marks) => {
    const [one, other] = [left, right].map(({ own }) => marks.filter((mark) => own.has(mark)));
    return one?.length === 1 && other?.length === 1 && one[0] !== other[0];
  });
  return isApart || isDenied(left, right) || isDenied(right, left);
}

function isDenied(one: ToldWords, other: ToldWords): boolean {
  return one.denied && !other.wide.has("未");
}

/** 满意度 and 普及率, 石桥区 and 东浦县: each says of itself that it is something else. */
export function areCalledApart(a: Mention, b: Mention): boolean {
  const [left, right] = [calledOf(a), calledOf(b)];
  return (
    (left.rate !== "" && right.rate !== "" && left.rate !== right.rate) ||
    (left.places.length > 0 &&
      right.places.length > 0 &&
      !left.places.some((each) => right.places.includes(each)))
  );
}

const place = /[一-龥]{1,3}(?<!全)(?:县|区|镇|乡|街道|局|公司|研究院)/g;

const calledOf = perObject(({ before, after, figure }: Mention) => {
  const own = plain(before);
  const isRate = figure.quantity.dimension === "ratio";
  const places: readonly string[] = own.match(place) ?? [];
  return { rate: isRate ? rateName(own, plain(after)) : "", places };
});

/** 整改率仅有90%, 90%的整改率: what a rate is of. Money that was paid out was spent. */
function rateName(before: string, after: string): string {
  const own = /([一-龥]{2})[率度](?:为|是|达到?|仅为?|只有|约|升至|降至|降到|提高到)*$/.exec(
    before,
  )?.[1];
  const name = own ?? /^的?[一-龥]{0,6}?([一-龥]{2})[率度]/.exec(after)?.[1] ?? "";
  return /支出|执行|兑付|拨付/.test(name) ? "支出" : name;
}

/** 6月底前办结 is a limit, and no time of which a number is told. */
const time =
  /\d{1,2}月(?![底末]?(?:以前|之前|前))|[上下]半年|首轮|第?[一二三四五六](?:轮|次|批|期|季度|阶段)|年初|年中|年[末底](?!前)/g;

/** What a sentence tells of one round says nothing of another. */
export function areOfOtherTimes(a: Mention, b: Mention): boolean {
  const [left, right] = [timeOf(a), timeOf(b)];
  return left !== "" && right !== "" && left !== right;
}

const timeOf = perObject((mention: Mention): string =>
  [...new Set(plain(leading(mention, 40)).match(time))].toSorted().join(),
);

const anew =
  /^[^，,。；;\d]{0,10}(?:开展|实施|进行|组织|启动)[^，,。；;\d]{0,12}(?:评价|评估|评审|抽查|复核|监控|监测|检查|培训)/;

/** 对9个村开展绩效评价 of this year; 明年对12个村开展绩效评价: work that is planned is done with others again. */
export function isNextRound(a: Mention, b: Mention): boolean {
  const isLater = (b.figure.year ?? 0) > (a.figure.year ?? Infinity);
  return (
    isLater &&
    a.figure.status === "actual" &&
    b.figure.status === "plan" &&
    anew.test(plain(trailing(b, 30)))
  );
}

/** 五个方面的目标 are no five villages. */
function isAspect({ after }: Mention): boolean {
  return /^(?:方面|层面|维度|环节|角度|步骤|渠道)/.test(plain(after));
}
