import { z } from "zod";
import { draftSchema } from "../domain/draft.ts";
import type { Draft } from "../domain/draft.ts";
import { definePrompt } from "./prompt.ts";

const input = z.strictObject({
  heading: z.string(),
  /** One line a quotation: Q1｜…. */
  sayings: z.string(),
});

export const condense = definePrompt<z.infer<typeof input>, Draft>({
  id: "condense",
  input,
  output: draftSchema,
});
