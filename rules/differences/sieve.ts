import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { seemsMeant } from "../sums/nearly-whole.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const began = /(?:申报|报名|申请|征集|收到|受理|初选|报送|参选|应征|共有)[一-龥]{0,6}$|^$/;
const beganBehind = /^(?:(?![未不])[一-龥]){0,6}(?:报名|申报|参选|应征|投标|参与遴选)/;
const lost =
  /(?:剔除|淘汰|筛除|排除|退回|否决|撤回|不予受理|取消资格|[核审评压调]减|砍掉)[一-龥]{0,4}$/;
const kept = /(?:最终|最后|实际|剩余|剩下|余下|确定|入围|入库|列入|核定|保留)[一-龥]{0,6}$|^$/;
/** 19家进入评选, not 19家未进入评选. */
const keptBehind = /^(?:(?![未不])[一-龥]){0,6}(?:进入|入围|入库|入选|通过|参加评选|列入|纳入)/;
const most = 6;
const longestGap = 24;

/**
 * 年初申报项目778个，初审剔除85个，专家评审剔除25个，最终入库668个; 共有22家机构报名，资格审查淘汰3家，19家进入评选: what there
 * was at first, what fell away step by step, and what was left.
 */
export function sieves(scene: Scene): readonly Bound[] {
  const whole = wholeScene(scene);
  return fullSentences(whole).flatMap((sentence) =>
    sentence.flatMap((first) => {
      if (!isPlain(first) || !isTold(first, began, beganBehind)) return [];
      const like = sentence.filter((each) => isPlain(each) && areOfOneMeasure(each, first));
      const chain = like.slice(like.indexOf(first), like.indexOf(first) + most);
      const end = chain.findIndex((each, at) => at > 1 && isTold(each, kept, keptBehind));
      const steps = chain.slice(0, end + 1);
      const away = steps.slice(1, -1);
      const money = first.figure.kind === "amount";
      // 申报3816万元，核减317万元，核定3499万元: of one cut the words of cuts know more.
      if (end < (money ? 3 : 2) || !away.every(({ before }) => lost.test(plain(before)))) return [];
      if (!areJoined(whole, steps)) return [];
      const bound = boundOf(first, steps.slice(1));
      return seemsMeant(bound) ? [bound] : [];
    }),
  );
}

function isPlain(mention: Mention): boolean {
  return isMeasured(mention) && !mention.scope.isRow && !mention.past;
}

/** By the words before the number, or behind it where none stand before. */
function isTold({ before, after }: Mention, head: RegExp, behind: RegExp): boolean {
  const words = plain(before);
  return words === "" || words === "共有"
    ? behind.test(after)
    : head.test(words) && !/[未不]/.test(words);
}

function areJoined(scene: Scene, steps: readonly Mention[]): boolean {
  return steps.slice(1).every((each, at) => {
    const gap = textBetween(scene, steps[at] ?? each, each);
    return gap.length <= longestGap && /[，,、；;]/.test(gap) && !/其中|[比较占]/.test(gap);
  });
}

function boundOf(first: Mention, others: readonly Mention[]): Bound {
  const items = others.map((each, at) => evidenceOf(roleName(each, `第${String(at + 1)}项`), each));
  const name = roleName(first, "原有数");
  return {
    formula: { name: "sum", args: items.map((_, at) => at + 1), sign: "=", claim: 0 },
    evidence: [evidenceOf(name, first), ...items],
    text: `${name}＝${items.map(({ role }) => role).join("＋")}`,
    binding: bindingOf([first, ...others]),
  };
}
