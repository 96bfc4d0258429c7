import { z } from "zod";
import { statuses } from "../domain/figure.ts";
import type { Finding } from "../domain/finding.ts";
import { qualifiers } from "../domain/quantity.ts";

const exact = z.string().regex(/^-?\d{1,200}(?:\.\d{1,200})?(?:\/\d{1,200})?$/);

const set = z.looseObject({
  low: exact.nullable(),
  high: exact.nullable(),
  lowOpen: z.boolean(),
  highOpen: z.boolean(),
});

// The limits keep a forged file from asking for numbers that never end.
const quantity = z.looseObject({
  digits: z.string().regex(/^-?\d{1,40}(?:\.\d{1,40})?$/),
  exponent: z.int().min(-12).max(24),
  unit: z.string().nullable(),
  dimension: z.enum(["money", "ratio", "points", "count", "score", "rank", "time"]),
  qualifier: z.enum(qualifiers),
  laidDown: z.enum(["exactly", "closely"]).exactOptional(),
});

const operand = z.looseObject({
  role: z.string(),
  figureId: z.string().nullable(),
  documentId: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  value: z.string().nullable(),
  unit: z.string().nullable(),
  set: set.nullable(),
  indicator: z.string().nullable(),
  year: z.int().nullable(),
  status: z.enum(statuses).nullable(),
  quantity: quantity.nullable(),
});

const judgment = z.looseObject({
  conclusion: z.enum(["confirmed", "scope", "false-alarm", "unverifiable"]),
  basis: z.string(),
  scope: z.string(),
  reason: z.string(),
  by: z.string(),
  on: z.string().nullable(),
  expires: z.string().nullable(),
});

const text = z.string();

/** A finding as `--json` and run.json have it; fields that a later version adds are kept. */
export const findingJson: z.ZodType<Finding> = z.looseObject({
  id: text,
  fingerprint: text,
  slotFingerprint: text,
  ruleId: text,
  ruleName: text,
  ruleVersion: text,
  documentIds: z.array(text),
  severity: z.enum(["error", "warning", "hint"]),
  verdict: z.enum(["certain", "possible", "tail", "conflict", "undecidable"]),
  explainedBy: z.enum(["R0", "R1", "R2", "R3", "R4"]).nullable(),
  title: text,
  message: text,
  suggestion: text,
  relation: z.looseObject({ text, formula: text, substituted: text }).nullable(),
  operands: z.array(operand).max(5000),
  claimed: set.nullable(),
  computed: set.nullable(),
  gap: z.looseObject({ absolute: text, quanta: text }).nullable(),
  inverse: z.array(z.looseObject({ operand: z.int(), set, text })),
  hypotheses: z.array(
    z.looseObject({
      kind: text,
      operand: z.int(),
      from: text,
      to: text,
      text,
      cost: z.number(),
    }),
  ),
  blame: z.array(z.int()),
  confidence: z.looseObject({
    extract: z.enum(["high", "low"]),
    bind: z.enum(["sentence", "paragraph", "document"]),
  }),
  materiality: text.nullable(),
  rootCauseId: text.nullable(),
  related: z.array(text),
  decision: judgment.exactOptional(),
});
