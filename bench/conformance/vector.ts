import { z } from "zod";

const inputSchema = z.strictObject({
  digits: z.string().regex(/^-?\d+(?:\.\d+)?$/),
  unit: z.string(),
  dimension: z.string(),
  qualifier: z.string(),
});

/** A number as printed. */
export type Input = z.infer<typeof inputSchema>;

const setText = z.string().regex(/^[[(][^,]+,[^,]+[\])]$/);
const shared = { id: z.string(), topic: z.string(), reason: z.string().min(8) };

const setVector = z.strictObject({
  ...shared,
  what: z.literal("set"),
  input: inputSchema,
  /** Union of the readings up to this one; T is the typical set of a qualifier. */
  reading: z.enum(["R0", "R3", "R1", "R2", "R4", "T"]),
  expected: z.strictObject({ set: setText.nullable() }),
});

const verdictSchema = z.enum(["certain", "possible", "tail", "conflict", "undecidable"]);
const gapSchema = z.strictObject({ absolute: z.string(), quanta: z.string() });

const verdictVector = z.strictObject({
  ...shared,
  what: z.literal("verdict"),
  formula: z.string(),
  /** Null where the number is not printed. */
  input: z.array(inputSchema.nullable()),
  expected: z.strictObject({
    verdict: verdictSchema,
    explainedBy: z.enum(["R0", "R3", "R1", "R2", "R4"]).nullable(),
    claimed: setText.optional(),
    computed: setText.nullable().optional(),
    gap: gapSchema.nullable().optional(),
    /** By operand: the values that restore agreement. */
    inverse: z.record(z.string(), setText).optional(),
    /** By operand: substitutions of one digit that break the relation, of those tried. */
    strength: z
      .strictObject({ broken: z.array(z.number()), tried: z.array(z.number()) })
      .optional(),
  }),
});

const reachVector = z.strictObject({
  ...shared,
  what: z.literal("reachability"),
  /** Either the whole or the part is known. */
  input: z.strictObject({
    whole: inputSchema.optional(),
    part: inputSchema.optional(),
    rate: inputSchema,
  }),
  expected: z.strictObject({
    parts: z.array(z.string()).optional(),
    wholes: z.strictObject({ low: z.string(), high: z.string() }).nullable().optional(),
  }),
});

const unitVector = z.strictObject({
  ...shared,
  what: z.literal("unit"),
  input: z.strictObject({ text: z.string() }),
  expected: z.strictObject({ value: z.string(), quantum: z.string(), set: setText }),
});

export const vectorSchema = z.discriminatedUnion("what", [
  setVector,
  verdictVector,
  reachVector,
  unitVector,
]);

export type SetVector = z.infer<typeof setVector>;
export type VerdictVector = z.infer<typeof verdictVector>;
export type ReachVector = z.infer<typeof reachVector>;
export type UnitVector = z.infer<typeof unitVector>;
export type Vector = z.infer<typeof vectorSchema>;
export type Answer = Vector["expected"];

/** One vector for each line of a JSONL file. */
export function vectorsOf(text: string): readonly Vector[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => vectorSchema.parse(JSON.parse(line)));
}
