import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { plainLists } from "../../../rules/lists/plain-list.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { checkedTexts } from "../../helpers/checked-texts.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "objects counted in two units, and the reports on them",
      text: "开展重点评价15个，政策«4项»、项目«7个»、部门整体«3家»、镇街财政运行«1个»，形成报告«15份»。",
    },
    {
      name: "two levels behind a comma",
      text: "项目绩效目标共«893个»，县级部门«684个»，乡镇«209个»。审核后退回161个。",
    },
    {
      name: "names that end as the whole's own",
      text: "编制总数«168名»，行政编制«32名»，事业编制«136名»；年末在职人员150人。",
    },
    {
      name: "two sides of people",
      text: "在册乡村医生«326名»，男性«241名»，女性«85名»；具有执业资格的120名。",
    },
    {
      name: "what was made and what was mended",
      text: "全年制定和修订制度«6项»，新制定«2项»、修订«4项»；举办培训4期。",
    },
    {
      name: "money of two purses",
      text: "计划投资«2600万元»，财政资金«1000万元»、企业自筹«1600万元»；年内完工。",
    },
  ],
  broken: [
    {
      name: "swapped digits of an item",
      text: "项目绩效目标共«893个»，县级部门«684个»，乡镇«290个»。审核后退回161个。",
      ...mismatch,
    },
    {
      name: "a digit of the whole",
      text: "编制总数«158名»，行政编制«32名»，事业编制«136名»；年末在职人员150人。",
      ...mismatch,
    },
    {
      name: "a lost digit",
      text: "在册乡村医生«326名»，男性«241名»，女性«8名»；具有执业资格的120名。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "more of them follow, parted by the same mark",
      text: "部门上报的3100条指标中，超额完成的2434条；进度滞后的416条；不再适用的118条。",
    },
    {
      name: "the list goes on with what ends in another way",
      text: "对上述41项偏差，立行立改26项，限期整改12项，需报县政府研究解决的另行上报。",
    },
    {
      name: "one of several conclusions",
      text: "评估后同意立项15个，修改完善后立项8个，不同意立项3个。",
    },
    {
      name: "before and behind are no parts",
      text: "参评项目原预算12800万元，处置后预算11200万元，原预算2680万元的压减一半。",
      outcome: "not_applicable",
    },
    {
      name: "all end in one word, and the whole stands in the sentence before",
      text: "统筹整合资金1.24亿元。产业发展投入4860万元，基础设施投入3920万元，人居环境整治投入1530万元。",
    },
    {
      name: "bands of one scale",
      text: "执行率达到100%的项目688个，80%至100%的项目527个，50%至80%的项目169个，50%以下的项目88个。",
    },
  ],
});

const told = (text: string): readonly string[] =>
  plainLists(sceneOf(reportFrom(text))).map(({ candidates, parts, sure, cued }) => {
    const [wholes, items] = [candidates, parts].map((list) =>
      list.map(({ figure }) => figure.quote),
    );
    return `${wholes?.join("或") ?? ""}＝${items?.join("＋") ?? ""}${sure && cued === true ? "" : "？"}`;
  });

test.for([
  ["项目绩效目标共893个，县级部门684个，乡镇209个。", "893个＝684个＋209个"],
  ["项目绩效目标共893个，乡镇209个，县级部门684个。", "893个＝209个＋684个"],
  ["项目绩效目标共893个，县级部门684个，乡镇290个。", "893个＝684个＋290个"],
  ["项目893个；县级部门684个；乡镇209个。", "893个＝684个＋209个"],
  ["项目893个，县级部门684个，乡镇209个，合计893个。", "893个＝684个＋209个"],
  ["项目893个，县级部门684个、资金12万元，乡镇209个、资金3万元。", "893个＝684个＋209个"],
  ["在册乡村医生326名，男性241名，女性85名；具有执业资格的120名。", "326名＝241名＋85名"],
  ["在册医生326名，专职241名，兼职85名。", "326名＝241名＋85名"],
  ["聘用人员326名，行政岗241名，事业岗85名。", "326名＝241名＋85名"],
  ["低保金326万元，城市120万元，农村206万元。", "326万元＝120万元＋206万元"],
  ["目标326个，升高241个，调低85个。", "326个＝241个＋85个"],
  ["目标326个，上调241个，降级85个。", "326个＝241个＋85个"],
  ["目标326个，上调级241个，下调85个。", "326个＝241个＋85个"],
  ["公用经费326万元，局机关241万元，下属85万元。", "326万元＝241万元＋85万元"],
  ["公用经费326万元，本级241万元，乡85万元。", "326万元＝241万元＋85万元"],
  ["公用经费326万元，县直241万元，镇85万元。", "326万元＝241万元＋85万元"],
  ["投资326万元，由财政出241万元，由主管部门出85万元。", "326万元＝241万元＋85万元"],
  ["投资326万元，财政资金241万元，企业自筹85万元。", "326万元＝241万元＋85万元"],
  ["农业保险费用326万元，种植保险241万元，养殖保险85万元。", "326万元＝241万元＋85万元"],
  ["涉农项目资金326万元，种植项目资金241万元，养殖项目资金85万元。", "326万元＝241万元＋85万元"],
  ["总投入4860万元，基础设施投入3920万元，农田水利投入940万元。", "4860万元＝3920万元＋940万元"],
  [
    "全部农田水利投入4860万元，基础设施投入3920万元，产业发展投入940万元。",
    "4860万元＝3920万元＋940万元",
  ],
  ["水利投入4860万元，基础设施投入3920万元，产业发展投入940万元。", "4860万元＝3920万元＋940万元"],
  ["城区100个，镇街893个，县级部门684个，乡镇209个。", "893个＝684个＋209个"],
  ["职工326名，男性241名，女性85名，占26.1%，人员较年轻。", "326名＝241名＋85名"],
  ["评价326个，优241个、良50个、差35个。", "326个＝241个＋50个＋35个"],
  [
    "预算326万元，一般公共预算241万元，政府性基金50万元，社保基金35万元。",
    "326万元＝241万元＋50万元＋35万元",
  ],
  ["项目893个，县级684个项目，乡镇209个项目。", "893个＝684个＋209个"],
  ["优和良326个，优241个，良85个。", "326个＝241个＋85个"],
  ["医生326名，男性241名，女性58名，占17.8%；培训12次。", "326名＝241名＋58名"],
  [
    "职工326名；男性241名；女性58名；按照县级公立医院改革要求经过统一招聘考试录用的返聘12名。",
    "326名＝241名＋58名",
  ],
  ["职工326名，男性241名，女性58名都在岗，人员培训率达到12%。", "326名＝241名＋58名"],
  [
    "国有资本100万元；社保基金326万元，财政出资241万元，企业自筹85万元。",
    "326万元＝241万元＋85万元",
  ],
] as const)("a number, and behind it what it is made of: %s", ([text, line]) => {
  expect(told(text)).toEqual([line]);
});

test.for([
  ["其中 announces it", "编制总数168名，其中行政编制32名，事业编制136名。"],
  ["it is compared first", "编制总数168名，比上年减少；行政编制32名，事业编制136名。"],
  [
    "it is compared at length",
    "编制总数168名，由县委编办核定，与上年相比，行政编制32名，事业编制136名。",
  ],
  [
    "many words between",
    "编制总数168名，由县委编办会同县财政局和县人力资源社会保障局逐一核定并报县政府常务会研究批准后执行，行政编制32名，事业编制136名。",
  ],
  [
    "many words before the mark",
    "编制总数168名的县直行政事业单位和乡镇街道全部编制重新核定，行政编制32名，事业编制136名。",
  ],
  ["a colon announces it", "项目893个：县级部门684个，乡镇209个。"],
  ["it is one of a list", "项目893个、县级部门684个、乡镇209个。"],
  ["another sentence", "项目893个。县级部门684个，乡镇209个。"],
  ["one more is told", "在册乡村医生326名，男性241名，女性58名，另有12名。"],
  ["the others are told", "在册乡村医生326名，男性241名，女性58名全部在岗，其余退休。"],
  ["one more is joined", "在册乡村医生326名，男性241名，女性58名、退休12名。"],
  ["one more is joined by 和", "在册乡村医生326名，男性241名，女性58名和退休12名。"],
  ["one more clause of the kind", "在册乡村医生326名；男性241名；女性58名；退休返聘的12名。"],
  ["a share and one more behind it", "职工326名，男性241名，女性58名，占17.8%；退休12名。"],
  ["nothing near it", "在册乡村医生326名，男性24名，女性13名。"],
  ["kinds", "反馈问题12类，县级8类，乡镇4类。"],
  ["how many more", "比上年增加893个，县级部门684个，乡镇209个。"],
  ["about so many", "项目约893个，县级部门684个，乡镇209个。"],
  ["by how many one of them grew", "项目893个，县级部门增加684个，乡镇209个。"],
  ["one band of a scale", "80%至100%的项目893个，县级部门684个，乡镇209个。"],
  ["one band of scores", "得分90分以上的项目893个，县级部门684个，乡镇209个。"],
  ["one side of the same", "乡镇目标209个，县级目标893个，机关684个，下属209个。"],
  ["one of them is as large", "绩效目标893个，县级部门893个，乡镇209个。"],
  ["units of projects", "项目893个，县级部门684家，乡镇209家。"],
  ["things of two kinds", "项目893个，县级部门项目684个，乡镇209个单位。"],
  ["one name twice", "项目893个，乡镇684个，乡镇209个。"],
  [
    "a sibling with the same end",
    "产业发展投入4860万元，基础设施投入3920万元，农田水利投入940万元。",
  ],
  ["an end that anything may have", "总资金4860万元，基础设施资金3920万元，农田水利资金940万元。"],
  [
    "ends that the whole does not share",
    "保险费用4860万元，基础设施投入3920万元，农田水利投入940万元。",
  ],
  ["sides that only sound so", "干部326名，副县级241名，乡科级85名。"],
  ["垂直 is no 直", "人员326名，垂直管理241名，乡镇85名。"],
  ["城乡 is no 乡", "公用经费326万元，县级241万元，城乡85万元。"],
  ["城镇 is no 镇", "公用经费326万元，县级241万元，城镇85万元。"],
  ["one side and something else", "职工326名，专职241名，退休85名。"],
  ["something else and one side", "职工326名，退休241名，专职85名。"],
  ["one name of two in one trade", "农业保险费用326万元，种植保险241万元，种植保险85万元。"],
  ["an end of one character", "农业费326万元，水费241万元，电费85万元。"],
  [
    "an end of which the whole has one character",
    "农业风险326万元，种植保险241万元，养殖保险85万元。",
  ],
  ["an item that is called as the end alone", "保险费用326万元，保险241万元，养殖保险85万元。"],
  ["another that is", "保险费用326万元，养殖保险241万元，保险85万元。"],
  ["the first of the grades", "优326个，良241个，差85个。"],
  ["the second of several sources", "中央资金100万元，省级资金326万元，市级241万元，县级85万元。"],
  ["the end 的项目", "总项目4860个，基础设施的项目3920个，农田水利的项目940个。"],
  ["numbers without a name", "医生326名，241名、85名。"],
  ["long names", "医生326名，由县级公立医院统一招聘考试录用的专职241名，兼职85名。"],
  [
    "many words between the items",
    "医生326名，专职241名，由县级公立医院按照县委编办核定的岗位统一组织招聘考试并经公示录用后分配到岗，兼职85名。",
  ],
  [
    "money and one more behind a share",
    "投资326万元，财政资金241万元，企业自筹58万元，占17.8%，社会捐赠12万元。",
  ],
  ["an end that any project has", "总项目4860个，水利项目3920个，交通项目940个。"],
  ["one band without a unit", "得分在60至80区间项目893个，县级部门684个，乡镇209个。"],
  ["one side of a division", "集中采购326万元，集中支付241万元，分散采购85万元。"],
  ["one budget of several", "国有资本326万元，社保基金241万元，政府性基金85万元。"],
  [
    "the second budget of several",
    "国有资本100万元，社保基金326万元，财政出资241万元，企业自筹85万元。",
  ],
  [
    "the second side of a division",
    "分散采购100万元，集中采购326万元，财政出资241万元，企业自筹85万元。",
  ],
  ["one item alone", "项目893个，县级部门684个。"],
  ["rates", "执行率89%，县级部门68%，乡镇21%。"],
] as const)("no plain list: %s", ([, text]) => {
  expect(told(text)).toEqual([]);
});

test.for([
  ["敷设主管网64.5公里、入户支管122.7公里，管网合计187.2公里。", []],
  ["敷设主管网64.5公里、入户支管122.7公里，管网合计1887.2公里。", ["S01"]],
  ["敷设主管网64.5公里、入户支管122.7公里，合计178.2公里。", ["S01"]],
] as const)("lengths are added up by what they are called: %s", async ([text, told]) => {
  const { findings } = await checkedTexts({ "报告.txt": `2024年，${text}` });
  const alarms = findings.filter(({ severity }) => severity !== "hint");
  expect(alarms.map(({ ruleId }) => ruleId)).toEqual(told);
});
