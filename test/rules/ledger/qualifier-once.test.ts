import { qualifierOnce } from "../../../rules/ledger/qualifier-once.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(qualifierOnce, {
  broken: [
    {
      name: "约…余",
      text: "共审核«约300余»个项目。",
      messageId: "stacked",
      severity: "hint",
      data: { first: "约", second: "余" },
    },
    { name: "近…左右", text: "培训«近200人左右»。", messageId: "stacked" },
    { name: "不少于…以上", text: "选取«不少于10个以上»项目。", messageId: "stacked" },
    { name: "超过…以上", text: "增幅«超过15%以上»。", messageId: "stacked" },
    { name: "约…左右 with a Chinese numeral", text: "«约三成左右»的项目。", messageId: "stacked" },
    { name: "超…多", text: "资金«超300多»万元。", messageId: "stacked" },
    {
      name: "a span of time about which two words speak",
      text: "工期«约5个月左右»。",
      messageId: "stacked",
    },
  ],
  abstains: [
    { name: "one qualifier", text: "约300个项目，200余人，15%以上，近20家，不少于10个。" },
    {
      name: "约定 and 近年 are words",
      text: "按约定10日以内拨付，近年来5个以上项目，预约3个以内。",
    },
    { name: "节约 and 最近 are words", text: "节约300余万元，附近3个以上乡镇，最近5个以上。" },
    { name: "time gone by", text: "近三年以上未执行的项目，近5个月以内完成。" },
    { name: "two numbers, one qualifier each", text: "约300个项目、10个以上部门。" },
    { name: "a title", text: "《关于约300余个项目的通知》。" },
    { name: "about so many days", text: "约3天。" },
  ],
});
