import type { Model } from "../../llm/request.ts";
import type { Paper } from "../../domain/paper.ts";
import type { DraftedFor } from "../../templates/with-drafts.ts";
import { assistantOn } from "../assist/assist.ts";
import { helpersOf, withModel } from "../assist/assist-run.ts";
import type { RecordedAssist } from "../assist/assist-record.ts";
import type { ModelUsed } from "../assist/assist-run.ts";
import { estimateLine } from "../assist/estimate.ts";
import type { Plan } from "../assist/plans.ts";
import { sectionsOf } from "../assist/sections.ts";
import type { AssistTask } from "../assist/tasks.ts";
import { assistLines } from "../assist/told.ts";
import { draftedBy, writePlans } from "../assist/write-plans.ts";
import { sectionRequest } from "../assist/write-section.ts";
import type { Desk } from "../command.ts";
import type { LlmChoice } from "../commands/llm-options.ts";
import type { AssistOutcome } from "../assist/assist.ts";
import type { Combined } from "./combine.ts";
import { composed } from "./papers.ts";
import type { PaperOptions } from "./papers.ts";

/** What a model wrote into the analyses of a run. */
export interface DraftedAnalyses {
  readonly draftedFor: (combined: Combined) => DraftedFor | undefined;
  /** Versions for the properties of the papers. */
  readonly helpers: Readonly<Record<string, string>>;
  /** For the screen. */
  readonly lines: readonly string[];
  /** For monitor.json. */
  readonly assisted: RecordedAssist;
}

const tasks: readonly AssistTask[] = ["draft"];

/** Throws ConfigError for wrong settings, and the reason of the signal when it was stopped. */
export async function draftAnalyses(
  choice: LlmChoice,
  all: readonly Combined[],
  options: PaperOptions,
  { progress, signal }: Pick<Desk, "progress" | "signal">,
): Promise<DraftedAnalyses> {
  const plans = all.flatMap((combined, at) => analysisPlans(combined, String(at), options));
  const done = await withModel(choice, { progress, signal }, async (model) => {
    progress.say(estimateLine(model.estimate(plans.map(({ section }) => sectionRequest(section)))));
    return await written(plans, model, progress);
  });
  if (done === null) {
    const lines = assistLines({ assistance: null, model: null, helpers: {} });
    const assisted = { model: null, outcome: null };
    return { draftedFor: () => undefined, helpers: {}, lines, assisted };
  }
  const { result, model } = done;
  return {
    draftedFor: (combined) => result.drafted.get(String(all.indexOf(combined))),
    helpers: helpersOf(model, tasks),
    lines: linesOf(result.outcome, model),
    assisted: { model, outcome: result.outcome },
  };
}

interface Written {
  readonly drafted: ReadonlyMap<string, DraftedFor>;
  readonly outcome: AssistOutcome;
}

async function written(
  plans: readonly Plan[],
  model: Model,
  progress: Desk["progress"],
): Promise<Written> {
  const { assistant, failures } = assistantOn(model);
  progress.start("模型", plans.length);
  const outcomes = await writePlans(plans, assistant, progress);
  progress.end();
  const outcome = {
    tasks,
    proposed: { accepted: 0, refused: 0 },
    sections: outcomes.map(({ plan, outcome: each }) => ({ ...each, path: plan.path })),
    hints: 0,
    unanswered: failures.length,
    failure: failures[0]?.message ?? null,
  };
  return { drafted: draftedBy(outcomes), outcome };
}

function linesOf(outcome: AssistOutcome, model: ModelUsed): readonly string[] {
  return assistLines({ assistance: { outcome }, model, helpers: {} });
}

/** The sections of an analysis that a model may write, as the deterministic paper has them. */
export function analysisPlans(
  combined: Combined,
  key: string,
  options: PaperOptions,
): readonly Plan[] {
  const paper: Paper = composed(combined, options);
  return sectionsOf(paper, {
    reports: options.reports,
    year: combined.year,
    disputed: new Set(),
  })
    .filter(({ task, catalogue }) => task === "draft" && isOfWholes(catalogue.entries))
    .map((section) => ({ key, path: section.section.title, section }));
}

/**
 * Sections whose values are of all projects together, each under a name of its own. Where two values
 * share a name, the words around them tell which it is: those stay ours.
 */
function isOfWholes(entries: Plan["section"]["catalogue"]["entries"]): boolean {
  const names = entries.flatMap((entry) => (entry.kind === "measure" ? [entry.name ?? ""] : []));
  const others = entries.some(({ kind }) => kind === "figure" || kind === "calculation");
  const isUnique = new Set(names).size === names.length;
  return !others && isUnique;
}
