import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { testRule } from "../../helpers/test-rule.ts";

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
