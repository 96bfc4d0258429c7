import { expect, test } from "vitest";
import { checkedTexts } from "../helpers/checked-texts.ts";

interface Clean {
  readonly name: string;
  readonly text: string;
}

/** Paragraphs in which nothing is wrong, full of numbers that only look as if they belonged together. */
const paragraphs: readonly Clean[] = [
  {
    name: "limits beside what was done",
    text: "对单个项目500万元以上、单位预算1000万元以上的全部评估，全年评估项目37个，涉及资金2.16亿元，其中500万元至1000万元的21个。",
  },
  {
    name: "a list that names only some of a total",
    text: "全年收回存量资金6820万元，其中教育局1350万元、水利局980万元、交通局760万元等，全部统筹用于民生支出。",
  },
  {
    name: "其中 that overlap",
    text: "评价项目45个，其中涉农项目19个、千万元以上项目23个、延续性项目31个。",
  },
  {
    name: "last year's numbers of another kind",
    text: "2023年评价项目32个、资金4.7亿元；2024年评价政策14项、资金5.1亿元。",
  },
  {
    name: "so far and this month",
    text: "截至11月底累计支出18.62亿元，11月当月支出2.35亿元，10月当月支出1.97亿元。",
  },
  {
    name: "units, projects and money are three accounts",
    text: "对16家单位的48个项目开展抽查，发现问题73条，涉及资金1264万元，下发整改通知16份。",
  },
  {
    name: "objects at the whole county and at its own level",
    text: "全县一般公共预算支出42.85亿元，县本级一般公共预算支出31.62亿元；全县一般公共预算收入15.37亿元，县本级收入9.84亿元。",
  },
  {
    name: "budget at the start and after changes",
    text: "年初预算安排3620万元，调整预算数3985万元，当年实际支出3817.46万元，结转下年使用。",
  },
  {
    name: "asked for and granted",
    text: "各单位申报项目1326个、资金28.43亿元，经审核纳入预算项目981个、资金19.76亿元。",
  },
  {
    name: "rounds of monitoring with other numbers of projects",
    text: "第一轮监控项目862个，发现红灯项目57个；第二轮监控项目915个，发现红灯项目38个；第三轮监控项目921个，发现红灯项目22个。",
  },
  {
    name: "rates of different things",
    text: "绩效目标覆盖率100%，自评覆盖率98.6%，抽查比例20%，整改率96.3%，公开率100%。",
  },
  {
    name: "a share of a base that is not told",
    text: "财政重点评价资金6.28亿元，占年初预算安排项目支出的22.4%。项目支出完成率87.1%。",
  },
  {
    name: "training counted in sessions, persons and hours",
    text: "举办培训班6期，培训业务骨干430人次，累计授课48学时；组织下乡指导23次，覆盖17个乡镇。",
  },
  {
    name: "grades by other readers",
    text: "自评结果为优的项目1021个、良的256个；财政复核后认定为优的项目173个。",
  },
  {
    name: "a part of another pool",
    text: "全年整改问题112个。其中5个项目被调减预算，涉及资金860万元；3个部门被通报批评。",
  },
  {
    name: "growth against a comparable base",
    text: "按可比口径，收入23.41亿元，增长6.8%；上年收入为22.76亿元。",
  },
  {
    name: "money by year of a plan",
    text: "项目总投资9860万元，2023年安排3200万元，2024年安排4100万元，以后年度继续安排。",
  },
  {
    name: "two funds of one name in two towns",
    text: "东河镇补助资金386.5万元，用于道路硬化12.6公里；西河镇补助资金368.5万元，用于渠道维修8.4公里。",
  },
  {
    name: "a count told over and a count told exactly",
    text: "提出意见300余条，采纳意见287条；退回项目40多个，重新申报后通过36个。",
  },
  {
    name: "targets for next year",
    text: "2024年事前评估项目26个，核减率11.3%。2025年力争事前评估项目达到40个以上，核减率不低于10%，重点评价项目不少于20个。",
  },
  {
    name: "ranks and scores",
    text: "在全省84个县（市、区）考核中位列第17位，较上年前移9位，得分91.6分，高于全省平均分。",
  },
  {
    name: "分别 with a list of dates",
    text: "分别于4月、7月和10月开展三次监控，共涉及项目764个、资金12.9亿元，下发提示函28份。",
  },
  {
    name: "an average beside a total it does not come from",
    text: "评价对象18个，平均得分84.7分，最高93.2分，最低68.5分，85分以上的11个。",
  },
  {
    name: "contract sums and paid sums",
    text: "合同金额1685万元，已支付工程款1120万元，质保金50.55万元，剩余款项待竣工决算后支付。",
  },
  {
    name: "a sum with an unnamed rest",
    text: "项目资金主要来源于三个方面：中央补助2400万元，省级补助1300万元，其余由县级财政和单位自筹解决，项目总投资5100万元。",
  },
  {
    name: "two tables of people",
    text: "受益群众2.3万人，其中脱贫人口4126人；新增就业岗位315个，带动脱贫劳动力就业187人。",
  },
  {
    name: "amounts recovered and amounts cut",
    text: "收回结余资金2318万元，压减低效项目预算1745万元，调整用途资金863万元。",
  },
  {
    name: "many rates of regions",
    text: "分县区看，临江区执行率92.1%，河口县执行率88.4%，西陵县执行率79.6%，低于全市平均水平。",
  },
  {
    name: "reports of which some are secret",
    text: "形成评价报告22份，其中20份在政府门户网站公开；另对9个项目的评价结果在部门内部通报。",
  },
  {
    name: "a rule with its own numbers",
    text: "评价得分90分以上的，下年度预算优先保障；80分至90分的，原则上按原规模安排；60分至80分的，按不低于10%的比例压减；60分以下的，不再安排。",
  },
  {
    name: "per head and in all, with another group",
    text: "按每人每月120元标准发放高龄津贴，惠及老人5386人；按每人每年600元标准发放困难补助，惠及群众1420人，全年支出民生补助1860万元。",
  },
  {
    name: "savings of some of the projects",
    text: "全年完成采购项目213个，采购预算3.62亿元；其中电子竞价项目47个，节约资金312万元，节约率8.6%。",
  },
  {
    name: "points above a limit not printed",
    text: "支出进度为71.4%，高于全省平均水平2.6个百分点，比上年同期提高1.9个百分点。",
  },
  {
    name: "growth of one and decline of another",
    text: "税收收入8.46亿元，增长5.2%，非税收入3.17亿元，下降11.4%，财政收入质量稳步提升。",
  },
  {
    name: "the same number for two things",
    text: "评估项目24个，培训24场次；监控发现问题86条，评价发现问题68条，均已反馈有关单位。",
  },
  {
    name: "departments evaluated and departments checked",
    text: "选取5个部门开展整体支出评价，对32个部门开展自评复核，对全部78个部门通报结果，约谈部门4个。",
  },
  {
    name: "funds by programme that are not the whole",
    text: "统筹整合资金1.24亿元。产业发展投入4860万元，基础设施投入3920万元，人居环境整治投入1530万元。",
  },
  {
    name: "phrases with numbers that count nothing",
    text: "坚持“一个体系”“两个结合”“三个突出”，推进四本预算全覆盖，聚焦五大领域，评价项目28个。",
  },
  {
    name: "two sets of issues at two times",
    text: "上半年监控反馈问题54个，已整改51个；下半年监控反馈问题47个，已整改40个，其余正在整改。",
  },
  {
    name: "an amount per project",
    text: "全县12个乡镇各安排奖补资金30万元，对排名前三的乡镇再分别奖励20万元、15万元和10万元。",
  },
  {
    name: "a score out of a weight",
    text: "决策指标得分17.2分，过程指标得分21.6分，产出指标得分26.5分，效益指标有待进一步提升，综合得分88.4分。",
  },
  {
    name: "cumulative and yearly coverage",
    text: "当年抽查单位15家，三年累计抽查46家，累计覆盖率61.3%；当年抽查项目128个，抽查资金3.4亿元。",
  },
  {
    name: "debt within its limit",
    text: "债务限额63.4亿元，债务余额58.12亿元；当年新增债券7.6亿元，偿还本金3.25亿元，支付利息1.83亿元。",
  },
  {
    name: "income above an average, told in percent",
    text: "农村居民人均可支配收入21560元，高于全省平均水平5.3%，增速快于城镇居民。",
  },
  {
    name: "another set of projects of nearly the same number",
    text: "纳入监控项目132个。因用地问题，有12个项目均未开工；另有18个项目全部延期至下年实施。",
  },
  {
    name: "three items that are told in all with others",
    text: "教育支出8.62亿元，卫生支出4.15亿元，农林水支出6.38亿元，三项支出占民生支出的六成以上。",
  },
  {
    name: "taxes of which only the main ones are named",
    text: "税收收入完成8.46亿元，其中增值税3.12亿元、企业所得税1.27亿元、个人所得税0.38亿元。",
  },
  {
    name: "units of two levels",
    text: "全县68家一级预算单位全部编报整体目标，其下属二级单位143家同步编报；县直部门46家开展了部门评价。",
  },
  {
    name: "spending with what was left of earlier years",
    text: "当年支出6120万元，支出率91.6%，收回历年结余资金480万元，盘活存量资金1250万元。",
  },
  {
    name: "what is granted to each by its rank",
    text: "对考核优秀的5个部门分别奖励5万元、4万元、3万元、2万元和1万元，对考核靠后的3个部门予以通报。",
  },
  {
    name: "a rank within a larger region",
    text: "在全市9个县区中居第三位，在全省86个县区中居第27位，较上年前移11位。",
  },
  {
    name: "budgets and spending of two projects side by side",
    text: "甲项目预算2600万元，支出2380万元，执行率91.54%；乙项目预算1450万元，支出870万元，执行率60%，低于序时进度。",
  },
  {
    name: "shares of different wholes",
    text: "第三产业增加值占生产总值的48.6%，税收占一般公共预算收入的72.5%，民生支出占一般公共预算支出的81.3%。",
  },
  {
    name: "issues by kind, of which a project may have several",
    text: "抽查的40个项目中，目标不明确的17个、指标不量化的26个、自评不规范的21个。",
  },
  {
    name: "highest and lowest of two things",
    text: "得分最高的为教育局96.2分，执行率最低的为住建局61.4%，两部门均已约谈整改。",
  },
  {
    name: "a saving within a part of the purchases",
    text: "全年采购预算4.26亿元，实际成交3.98亿元。其中公开招标预算2.8亿元，成交2.63亿元，节约1700万元。",
  },
  {
    name: "a rank among banners, counties and cities told apart",
    text: "在参加考核的6旗2县1市中居第4位，比上年上升1位。",
  },
  {
    name: "what was asked for, granted and saved",
    text: "6个项目申报成本共3186万元，核定成本2820万元，节约366万元，综合节约率为11.49%。",
  },
  {
    name: "less than last year",
    text: "“三公”经费支出42.37万元，比上年压减7.63万元，压减比例为15.26%，上年为50.00万元。",
  },
  {
    name: "experts of three kinds",
    text: "聘请人大代表、政协委员、行业专家42人，其中人大代表9人、政协委员8人、行业专家25人。",
  },
];

test.for(paragraphs)("nothing is said of $name", async ({ text }) => {
  const report = `清溪县2024年预算绩效管理工作总结\n2024年，县财政局持续推进预算绩效管理。\n${text}\n清溪县财政局\n2025年1月15日\n`;
  const { findings } = await checkedTexts({ "报告.txt": report });
  const alarms = findings.filter(({ severity }) => severity !== "hint");
  expect(alarms.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
});

test("nothing is said of all of them in one report", async () => {
  const body = paragraphs.map(({ text }, at) => `${String(at + 1)}.${text}`).join("\n");
  const report = `清溪县2024年预算绩效管理工作总结\n2024年，县财政局持续推进预算绩效管理。\n${body}\n清溪县财政局\n2025年1月15日\n`;
  const { findings } = await checkedTexts({ "报告.txt": report });
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
});
