import { plain } from "../wording/plain.ts";
import { trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** All that was set, found or taken in hand was done: the same number stands for both. */
export function isDoneInFull(first: Mention, gap: string, second: Mention): boolean {
  if (isGivenBack(first, gap, second)) return true;
  const behind = plain(trailing(second, 30));
  if (covered.test(behind)) return true;
  return setBefore.test(plain(first.before)) && doneNext.test(gap) && !lacking.test(behind);
}

/** 编制绩效目标的资金17.26亿元，实现全覆盖: all of what was told before. */
const covered =
  /^[^，,。；;\d]{0,6}[，,](?:实现|做到|达到|基本|已)*了?[^，,。；;\d]{0,6}(?:全覆盖|应[一-龥]尽[一-龥])/;

const deed = /^(?:资金|款项|金额|问题)?[，,]?(?:目前|现)?(?:均|都|也)?已(?:经)?[一-龥]{2,6}$/;
const inFull =
  /^[^。；;]{0,6}[，,](?:已)?(?:全部|全数|悉数|足额|如数)?[一-龥]{0,4}(?:到位|清零|完毕|销号|办结)/;

/** 违规支出的2360万元已归还2360万元，全部整改到位. */
function isGivenBack(first: Mention, gap: string, second: Mention): boolean {
  return (
    first.before.trimEnd().endsWith("的") &&
    deed.test(gap) &&
    inFull.test(plain(trailing(second, 24)))
  );
}

/** 计划, 预算安排, 涉及金额, 抽检: what waits to be done, or to come out one way or the other. */
const setBefore =
  /(?:计划|预算|任务|指标|目标|合同价?|申请|受理|收到|抽[检查测样]|送检|检[测查验]|涉及|违规|欠缴|拖欠|截留|挪用)(?:资金|金额|数量|数|款|任务|总?额)?(?:安排|下达|招录|采购|建设)?(?:为|是|共|共计)?$/;

/** ，支出; ，目前已追缴入库; ，合格: right behind it what came of it. */
const doneNext =
  /^[一-龥]{0,6}[，,](?:截至目前|目前|现|当年|年内|年底|全年|实际)*(?:(?:均|都)?已(?:经)?[一-龥]{2,6}|(?:全年)?(?:累计|共)?(?:支出|执行|完成|建成|到岗|到账|合格|达标|办结|支付|拨付|兑付|发放|验收|交付|投用)(?:了|为)?)$/;

/** 执行率93.9%, 仍有2项, 剩余: not all of it, after all. */
const lacking = /尚|仍|剩|其余|余下|结余|结转|率(?!为?100%)|未(?!发生|出现|发现)/;
