import { z } from "zod";
import { definePrompt } from "./prompt.ts";

const input = z.strictObject({
  /** One line a figure: B1｜sentence with the figure in 【】. */
  figures: z.string(),
  /** One line an indicator: id｜name｜unit｜definition. */
  indicators: z.string(),
});

const output = z.strictObject({
  bindings: z.array(
    z.strictObject({
      item: z.string(),
      /** The sentence, or the part of it around the figure, as it stands in the text. */
      quote: z.string(),
      /** The figure's own characters. */
      value: z.string(),
      /** Id of the list. */
      indicator: z.string(),
    }),
  ),
});

export type Bindings = z.infer<typeof output>;

export const bindFigure = definePrompt<z.infer<typeof input>, Bindings>({
  id: "bind-figure",
  input,
  output,
});
