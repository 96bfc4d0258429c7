import type { Estimate, ModelRequest, Spent } from "../../llm/request.ts";
import type { Checked } from "../check.ts";
import type { Templates } from "../load-templates.ts";
import { bindRequests } from "./bind.ts";
import { sectionPlans } from "./plans.ts";
import type { Papers } from "./plans.ts";
import { reviewRequests } from "./review.ts";
import type { AssistTask } from "./tasks.ts";
import { sectionRequest } from "./write-section.ts";

/**
 * What a run will ask at first, whatever the answers. Sentences that are sent back come on top, and so
 * may a section that has more to tell once a proposal was accepted.
 */
export function firstQuestions(
  tasks: readonly AssistTask[],
  checked: Checked,
  templates: Templates,
  papers: Papers,
): readonly ModelRequest<unknown>[] {
  const reports = checked.sources.map(({ report }) => report);
  return [
    ...(tasks.includes("bind") ? reports.flatMap(bindRequests) : []),
    ...sectionPlans(tasks, checked, templates, papers).map(({ section }) =>
      sectionRequest(section),
    ),
    ...(tasks.includes("review") ? reports.flatMap(reviewRequests) : []),
  ];
}

/** Said once, before the first question. */
export function estimateLine({ requests, cached, usage, cost }: Estimate): string {
  const kept = cached > 0 ? `（另有 ${cached} 次用以前的回答）` : "";
  if (requests === 0) return `语言模型：不用提问${kept}。`;
  const money = cost === null ? "" : `，费用至多约 ${yuan(cost)} 元`;
  return `语言模型：预计提问 ${requests} 次${kept}，输入至多约 ${usage.input}、输出至多 ${usage.output} 个词元${money}；句子退回重写的另计，每节至多两次。`;
}

/** What was spent so far, for the progress of a run. */
export function spentNote({ usage, cost }: Spent): string {
  const money = cost === null ? "" : `，约 ${yuan(cost)} 元`;
  return `已用 ${usage.input + usage.output} 个词元${money}`;
}

function yuan(cost: number): string {
  return cost.toFixed(2);
}
