/** What a thing is, or is not, beside another: 与 before it tells with what, and joins no two names. */
const relation =
  "一致|不一|相符|不符|不匹配|匹配|相同|不同|相等|相近|吻合|持平|衔接|脱节|脱离|挂钩|背离|偏离|冲突|矛盾|重复|重叠|交叉|相关|无关|有关|对应|对不上|有(?:出入|差距|差异)|存在(?:出入|差距|差异)";
const together = new RegExp(`[与和](?=[^、，,；;。：:与和\\d]{1,12}(?:${relation}))`, "g");
/** 不及时, 及格, 涉及, 提及: 及 within a word. */
const within =
  /(?<=[涉提顾普波遍触危言述论谈料企殃惠累祸问延旁莫推不未])及|及(?=[时其格早物第至])/g;

/** The words with marks in place of 与, 和 and 及 that join nothing: 指标与内容不符, 拨付不及时, 涉及. */
export function withoutFalseJoints(words: string): string {
  return words.replace(together, "｜").replace(within, "｜");
}
