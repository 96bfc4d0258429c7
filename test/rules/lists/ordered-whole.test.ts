import { expect, test } from "vitest";
import { orderedWholes } from "../../../rules/lists/ordered-whole.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function told(text: string): readonly string[] {
  return orderedWholes(sceneOf(reportFrom(text))).map(({ total, parts }) =>
    [total, ...parts].map(({ figure }) => figure.quote).join(" "),
  );
}

const head = "专项资金到位18.40亿元，累计支出15.20亿元，支出率82.6%。";

test.for([
  [
    "by the name told before",
    `${head}按同样顺序，资金到位7.10亿元、6.20亿元和5.10亿元；累计支出6.00亿元、5.20亿元和4.00亿元。`,
    ["18.40亿元 7.10亿元 6.20亿元 5.10亿元", "15.20亿元 6.00亿元 5.20亿元 4.00亿元"],
  ],
  [
    "one left out where all are told",
    `${head}分领域看，水务、教育、交通和康养累计支出分别为5.30亿元、3.90亿元和3.10亿元。`,
    ["15.20亿元 5.30亿元 3.90亿元 3.10亿元"],
  ],
  [
    "one slip away without any such words",
    `${head}水务、教育和交通累计支出依次为60.0亿元、5.20亿元和4.00亿元。`,
    [],
  ],
  [
    "swapped digits",
    `${head}水务、教育和交通累计支出依次为6.00亿元、2.50亿元和4.00亿元。`,
    ["15.20亿元 6.00亿元 2.50亿元 4.00亿元"],
  ],
  [
    "what they come to told behind",
    "预警集中在住建、交通、水利、文旅四个部门，依次有21个、16个、12个、9个，加起来58个。",
    ["58个 21个 16个 12个 9个"],
  ],
  ["some sectors of many", `${head}水务、教育和交通支出分别为4.10亿元、2.60亿元和1.90亿元。`, []],
  ["the greatest of them", `${head}累计支出最多的三个县依次为4.10亿元、2.60亿元和1.90亿元。`, []],
] as const)("values side by side: %s", ([, text, expected]) => {
  expect(told(text)).toEqual(expected);
});
