import { ModelError } from "../../domain/errors.ts";
import type { Model } from "../../llm/request.ts";
import type { DraftedFor } from "../../templates/with-drafts.ts";
import type { Checked } from "../check.ts";
import type { FileNotice } from "../failure.ts";
import type { Templates } from "../load-templates.ts";
import type { Progress } from "../progress.ts";
import { bindReport } from "./bind.ts";
import { reviewReport } from "./review.ts";
import { estimateLine, firstQuestions } from "./estimate.ts";
import { sectionPlans } from "./plans.ts";
import type { Papers } from "./plans.ts";
import type { Ask, Assistant, AssistTask } from "./tasks.ts";
import { draftedBy, writePlans } from "./write-plans.ts";
import type { SectionOutcome } from "./write-section.ts";

/** Everything that a model brought to a run. */
export interface Assistance {
  /** As checked, the reports with the indicators that a model proposed. */
  readonly checked: Checked;
  /** By `groupKey` of the paper. */
  readonly drafted: ReadonlyMap<string, DraftedFor>;
  readonly hints: readonly FileNotice[];
  readonly outcome: AssistOutcome;
}

export interface AssistOutcome {
  readonly tasks: readonly AssistTask[];
  readonly proposed: { readonly accepted: number; readonly refused: number };
  readonly sections: readonly (SectionOutcome & { readonly path: string })[];
  readonly hints: number;
  /** Questions without a usable answer. */
  readonly unanswered: number;
  /** The first reason why, in Chinese; null when every question was answered. */
  readonly failure: string | null;
}

/** Lets the model help with the tasks. Throws for a wrong template only; an answer never throws. */
export async function assist(
  tasks: readonly AssistTask[],
  checked: Checked,
  templates: Templates,
  model: Model,
  progress: Progress,
  papers: Papers = "all",
): Promise<Assistance> {
  const { assistant, failures } = assistantOn(model);
  progress.say(estimateLine(model.estimate(firstQuestions(tasks, checked, templates, papers))));
  const bound = tasks.includes("bind")
    ? await bindAll(checked, assistant, progress)
    : { checked, accepted: 0, refused: 0 };
  const sections = sectionPlans(tasks, bound.checked, templates, papers);
  const reports = tasks.includes("review") ? checked.sources.map(({ report }) => report) : [];
  progress.start("模型", sections.length + reports.length);
  const written = writePlans(sections, assistant, progress);
  const reviewed = Promise.all(
    reports.map(async (report) => {
      const hints = await reviewReport(report, assistant);
      progress.step(report.path);
      return hints;
    }),
  );
  const [outcomes, hints] = [await written, (await reviewed).flat()];
  progress.end();
  return {
    checked: bound.checked,
    drafted: draftedBy(outcomes),
    hints,
    outcome: {
      tasks,
      proposed: { accepted: bound.accepted, refused: bound.refused },
      sections: outcomes.map(({ plan, outcome }) => ({ ...outcome, path: plan.path })),
      hints: hints.length,
      unanswered: failures.length,
      failure: failures[0]?.message ?? null,
    },
  };
}

/** A model whose errors are noted and otherwise no answer. */
export function assistantOn(model: Pick<Model, "ask" | "judge">): {
  assistant: Assistant;
  failures: readonly ModelError[];
} {
  const failures: ModelError[] = [];
  const ask: Ask = async (request) => {
    try {
      return await model.ask(request);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      failures.push(error);
      return null;
    }
  };
  return { assistant: { ask, judge: model.judge }, failures };
}

/**
 * Findings stay those of the rules alone: what a model proposes is no ground to accuse a report, so the
 * rules have run before it.
 */
async function bindAll(
  checked: Checked,
  assistant: Assistant,
  progress: Progress,
): Promise<{ checked: Checked; accepted: number; refused: number }> {
  progress.start("模型", checked.sources.length);
  const results = await Promise.all(
    checked.sources.map(async (source) => {
      const bound = await bindReport(source.report, assistant);
      progress.step(source.report.path);
      return { source: { ...source, report: bound.report }, ...bound };
    }),
  );
  progress.end();
  const sum = (of: "accepted" | "refused"): number =>
    results.reduce((all, result) => all + result[of], 0);
  const sources = results.map(({ source }) => source);
  return { checked: { ...checked, sources }, accepted: sum("accepted"), refused: sum("refused") };
}
