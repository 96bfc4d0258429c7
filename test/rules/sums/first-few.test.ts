import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "经费支出412.80万元，按用途列示如下：\n1.管护人员劳务«156.20→165.20»万元；\n2.机械租赁98.50万元；\n3.苗木购置«87.30→78.30»万元；\n4.零星支出70.80万元。\n前三项支出«342.00→324.00»万元，占82.8%。",
  "退回的意见按原因归类：\n（一）依据不充分的48条；\n（二）指标不可衡量的«36→63»条；\n（三）测算过程缺失的21条；\n（四）其他7条。\n前三类«105→150»条，退回部门限期修改。",
  "巡查费用按用途分：\n耗材136.80万元；\n讲课费112.40万元；\n维护«95.70→59.70»万元；\n水电63.00万元。\n头三项加在一起«344.90→434.90»万元。",
  "入库企业55家，其中物业公司«26→62»家，占47.3%；保洁公司14家；安保公司«9→4»家；其他6家。前三类均为服务业企业，共«49→94»家。",
])("the first so many of a list, by no word that adds up: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "抽查合同58份，要素不全21份，另有验收滞后的19份、付款超期的18份，前两类问题涉及29份。",
  "处罚企业21家，约谈企业14家，列入黑名单6家，前两类平均每类17家。",
])("what may be counted twice, or is no sum: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
