import type { AssistOutcome } from "./assist.ts";
import type { ModelUsed } from "./assist-run.ts";

/** What a model did in a run, for its record; `model` null where none is set. */
export interface RecordedAssist {
  readonly model: ModelUsed | null;
  readonly outcome: AssistOutcome | null;
}

/** The part of a run's record on the model: the log of its calls has the same `runId`. */
export function assistRecord({ model, outcome }: RecordedAssist): object {
  return { model, ...(outcome === null ? {} : recordOf(outcome)) };
}

function recordOf({ sections, ...rest }: AssistOutcome): object {
  const told = sections.map(({ path, heading, task, admitted, refused, rounds, answered }) => ({
    path,
    heading,
    task,
    admitted,
    refused,
    rounds,
    answered,
  }));
  return { ...rest, sections: told };
}
