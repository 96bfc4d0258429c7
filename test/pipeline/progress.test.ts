import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { lines, progressOn } from "../../pipeline/progress.ts";

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
