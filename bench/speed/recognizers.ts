import { createRequire } from "node:module";
import { z } from "zod";

/** What Recognizers-Text says of one place; `end` is exclusive here. */
export interface Recognized {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Decimal as it prints it; null when it gives none. */
  readonly value: string | null;
}

export interface Recognizers {
  /** Numbers, ordinals, percentages, currency and dimensions. */
  readonly quantities: (text: string) => readonly Recognized[];
  readonly dates: (text: string) => readonly Recognized[];
}

const results = z.array(
  z.object({
    start: z.number(),
    end: z.number(),
    typeName: z.string(),
    resolution: z.object({ value: z.string().nullish() }).nullish(),
  }),
);

const callable = z.custom<(text: string, culture: string) => unknown>(
  (value) => typeof value === "function",
);
const numbers = z.object({
  recognizeNumber: callable,
  recognizeOrdinal: callable,
  recognizePercentage: callable,
});
const units = z.object({ recognizeCurrency: callable, recognizeDimension: callable });
const times = z.object({ recognizeDateTime: callable });

/** The peer of bench/peers, or null when it is not installed. */
export function recognizers(): Recognizers | null {
  const load = createRequire(new URL("../peers/package.json", import.meta.url));
  try {
    const number = numbers.parse(load("@microsoft/recognizers-text-number"));
    const unit = units.parse(load("@microsoft/recognizers-text-number-with-unit"));
    const time = times.parse(load("@microsoft/recognizers-text-date-time"));
    const ask = (...models: z.infer<typeof callable>[]) => {
      return (text: string) => models.flatMap((model) => read(model(text, "zh-cn")));
    };
    return {
      quantities: ask(
        unit.recognizeCurrency,
        number.recognizePercentage,
        unit.recognizeDimension,
        number.recognizeOrdinal,
        number.recognizeNumber,
      ),
      dates: ask(time.recognizeDateTime),
    };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}

function read(answer: unknown): readonly Recognized[] {
  return results.parse(answer).map(({ start, end, typeName, resolution }) => ({
    type: typeName,
    start,
    end: end + 1,
    value: resolution?.value ?? null,
  }));
}
