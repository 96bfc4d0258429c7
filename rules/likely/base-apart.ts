import { bareName } from "../rates/base-binding.ts";
import { isComparedWithOther } from "../rates/compared-base.ts";
import { hasOwnShare, isOfOtherMeasure } from "../rates/own-share.ts";
import { shareNameOf } from "../rates/rate-name.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areBeside, countsForMoney, isWithinItem } from "./share-apart.ts";
import type { Terms } from "./share-terms.ts";

/** 2025年抽查比例提高到10%, 力争执行率达到95%: what is to come is no share of what is told. */
const toCome =
  /(?:力争|确保|争取|不低于|不少于|不高于|控制在|应[当达]|目标值?为)[^。；;]*$|(?:提高|提升|扩大|增加|压缩|压减?|降低?|控制)(?:到|至)$/;
/** 30%至50%之间的178个, 不足30%的105个: the rate is a limit that picks them out. */
const picking =
  /^(?:[（(]不?含[^）)]*[）)])?(?:以[上下内]|之间|[至到与和—~～-]\d|的[一-龥]{0,6}\d)/;
/** 平均完成率76.6%, 将清运率定为85%: of no two numbers. */
const ofNone = /平均[^，,。；;\d]*$|均[为达]?$|定[为在]$/;
const pickedBy = /(?:不足|不到|低于|高于|超过|大于|小于|[\d%％][至到与和—~～-])$/;

/** 分别占项目总数和资金总额的31.8%、40.0%: one of a list is of the number that stands in its place. */
const listed = /(?:分别|依次|各[占为])[^，,。；;]*$/;

/** 没有超过合同约定的支付上限80%: what was laid down is worked out from no numbers. */
const laidDown = /(?:上限|下限|红线|警戒线|门槛|最[高低]比例)[一-龥]{0,2}$/;

/** 问题项目占比降到8%以内: a limit to be kept to, whatever is told beside it. */
export function isGoal(claim: Mention): boolean {
  const lead = plain(leading(claim, 40));
  return laidDown.test(lead) || (claim.figure.quantity.qualifier !== "exact" && toCome.test(lead));
}

/** Whether the rate is one that no number of the report has to make: also 35%左右, 15%以上. */
export function isNoShareOfTold(claim: Mention): boolean {
  return (
    claim.figure.quantity.qualifier !== "exact" ||
    !isTold(claim) ||
    claim.past ||
    toCome.test(plain(leading(claim, 40))) ||
    picking.test(plain(trailing(claim, 12))) ||
    pickedBy.test(plain(leading(claim, 6))) ||
    ofNone.test(plain(leading(claim, 16))) ||
    listed.test(plain(leading(claim, 60)))
  );
}

/** 下一步: in a chapter on plans 仍有11个问题没有整改完成，占全部问题的9.8% tells what is. */
function isTold(claim: Mention): boolean {
  const { status } = claim.figure;
  return status === "actual" || (status === "plan" && shareNameOf(claim) !== null);
}

/** So much of what stands before a rate may be its clause. */
const clause = 80;

/** 二者合计占74.8%, 前两类占84.1%: several numbers together are the part. */
const joint =
  /(?:[两二三四五六]者|[前后][两二三四五六\d]|合计|合起来|共同?|总共|一并)[^，,。；;]*$/;

/** Words that part a number from a rate, whatever the whole. */
export function isNoPart(claim: Mention, part: Mention, scene: Scene): boolean {
  return (
    countsForMoney(claim, part) ||
    isOfOtherMeasure(claim, part) ||
    measuresOther(claim, part) ||
    joinsGrades(claim, part) ||
    (part.figure.flow.end <= claim.figure.flow.start &&
      joint.test(plain(textBetween(scene, part, claim).slice(-clause))))
  );
}

/** 优3个、良10个、中4个，优良占比76.5%: those of several grades are the part. */
function joinsGrades(claim: Mention, part: Mention): boolean {
  const joined = /优良|[合及]格|达标|良好?[及和]?以上/.exec(plain(leading(claim, 12)))?.[0];
  return (
    joined !== undefined &&
    !`${plain(part.before)}|${plain(part.after)}`.replaceAll(`不${joined}`, "").includes(joined)
  );
}

const ofMoney = /(?:预算|资金|金额|支出|收入|投资|[^名总数]额|经费|规模)(?:总[额量])?$/;
const ofCount = /(?:个数|项数|项目数|件数|户数|人数|数量|单位数|部门数)$/;

/** 选取18个重点项目，涉及资金约为监控预算的20%: the words for the whole tell money, and the number counts. */
function measuresOther(claim: Mention, { figure }: Mention): boolean {
  const clause =
    plain(leading(claim, 30))
      .split(/[，,；;。（(]/)
      .at(-1) ?? "";
  const of = (shareNameOf(claim) ?? clause).replace(/的$/, "");
  const tellsMoney =
    ofMoney.test(of) || /(?:资金|金额|预算|支出)(?:占比?|约?为|相当于)/.test(clause);
  return figure.kind === "count" ? tellsMoney : ofCount.test(of);
}

/** Whether words part the two numbers. */
export function areApart(claim: Mention, terms: Terms, scene: Scene): boolean {
  const { part, whole } = terms;
  return (
    (hasOwnShare(whole) && !isNamedIn(shareNameOf(claim), whole)) ||
    isOfOtherName(claim, whole) ||
    isOfOwnPlace(claim, whole) ||
    areBeside(claim, terms, scene) ||
    isComparedWithOther(part, whole) ||
    isWithinItem(claim, terms, scene)
  );
}

/** 占政府性基金存量的60.4%: a base of so long a name is not called by a small piece of it, 存量. */
function isOfOtherName(claim: Mention, { before, after }: Mention): boolean {
  const name = bareName(shareNameOf(claim) ?? "");
  const own = plain(`${before}|${after}`);
  return name.length >= longName && own.length > 2 && sharedRun(name, own) < name.length * least;
}

/** 石桥镇：逾期8个，占本地在建项目的2.5%: of those of the place that the line names, not of all. */
function isOfOwnPlace(claim: Mention, whole: Mention): boolean {
  const of = shareNameOf(claim) ?? "";
  return /^(?:本地|当地|各自|自身)/.test(of) && whole.scope !== claim.scope;
}

const longName = 6;
const least = 0.3;

/** 占重点评价资金的12%: the words for the whole are those of the number that has a share of its own. */
function isNamedIn(of: string | null, { before, after }: Mention): boolean {
  const name = of?.replace(/^(?:全部|所有|全[县区市州省])/, "").replace(/的$/, "") ?? "";
  return name.length > 1 && `${plain(before)}|${plain(after)}`.includes(name);
}
