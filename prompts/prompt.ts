import type { z } from "zod";

/** What a prompt is given and must give back; its words stand in the Markdown file of the same name. */
export interface PromptContract<Input, Output> {
  /** Name of both files without their ending. */
  readonly id: string;
  /** Texts for the holes of the Markdown. */
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
}

export function definePrompt<Input, Output>(
  contract: PromptContract<Input, Output>,
): PromptContract<Input, Output> {
  return contract;
}
