import { expect, test } from "vitest";
import { applyRules } from "../../../domain/result-use/apply-rules.ts";
import { loadProfile } from "../../../pipeline/profile-file.ts";
import { evaluated } from "../../helpers/evaluated.ts";

const jiashi = loadProfile("jiashi");

test("a bar lowers a better grade and leaves a worse one", () => {
  const rows = [
    evaluated({ id: "a", score: "95", auditProblem: true }),
    evaluated({ id: "b", score: "50", auditProblem: true }),
    evaluated({ id: "c", score: "95", auditProblem: false }),
  ];
  const { conclusions } = applyRules(rows, jiashi);
  expect(conclusions.map(({ grade, finalGrade }) => [grade?.name, finalGrade?.name])).toEqual([
    ["优秀", "中等"],
    ["较差", "较差"],
    ["优秀", "优秀"],
  ]);
});

test("a project that stays out of the budget is not cut once more", () => {
  const row = evaluated({
    score: "60",
    isNew: true,
    exAnteDone: false,
    nextBudget: { yuan: "1000000", name: "申报数" },
  });
  const { conclusions, lines } = applyRules([row], jiashi);
  expect(lines.map(({ rule }) => rule.id)).toEqual([
    "ex-ante-missing",
    "low-score-cut",
    "ex-ante-due",
  ]);
  expect(conclusions[0]?.cut).toBe("1000000");
});

test("every row and rule ends in a line, an open question or a clear count", () => {
  const rows = [evaluated({ id: "a" }), evaluated({ id: "b", score: "70", isNew: true })];
  const { lines, open, clear } = applyRules(rows, jiashi);
  const cleared = [...clear.values()].reduce((sum, count) => sum + count, 0);
  expect(lines.length + open.length + cleared).toBe(rows.length * 8);
  expect(open.map(({ missing }) => missing)).toContain("得分");
});

test("a line names the citation of its settings and whether they were confirmed", () => {
  const { lines } = applyRules([evaluated({ score: "70" })], jiashi);
  const cut = lines.find(({ rule }) => rule.id === "low-score-cut");
  expect(cut?.citations.join()).toContain("伽师县2024年");
  expect(cut?.confirmed).toBe(false);
});
