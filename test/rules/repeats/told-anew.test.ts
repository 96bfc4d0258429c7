import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

/** Numbers of other things that are told with the words of the ones before, and slips that are told beside them. */
test.for([
  "选取4个项目、2个政策和1个街道财政运行开展重点评价，资金8260.40万元。评价结果已经通报。\n七个评价对象平均得分84.6分。全年收回资金«1460→1640»万元，其中结余860万元、滞留600万元。",
  "13个重点评价项目平均得分82.4分，评价结果全部公开。\n全年压减下年预算1360万元，其中980万元来自3个项目；另外10个重点评价项目只压减了«380→480»万元。",
  "2024年编报目标的项目中，年底达标的412个，没有达标的38个。没有达标的38个项目中，有17个因政策调整终止，«13→31»个延期实施，8个因管理不力未见成效，这8个项目所在的5个部门作了书面检查。",
  "对6个村的村级运转情况进行评价，平均得分79.8分。\n改进措施：2025年，对9个村开展村级运转评价；继续邀请代表参与。\n全年收回资金«1460→1640»万元，其中结余860万元、滞留600万元。",
  "年初全镇确定四个方面的任务，总体落实较好。\n2025年先在集体经济基础较好的9个社区试行。",
  "从单位分布看，60分以下的14个项目分布在7个单位，整改责任已经落实。\n全年73个单位编报整体支出绩效目标，其中县直«58→85»个、乡镇15个。",
  "上半年评价得分情况如下：\n领域　　项目数　　平均得分（分）\n教育　　8　　85.90\n住房　　4　　84.10\n合计　　12　　85.30\n上表合计栏按项目个数加权计算；若按两个领域简单平均，则为85.00分。",
])("silent of what is told anew, told of what is miswritten beside it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "年底没有达标的项目38个，已经逐一核查。这«38→83»个项目全部调减了预算。",
  "全年选取12个项目开展财政重点评价。12个评价对象平均得分82.4分，其余工作正常。\n对«12→21»个评价对象全部反馈结果。",
])("told where the same ones are meant: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
