import type { ModelEvent } from "../../llm/ports.ts";
import type { Spent } from "../../llm/request.ts";
import type { Checked } from "../check.ts";
import type { AssistChoice } from "../commands/assist-options.ts";
import type { Templates } from "../load-templates.ts";
import { openModelFrom } from "../open-model.ts";
import type { Progress } from "../progress.ts";
import { assist } from "./assist.ts";
import type { Assistance } from "./assist.ts";
import { spentNote } from "./estimate.ts";
import { loadPrompt } from "./load-prompts.ts";
import type { AssistTask } from "./tasks.ts";

/** What a model did in a run. */
export interface Assisted {
  /** null where no model is set. */
  readonly assistance: Assistance | null;
  /** null where no model is set. */
  readonly model: ModelUsed | null;
  /** Versions for the properties of the papers: 模型, 提示词. */
  readonly helpers: Readonly<Record<string, string>>;
}

export interface ModelUsed {
  readonly profile: string;
  readonly model: string;
  /** Stands in the log with every call. */
  readonly runId: string;
  readonly spent: Spent;
}

/** A run after the rules. */
export interface AssistWork {
  readonly checked: Checked;
  readonly templates: Templates;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Throws ConfigError for wrong settings, and the reason of the signal when it was stopped. */
export async function assistRun(
  { tasks, configFile, profile }: AssistChoice,
  { checked, templates, progress, signal }: AssistWork,
): Promise<Assisted> {
  const onEvent = (event: ModelEvent): void => {
    if ("spent" in event) progress.note(spentNote(event.spent));
  };
  const opened = openModelFrom({ configFile, profile, signal, onEvent });
  if (opened === null) return { assistance: null, model: null, helpers: {} };
  try {
    const assistance = await assist(tasks, checked, templates, opened.model, progress);
    signal.throwIfAborted();
    const { name, model } = opened.model.profile;
    return {
      assistance,
      model: { profile: name, model, runId: opened.runId, spent: opened.model.spent() },
      helpers: { 模型: model, 提示词: promptVersions(tasks) },
    };
  } finally {
    await opened.close();
  }
}

const promptOf: Readonly<Record<AssistTask, string>> = {
  bind: "bind-figure",
  draft: "draft-section",
  condense: "condense",
  review: "review",
};

function promptVersions(tasks: readonly AssistTask[]): string {
  return tasks.map((task) => `${promptOf[task]} ${loadPrompt(promptOf[task]).version}`).join("、");
}
