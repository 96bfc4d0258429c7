import { expect, test } from "vitest";
import { roleName } from "../../../rules/wording/mention-match.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { markedReport } from "../../helpers/report.ts";

/** What the last number of a text is called. */
function named(text: string): string {
  const mention = sceneOf(markedReport(text).report).mentions.at(-1);
  return mention === undefined ? "" : roleName(mention, "此处");
}

test.for([
  ["超期完成30个。", "超期完成"],
  ["有关事项30个。", "有关事项"],
  ["近郊乡镇30个。", "近郊乡镇"],
  ["2024年共走访约30个。", "走访"],
] as const)("words that only lead to a number are no part of its name: %s", ([text, name]) => {
  expect(named(text)).toBe(name);
});

test("a long name begins with a whole word", () => {
  expect(named("主要原因是上年集中清理了两年以上结转资金1511万元。")).toBe("两年以上结转资金");
});

test("without a name it is called as it is told", () => {
  expect(named("30个。")).toBe("此处");
});
