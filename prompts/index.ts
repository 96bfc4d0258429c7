import { bindFigure } from "./bind-figure.ts";
import { condense } from "./condense.ts";
import { draftSection } from "./draft-section.ts";
import type { PromptContract } from "./prompt.ts";
import { review } from "./review.ts";

/** Every prompt, by the order of the work. */
export const prompts: readonly Pick<PromptContract<unknown, unknown>, "id" | "input" | "output">[] =
  [bindFigure, draftSection, condense, review];
