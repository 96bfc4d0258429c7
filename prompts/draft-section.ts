import { z } from "zod";
import { draftSchema } from "../domain/draft.ts";
import type { Draft } from "../domain/draft.ts";
import { definePrompt } from "./prompt.ts";

const input = z.strictObject({
  title: z.string(),
  heading: z.string(),
  /** One line an entry: F1｜评减金额｜546.18万元｜…. */
  catalogue: z.string(),
});

export const draftSection = definePrompt<z.infer<typeof input>, Draft>({
  id: "draft-section",
  input,
  output: draftSchema,
});
