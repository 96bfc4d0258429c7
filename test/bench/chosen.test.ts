import { expect, test } from "vitest";
import { chosen } from "../../bench/rules/chosen.ts";

const all = [
  { name: "linsang-2024.txt", collection: "samples" },
  { name: "haohe-2023.txt", collection: "blind8 texts" },
  { name: "haohe-2024.txt", collection: "blind9 texts" },
  { name: "wulan-2024.txt", collection: "blind9 texts" },
];

function names(choice: Partial<Parameters<typeof chosen>[1]>): readonly string[] {
  const kept = chosen(all, { only: "", in: "", without: "", ...choice });
  return kept.map(({ name }) => name.replace(".txt", ""));
}

test.for([
  [{}, ["linsang-2024", "haohe-2023", "haohe-2024", "wulan-2024"]],
  [{ only: "haohe" }, ["haohe-2023", "haohe-2024"]],
  [{ in: "blind" }, ["haohe-2023", "haohe-2024", "wulan-2024"]],
  [{ in: "blind9", only: "2024" }, ["haohe-2024", "wulan-2024"]],
  [{ without: "blind9 texts" }, ["linsang-2024", "haohe-2023"]],
  [{ without: " blind8 texts, blind9 texts," }, ["linsang-2024"]],
  [{ without: "blind8 texts", only: "haohe" }, ["haohe-2024"]],
] as const)("%j keeps %j", ([choice, kept]) => {
  expect(names(choice)).toEqual(kept);
});

test("a collection to be left out has its whole name", () => {
  expect(() => names({ without: "blind9" })).toThrow(
    "No collection “blind9”; there are: samples, blind8 texts, blind9 texts",
  );
});
