import { expect, test } from "vitest";
import { rateMeans } from "../../../rules/means/rate-means.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function meansOf(rows: string, label = "合计/平均"): readonly string[] {
  const table = `|县（区）|平均得分（分）|问题整改率（%）|\n${rows.replace("平均行", label)}`;
  return rateMeans(sceneOf(reportFrom(table))).map(({ evidence }) =>
    evidence.map(({ quote }) => quote).join(" "),
  );
}

const three = "|原城区|87.1|97.8|\n|河湾区|85.6|95.0|\n|丰泽县|84.0|91.7|\n";

test.for([
  ["the plain mean", `${three}|平均行|85.6|94.8|`, ["94.8 97.8 95.0 91.7"]],
  [
    "a slip where scores beside it are averaged",
    `${three}|平均行|85.6|98.4|`,
    ["98.4 97.8 95.0 91.7"],
  ],
  ["no slip: it may be weighted", `${three}|平均行|85.6|90.1|`, []],
  ["scores that are no plain mean", `${three}|平均行|86.9|98.4|`, []],
] as const)("%s", ([, rows, expected]) => {
  expect(meansOf(rows)).toEqual(expected);
});

test("a row that only sums is no mean", () => {
  expect(meansOf(`${three}|平均行|85.6|94.8|`, "合计")).toEqual([]);
});

test("two rows are too few", () => {
  expect(meansOf("|原城区|87.1|97.8|\n|河湾区|85.7|95.0|\n|平均行|86.4|96.4|")).toEqual([]);
});
