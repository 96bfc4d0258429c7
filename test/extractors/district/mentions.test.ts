import { expect, test } from "vitest";
import { mentionsIn } from "../../../extractors/district/mentions.ts";

test.for([
  ["达州市达川区", ["达州市", "达川区"]],
  ["武义县", ["武义县"]],
  ["枣庄市薛城区", ["枣庄市", "薛城区"]],
  ["赣州市赣县区", ["赣州市", "赣县区"]],
  ["2023年泸县、凤县", ["泸县", "凤县"]],
  ["泸县县级预算", ["泸县"]],
  ["《泸县办法》", ["泸县"]],
  ["推进城区改造，郊区建设", []],
  ["清单县级、经费县直、办理县里", []],
  ["和县级预算", []],
  ["南山区域发展", []],
  ["社区、园区、自治区、全区、我县", []],
] as const)("%s names %j", ([text, names]) => {
  expect([...mentionsIn(text)].map(({ name }) => name)).toEqual(names);
});

test("a mention stands where its name stands", () => {
  const text = "按照达州市要求，达川区印发通知";
  for (const { name, start, end } of mentionsIn(text)) expect(text.slice(start, end)).toBe(name);
});

test("a hundred times the text names a hundred times as many", () => {
  const text = "达州市达川区、泸县、薛城区开展工作。";
  const once = [...mentionsIn(text)].length;
  expect([...mentionsIn(text.repeat(100))]).toHaveLength(once * 100);
});
