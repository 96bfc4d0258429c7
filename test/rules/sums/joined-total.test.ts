import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { joinedTotals } from "../../../rules/sums/joined-total.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { listingsTold } from "./listings-told.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "those of the year before",
      text: "2024年选取«7个»乡镇开展评价，占36.84%；连同2023年已评价的«6个»，累计评价«13个»。",
    },
    {
      name: "behind the items of the first",
      text: "全年出台标准«26项»，其中定额类15项、比例类7项、上限类4项，连同以前年度的«19项»，标准库现有标准«45项»。",
    },
    {
      name: "money of two units",
      text: "全年收回低效资金«7560万元»；加上评审核减的«4095万元»，合计节约«1.1655亿元»。",
    },
  ],
  broken: [
    {
      name: "a digit of what was joined",
      text: "2024年选取«7个»乡镇开展评价，占36.84%；连同2023年已评价的«8个»，累计评价«13个»。",
      ...mismatch,
    },
    {
      name: "a digit of the total",
      text: "全年收回低效资金«7560万元»；加上评审核减的«4095万元»，合计节约«1.1955亿元»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "several bases, and none of them fits",
      text: "出台标准26项，修订标准8项，连同以前年度的19项，现有标准共70项。",
    },
    {
      name: "the next number adds nothing up",
      text: "选取7个乡镇开展评价，连同2023年已评价的6个，其中优秀3个。",
    },
  ],
});

test.for([
  ["选取7个乡镇，占36.84%；连同2023年已评价的6个，累计评价14个。", "14个＝7个＋6个"],
  ["选取12家单位、7个乡镇；连同 2023年已评价的6个，累计评价14个。", "14个＝7个＋6个"],
  ["选取12个县区、7个乡镇；连同2023年已评价的6个，累计评价13个。", "13个＝7个＋6个"],
  ["选取7个乡镇、12个县区；连同2023年已评价的6个，累计评价13个。", "13个＝7个＋6个"],
  ["收回7560万元；加上核减的4095万元，合计节约11655万元。", "11655万元＝7560万元＋4095万元"],
  [
    "收回7560万元，涉及项目3个；加上核减的4095万元，合计节约11955万元。",
    "11955万元＝7560万元＋4095万元",
  ],
  [
    "收回7560万元；加上核减的4095万元，涉及3个项目，合计节约11955万元。",
    "11955万元＝7560万元＋4095万元",
  ],
  ["选取7个乡镇；外加2023年已评价的6个，共评价13个。", "13个＝7个＋6个"],
  ["收回7560万元；加上核减的4095万元，合计节约1.1655亿元。", "1.1655亿元＝7560万元＋4095万元"],
] as const)("what was joined and what it was joined to: %s", ([text, line]) => {
  expect(listingsTold(joinedTotals, text)).toEqual([line]);
});

test.for([
  [
    "several bases, none of which fits",
    "选取12个县区、7个乡镇；连同2023年已评价的6个，累计评价14个。",
  ],
  ["nothing adds it up", "选取7个乡镇；连同2023年已评价的6个，评价13个。"],
  ["共性 is no 共", "选取7个乡镇；连同2023年已评价的6个，共性指标13个。"],
  ["some of it", "选取7个乡镇；连同2023年已评价的6个，其中共评价13个。"],
  [
    "far behind",
    "选取7个乡镇；连同2023年已评价的6个，由县财政局会同主管部门和第三方机构组织开展，累计评价13个。",
  ],
  ["no total", "选取7个乡镇；连同2023年已评价的6个。"],
  ["a total of another unit", "选取7个乡镇；连同2023年已评价的6个，累计评价单位13家。"],
  ["nothing to join it to", "连同2023年已评价的6个，累计评价13个。"],
  ["rates", "评价率51%；连同去年的49%，累计100%。"],
  ["not joined", "选取7个乡镇；不连同2023年已评价的6个，累计评价13个。"],
  [
    "many words of what was joined",
    "选取7个乡镇；连同2023年已经由县财政局委托第三方机构按照规定程序评价的6个，累计评价13个。",
  ],
  ["told by another finder", "收回7560万元，加上核减的4095万元，合计11655万元。"],
] as const)("nothing was joined: %s", ([, text]) => {
  expect(listingsTold(joinedTotals, text)).toEqual([]);
});
