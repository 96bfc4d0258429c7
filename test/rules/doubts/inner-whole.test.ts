import { expect, test } from "vitest";
import { innerWhole } from "../../../rules/doubts/inner-whole.ts";
import { sumOf } from "../../../rules/sums/list-sum.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const text =
  "全年受理申报事项236项，比上年减少18项，从构成看，教育类1.12亿元、交通类0.86亿元；年末对金额较大的83项进行抽验，抽验合格75项，不合格«8→3»项，另有12项因工作量不足按实结算。";

test("a number nearer to the list is what its first items come to", async () => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

/** What is said against adding up the items to the first number of a text; the rest are the last so many. */
function saidOf(text: string, items: number): string | null {
  const scene = sceneOf(reportFrom(text));
  const [total, ...others] = scene.mentions;
  if (total === undefined) throw new Error("no figure");
  return innerWhole(sumOf(total, others.slice(-items), "="), scene);
}

test("where the nearer numbers make up the whole, so do all of their items", () => {
  const items = "东湖区‹37个›、西湖区‹31个›，安丰县‹29个›、泽水县‹23个›。";
  expect(saidOf(`项目‹110个›，城区‹68个›、县域‹42个›，${items}`, 4)).toBeNull();
  expect(saidOf(`项目‹110个›，城区‹68个›，${items}`, 4)).toContain("68个");
});
