import type { ModelEvent } from "../../llm/ports.ts";
import type { Model, Spent } from "../../llm/request.ts";
import type { Checked } from "../check.ts";
import type { AssistChoice } from "../commands/assist-options.ts";
import type { LlmChoice } from "../commands/llm-options.ts";
import type { Templates } from "../load-templates.ts";
import { openModelFrom } from "../open-model.ts";
import type { Progress } from "../progress.ts";
import { assist } from "./assist.ts";
import type { Assistance } from "./assist.ts";
import { spentNote } from "./estimate.ts";
import type { Papers } from "./plans.ts";
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
  readonly papers: Papers;
}

/** Throws ConfigError for wrong settings, and the reason of the signal when it was stopped. */
export async function assistRun(
  choice: AssistChoice,
  { checked, templates, progress, signal, papers }: AssistWork,
): Promise<Assisted> {
  const done = await withModel(
    choice,
    { progress, signal },
    async (model) => await assist(choice.tasks, checked, templates, model, progress, papers),
  );
  if (done === null) return { assistance: null, model: null, helpers: {} };
  return {
    assistance: done.result,
    model: done.model,
    helpers: helpersOf(done.model, choice.tasks),
  };
}

export interface WithModel<Result> {
  readonly result: Result;
  readonly model: ModelUsed;
}

/** Opens the model, shows what it uses and closes it; null where none is set. Throws as `assistRun`. */
export async function withModel<Result>(
  { configFile, profile }: LlmChoice,
  { progress, signal }: Pick<AssistWork, "progress" | "signal">,
  use: (model: Model) => Promise<Result>,
): Promise<WithModel<Result> | null> {
  const onEvent = (event: ModelEvent): void => {
    if ("spent" in event) progress.note(spentNote(event.spent));
  };
  const opened = openModelFrom({ configFile, profile, signal, onEvent });
  if (opened === null) return null;
  try {
    const result = await use(opened.model);
    signal.throwIfAborted();
    const { name, model } = opened.model.profile;
    const spent = opened.model.spent();
    return { result, model: { profile: name, model, runId: opened.runId, spent } };
  } finally {
    await opened.close();
  }
}

/** Versions for the properties of the papers. */
export function helpersOf(
  { model }: ModelUsed,
  tasks: readonly AssistTask[],
): Readonly<Record<string, string>> {
  return { 模型: model, 提示词: promptVersions(tasks) };
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
