import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { lines, progressOn } from "../../pipeline/progress.ts";
import { widthOf } from "../../pipeline/table.ts";

test("without a terminal a phase is two plain lines", () => {
  const written: string[] = [];
  const progress = lines({ write: (text) => written.push(text) });
  progress.start("读取", 2);
  progress.step("甲");
  progress.step("乙");
  progress.end();
  expect(written).toEqual(["读取：共 2 个……\n", "读取：完成 2/2。\n"]);
});

test("on a terminal a phase is a bar that ends full and names the phase", () => {
  const written: string[] = [];
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  terminal.on("data", (chunk: Buffer) => written.push(chunk.toString("utf8")));
  const progress = progressOn(terminal);
  progress.start("核验", 2);
  progress.step("甲");
  progress.step("乙");
  progress.end();
  progress.stop();
  expect(written.join("")).toMatch(/核验 \[.+\] 2\/2/);
});

test("a note stands in the last line of its phase and in no other; a line of its own stands alone", () => {
  const written: string[] = [];
  const progress = lines({ write: (text) => written.push(text) });
  progress.say("预计提问 2 次。");
  progress.start("模型", 1);
  progress.note("已用 10 个词元");
  progress.note("已用 25 个词元");
  progress.step("甲");
  progress.end();
  progress.start("撰写", 0);
  progress.end();
  expect(written).toEqual([
    "预计提问 2 次。\n",
    "模型：共 1 个……\n",
    "模型：完成 1/1，已用 25 个词元。\n",
    "撰写：共 0 个……\n",
    "撰写：完成 0/0。\n",
  ]);
});

test("on a terminal the note stands behind the count, and a line stays within 80 columns", () => {
  const written: string[] = [];
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  terminal.on("data", (chunk: Buffer) => written.push(chunk.toString("utf8")));
  const progress = progressOn(terminal);
  progress.start("模型", 100);
  progress.note("已用 1234567 个词元，约 12.34 元");
  progress.step("某某县2024年度预算绩效管理工作情况总结报告.docx");
  progress.end();
  progress.say("完");
  // oxlint-disable-next-line no-control-regex -- the bar moves the cursor
  const shown = written.join("").split(/\u001B\[[0-9?;]*[A-Za-z]|\n/u);
  expect(shown.join("")).toMatch(/1\/100 {2}已用 1234567 个词元，约 12\.34 元/);
  expect(Math.max(...shown.map(widthOf))).toBeLessThanOrEqual(80);
  expect(shown).toContain("完");
});
