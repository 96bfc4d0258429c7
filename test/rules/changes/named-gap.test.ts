import { expect, test } from "vitest";
import { namedGaps } from "../../../rules/changes/named-gap.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

const told = (text: string): readonly string[] =>
  boundsTold((scene: Scene) => namedGaps(scene).map(({ bound }) => bound), text);

test.each([
  [
    "城中区得分95.3分，位居第一；桑园县得分81.1分，排名末位，与城中区相差14.2分。",
    "81.1分 95.3分 14.2分",
  ],
  ["河东区评价项目31个，比河西县多10个；河西县评价项目21个。", "31个 21个 10个"],
  ["河西县评价项目21个。河东区评价项目31个，较河西县多出10个。", "31个 21个 10个"],
  ["河西县核减520万元。\n河东区核减430万元，比河西县少90万元。", ""],
  ["河西县核减520万元；河东区核减430万元，比河西县少90万元。", "430万元 520万元 90万元"],
  // Another measure, what was before, two that are called so, or none.
  ["河西县评价项目21个；河东区评价部门31家，比河西县多10个。", ""],
  ["河东区评价项目31个，比上年多10个；上年评价项目21个。", ""],
  ["河西县评价项目21个、河西县监控项目45个；河东区评价项目31个，比河西县多10个。", ""],
  ["河东区评价项目31个，比河西县多10个。", ""],
  ["河西县评价项目21个，比河西县多10个。", ""],
])("%s", (text, quotes) => {
  expect(told(text)).toEqual(quotes === "" ? [] : [`difference ${quotes}`]);
});

testRule(increaseAgrees, {
  broken: [
    {
      messageId: "mismatch",
      name: "how far one is from another that is named",
      text: "城中区得分«95.3分»，位居第一；桑园县得分«81.1分»，排名末位，与城中区相差«18.2分»。",
    },
  ],
  holds: [
    {
      name: "how far one is from another that is named",
      text: "城中区得分«95.3分»，位居第一；桑园县得分«81.1分»，排名末位，与城中区相差«14.2分»。",
    },
  ],
});
