import { z } from "zod";

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/);

const figure = z.strictObject({
  id: z.string(),
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: z.enum(["amount", "count", "rate", "score", "rank", "date", "period", "docnumber"]),
  value: decimal.nullable(),
  unit: z.string().nullable(),
  qualifier: z.enum([
    "exact",
    "over",
    "approx",
    "nearly",
    "more_than",
    "at_least",
    "less_than",
    "at_most",
    "no_later_than",
  ]),
  status: z.enum(["actual", "plan", "threshold", "reference"]),
  year: z.int().nullable(),
  indicator: z.string().nullable(),
  subject: z.string(),
  iso: z.string().nullable(),
  candidates: z.array(z.strictObject({ indicator: z.string(), reason: z.string() })),
  sentence: z.string(),
  section: z.array(z.string()),
  place: z.string(),
  extractor: z.string(),
});

const operand = z.looseObject({
  role: z.string(),
  documentId: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
});

const finding = z.looseObject({
  id: z.string().min(1),
  ruleId: z.string().min(1),
  severity: z.enum(["error", "warning", "hint"]),
  verdict: z.enum(["certain", "possible", "tail", "conflict", "undecidable"]),
  message: z.string().min(1),
  operands: z.array(operand),
});

const receipt = z.looseObject({
  ruleId: z.string().min(1),
  documentIds: z.array(z.string()),
  outcome: z.enum([
    "pass",
    "fail",
    "hint",
    "not_applicable",
    "insufficient",
    "ambiguous",
    "crashed",
  ]),
  statement: z.string(),
  operands: z.array(operand),
});

const document = z.strictObject({
  id: z.string().nullable(),
  path: z.string().min(1),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  format: z.enum(["docx", "doc", "pdf", "xlsx", "html", "text"]).nullable(),
  title: z.string().nullable(),
  district: z.strictObject({ name: z.string(), code: z.string().nullable() }).nullable(),
  year: z.int().nullable(),
  text: z.string(),
  figures: z.array(figure),
  findings: z.array(finding),
  notices: z.array(
    z.strictObject({
      code: z.string(),
      message: z.string().min(1),
      start: z.int().nullable(),
      end: z.int().nullable(),
    }),
  ),
  receipts: z.array(receipt),
  error: z.strictObject({ code: z.string(), message: z.string().min(1) }).nullable(),
});

const batch = {
  documents: z.array(document),
  findings: z.array(finding),
  receipts: z.array(receipt),
  notices: z.array(
    z.strictObject({ path: z.string(), code: z.string(), message: z.string().min(1) }),
  ),
};

/** What `extract --json` and `check --json` promise to other programs. */
export const outputSchema = z.strictObject(batch);

/** out/run.json. */
export const runSchema = z.strictObject({
  program: z.literal("jihe"),
  versions: z.strictObject({
    jihe: z.string(),
    rules: z.string(),
    dictionary: z.string(),
    node: z.string(),
    templates: z.record(z.string(), z.string()),
  }),
  settings: z.strictObject({
    command: z.enum(["run", "compare"]),
    paths: z.array(z.string()),
    out: z.string(),
    strict: z.boolean(),
    templates: z.string().nullable(),
    profile: z.string(),
    assist: z.array(z.string()),
  }),
  /** Null where no model was asked for. */
  assist: z.looseObject({}).nullable(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  summary: z.string().min(1),
  files: z.array(z.string()),
  ...batch,
  failures: z.array(z.looseObject({ path: z.string(), stack: z.string().nullable() })),
});

export type Output = z.infer<typeof outputSchema>;
export type OutputDocument = z.infer<typeof document>;
export type OutputFigure = z.infer<typeof figure>;
