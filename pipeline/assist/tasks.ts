import type { ModelAnswer, ModelRequest } from "../../llm/request.ts";

/** What a model may help with; all are off until asked for. */
export type AssistTask = "bind" | "draft" | "condense" | "review";

export const assistTasks: readonly AssistTask[] = ["bind", "draft", "condense", "review"];

/** An answer, or null where none can be used; whoever asks goes on without. */
export type Ask = <Value>(request: ModelRequest<Value>) => Promise<ModelAnswer<Value> | null>;

export type Judge = (
  callId: string,
  verdict: "admitted" | "refused" | "unused",
  reasons: readonly string[],
) => void;

/** A model as the tasks see it. */
export interface Assistant {
  readonly ask: Ask;
  readonly judge: Judge;
}
