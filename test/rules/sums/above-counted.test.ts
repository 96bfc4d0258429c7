import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { kindsNamed } from "../../../rules/sums/kinds-named.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "all of those that the sentence before told of",
      text: "对等次为“中”的«4个»项目压减预算；对等次为“差”的«2个»项目取消预算。以上«6个»项目共压减412万元。",
    },
    {
      name: "a whole whose words name its kinds",
      text: "组织对«31个»新增及到期延续的政策和项目开展评估，送审资金8.4亿元。评估中，新增政策和项目«18个»、到期延续政策和项目«13个»。",
    },
  ],
  broken: [
    {
      name: "one too many above",
      text: "对等次为“中”的«5个»项目压减预算；对等次为“差”的«2个»项目取消预算。以上«6个»项目共压减412万元。",
      ...mismatch,
    },
    {
      name: "swapped digits of the whole",
      text: "组织对«13个»新增及到期延续的政策和项目开展评估，送审资金8.4亿元。评估中，新增政策和项目«18个»、到期延续政策和项目«13个»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "something else was counted above",
      text: "对4个项目压减预算；对2个单位进行约谈。以上6个问题均已整改。",
      outcome: "not_applicable",
    },
  ],
});

test.for([
  ["a third kind behind", "对31个新增、延续及到期的政策开展评估，新增政策18个、延续政策10个。", 0],
  ["a third kind between", "对31个新增、延续及到期的政策开展评估，新增政策18个、到期政策10个。", 0],
  ["both of two kinds", "对31个新增及到期的政策开展评估，新增政策18个、到期政策13个。", 1],
] as const)("kinds that a whole names: %s", ([, text, found]) => {
  expect(kindsNamed(sceneOf(reportFrom(text)))).toHaveLength(found);
});
