import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { extractFigures } from "../../extractors/figures.ts";
import { readDocument } from "../../readers/index.ts";
import type { MarkedCase } from "../helpers/extract-from.ts";
import { found, wanted } from "../helpers/extract-from.ts";

const damaged: readonly MarkedCase[] = [
  ["结合工作实际，现将«2\n\n023年»工作情况汇报。", { kind: "period", value: "2023" }],
  [
    "为提升各单位绩效管理人员业务水平，先后组织业务培训，全年共培训«334\n\n人次»，覆盖全部单位。",
    { kind: "count", value: "334", unit: "人次" },
  ],
  ["全县评价项目«36个»，涉\n\n及资金 «12427 万元»。", {}, { value: "124270000" }],
  ["开展事前评估，评减率达到\n\n«11.49%»。", { kind: "rate", value: "11.49" }],
  ["开展绩效监控，涉及预算金额«1252\n296万元»。", { value: "12522960000", unit: "万元" }],
  ["依据《办法》（«青柏财〔2023〕15\n号»）执行。", { kind: "docnumber", value: "15" }],
  [
    "财政局会同各预算单位对全部项目开展绩效运行监控，重点分析«1—\n9 月»执行情况，及时纠正偏差。",
    { iso: "2024-01/2024-09" },
  ],
];

test.for(damaged)("a broken figure comes back whole: %j", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const text = "总结\n一、工作情况\n（一）评价\n评价项目36个，涉及资金1.2亿元。\n附件1\n";

test("figures are numbered in text order and know their place", async () => {
  const { document } = await readDocument(new TextEncoder().encode(text));
  const { figures } = extractFigures(document, 2024);
  expect(figures.map(({ id }) => id)).toEqual([`${document.id}.1`, `${document.id}.2`]);
  for (const figure of figures) {
    expect(figure.documentId).toBe(document.id);
    expect(figure.section).toEqual(["工作情况", "评价"]);
    const { sentence, flow, block } = figure;
    expect(document.flow.text.slice(sentence.start, sentence.end)).toBe(
      "评价项目36个，涉及资金1.2亿元。",
    );
    expect(flow.start).toBeGreaterThanOrEqual(sentence.start);
    expect(document.blocks[block]?.flow.start).toBeLessThanOrEqual(flow.start);
    expect(document.blocks[block]?.flow.end).toBeGreaterThanOrEqual(flow.end);
  }
});

test("digits and exponent keep the printed precision", async () => {
  const { document } = await readDocument(new TextEncoder().encode("涉及资金1.20亿元。"));
  const [figure] = extractFigures(document, 2024).figures;
  expect(figure?.quantity).toMatchObject({ digits: "1.20", exponent: 8, dimension: "money" });
  expect(figure?.value).toBe("120000000");
});

test("the numbers of headings and attachments are told as refused", async () => {
  const { document } = await readDocument(new TextEncoder().encode(text));
  const { rejected } = extractFigures(document, 2024);
  expect(rejected.map(({ quote }) => quote)).toEqual(["一、", "（一）", "1"]);
  expect(rejected.filter(({ reason }) => reason === "")).toEqual([]);
});

const goldSchema = z.looseObject({
  source: z.string(),
  non_figures: z.array(z.looseObject({ quote: z.string(), start: z.int(), end: z.int() })),
});

/** Numbers of a text that the gold says count nothing, taken for figures all the same. */
async function mistaken(
  gold: z.infer<typeof goldSchema>,
  folder: string,
): Promise<readonly string[]> {
  const { document } = await readDocument(readFileSync(join(folder, gold.source)));
  const { figures } = extractFigures(document, 2024);
  const marks = gold.non_figures.filter(({ start, end }) =>
    figures.some(({ span }) => span.start < end && start < span.end),
  );
  return marks.map(({ quote }) => quote);
}

function goldIn(folder: string): readonly z.infer<typeof goldSchema>[] {
  return readdirSync(folder)
    .filter((name) => /-\d{4}.*\.json$/.test(name))
    .map((name) => goldSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

const root = join(import.meta.dirname, "../..");
const shared = join(root, "../shared");
const sharedGold = join(shared, "gold");

describe.skipIf(!existsSync(sharedGold))(
  "the four reports (skipped where ../shared is not there)",
  () => {
    test.for(existsSync(sharedGold) ? goldIn(sharedGold) : [])(
      "$source: no number that counts nothing is a figure",
      async (gold) => {
        expect(gold.non_figures.length).toBeGreaterThan(0);
        expect(await mistaken(gold, join(shared, "reports"))).toEqual([]);
      },
    );
  },
);
