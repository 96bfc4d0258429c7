import { expect, test } from "vitest";
import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { partsOfGroups } from "../../../rules/subsets/part-of-group.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    {
      name: "red lights dealt with a sentence later",
      text: "亮红灯«27个»、亮黄灯69个。对红灯项目全部约谈单位负责人，其中«15个»恢复正常进度。",
    },
    {
      name: "some of those told too high",
      text: "复核得分偏高的«75个»。得分偏高的项目中，偏差10分以上的«23个»被通报。",
    },
  ],
  broken: [
    {
      name: "more red lights mended than there were",
      text: "亮红灯«27个»、亮黄灯69个。对红灯项目全部约谈单位负责人，其中«51个»恢复正常进度。",
      ...exceeded,
    },
  ],
  abstains: [
    {
      name: "two numbers of the group",
      text: "6月亮红灯27个，9月亮红灯36个。对红灯项目全部约谈，共涉及问题41个。",
    },
    { name: "another group", text: "亮红灯7个。对黄灯项目发函提醒，共15个恢复正常进度。" },
  ],
});

test.for([
  ["亮红灯27个、亮黄灯69个。对红灯项目全部约谈单位负责人，其中51个恢复正常进度。", "51个 27个"],
  ["亮红灯27个、亮黄灯69个。对红灯项目全部约谈单位负责人，其中15个恢复正常进度。", "15个 27个"],
  ["亮红灯27个，9月亮红灯36个。对红灯项目全部约谈，其中15个恢复正常进度。", "15个 36个"],
  ["亮红灯27个，9月亮红灯27个。对红灯项目全部约谈，其中51个恢复正常进度。", "51个 27个"],
  ["亮红灯27个。检查项目40个，对红灯项目约谈，其中51个恢复正常进度。", "51个 27个"],
  ["亮红灯27个。检查项目80个。对红灯项目约谈，其中51个恢复正常进度。", "51个 27个"],
  ["亮红灯27个，涉及资金80万元。对红灯项目约谈，有51个 恢复正常进度。", "51个 27个"],
  ["待改进的5家，连续两年列入待改进的8家。", "8家 5家"],
  ["待改进的5家。上述单位中，待改进的8家。", "8家 5家"],
  ["亮红灯项目27家。对红灯项目约谈单位，其中51家单位恢复正常进度。", "51家 27家"],
] as const)("those of a group are no more than the group: %s", ([text, quotes]) => {
  expect(boundsTold(partsOfGroups, text)).toEqual([`value <= ${quotes}`]);
});

test.for([
  ["a kind of its own", "亮红灯27个。对红灯项目约谈，压减一般性项目63个。"],
  [
    "two numbers of the group",
    "亮红灯27个，9月亮红灯36个。对红灯项目全部约谈，其中51个恢复正常进度。",
  ],
  [
    "a number in between has room for it",
    "亮红灯27个。检查项目80个，对红灯项目约谈，其中51个恢复正常进度。",
  ],
  ["all of several months", "亮红灯27个。对红灯项目约谈，累计有51个恢复正常进度。"],
  ["units of projects", "亮红灯项目27个。对红灯项目约谈单位，其中单位51个恢复正常进度。"],
  ["other units", "亮红灯项目27个。对红灯项目约谈，其中51家恢复正常进度。"],
  ["other years", "亮红灯‹27个|year=2023›。对红灯项目约谈，其中‹51个|year=2024›恢复正常进度。"],
  ["planned", "亮红灯‹27个|status=plan›。对红灯项目约谈，其中51个恢复正常进度。"],
  ["in another paragraph", "亮红灯27个。\n对红灯项目约谈，其中51个恢复正常进度。"],
  ["people", "亮红灯27人。对红灯项目约谈，其中51人恢复正常进度。"],
  ["told before the group", "对红灯项目约谈，其中51个恢复正常进度。亮红灯27个。"],
  ["another group", "亮红灯27个。对黄灯项目约谈，其中51个恢复正常进度。"],
  ["problems", "亮红灯27个。对红灯项目约谈，有问题51个。"],
  ["no group is named", "亮红灯27个。对有关项目约谈，其中51个恢复正常进度。"],
  ["far behind", `亮红灯27个，${"检查项目80个，".repeat(8)}对红灯项目约谈，其中51个恢复正常进度。`],
  ["the group itself, told again", "待改进的5家，待改进的8家。"],
] as const)("no part of it: %s", ([, text]) => {
  expect(boundsTold(partsOfGroups, text)).toEqual([]);
});

test.for([
  ["亮红灯27个。对红灯项目约谈，其中27个恢复正常进度。", "27个 27个"],
  ["偏差项目27个。对偏差项目约谈，其中51个恢复正常进度。", "51个 27个"],
  ["进度较慢27个。对进度较慢的项目约谈，其中51个恢复正常进度。", "51个 27个"],
  ["问题项目27个。对问题项目约谈，其中51个恢复正常进度。", "51个 27个"],
  ["亮红灯27个。红灯项目中，调减51个。", "51个 27个"],
  ["亮红灯27个。红灯项目中，调整51个。", "51个 27个"],
  ["亮红灯27个。对红灯项目约谈，取消其中的项目51个。", "51个 27个"],
  ["亮红灯27个。对红灯项目约谈，取消51个。", "51个 27个"],
  ["亮红灯27个。对红灯项目约谈，取消低效项目后恢复51个。", "51个 27个"],
  ["亮红灯27个，检查项目51个。对红灯项目约谈，其中51个恢复正常进度。", "51个 27个"],
] as const)("those of a group, in other words: %s", ([text, quotes]) => {
  expect(boundsTold(partsOfGroups, text)).toEqual([`value <= ${quotes}`]);
});

test.for([
  [
    "the sentence has turned to something else",
    "亮红灯27个。对红灯项目约谈。其中51个恢复正常进度。",
  ],
  [
    "many words behind the deed",
    "亮红灯27个。对红灯项目进行全县通报约谈并限期整改之后按照规定程序恢复了51个。",
  ],
  ["集中 is no 中", "亮红灯27个。红灯项目集中整改51个。"],
  ["为中 is no 中", "得分偏低27个。得分偏低为中等的51个。"],
  ["problems are no projects", "发现问题27个。对问题约谈，其中51个恢复正常进度。"],
  ["units without a noun", "亮红灯单位27个。对红灯单位约谈，其中51个整改。"],
  ["as many are told between", "亮红灯27个。对红灯项目约谈，检查项目51个，其中51个整改。"],
  ["other units of counting", "亮红灯项目27项。对红灯项目约谈，其中51个恢复正常进度。"],
  ["the group, told again without a word of it", "待改进的5家，其中列入待改进的8家。"],
] as const)("no part of the group: %s", ([, text]) => {
  expect(boundsTold(partsOfGroups, text)).toEqual([]);
});
