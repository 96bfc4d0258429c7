import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { read } from "./reading.ts";

const report =
  "泸县2023年工作总结\r\n2023年选取12个项目开展重点绩效评估，涉及金额4755.05万元，评减率达到11.49%。\r\n";
const ascii = "report 2023\nrate 11.49%\n";
const rare = "镕铷煊氹㙍绩效评价 𠮷野 2023年，评价项目12个，涉及金额363万元。";

interface Case {
  readonly name: string;
  readonly encoding: string;
  readonly mark: boolean;
  readonly text: string;
  readonly guessed: RegExp | null;
}

const cases: readonly Case[] = [
  { name: "UTF-8", encoding: "utf8", mark: false, text: report, guessed: null },
  { name: "UTF-8 with a mark", encoding: "utf8", mark: true, text: report, guessed: null },
  { name: "ASCII", encoding: "utf8", mark: false, text: ascii, guessed: null },
  { name: "UTF-8 with rare characters", encoding: "utf8", mark: false, text: rare, guessed: null },
  { name: "GB18030", encoding: "gb18030", mark: false, text: report, guessed: /GB18030/ },
  {
    name: "GB18030 with rare characters",
    encoding: "gb18030",
    mark: false,
    text: rare,
    guessed: /GB18030/,
  },
  { name: "GBK", encoding: "gbk", mark: false, text: report, guessed: /GB18030/ },
  { name: "UTF-16 LE with a mark", encoding: "utf-16le", mark: true, text: report, guessed: null },
  { name: "UTF-16 BE with a mark", encoding: "utf-16be", mark: true, text: report, guessed: null },
  { name: "UTF-16 LE", encoding: "utf-16le", mark: false, text: report, guessed: /UTF-16（小端）/ },
  { name: "UTF-16 BE", encoding: "utf-16be", mark: false, text: report, guessed: /UTF-16（大端）/ },
];

test.for(cases)("$name is decoded as it is", async ({ encoding, mark, text, guessed }) => {
  const bytes = new Uint8Array(iconv.encode(text, encoding, { addBOM: mark }));
  const { document, notices } = await read(bytes);
  expect(document.text).toBe(text);
  const told = notices.filter(({ code }) => code === "encoding-guessed");
  expect(told).toHaveLength(guessed === null ? 0 : 1);
  expect(told.every(({ message }) => guessed?.test(message) === true)).toBe(true);
});

test("a UTF-8 file cut inside a character is still UTF-8, with a notice", async () => {
  const bytes = new TextEncoder().encode(report.repeat(5));
  const { text, notices } = await read(bytes.slice(0, bytes.length - 4));
  expect(text.startsWith(report)).toBe(true);
  expect(notices.map(({ code }) => code)).toContain("encoding-guessed");
});

test("a web page declared as GB2312 is decoded without a notice", async () => {
  const page = `<html><head><meta charset="gb2312"></head><body><p>${report}</p></body></html>`;
  const { flow, notices } = await read(new Uint8Array(iconv.encode(page, "gbk")));
  expect(flow.text).toContain("涉及金额4755.05万元");
  expect(notices).toEqual([]);
});
