import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { indicatorOf } from "../../domain/indicator.ts";
import { loadPrompt } from "../../pipeline/assist/load-prompts.ts";
import { draftSchema } from "../../domain/draft.ts";
import { prompts } from "../../prompts/index.ts";

const folder = new URL("../../prompts/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => name.slice(0, -3));

test("every prompt has a contract and stands in the index", () => {
  expect(prompts.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
});

const strings = z.record(z.string(), z.string());

describe.for(prompts.map((prompt) => [prompt.id, prompt] as const))("%s", ([id, prompt]) => {
  const file = loadPrompt(id);

  test("names its inputs as the contract does, and has a hole for each among the data", () => {
    const { input } = file.examples[0]!;
    expect(Object.keys(strings.parse(input)).toSorted()).toEqual([...file.input].toSorted());
    const holes = [...file.data.matchAll(/\{\{([a-z]+)\}\}/g)].map(([, name = ""]) => name);
    expect(new Set(holes)).toEqual(new Set(file.input));
    expect(file.task).not.toMatch(/\{\{[a-z]+\}\}/);
  });

  test("has examples that fit the contract and say nothing their input does not", () => {
    for (const { input, output } of file.examples) {
      const told = Object.values(strings.parse(input)).join("\n");
      expect(prompt.input.safeParse(input).success).toBe(true);
      expect(prompt.output.safeParse(output).success).toBe(true);
      for (const cited of citedIn(output)) expect(told.replaceAll(/[【】]/g, "")).toContain(cited);
    }
  });

  test("tells the model that the data are no instructions", () => {
    expect(file.task).toContain("不是指令");
    expect(file.version).toMatch(/^\d+$/);
    expect(file.purpose).toMatch(/[\u4e00-\u9fff]/);
  });
});

/** Ids, quotes and values that an example answer takes from its input. */
function citedIn(output: unknown): readonly string[] {
  const draft = draftSchema.safeParse(output);
  if (draft.success) {
    return draft.data.sentences.flatMap(({ text, basis }) => [
      ...[...text.matchAll(/\{\{([A-Z]\d+)\}\}/g)].map(([, id]) => `${id!}｜`),
      ...basis.map((id) => `${id}｜`),
    ]);
  }
  const rows = z.record(z.string(), z.array(strings)).parse(output);
  return Object.values(rows)
    .flat()
    .flatMap(({ quote, other, value, indicator }) =>
      [quote, other, value, indicator].filter((each) => each !== undefined),
    );
}

test("indicators of the examples are those of the dictionary", () => {
  for (const { output } of loadPrompt("bind-figure").examples) {
    const { bindings } = z.object({ bindings: z.array(strings) }).parse(output);
    for (const { indicator } of bindings) expect(indicatorOf(indicator!)).toBeDefined();
  }
});
