import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { surplusRests } from "../../../rules/sums/surplus-rest.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { listingsTold } from "./listings-told.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "其他 belongs to the whole",
      text: "共评估项目«120个»。其中教育«60个»、卫生«40个»、其他类«20个»。",
    },
    {
      name: "其余 ends the list of something else",
      text: "问题«92条»，其中预算类14条，产出类5条，效益类9条，除«5条»仍在整改外，其余«87条»已整改。",
    },
  ],
  broken: [
    {
      name: "what stands beside 其他 comes to the whole already",
      text: "“二上”申报项目«1275个»、资金27.91亿元。项目减少211个。\n一次通过的«842个»，其他类«8个»，修改通过的«398个»，仍未通过的«35个»。",
      ...mismatch,
    },
  ],
});

test.for([
  [
    "申报项目1275个。一次通过842个，修改通过398个，其他8个，仍未通过35个。",
    "1275个＝842个＋398个＋8个＋35个括号",
  ],
  [
    "申报项目1275个。另有终止4个，一次通过842个，其他类8个，修改通过398个，仍未通过35个，退回12个。",
    "1275个＝842个＋8个＋398个＋35个括号",
  ],
  ["申报项目1275个。一次通过842个，修改通过433个，其他类8个。", "1275个＝842个＋433个＋8个括号"],
  [
    "一次通过842个，其他类8个，修改通过398个，仍未通过35个，合计1275个。",
    "1275个＝842个＋8个＋398个＋35个括号",
  ],
  [
    "一次通过842个，其他类8个，修改通过398个，仍未通过35个，共1275个。",
    "1275个＝842个＋8个＋398个＋35个括号",
  ],
  [
    "一次通过842个，其他类8个，修改通过398个，仍未通过35个，总计达1275个。",
    "1275个＝842个＋8个＋398个＋35个括号",
  ],
  [
    "申报项目1275个。一次通过842个、涉及资金20万元，其他类8个，修改通过398个，仍未通过35个。",
    "1275个＝842个＋8个＋398个＋35个括号",
  ],
  [
    "申报项目1275个。一次通过842个（主要是教育、卫健和农业农村水利等部门经过充分论证的项目），按规定程序组织复核后，其他类8个，修改通过398个，仍未通过35个。",
    "1275个＝842个＋8个＋398个＋35个括号",
  ],
  [
    "申报1275个。通过项目842个，其他项目8个，退回项目398个，仍未通过35个。",
    "1275个＝842个＋8个＋398个＋35个括号",
  ],
  ["申报项目100个。一次通过65个，其他类8个，修改通过35个。", "100个＝65个＋8个＋35个括号"],
  [
    "申报项目10个。一次通过3个，优化通过3个，其他类8个，修改通过4个。",
    "10个＝3个＋3个＋8个＋4个括号",
  ],
  ["收回资金9万元。教育5万元，其他部门8万元，农业4万元。", "9万元＝5万元＋8万元＋4万元括号"],
] as const)("what stands beside 其他 comes to the whole already: %s", ([text, line]) => {
  expect(listingsTold(surplusRests, text)).toEqual([line]);
});

test.for([
  [
    "it belongs to the whole",
    "申报项目1283个。一次通过842个，其他类8个，修改通过398个，仍未通过35个。",
  ],
  [
    "it belongs to one of two wholes",
    "申报项目1240个，受理1283个。一次通过842个，其他类8个，修改通过398个，仍未通过35个。",
  ],
  [
    "two small numbers come to a third by chance",
    "申报项目93个。一次通过58个，其他类8个，修改通过35个。",
  ],
  [
    "three very small numbers do too",
    "申报项目9个。一次通过3个，优化通过2个，其他类8个，修改通过4个。",
  ],
  ["one number alone", "申报项目842个。一次通过842个，其他类8个。"],
  ["nothing stands before it", "申报项目1275个。其他类8个，一次通过842个，修改通过433个。"],
  [
    "no number comes to it",
    "申报项目1300个。一次通过842个，其他类8个，修改通过398个，仍未通过35个。",
  ],
  [
    "not the others but one of them",
    "申报项目1275个。一次通过842个，剔除其他类8个，修改通过398个，仍未通过35个。",
  ],
  [
    "not the others but what was done with them",
    "申报项目1275个。一次通过842个，其他类退回8个，修改通过398个，仍未通过35个。",
  ],
  [
    "a number told behind sums nothing up",
    "一次通过842个，其他类8个，修改通过398个，仍未通过35个，涉及项目1275个。",
  ],
  [
    "a number told behind says what was done in all",
    "一次通过842个，其他类8个，修改通过398个，仍未通过35个，共计涉及1275个。",
  ],
  [
    "by how much it has grown",
    "申报项目比上年增加1275个。一次通过842个，其他类8个，修改通过398个，仍未通过35个。",
  ],
  ["other units", "申报单位1275家。一次通过842个，其他类8个，修改通过398个，仍未通过35个。"],
  ["another noun", "反馈问题1275个。一次通过项目842个，其他项目8个，退回项目398个，终止项目35个。"],
  [
    "another noun of one of them",
    "反馈问题1275个。发现问题842个，其他类8个，退回项目398个，仍未通过35个。",
  ],
  [
    "the whole stands in a table",
    "|合计|\n|1275个|\n一次通过842个，其他类8个，修改通过398个，仍未通过35个。",
  ],
  [
    "the whole was told long before",
    "申报项目1275个。\n评审较好。\n一次通过842个，其他类8个，修改通过398个，仍未通过35个。",
  ],
  [
    "nothing parts it from the number before",
    "申报项目1275个。一次通过842个其他类8个、修改通过398个、仍未通过35个。",
  ],
  [
    "many words between",
    "申报项目1275个。一次通过842个，由县财政局会同各主管部门组织专家逐个复核并书面反馈意见之后，其他类8个，修改通过398个，仍未通过35个。",
  ],
  ["a colon between", "申报项目1275个。一次通过842个，其他类8个，具体是：修改通过433个。"],
  ["some of it", "申报项目1275个。一次通过842个，其他类8个，其中修改通过433个。"],
  [
    "what it is compared with",
    "申报项目1275个。一次通过842个，其他类8个，较去年修改通过的433个多。",
  ],
] as const)("其他 is no item too many: %s", ([, text]) => {
  expect(listingsTold(surplusRests, text)).toEqual([]);
});
