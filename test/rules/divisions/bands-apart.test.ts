import { expect, test } from "vitest";
import { areBandsApart } from "../../../rules/divisions/bands-apart.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const apart = (text: string): boolean =>
  areBandsApart(sceneOf(reportFrom(text)).mentions.filter(({ figure }) => figure.kind === "count"));

test.for([
  "执行率高于95%的11个，低于85%的2个。",
  "15家部门执行率超过98%，6家部门执行率低于85%。",
  "90分以上的5个，75分以下的2个。",
  "90—100分的5个，60—70分的2个。",
  "90分以上的5个，80至90分的8个，60分以下的2个。",
])("a band between them is not told: %s", (text) => {
  expect(apart(text)).toBe(true);
});

test.for([
  "执行率高于85%的11个，低于85%的2个。",
  "90分以上的5个，80至90分的8个，80分以下的2个。",
  "红灯11个，黄灯20个。",
  "90分以上的5个，得60分的2个。",
  "高于平均数的11个，低于60%的2个。",
])("nothing lies between them, or nothing tells: %s", (text) => {
  expect(apart(text)).toBe(false);
});
