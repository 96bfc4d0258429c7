import { expect, test } from "vitest";
import { composite } from "../../../extractors/scan/composite.ts";

test.for([
  ["三区一县", "4"],
  ["两镇三乡，", "5"],
  ["十二镇三街道", "15"],
  ["三个镇两个乡", "5"],
  ["6旗2县1市，", "9"],
  ["2市3县2区", "7"],
  ["5个镇3个乡", "8"],
] as const)("%s counts %s places", ([text, digits]) => {
  expect(composite(text, 0)).toMatchObject({ token: { kind: "count", digits, unit: null } });
});

test.for(["三区", "一县一策", "三个项目", "县区"])("%s counts no places together", (text) => {
  expect(composite(text, 0)).toBeNull();
});
