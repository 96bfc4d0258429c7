import { printedDigits } from "../../domain/quantity.ts";
import { explanationOf } from "../doubts/explained.ts";
import { madeBeside } from "../doubts/made-beside.ts";
import { checkRelation, isFitting, tellingRepair } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check } from "../rule.ts";
import { valuesTogether } from "../lists/values-together.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { isToldNumber, shareOfRate } from "./changed-places.ts";
import { nameRate, shareNameOf } from "./rate-name.ts";
import { tellsShare } from "./tells-share.ts";
import { withinReach } from "../wording/within-reach.ts";

/** Shorter rates fit by accident. */
const telling = 2;
const half = 50;
/** So many numbers before the rate its part may stand. */
const reach = 2;
const leastName = 4;
const cent = 0.005;
/** 结余率, 节约率, 审减率: named after what is left or falls away. */
const ofRest =
  /未|不|没|剩|结[余转]|节约|节支|节省|[减降]|流失|空置|闲置|损|淘汰|差错|超|退|逾期|滞后/;
const undone = /[未不没]|正在|涉密|线下|剩|结余|结转|其余|余下|尚|逾期|超期|滞后|延期|缺|差|退回/;
/** 已整改83个，另有13个: whatever else there is may be what is meant. */
const leftOver = /[未不没]|[尚仍]|正在|其余|剩|余下|结[余转]|节[约余省]|逾期|还有|需要?|有待|继续/;
/** ，占, （只占收回资金的, 来自城市管理和信息化领域，占, ，所占比重为 */
const share =
  /^[^，,。；;、：:\d]{0,24}[，,（(](?:仅|只|约)?(?:占[^，,；;%％\d]{0,14}|所占比[重例](?:为|是|达)?)$/;
const opensShare = /^[^，,。；;、：:\d]{0,12}[，,（(](?:仅|只|约)?占[^，,；;%％\d]{0,14}$/;
const ofGrowth = /增长|增加|新增|下降|提高|减少|上升|降低|扩大/;
/** Of any whole, whatever it is told of. */
const ofAll = /全[部体县市区州旗省]|所有|[县市区州旗省]本?级|总/g;
/** Of whole and part far off, and of the rate, so many digits leave no room for accidents. */
const longNumber = 4;
const longRate = 3;
const spending = "支出|执行|支付|拨付|使用";
const kin: Readonly<Record<string, string>> = {
  执行: spending,
  支出: spending,
  支付: spending,
  使用: spending,
  整改: "整改(?:到位|完成)?|完成",
  完成: "完成|实现|验收|建成",
};

/** A rate told of a part, and the bound that holds only for what the part leaves. */
interface Turned {
  readonly bound: Bound;
  readonly rate: Mention;
}

/**
 * 质量指标83条，完成79条，完成率4.8%，没有完成的4条; 收回2846.30万元，用于同类项目1974.65万元，占收回资金的30.6%: the rate is named by its part,
 * and what is told is the share of what the part leaves.
 */
function turnedToRest(scene: Scene): readonly Turned[] {
  const { mentions } = wholeScene(scene);
  return mentions.flatMap((rate) => {
    const { figure, scope } = rate;
    const { dimension, qualifier } = figure.quantity;
    if (scope.isRow || dimension !== "ratio" || qualifier !== "exact") return [];
    if (!(Number(figure.value) < 100) || printedDigits(figure.quantity) < telling) return [];
    const part = partOf(rate);
    const bound = part === null ? null : restOf(part, rate, scene);
    return bound === null || isOfOther(bound, rate, scene) || madeBeside(bound, scene) !== null
      ? []
      : [{ bound, rate }];
  });
}

/** The checks, and what is turned to the rest where none of them stands as broken. */
export function* withTurned(
  checks: Iterable<Check<RelationData>>,
  title: string,
  scene: Scene,
): Generator<Check<RelationData>> {
  const turned = new Map(turnedToRest(scene).map((each) => [each.rate.figure.id, each]));
  for (const check of checks) {
    const id = check.evidence
      .map(({ figure }) => figure?.id ?? "")
      .find((each) => turned.has(each));
    if (id === undefined) yield check;
    else if (isTold(check, scene)) {
      turned.delete(id);
      yield check;
    }
  }
  for (const each of turned.values()) yield checkTurned(each, title);
}

function isTold(check: Check<RelationData>, scene: Scene): boolean {
  if (check.verdict !== "broken") return false;
  return check.judged === null || explanationOf(check.judged, scene) === null;
}

function checkTurned({ bound, rate }: Turned, title: string): Check<RelationData> {
  const told = plain(rate.figure.quote);
  const suggestion = `${told}正合其余部分的比率，请核对是否写反。`;
  return tellingRepair(checkRelation(bound, { title, ceiling: "warning", suggestion }));
}

/** 少儿类51840册、文史类34560册，占比大致为60.0%、40.0%: one of a list is not told of the number right before the list. */
function isOneOfList({ scope, place }: Mention): boolean {
  const { mentions } = scope;
  return [mentions[place - 1], mentions[place]].some((left) => {
    const right = left === undefined ? undefined : mentions[left.place + 1];
    if (left?.figure.kind !== "rate" || right?.figure.kind !== "rate") return false;
    return /^[、和及与]$/.test(plain(between(left, right)));
  });
}

/** 完成79条，完成率: what bears the word of the rate; 占: what stands right before. */
function partOf(rate: Mention): Mention | null {
  const before = rate.scope.mentions.slice(Math.max(0, rate.place - reach), rate.place);
  const last = before.at(-1);
  if (last === undefined || isOneOfList(rate)) return null;
  const inNamed = before.at(-2);
  if (inNamed !== undefined && isNamedBetween(inNamed, last, rate)) return inNamed;
  if (share.test(plain(between(last, rate)))) return isToldNumber(last, 1) ? last : null;
  const clause = clauseOf(rate);
  const stem = stemOf(clause);
  if (stem === null) return null;
  if (isDeed(stem, last) && !isOfCut(rate)) return last;
  if (ofRest.test(clause)) return null;
  // 涉密等线下填报36个，填报率90.3%: a small part of what is mostly done is rather what is not.
  if (Number(rate.figure.value) > half) return null;
  const nearest = before.findLast((each) => bears(stem, each));
  if (nearest === undefined) return before.findLast((each) => isSubject(each, clause)) ?? null;
  return nearest === last || leftOver.test(plain(last.before) + last.after) ? nearest : null;
}

/** 食堂供餐的63所，占实施学校67所的: the whole stands between a part and its share. */
function isNamedBetween(part: Mention, whole: Mention, rate: Mention): boolean {
  return (
    isToldNumber(part, 1) &&
    plain(between(whole, rate)) === "的" &&
    opensShare.test(plain(between(part, whole)))
  );
}

/** 节约11.6万元，节约率: nothing but the word of the rate names the number, so that it is no more and no less than its part. */
function isDeed(stem: string, part: Mention): boolean {
  const name = /[^，,；;。：:、（(]*$/.exec(plain(part.before))?.[0] ?? "";
  return (
    isToldNumber(part, 1) &&
    !ofGrowth.test(stem) &&
    new RegExp(`^(?:共|已|累计|实际|合计|总共|该领域)*${stem}(?:了|的|资金|金额|成本|数)?$`).test(
      name,
    )
  );
}

/** 核减率 has a rule of its own. */
function isOfCut(rate: Mention): boolean {
  const told = nameRate(rate);
  return told?.kind === "named" && told.family.ruleId === "R02";
}

function clauseOf(rate: Mention): string {
  return /[^，,；;。、（(]*$/.exec(plain(rate.before))?.[0] ?? "";
}

/** 完成率 → 完成 */
function stemOf(clause: string): string | null {
  return (
    /([一-龥]{2})(?:率|比例|进度|幅度|度|面)(?:[仅约只]|[为达是]|达到|只有)*$/.exec(clause)?.[1] ??
    null
  );
}

/** 完成79条, 验收的13部: the number is called as the rate is. */
function bears(stem: string, each: Mention): boolean {
  const words = plain(each.before);
  const called = kin[stem] ?? stem;
  const own = new RegExp(`(?:${called})(?:了|的|有|数|资金|金额|[一-龥]{2,6}的)?$`);
  const behind = new RegExp(`^[一-龥]{0,6}?已?(?:${called})`);
  return (
    isToldNumber(each, 1) &&
    !undone.test(words.slice(-8) + each.after.slice(0, 6)) &&
    (own.test(words) || behind.test(each.after))
  );
}

/** 一次通过58个，整改后通过4个，一次通过率93.5%: what the part leaves is told as well, and by the word of the rate. */
function isOfOther({ evidence }: Bound, rate: Mention, scene: Scene): boolean {
  const stem = stemOf(clauseOf(rate));
  const [part, whole] = evidence.map(({ figure }) => Number(figure?.value));
  if (stem === null || part === undefined || whole === undefined) return false;
  return (wholeScene(scene).byBlock.get(rate.figure.block) ?? []).some(
    (each) => Math.abs(Number(each.figure.value) - (whole - part)) < cent && bears(stem, each),
  );
}

/** 财政拨款51.26亿元，…。财政拨款依存度为87.3% */
function isSubject(part: Mention, clause: string): boolean {
  const name = /[一-龥]*$/.exec(plain(part.before))?.[0] ?? "";
  return name.length >= leastName && isToldNumber(part, 1) && clause.startsWith(name);
}

/** The whole of the paragraph of which the part leaves just what is told; null where anything makes the rate as it stands. */
function restOf(part: Mention, rate: Mention, scene: Scene): Bound | null {
  const others = withinReach(part, scene).filter(
    (each) =>
      each !== part &&
      isToldNumber(each, 1) &&
      areOfOneKind(each, part) &&
      Number(each.figure.value) > Number(part.figure.value),
  );
  const bounds = others.map((whole) => ({ whole, bound: shareOfRate(part, whole, rate) }));
  if (bounds.some(({ bound }) => isFitting(bound))) return null;
  // 占20%: without decimals it fits too much of what stands farther off.
  const isRound = !rate.figure.quantity.digits.includes(".");
  const left = bounds.filter(
    ({ whole, bound }) =>
      whole.figure.flow.start < rate.figure.flow.start &&
      // 中央2.4亿元，占比48%，省级1.6亿元，占比32%; 分别为2.1亿元和1.4亿元: beside the part it is another.
      !tellsShare(whole) &&
      !valuesTogether(part).includes(whole) &&
      (whole.scope === rate.scope ||
        (!isRound && whole.figure.block === rate.figure.block) ||
        isSureFar(part, whole, rate)) &&
      isFitting(restBound(bound)),
  );
  return left.at(-1)?.bound ?? null;
}

/** 占全部监控项目预算的76.3%: told of 调整后预算76918.5万元 in another paragraph. */
function isSureFar(part: Mention, whole: Mention, rate: Mention): boolean {
  const digits = printedDigits(rate.figure.quantity);
  const areLong = [part, whole].every((each) => printedDigits(each.figure.quantity) >= longNumber);
  if (!areLong || digits < longRate) return false;
  const of = (shareNameOf(rate) ?? "").replaceAll(ofAll, "");
  return digits >= longNumber || sharedRun(of, plain(whole.before)) > 1;
}

function restBound(bound: Bound): Bound {
  return { ...bound, formula: { name: "rest", args: [1, 0], sign: "=", claim: 2 } };
}
