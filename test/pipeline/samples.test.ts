import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { evaluateGold } from "../../pipeline/evaluate.ts";
import { f1 } from "../../pipeline/evaluate/table.ts";
import { readGold, unlike } from "../helpers/gold.ts";
import type { Gold } from "../helpers/gold.ts";
import { jihe, root } from "../helpers/jihe.ts";
import type { Finished } from "../helpers/jihe.ts";
import { runSchema } from "../helpers/output-schema.ts";
import type { OutputDocument } from "../helpers/output-schema.ts";

const out = mkdtempSync(join(tmpdir(), "jihe-samples-"));
const gold = readGold(join(root, "samples", "gold"));
let finished: Finished;
let run: z.infer<typeof runSchema>;

beforeAll(async () => {
  finished = await jihe(["run", "samples", "--out", out]);
  run = runSchema.parse(JSON.parse(readFileSync(join(out, "run.json"), "utf8")));
});

afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

function share({ right, total }: { right: number; total: number }): number {
  return right / total;
}

function documentOf({ source }: Gold): OutputDocument {
  const found = run.documents.find(({ path }) => basename(path) === source);
  if (found === undefined) throw new Error(`${source} was not read`);
  return found;
}

test("the run on samples/ finishes, reads all eight reports and fails on none", () => {
  expect(finished.stderr).not.toContain("内部错误");
  expect(finished.code).toBe(0);
  expect(gold).toHaveLength(8);
  expect(run.documents).toHaveLength(8);
  expect(run.documents.filter(({ error }) => error !== null)).toEqual([]);
});

test("the end table has a row a report, then says what was verified and what was not", () => {
  const lines = finished.stdout.split("\n");
  expect(lines[0]).toMatch(/^区县 +年度 +数据 +核验关系 +错误 +警告 +文件$/);
  expect(lines.slice(2, 10).every((line) => /\d+ +\d+ +\d+ +\d+ {2}\S/.test(line))).toBe(true);
  expect(lines[11]).toMatch(/^已核验关系 \d+ 组，/);
  expect(lines[11]).toBe(run.summary);
  expect(finished.stdout).not.toMatch(/全部正确|完全正确|全部通过/);
});

test("every file of the list is there, opens, and nothing else is", () => {
  expect(readdirSync(out).toSorted()).toEqual([...run.files].toSorted());
  expect(run.files).toEqual(
    expect.arrayContaining(["区县对比.docx", "区县对比.xlsx", "核验清单.xlsx", "run.json"]),
  );
  for (const { district, year } of gold) {
    expect(run.files).toContain(`${district}-${year}-年度总结.docx`);
    expect(run.files).toContain(`${district}-${year}-年度总结（审阅稿）.docx`);
  }
  for (const file of run.files.filter((name) => /\.(?:docx|xlsx)$/.test(name))) {
    const inside = unzipSync(readFileSync(join(out, file)));
    expect(Object.keys(inside)).toContain(
      file.endsWith(".docx") ? "word/document.xml" : "xl/workbook.xml",
    );
  }
});

test("every quote is the text at its place", () => {
  for (const { text, figures, findings } of run.documents) {
    const places = [...figures, ...findings.flatMap(({ operands }) => operands)];
    for (const { quote, start, end } of places) expect(text.slice(start, end)).toBe(quote);
  }
});

test("all kinds of figures and their meanings come near the gold of the samples", async () => {
  const { total } = await evaluateGold({ goldDir: join(root, "samples", "gold") });
  for (const kind of ["numeric", "date", "period", "docnumber"]) {
    expect(f1(total.counts[kind] ?? { gold: 1, found: 0, matched: 0 })).toBeGreaterThanOrEqual(
      0.97,
    );
  }
  const { span, qualifier, status, year, indicator } = total.fields.numeric;
  expect(share(span)).toBeGreaterThanOrEqual(0.98);
  expect(share(qualifier)).toBeGreaterThanOrEqual(0.97);
  expect(share(status)).toBeGreaterThanOrEqual(0.95);
  expect(share(year)).toBeGreaterThanOrEqual(0.93);
  expect(share(indicator)).toBeGreaterThanOrEqual(0.9);
});

const named = gold.map((each) => [each.source, each] as const);

test.for(named)("%s is read as a report of its district and year", ([, expected]) => {
  const { district, year } = expected;
  expect(documentOf(expected)).toMatchObject({ district: { name: district }, year });
});

test.for(named)("%s gives every amount, rate and count of its gold, no other", ([, expected]) => {
  const { figures } = documentOf(expected);
  const kinds = ["amount", "count", "rate"];
  expect(unlike(expected.figures, figures, kinds)).toEqual({ missed: [], extra: [] });
});

test.for(named.filter(([, { planted }]) => planted === undefined))(
  "%s raises no error",
  ([, expected]) => {
    const { findings } = documentOf(expected);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  },
);

test.for(named.filter(([, { planted }]) => planted !== undefined))(
  "%s shows its planted error where it stands, and no other",
  ([, expected]) => {
    const { findings } = documentOf(expected);
    const { rule, start, end } = expected.planted ?? { rule: "", start: -1, end: -1 };
    const touches = ({ operands }: (typeof findings)[number]): boolean =>
      operands.some((each) => each.start === start && each.end === end);
    const told = findings.filter(({ severity }) => severity !== "hint").filter(touches);
    expect(told.map(({ ruleId }) => ruleId)).toContain(rule);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.filter((finding) => !touches(finding))).toEqual([]);
  },
);

test.for(["README.md", "README.zh-CN.md"])("the finding that %s shows is found", (name) => {
  const readme = readFileSync(join(root, name), "utf8");
  const [, shown = ""] = /^> 【错误】(.+)$/m.exec(readme) ?? [];
  const messages = run.documents.flatMap(({ findings }) =>
    findings.map(({ ruleId, title, message }) => `${String(title)}（${ruleId}）　${message}`),
  );
  const pieces = shown.split("……");
  expect(
    messages.filter((message) => pieces.every((piece) => message.includes(piece))),
  ).toHaveLength(1);
});
