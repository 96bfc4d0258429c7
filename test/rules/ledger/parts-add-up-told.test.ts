import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { reportFrom } from "../../helpers/report.ts";
import { toldLines } from "../../helpers/told-lines.ts";

type Row = readonly [name: string, text: string, lines: readonly string[]];

// Which of the wholes near a list is taken, and whether its parts are held against it at all.
test.for<Row>([
  [
    "something else among the parts of both",
    "县级部门和乡镇共173人参加，其中县级部门128人，其他类2人，乡镇45人。",
    ["warning 173人 128人 2人 45人"],
  ],
  [
    "something else among the grades",
    "选择26个项目（政策）实施财政重点评价，评价结果为优7个，良14个，其他类6个，中4个，差1个。",
    ["warning 26个 7个 14个 6个 4个 1个"],
  ],
  [
    "the red lights are left out",
    "纳入监控的项目1286个，从预警结果看，黄灯项目118个、绿灯项目1125个。",
    ["warning 1286个 118个 1125个"],
  ],
  [
    "the money of one level is left out",
    "2024年共下达衔接资金18600万元，其中：中央资金10250万元，省级资金4870万元。",
    ["warning 18600万元 10250万元 4870万元", "？ 10250万元 4870万元"],
  ],
  [
    "the red lights are left out of a list behind 其中",
    "对1020个项目实行红黄绿灯分级预警，其中绿灯861个、黄灯112个。",
    ["warning 1020个 861个 112个"],
  ],
  [
    "something else among kinds of projects",
    "核减金额849万元。从项目类别看，民生保障类核减286万元，其他类6万元，产业发展类核减395万元，信息化建设类核减168万元。",
    ["warning 849万元 286万元 6万元 395万元 168万元"],
  ],
  [
    "the best grade is left out, and another denied",
    "共71个评价对象。从等级看，“良”44个，“中”9个，没有“差”。",
    ["warning 71个 44个 9个"],
  ],
  [
    "an average stands between",
    "10个乡镇（街道）平均得分84.89分，其中：“优”3个，“良”5个，“中”2个。",
    ["pass 10个 3个 5个 2个"],
  ],
  [
    "the objects, not their reports",
    "选取30个对象，形成报告30份；评为优8个、良16个、中5个、差1个。",
    ["pass 30个 8个 16个 5个 1个"],
  ],
  [
    "those that did not pass are left out",
    "648个项目中，一次通过214个，修改后通过391个。",
    ["warning 648个 214个 391个"],
  ],
  [
    "the first light is no whole of the others",
    "红色预警29个，黄色预警75个，其余746个运行正常。",
    ["？ 75个 746个"],
  ],
  [
    "two bands of three and what goes on besides",
    "94个衔接资金项目全部录入绩效目标，已开工58个，介于20%与40%之间的10个，低于20%的3个。",
    ["？ 10个 3个"],
  ],
  [
    "what was cut otherwise is none of those that were cancelled",
    "减少或取消低效项目15个，其中取消4个、其他类5个、减少额度11个。",
    ["warning 15个 4个 5个 11个"],
  ],
  [
    "the problems, not the projects told before",
    "共计20个，重点评价共反馈问题106个，截至12月底已完成整改97个，剩余9个已明确责任单位和时限。",
    ["pass 106个 97个 9个"],
  ],
  [
    "two parts that are equal are no whole and its part",
    "评价资金3.42亿元，其中项目类0.61亿元、部门整体类0.61亿元。",
    ["warning 3.42亿元 0.61亿元 0.61亿元", "？ 3.42亿元 0.61亿元 0.61亿元"],
  ],
  [
    "the list ends before what was solved of it",
    "全年触发预警1164条，分为红色预警187条、黄色预警977条，经核实整改后解除1098条。",
    ["pass 1164条 187条 977条"],
  ],
  [
    "the unit of one part slipped",
    "收回的2908万元中，1750元用于偿还到期政府债务本息，余下1158万元用于农村供水保障。",
    ["warning 2908万元 1750元 1158万元"],
  ],
  [
    "主要 names some",
    "据此调减10个项目预算1176万元，主要调减项目是：河道治理二期430万元、旅游公路绿化312万元、农产品冷链物流205万元。",
    ["？ 1176万元 430万元 312万元 205万元"],
  ],
  [
    "down and up of all that were adjusted",
    "调整项目49个，其中调减38个、调增11个。",
    ["pass 49个 38个 11个"],
  ],
  [
    "conclusions and evaluations, neither of which the grades make up",
    "区财政局实施的重点评价18个，共形成评价结论42个。财政重点评价按等次区分，优等2个、良等9个、中等3个。",
    ["？ 2个 9个 3个"],
  ],
  [
    "by whom they were assessed",
    "2024年共评估16个项目，其中由第三方机构评估5个、由财政部门组织专家评估11个。",
    ["pass 16个 5个 11个"],
  ],
  [
    "something else among reports by their quality",
    "市财政局抽查的30份评估报告中，论证充分的21份，论证一般的7份，其他类2份，论证不足的2份。",
    ["warning 30份 21份 7份 2份 2份"],
  ],
  [
    "in another paragraph, and no slip leads there: a hint",
    "监控项目384个，涉及资金3.2亿元。\n监控结果显示，绿灯302个、黄灯56个、红灯89个。",
    ["hint 384个 302个 56个 89个", "？ 302个 56个 89个"],
  ],
  [
    "what was approved and what is lit, of neither of which the sentence tells all",
    "全市112家一级预算单位、1874个项目绩效目标全部批复，乡镇项目548个。\n共亮红灯65个、黄灯188个，其余1621个项目运行正常。",
    ["？ 65个 188个 1621个"],
  ],
  [
    "one item too many of what agencies did",
    "26家机构共承接绩效业务118项。其中，绩效目标审核12项，绩效监控16项，绩效评价99项。",
    ["warning 118项 12项 16项 99项"],
  ],
  [
    "grades of objects, not of departments",
    "部门12家。评价结果为优3个、良6个、中2个、差2个。",
    ["？ 3个 6个 2个 2个"],
  ],
  [
    "the worst grade left out",
    "评价对象12个。评价结果为优3个、良6个、中2个。",
    ["warning 12个 3个 6个 2个"],
  ],
  [
    "by source, two digits swapped",
    "年初安排衔接资金18600万元，按来源分，中央资金10250万元，省级资金4870万元，县级资金3840万元。",
    ["warning 18600万元 10250万元 4870万元 3840万元", "？ 10250万元 4870万元 3840万元"],
  ],
  [
    "by level, without a cue",
    "年初安排衔接资金18600万元，中央资金10250万元，省级资金4870万元，县级资金3480万元。",
    ["pass 18600万元 10250万元 4870万元 3480万元"],
  ],
  [
    "the last grade of all is no whole of the grades of some",
    "全县优96个、良151个、中68个，其中乡镇优12个、良20个、中9个。",
    [],
  ],
  [
    "nor the last light, told in a sentence before",
    "全市绿灯96个、黄灯51个、红灯68个。其中乡镇绿灯12个、黄灯20个、红灯9个。",
    ["？ 96个 51个 68个", "？ 12个 20个 9个"],
  ],
  [
    "one object without a grade",
    "选取22个项目评价，等次为优的7个、良的9个、中的5个。",
    ["warning 22个 7个 9个 5个"],
  ],
])("%s", ([, text, lines]) => {
  expect(toldLines(partsAddUp, reportFrom(text))).toEqual(lines);
});

test.for<Row>([
  [
    "包括 is followed by all",
    "2024年，财政重点评价对象14个，包括部门整体4个、项目8个。",
    ["error 14个 4个 8个"],
  ],
  [
    "more than the whole",
    "2024年，选取10个对象开展重点绩效评价，财政政策1项、政府购买服务11个。",
    ["warning 10个 1项 11个"],
  ],
  [
    "cut and approved of what was asked for, in a wrong unit",
    "2024年，累计评估项目38个，涉及资金6.20万元，审定5.27亿元，净核减0.93亿元。",
    ["warning 6.20万元 5.27亿元 0.93亿元"],
  ],
  [
    "the terms of a sum in sentences of their own",
    "绩效指标体系进一步健全，指标总数达到13009条。现有共性指标1641条。分行业分领域指标已有11368条。",
    ["pass 13009条 1641条 11368条"],
  ],
  [
    "the terms of a sum in sentences of their own, one digit off",
    "绩效指标体系进一步健全，指标总数达到13019条。现有共性指标1641条。分行业分领域指标已有11368条。",
    ["warning 13019条 1641条 11368条"],
  ],
  [
    "some of the terms of a sum, less than it",
    "开展重点评价对象20个。对9个项目开展重点评价。对5个部门整体支出开展重点评价。",
    ["？ 20个 9个 5个"],
  ],
  [
    "some of the terms of a sum, more than it",
    "开展重点评价对象10个。对9个项目开展重点评价。对5个部门整体支出开展重点评价。",
    ["warning 10个 9个 5个"],
  ],
  [
    "the whole told behind",
    "2024年，对46个部门（单位）整体支出、13个项目支出和5个政策支出开展财政重点绩效评价，评价对象共64个。",
    ["pass 46个 13个 5个 64个"],
  ],
])("by their indicators: %s", async ([, text, lines]) => {
  const { document } = await readDocument(new TextEncoder().encode(text));
  expect(toldLines(partsAddUp, extractReport("报告.txt", document, []))).toEqual(lines);
});
