import { expect, test } from "vitest";
import { doMeet } from "../../../rules/divisions/bands-meet.ts";

test.for([
  ["begin where the last one ends", ["90分以上", "80分至90分", "80分以下"], true],
  ["a point apart, as whole marks are told", ["90%及以上", "60%至89%", "59%以下"], true],
  ["leave one out between them", ["90分以上", "60分以下"], false],
  ["leave one out further on", ["90分以上", "80分至90分", "60分以下"], false],
  ["meet at a decimal", ["99.95%以上", "90%—99.95%"], true],
  ["leave one out below a decimal", ["89.95%以上", "60%—70.05%"], false],
  ["meet in the middle of three", ["80分及以上", "60至80分", "60分（不含）以下"], true],
  ["of which the first alone has limits", ["90分以上", "进度慢"], true],
  ["of which the last alone has limits", ["进度慢", "90分以上"], true],
  ["leave one out beside numbers of other things", ["2024年90分以上", "2024年60分以下"], false],
  ["have no limits at all", ["进度快", "进度慢"], true],
] as const)("bands that %s", ([, labels, meet]) => {
  expect(doMeet(labels)).toBe(meet);
});
