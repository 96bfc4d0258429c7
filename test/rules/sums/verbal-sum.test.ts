import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { verbalSums } from "../../../rules/sums/verbal-sum.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { listingsTold } from "./listings-told.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "a verb behind 合计, the whole that was looked at before",
      text: "编审项目绩效目标1073个，系统拦截«219个»，人工审核退回«88个»，合计退改«307个»，退改率28.61%。",
    },
    {
      name: "a name before 合计",
      text: "系统对«86个»项目发出红色预警、对«193个»项目发出黄色预警，预警项目合计«279个»，占23.1%。",
    },
    { name: "money", text: "调减预算«620万元»、收回«415万元»，合计盘活«1035万元»。" },
  ],
  broken: [
    {
      name: "swapped digits of an item",
      text: "编审项目绩效目标1073个，系统拦截«291个»，人工审核退回«88个»，合计退改«307个»，退改率28.61%。",
      ...mismatch,
    },
    {
      name: "one item told twice over",
      text: "系统对«86个»项目发出红色预警、对«139个»项目发出黄色预警，预警项目合计«279个»。",
      ...mismatch,
    },
  ],
  abstains: [
    { name: "one number alone", text: "重点监控20个，合计调整28个。", outcome: "not_applicable" },
    {
      name: "what exceeds the sum is no item",
      text: "监控项目1795个，发现问题项目120个，合计调整28个。",
      outcome: "not_applicable",
    },
  ],
});

test.for([
  ["系统拦截219个，人工退回88个，合计退改307个。", "307个＝219个＋88个"],
  ["系统拦截219个，人工退回88个，合计退改达307个。", "307个＝219个＋88个"],
  ["系统拦截219个，人工退回88个，合计退改309个。", "309个＝219个＋88个"],
  ["预警项目拦截219个，提醒93个，人工退回88个，合计退改181个。", "181个＝93个＋88个"],
  ["全年收回11万元，拦截219个，人工退回88个，合计退改307个。", "307个＝219个＋88个"],
  ["评价优12家，拦截219个，人工退回88个，合计退改307个。", "307个＝219个＋88个"],
  ["系统拦截219个，人工退回88个，比上年增加93个，合计退改307个。", "307个＝219个＋88个"],
  ["系统拦截219个，人工退回88个，占比28.6%，合计退改307个。", "307个＝219个＋88个"],
  ["系统拦截219个，人工退回88个，涉及3类，合计退改307个。", "307个＝219个＋88个"],
  ["系统拦截219个，人工退回88个，涉及7个环节，合计退改307个。", "307个＝219个＋88个"],
  [
    "收回项目19个，资金‹90万元|status=plan›，压减资金620万元、415万元，合计盘活1035万元。",
    "1035万元＝620万元＋415万元",
  ],
  ["拦截项目219个，退回88个，培训12个人员，合计退改项目307个。", "307个＝219个＋88个"],
  ["拦截项目219个，退回项目88个，合计退改307个。", "307个＝219个＋88个"],
  ["拦截219个，退回88个，合计退改项目307个。", "307个＝219个＋88个"],
] as const)("what stands before 合计 is added up: %s", ([text, line]) => {
  expect(listingsTold(verbalSums, text)).toEqual([line]);
});

test.for([
  ["a share", "系统拦截219个，人工退回88个，合计占307个。"],
  ["no word of summing up", "系统拦截219个，人工退回88个，先后退改307个。"],
  ["many words before 合计", "系统拦截219个，人工退回88个，经核实以后最终合计退改307个。"],
  ["many words behind 合计", "系统拦截219个，人工退回88个，合计退改以后重新申报的项目共307个。"],
  ["the others", "教育局8个，卫健局5个，其他部门合计13个。"],
  ["what is left", "教育局8个，卫健局5个，余下部门合计13个。"],
  ["a rate", "预算执行率41%，压减率12%，合计53%。"],
  [
    "what came to a number told before",
    "监控项目310个，拦截129个，退回88个，整改93个，合计退改300个。",
  ],
  ["money of things", "系统拦截219个，人工退回88个，合计涉及307万元。"],
  ["one of them is planned", "计划拦截‹219个|status=plan›，人工退回88个，合计退改307个。"],
  ["other units", "系统拦截219个，人工退回88家，合计退改307个。"],
  [
    "one of last year",
    "系统拦截‹219个|year=2023›，人工退回‹88个|year=2024›，合计退改‹307个|year=2024›。",
  ],
  [
    "the last of last year",
    "系统拦截‹219个|year=2024›，退改‹77个|year=2024›，人工退回‹88个|year=2023›，合计退改‹296个|year=2024›。",
  ],
  ["the grades it names", "优96个，良151个，中20个，优良合计274个。"],
  ["one number alone", "系统拦截307个，合计退改307个。"],
  ["the last is as large", "拦截11个，系统拦截307个，合计退改307个。"],
  ["joined to last year's", "预算编制219个，人工退回88个，连同上年合计退改400个。"],
  [
    "far behind",
    "系统拦截219个，人工退回88个，各单位整改以后重新填报并经主管部门逐项审核通过以后，合计退改400个。",
  ],
  ["something between", "系统拦截219个，人工退回88个，其余各单位已经整改，合计退改400个。"],
  ["behind a colon", "系统拦截219个，退回88个，经审核：合计退改400个。"],
  ["in a table", "|拦截|退回|合计（个）|\n|219个|88个|307个|"],
] as const)("nothing is added up: %s", ([, text]) => {
  expect(listingsTold(verbalSums, text)).toEqual([]);
});

test.for([
  ["told by the names that it adds up", "优96个，良151个，中20个，优和良合计247个。"],
  ["told by how many there are", "系统拦截219个，人工退回88个，两项合计307个。"],
  [
    "told by how many there are, with words between",
    "系统拦截219个，人工退回88个，两类项目合计退改307个。",
  ],
  ["told as a list", "系统拦截219个、人工退回88个，共计307个。"],
] as const)("left to another finder: %s", ([, text]) => {
  expect(listingsTold(verbalSums, text)).toEqual([]);
});
