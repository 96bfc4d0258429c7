import { expect, test } from "vitest";
import { gradeNamed, gradeOf } from "../../domain/profile.ts";
import type { GradeBand } from "../../domain/profile-values.ts";

const bands: readonly GradeBand[] = [
  { name: "优", aliases: ["优秀"], from: "90" },
  { name: "良", aliases: ["良好"], from: "80" },
  { name: "中", aliases: [], from: "60" },
  { name: "差", aliases: ["较差"], from: "0" },
];

test.for([
  ["100", "优"],
  ["90", "优"],
  ["89.99999999999999999999", "良"],
  ["80.0", "良"],
  ["79.9", "中"],
  ["60", "中"],
  ["59.99", "差"],
  ["0", "差"],
  ["100.01", undefined],
  ["-1", undefined],
] as const)("%s is %s", ([score, name]) => {
  expect(gradeOf(score, bands)?.name).toBe(name);
});

test.for([
  ["优秀", "优"],
  ["“良好”", "良"],
  ["较 差", "差"],
  ["合格", undefined],
] as const)("%s is named %s", ([told, name]) => {
  expect(gradeNamed(told, bands)?.name).toBe(name);
});
