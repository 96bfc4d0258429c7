import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

testRule(partsAddUp, {
  holds: [
    {
      name: "two lights together behind the list",
      text: "共监控«150个»项目，绿灯«120个»，黄灯«24个»，红灯«6个»，红黄灯项目30个。",
    },
    {
      name: "two grades with names of their own",
      text: "自评项目«40个»，优秀«12个»，良好«20个»，一般«8个»，优秀和良好项目32个。",
    },
    {
      name: "an item told again with what was done to it",
      text: "监控项目«612个»，其中绿灯«500个»、黄灯«100个»、红灯«12个»，红灯的12个暂停拨款。",
    },
    {
      name: "two items told again",
      text: "监控项目«612个»，其中绿灯«500个»、黄灯«100个»、红灯«12个»，红灯的12个暂停拨款，黄灯的100个限期整改。",
    },
  ],
  broken: [
    {
      name: "the whole is another",
      text: "监控项目«621个»，其中绿灯«500个»、黄灯«100个»、红灯«12个»，红灯的«12个»暂停拨款。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});

const slipped =
  "共监控«150→105»个项目，绿灯«120→102»个，黄灯24个，红灯6个，红黄灯项目30个，占20.0%。";

test("a slip in the whole or in an item is told all the same", async () => {
  expect(await alarmsRight(slipped)).toEqual([]);
  expect(await untold(slipped)).toEqual([]);
});
