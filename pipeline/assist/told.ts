import type { Assistance } from "./assist.ts";
import type { Assisted, ModelUsed } from "./assist-run.ts";

interface TellsOf extends Omit<Assisted, "assistance"> {
  readonly assistance: Pick<Assistance, "outcome"> | null;
}

const noModel =
  "没有设置语言模型，--assist 没有起作用，文稿按固定句式写成。怎样设置见 jihe doctor。";

/** What a run says about the model, a few lines. */
export function assistLines({ assistance, model }: TellsOf): readonly string[] {
  if (assistance === null || model === null) return [noModel];
  const { sections, proposed, hints, unanswered, failure, tasks } = assistance.outcome;
  const isSilent = failure !== null && !sections.some(({ answered }) => answered) && hints === 0;
  if (isSilent && proposed.accepted === 0) {
    return [`语言模型没有用上：${failure} 文稿已按固定句式写成。`];
  }
  const admitted = sections.reduce((sum, section) => sum + section.admitted, 0);
  const refused = sections.reduce((sum, section) => sum + section.refused.length, 0);
  const standing = sections.filter(({ drafted }) => drafted === null).length;
  return [
    "语言模型辅助（模型写的句子都经过核对，数据只引用来源）：",
    ...(tasks.includes("draft") || tasks.includes("condense")
      ? [
          `  撰写 ${sections.length} 节，采用 ${admitted} 句，退回两次后放弃 ${refused} 句；${standing} 节保留固定句式。`,
        ]
      : []),
    ...(tasks.includes("bind")
      ? [`  提议指标：采纳 ${proposed.accepted} 个（待人工确认），不采纳 ${proposed.refused} 个。`]
      : []),
    ...(tasks.includes("review") ? [`  模型提示 ${hints} 处，供人工核对，不计入问题。`] : []),
    ...(unanswered > 0 ? [`  有 ${unanswered} 次提问没有可用的回答：${failure ?? ""}`] : []),
    `  ${usedWords(model)}`,
  ];
}

function usedWords({ model, spent: { usage, cost, cached } }: ModelUsed): string {
  const kept = cached > 0 ? `，其中 ${cached} 次用了以前的回答` : "";
  const money = cost === null ? "" : `，费用约 ${cost.toFixed(2)} 元`;
  return `模型 ${model}：输入 ${usage.input}、输出 ${usage.output} 个词元${money}${kept}。明细见 jihe log。`;
}
