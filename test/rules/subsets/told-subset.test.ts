import { expect, test } from "vitest";
import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { toldSubsets } from "../../../rules/subsets/told-subset.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

const outnumbered = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    { name: "some of the things counted", text: "«24个»项目村中仅«15个»落实了管护人员。" },
    {
      name: "reports sent on",
      text: "公开重点评价报告«20份»，并将其中«5份»报县人大常委会参阅。",
    },
    {
      name: "what is left out is not the whole",
      text: "«13份»报告除1份涉密外，其余挂到网站上，选取«6份»报县人大。",
    },
    { name: "units that asked for projects", text: "对«6家»单位申报的«14个»项目组织评估。" },
  ],
  broken: [
    { name: "more than there are", text: "«24个»项目村中仅«45个»落实了管护人员。", ...outnumbered },
    {
      name: "more sheets came back than were sent",
      text: "发放问卷«480份»，收回有效问卷«742份»。",
      ...outnumbered,
    },
    {
      name: "a part without a noun of its own",
      text: "评价共梳理出问题«18个»，其中属于制度不健全的«71个»。",
      ...outnumbered,
    },
    {
      name: "more reports sent on than published",
      text: "评价报告公开«4份»，报人大«14份»。",
      ...outnumbered,
    },
  ],
  abstains: [
    {
      name: "all were sent on, and some were published",
      text: "公开评价报告18份，全部20份报告报县人大常委会审议。",
      outcome: "not_applicable",
    },
    {
      name: "by how many more",
      text: "评价项目比上年增加5个，其中得分较高的7个。",
      outcome: "not_applicable",
    },
  ],
});

test.for([
  ["24个项目村中仅45个落实了管护人员。", "45个 24个"],
  ["24个项目村中，尚有45个没有落实管护人员。", "45个 24个"],
  ["24个村里已有45个落实了管护人员。", "45个 24个"],
  ["14个乡镇里，有专人负责的只有16个。", "16个 14个"],
  ["14个乡镇中，已经确定专人负责的有16个。", "16个 14个"],
  ["15个乡镇仅45个设岗。", "45个 15个"],
  ["15个部门中只有45个设岗。", "45个 15个"],
  ["9个街道起步较晚，制度不全，评价仅覆盖13个。", "13个 9个"],
  ["再评价抽查了13家，抽查发现得分虚高的有24家。", "24家 13家"],
  ["再评价抽了13家，发现得分虚高的有24家。", "24家 13家"],
  ["涉及项目96个，发现得分虚高的项目111个。", "111个 96个"],
  ["对13家部门开展复核，认定自评不实24家。", "24家 13家"],
  ["梳理出问题18个，其中属于制度不健全的71个。", "71个 18个"],
  ["公开重点评价报告20份，并将其中45份报县人大常委会参阅。", "45份 20份"],
  ["公开报告20份，选取45份提交人大审议。", "45份 20份"],
  ["20份重点评价报告全部公开，报人大45份。", "45份 20份"],
  ["核查45个项目，核查中发现，有56个填报不实。", "56个 45个"],
  ["45个项目的抽查结果显示，有56个填报不实。", "56个 45个"],
  ["指标库收录指标3260条，今年新增4200条。", "4200条 3260条"],
  ["发放问卷480份，收回有效问卷742份。", "742份 480份"],
  ["问卷发放480份，回收 742份。", "742份 480份"],
  ["收回有效问卷480份，表示满意的742份。", "742份 480份"],
  ["委托第三方机构13家，年底考核不合格解约31家。", "31家 13家"],
  ["选聘机构13家。年底31家被清退。", "31家 13家"],
  ["核查项目45个、点位12个，核查中发现，有63个标识不清。", "63个 45个"],
  ["核查项目45个、点位126个，核查中发现，有33个标识不清。", "33个 45个"],
  ["核查项目45个、资金126万元、街道87家，核查中发现，有63个标识不清。", "63个 45个"],
  ["128个（部门整体12个），其中得分优良的196个。", "196个 128个"],
  ["24个（含乡镇历年3家）项目村中仅45个落实了管护人员。", "45个 24个"],
  ["‹24个|status=plan›项目村中仅45个落实了管护人员。", "45个 24个"],
] as const)("some of those told before are no more than they: %s", ([text, quotes]) => {
  expect(boundsTold(toldSubsets, text)).toEqual([`value <= ${quotes}`]);
});

test.for([
  ["其中 is no 中", "24个项目其中仅45个落实了管护人员。"],
  ["集中 is no 中", "24个村集中有45个落实了管护人员。"],
  ["those inside are counted themselves", "15个乡镇仅45个项目设岗。"],
  ["they are in another clause", "9个街道起步较晚；评价仅覆盖13个。"],
  ["what was covered has a noun of its own", "9个街道起步较晚，评价仅覆盖13个项目。"],
  ["problems are no projects", "涉及项目96个，发现得分虚高的问题111个。"],
  ["what was mended after a check", "抽查后13家整改，发现得分虚高的有24家。"],
  ["what is not of them", "梳理出问题18个，其中不属于制度的71个。"],
  ["other papers", "公开重点评价报告20份，批复绩效目标45份。"],
  ["nothing was found", "核查45个项目，有56个填报不实。"],
  ["what is new may be new elsewhere", "指标库收录指标3260条，新增4200条。"],
  ["other units", "24个项目村中仅45家落实了管护人员。"],
  ["other years", "‹24个|year=2023›项目村中仅‹45个|year=2024›落实了管护人员。"],
  ["a limit", "‹24个|status=threshold›项目村中仅45个落实了管护人员。"],
  ["what is left out", "除24个村中仅45个落实了管护人员。"],
  ["a mean", "平均每县24个村中仅45个落实了管护人员。"],
  ["how many more", "比上年增加24个村中仅45个落实了管护人员。"],
  ["several years", "24个项目村历年中仅45个落实了管护人员。"],
  ["another number in between has room", "核查项目45个、点位126个，核查中发现，有63个标识不清。"],
  [
    "the same name of two scopes",
    "核查‹45个|monitoring.projects_online›项目，核查中发现，有‹56个|monitoring.projects_online›填报不实。",
  ],
  ["four numbers back", "核查项目45个、点位12家、街道27家、村8家，核查中发现，有63个标识不清。"],
  ["in a table", "|24个项目村中仅45个落实了管护人员|"],
  ["scores", "24分中仅45分合理。"],
] as const)("no part of them: %s", ([, text]) => {
  expect(boundsTold(toldSubsets, text)).toEqual([]);
});

test.for([
  ["对16家单位申报的14个项目组织评估。", ["value <= 16家 14个"]],
  ["对16个预算部门提出的14个项目组织评估。", ["value <= 16个 14个"]],
  ["对16人申报的14个项目组织评估。", []],
  ["对16名单位的14个项目组织评估。", []],
  ["对16家单位和14个项目组织评估。", []],
  ["对16家单位申报的、主管部门审核的14个项目组织评估。", []],
] as const)("each of the units has asked for one at least: %s", ([text, lines]) => {
  expect(boundsTold(toldSubsets, text)).toEqual(lines);
});

test.for([
  ["24个项目村中仅有少数先行的45个落实了管护。", "45个 24个"],
  ["14个乡镇中，确定专人负责的16个。", "16个 14个"],
  ["14个乡镇中，确定专人仅16个。", "16个 14个"],
  ["15个县仅45个设岗。", "45个 15个"],
  ["15个区只有45个设岗。", "45个 15个"],
  ["15个县区中只有45个设岗。", "45个 15个"],
  ["复核13家，发现得分虚高的24家。", "24家 13家"],
  ["核查13家，发现管护不到位24家。", "24家 13家"],
  ["检查13家，发现管护不到位的24家。", "24家 13家"],
  ["复核了13家，发现得分虚高的单位24家。", "24家 13家"],
  ["13家部门进行全面检查，识别自评不实的24家。", "24家 13家"],
  ["公开报告20份，人大会议审议报告45份。", "45份 20份"],
  ["公开报告20份，选45份供参阅。", "45份 20份"],
  ["公开报告20份，挑45份供参阅。", "45份 20份"],
  ["公开报告20份，挑选了质量高的45份供参阅。", "45份 20份"],
  ["抽取45个项目，核查中发现，有56个填报不实。", "56个 45个"],
  ["45个项目抽查显示，但有56个填报不实。", "56个 45个"],
  ["指标总量3260条，年内新增共性指标4200条。", "4200条 3260条"],
  ["问卷发放480份，回收742份。", "742份 480份"],
  ["问卷发放了480份，回收742份。", "742份 480份"],
  ["收回有效问卷480份，满意742份。", "742份 480份"],
  ["委托机构13家，清退不合格机构31家。", "31家 13家"],
  ["委托机构13家，年底有31家机构被清退。", "31家 13家"],
  ["评价项目126个，核查项目45个，核查中发现，有63个标识不清。", "63个 45个"],
  ["核查项目45个、点位63个，核查中发现，有45个标识不清。", "45个 45个"],
  ["除涉密项目外的24个村中仅45个落实了管护。", "45个 24个"],
  ["24个(含易地搬迁)村中仅45个落实了管护。", "45个 24个"],
  ["‹24个|monitoring.projects_online›项目村中仅45个落实了管护。", "45个 24个"],
] as const)("some of them, in other words: %s", ([text, quotes]) => {
  expect(boundsTold(toldSubsets, text)).toEqual([`value <= ${quotes}`]);
});

const afterwards =
  "县财政局会同有关主管部门和第三方机构按照规定程序逐项核对资料、实地走访座谈、召开专家评审会并书面反馈意见后又进行了多轮复核确认";

test.for([
  ["many words between", "24个项目村中仅有乡镇干部包保的典型村45个落实了管护。"],
  ["many words before 中", "24个重点乡镇和村组以及社区组织自行开展管护的项目村中仅45个落实。"],
  ["many words before 里", "14个辖区面积大人口多的边远山区和库区乡镇里，有专人负责的只有16个。"],
  ["towns of towns", "14个乡镇里，有专人负责的只有16个试点乡镇。"],
  ["some towns of others", "15个乡镇仅45个边远乡镇设岗。"],
  ["the towns covered are counted themselves", "9个街道起步较晚，评价仅覆盖13个试点乡镇。"],
  ["problems of a kind", "涉及项目96个，发现得分虚高的111个方面问题。"],
  ["found in another sentence", "再评价抽查了13家。发现得分虚高的有24家。"],
  ["found much later", `再评价抽查了13家，${afterwards}，发现得分虚高的有24家。`],
  ["其中 in another sentence", "梳理出问题18个。其中属于制度不健全的71个。"],
  ["其中 much later", `梳理出问题18个，${afterwards}，其中属于制度不健全的71个。`],
  ["sent on in another sentence", "公开报告20份。报人大45份。"],
  ["found beside something else", "核查45个项目，核查中发现另有56个填报不实。"],
  ["found and then told", "核查45个项目，核查中发现问题，有56个填报不实。"],
  ["checked long before", `核查45个项目，${afterwards}，核查中发现，有56个填报不实。`],
  ["new in another sentence", "指标库收录指标3260条。今年新增4200条。"],
  ["back in another sentence", "发放问卷480份。收回有效问卷742份。"],
  ["contented in another sentence", "收回有效问卷480份。满意的742份。"],
  ["dismissed long after", `委托第三方机构13家，${afterwards}，年底解约31家。`],
  ["all of several years", "梳理出问题18个，累计整改，其中属于制度不健全的71个。"],
  ["a mean in other words", "平均涉及24个村中仅45个落实了管护人员。"],
  ["what stands in brackets itself", "项目（含24个村）中仅45个落实了管护人员。"],
  ["as many in between", "核查项目45个、点位63个，核查中发现，有63个标识不清。"],
  ["what offices have", "涉及32个部门，其中教育局63个。"],
] as const)("no part of them either: %s", ([, text]) => {
  expect(boundsTold(toldSubsets, text)).toEqual([]);
});

test.for([
  ["对16家单位的14个新增项目组织评估。", ["value <= 16家 14个"]],
  ["对16家预算单位申报新增的14个项目组织评估。", ["value <= 16家 14个"]],
  ["对16家主管部门申报的14个项目组织评估。", []],
] as const)("units and what they asked for: %s", ([text, lines]) => {
  expect(boundsTold(toldSubsets, text)).toEqual(lines);
});
