import { expect, test } from "vitest";
import { alarmsRight, untold } from "../helpers/miswritten.ts";

/** Rates that are laid down in one place and applied in another. */
const told: readonly string[] = [
  "评价等级为优的，同类项目预算优先保障；为中的，下年度预算压减«20→30»%；为差的，取消安排。按照办法，3个评价为中的项目上年预算共«1870→1780»万元，压减«374→347»万元。",
  "对评价等级为“中”和“差”的部门分别按«5→15»%、«10→30»%压减公用经费。\n等级为“中”的12家部门公用经费基数共«3460→3640»万元，压减«173→137»万元；等级为“差”的3家部门公用经费基数«870→780»万元，压减«87→78»万元。",
  "评价结果换算成预算安排系数：优按100%、良按«95→59»%、中按«85→58»%安排，差等原则上不再安排。据此核定预算：优等11个，申报8200万元，核定8200万元；良等22个，申报«12400→14200»万元，核定«11780→11870»万元；中等7个，申报«3600→6300»万元，核定«3060→3600»万元。",
  "2024年签订评价服务合同3份，合同总价«168→186»万元。合同签订后支付«30→50»%首付款，即«50.4→54.0»万元；提交评价报告初稿后支付40%，计«67.2→62.7»万元；验收合格后支付余下30%，应付«50.4→55.4»万元。",
];

test.for(told)("a rate laid down and applied: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  // Another base than the one beside it, and a limit that is no rate of its own.
  "评价等级为中的，下年度预算压减20%。评价为中的3个项目涉及资金6120万元，压减374万元。",
  "评价等级为中的，压减预算不低于10%。3个评价为中的项目预算1870万元，压减420万元。",
  "评价等级为中的，项目经费压减20%；评价等级为中的，公用经费压减5%。3个评价为中的部门基数1870万元，压减93.5万元。",
  "评价为优的6个，评价为中的压减10%。评价为良的项目预算1870万元，压减420万元。",
  // Two prices, and a payment of another contract.
  "甲合同价72万元，乙合同价36万元。签订后支付30%，即32.4万元。",
  "合同总价168万元。上年合同尾款支付10%，即9.35万元。",
])("nothing is laid down for it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
