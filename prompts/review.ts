import { z } from "zod";
import { definePrompt } from "./prompt.ts";

const input = z.strictObject({ text: z.string() });

const output = z.strictObject({
  hints: z.array(
    z.strictObject({
      /** Both as they stand in the text. */
      quote: z.string(),
      other: z.string(),
      /** What does not go together, one sentence without numbers. */
      reason: z.string(),
    }),
  ),
});

export type Hints = z.infer<typeof output>;

export const review = definePrompt<z.infer<typeof input>, Hints>({ id: "review", input, output });
