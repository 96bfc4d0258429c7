import { expect, test } from "vitest";
import { lines } from "../../pipeline/progress.ts";

test("without a terminal a phase is two plain lines", () => {
  const written: string[] = [];
  const progress = lines({ write: (text) => written.push(text) });
  progress.start("读取", 2);
  progress.step("甲");
  progress.step("乙");
  progress.end();
  expect(written).toEqual(["读取：共 2 个……\n", "读取：完成 2/2。\n"]);
});
