import type { Mention } from "../wording/scene.ts";

const planned = /(?<![调压核削缩]减|调整|收回|追加)(?:预算|申报|计划|送审)[一-龥]{0,3}$/;
const asked = /(?:申请|申报|送审|送评)(?![压核审评调扣]减)[一-龥]{0,3}$/;
const cut = /[压核审评调扣]减[一-龥]{0,2}$/;
const done =
  /(?<!继续|终止|停止|暂停|暂缓|加快|恢复|督促)(?:成交|中标|合同|签约|执行|实际|审定|核定)[一-龥]{0,3}$/;

const goal = /(?:^|[，,、；;])[年全]?[度年]?(?:目标|任务|计划)(?:数|量)?(?:为|是)?$/;
const left = /(?:余下|剩余|其余|剩下)的?$/;

/** 计划20个，完成25个; 目标22个，实际24个: what was meant to be and what came of it. */
const aimed = /(?<![列纳归]入)(?:目标|任务|计划|计划[一-龥]{2})(?:数|量|值)?(?:为|是)?$/;
const achieved = /^[，,、；;\s]*(?:实际)?(?:完成|实际|实现)(?:数|量|值)?(?:为|了)?$/;

const kind = /[一-龥]{2}(?:类|型|方面|环节)(?:的?问题|有|为|的)?$/;

function isOutcome(next: Mention | undefined): boolean {
  return next !== undefined && achieved.test(next.before);
}

/** 公开招标预算2.8亿元，成交2.63亿元: two stages of one thing are no parts of it. */
export function mixesStages(parts: readonly Mention[]): boolean {
  if (parts.every(({ before }) => cut.test(before))) return false;
  // 预算执行类22个、绩效目标类17个: kinds of problems, whatever stage each is of.
  if (parts.every(({ before }) => kind.test(before.trimEnd()))) return false;
  const some = (words: RegExp): boolean => parts.some(({ before }) => words.test(before));
  // 新建11处，任务为12处，余下1处: the goal, and what is left of it.
  if (some(goal) && some(left)) return true;
  if (parts.some((part, at) => aimed.test(part.before) && isOutcome(parts[at + 1]))) return true;
  return (some(planned) && some(done)) || (some(asked) && some(cut));
}
