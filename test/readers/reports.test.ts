import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { checkFlow, read, stripped } from "./reading.ts";

const shared = new URL("../../../shared/", import.meta.url);
const absent = !existsSync(shared);
const why = absent ? " (skipped: ../shared is not here)" : "";

const names = ["dachuan-2024", "jiashi-2024", "lieshan-2024", "luxian-2023"] as const;
const formats = ["txt", "docx", "doc", "pdf"] as const;
const files = names.flatMap((name) => formats.map((format) => [name, format] as const));

const goldSchema = z.object({ figures: z.array(z.object({ quote: z.string() })) });

function fileOf(name: string, format: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`reports/${name}.${format}`, shared)));
}

function quotesOf(name: string): string[] {
  const gold: unknown = JSON.parse(readFileSync(new URL(`gold/${name}.json`, shared), "utf8"));
  return goldSchema.parse(gold).figures.map(({ quote }) => stripped(quote));
}

function timesIn(text: string, quote: string): number {
  return text.split(quote).length - 1;
}

test.skipIf(absent).for(files)(
  `every gold quote of %s stands whole in the %s${why}`,
  async ([name, format]) => {
    const plain = (await read(fileOf(name, "txt"))).flow.text;
    const flow = (await read(fileOf(name, format))).flow.text;
    const counts = quotesOf(name).map((quote) => [quote, timesIn(flow, quote)]);
    expect(counts.filter(([, count]) => count === 0)).toEqual([]);
    expect(counts).toEqual(quotesOf(name).map((quote) => [quote, timesIn(plain, quote)]));
  },
);

test.skipIf(absent).for(files)(
  `%s reads the same as text and as %s${why}`,
  async ([name, format]) => {
    const plain = stripped((await read(fileOf(name, "txt"))).flow.text);
    expect(stripped((await read(fileOf(name, format))).flow.text)).toBe(plain);
  },
);

test.skipIf(absent).for(files)(
  `the flow of %s.%s keeps its promises${why}`,
  async ([name, format]) => {
    const { document } = await read(fileOf(name, format));
    checkFlow(document);
    expect(document.format).toBe(format === "txt" ? "text" : format);
  },
);

test.skipIf(absent).for(files)(
  `no line of %s.%s ends inside a sentence${why}`,
  async ([name, format]) => {
    const { flow } = await read(fileOf(name, format));
    const long = flow.text.split("\n").filter((line) => line.length > 60 && !line.includes("\t"));
    expect(long.length).toBeGreaterThan(5);
    for (const line of long) expect(line).toMatch(/[。：；]$|[。：；]（[^（）]*）$/);
  },
);

test.skipIf(absent).for(names)(`%s as text is the file as it is${why}`, async (name) => {
  const { text } = await read(fileOf(name, "txt"));
  expect(text).toBe(readFileSync(new URL(`reports/${name}.txt`, shared), "utf8"));
});

test.skipIf(absent)(
  `the page number of luxian is told and stays out of the flow${why}`,
  async () => {
    const { flow, notices, text } = await read(fileOf("luxian-2023", "txt"));
    const notice = notices.find(({ code }) => code === "furniture-dropped")!;
    expect(text.slice(notice.span!.start, notice.span!.end)).toBe("— 3—");
    expect(flow.text).toContain("确保预算资金安全有效");
  },
);
