import { expect, test } from "vitest";
import { countedSums } from "../../../rules/sums/counted-sum.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** Each total that counts its items with them: `73个＝39个＋34个`. */
function sumsIn(text: string): readonly string[] {
  return countedSums(sceneOf(reportFrom(text))).map(({ total, parts }) => {
    return `${total.figure.quote}＝${parts.map(({ figure }) => figure.quote).join("＋")}`;
  });
}

const list = "支持39个，完善34个，暂缓13个，否决7个";

test.for([
  [`${list}，前两类合计73个。`, "73个＝39个＋34个"],
  [`${list}。前三类合计86个。`, "86个＝39个＋34个＋13个"],
  [`${list}。后两类合计20个。`, "20个＝13个＋7个"],
  [`${list}。中间两种情形共47个。`, "47个＝34个＋13个"],
  [`全年评估93个，${list}。前两类合计73个。`, "73个＝39个＋34个"],
  [`${list}，四类合计93个。`, "93个＝39个＋34个＋13个＋7个"],
] as const)("%s", ([text, sum]) => {
  expect(sumsIn(text)).toEqual([sum]);
});

test.for([
  ["which of more is in the middle", `${list}，退回2个。中间两种情形共47个。`],
  ["fewer than are counted", "支持39个。前两类合计73个。"],
  ["now", `${list}。目前两项合计73个。`],
] as const)("nothing bound: %s", ([, text]) => {
  expect(sumsIn(text)).toEqual([]);
});
