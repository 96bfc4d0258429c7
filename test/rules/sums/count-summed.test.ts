import { expect, test } from "vitest";
import { countSummed, isOfFewer } from "../../../rules/sums/count-summed.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

test.for([
  ["前两类合计73个", 2, true],
  ["教育、医疗两项合计73个", 2, true],
  ["这三类项目共73个", 3, false],
  ["三者相加73个", 3, false],
  ["合计73个", null, false],
  ["12项合计73个", null, false],
  ["两项措施涉及73个", null, false],
] as const)("%s", ([words, wanted, fewer]) => {
  const all = sceneOf(reportFrom(`支持39个，完善34个，否决13个，${words}。`)).mentions;
  const told = all.filter(({ figure }) => figure.quantity.unit === "个" && figure.value !== "3");
  const [total] = told.slice(-1);
  expect(total?.figure.value).toBe("73");
  if (total === undefined) return;
  expect(countSummed(total)).toBe(wanted);
  expect(isOfFewer(total, told.slice(0, 3))).toBe(fewer);
});
