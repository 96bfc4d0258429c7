import { expect, test } from "vitest";
import { runRules } from "../../../rules/check-reports.ts";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { reportFrom } from "../../helpers/report.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(repeatAgrees, {
  holds: [
    {
      name: "units without the secret ones, told of another step",
      text: "全区共68个一级预算部门纳入管理。\n2月，66个部门公开绩效目标，2个涉密部门按规定不予公开。\n9月，66个部门随部门决算公开了自评结果。",
    },
    {
      name: "described at length, then told in short",
      text: "县财政局选取«18个»投资额度大、社会影响广的项目开展重点评估。«18个»项目中，予以支持的11个、部分支持的5个、不予支持的2个。",
    },
    {
      name: "what a check was made of",
      text: "组织112个预算单位对上年度项目支出开展自评，并从中抽取«28个»单位进行复核，经复核，«28个»单位自评平均得分94.7分。",
    },

    {
      name: "told twice",
      text: "评估申报金额«4755.05万元|ex_ante.reviewed_amount»。\n评估申报金额«4755.05万元|ex_ante.reviewed_amount»。",
    },
    {
      name: "told again in another unit and rounded",
      text: "申报金额«48650.35万元|ex_ante.reviewed_amount»。\n申报金额«4.87亿元|ex_ante.reviewed_amount»。",
    },
    {
      name: "told again with 余",
      text: "编审项目«1268个|target.projects_reviewed»。\n编审项目«1260余个|target.projects_reviewed»。",
    },
    {
      name: "a figure of the text and the total of a table",
      text: "评估项目«18个|ex_ante.projects»。\n|类别|评估项目（个）|\n|甲|‹7|ex_ante.projects›|\n|乙|‹11|ex_ante.projects›|\n|合计|«18|ex_ante.projects»|",
    },
    {
      name: "reports made and objects evaluated",
      text: "评价对象«6个|evaluation.key_objects»。形成报告«6个|evaluation.key_reports»。",
    },
    {
      name: "converted in brackets",
      text: "预算金额«486520.35万元»（约合«48.65亿元»）。",
    },
    {
      name: "the grade told again",
      text: "评价对象7个，优4个、良1个、中«2个»、差0个。\n对“中”等次的«2个»对象压减预算。",
    },
    {
      name: "an amount of one name in two units",
      text: "项目支出预算«21.36亿元»。\n截至6月底，项目支出全年预算«213600万元»。",
    },
  ],
  broken: [
    {
      name: "the number of all of them, next to some of them",
      text: "最终进入评估程序的项目«74个»。\n«79个»项目申报预算35260万元，评估认可29100万元。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what the notices tell of, twice",
      text: "全年发出提醒函52份，调整通知涉及项目«16个»。\n调整通知涉及的«18个»项目全部完成整改。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "described at length, then told in short, swapped digits",
      text: "县财政局选取«18个»投资额度大、社会影响广的项目开展重点评估。«81个»项目中，予以支持的较多。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what a check was made of, another number",
      text: "组织112个预算单位对上年度项目支出开展自评，并从中抽取«28个»单位进行复核，经复核，«78个»单位自评平均得分94.7分。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "in those of the sentence before, where another number is a slip away too",
      text: "全县乡镇14个。县财政局抽查了«12个»单位。抽查结果不太理想，«18个»单位里有5个单位材料不全。",
      messageId: "mismatch",
      severity: "warning",
    },

    {
      name: "the same words, two swapped digits",
      text: "评估申报金额«4755.05万元|ex_ante.reviewed_amount»。\n评估申报金额«4575.05万元|ex_ante.reviewed_amount»。",
      messageId: "mismatch",
      severity: "error",
      data: { gap: "180万元" },
      says: /^同一指标前后不一：.*在文中写了两次：一处4755.05万元，一处4575.05万元，相差180万元，两处不能同时成立。如两处口径不同（范围、时点），请在文中写明。/,
    },
    {
      name: "much the same words: a warning",
      text: "2024年重点评估项目«132个|ex_ante.projects»开展评审。\n全年完成重点评估项目«123个|ex_ante.projects»开展评审。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the roster of units told with one wrong digit",
      text: "«76个»一级预算单位填报目标。\n76个一级预算单位开展自评。\n«78个»一级预算单位开展监控。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "converted in brackets, a digit wrong",
      text: "预算金额«486520.35万元»（约合«46.65亿元»）。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the grade told again with another count",
      text: "评价对象7个，优4个、良1个、中«2个»、差0个。\n对“中”等次的«3个»对象压减预算。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an amount of one name in two units, a digit wrong",
      text: "项目支出预算«28.36亿元»。\n截至6月底，项目支出全年预算«213600万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the roster of units under another name",
      text: "全县«58家»一级预算单位纳入管理。\n«78家»预算单位公开绩效目标。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "targets and monitored projects one slip apart",
      text: "审核项目绩效目标«1043个|target.projects_reviewed»。\n监控项目«1443个|monitoring.projects_online»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "all reports are public, one less than the objects",
      text: "评价对象«14个|evaluation.key_objects»。\n«13份|disclosure.evaluation_reports»重点评价报告全部公开。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "converted in brackets, by no slip of the pen another amount: a hint",
      text: "预算金额«486520.35万元»（约合«11.31亿元»）。",
      messageId: "mismatch",
      severity: "hint",
    },
    {
      name: "all projects, and the projects that have targets, one digit apart: a warning",
      text: "2024年纳入绩效管理的项目«3026个»，涉及财政资金18.47亿元。«8026个»项目填报项目绩效目标。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the sum of a column told in the text: a warning",
      text: "|季度|触发预警（次）|预警后整改（次）|\n|合计|350|«323»|\n预警后及时整改«333次»，整改率92.3%。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a class by its label, told again before what was done with it: a warning",
      text: "基本可能完成的35个，完全不可能完成的«14个»。对完全不可能完成目标的«44个»项目，收回资金。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a cell by the name of its row and column: a warning",
      text: "|领域|评价个数（个）|评价资金（万元）|平均得分（分）|\n|文化旅游|1|940|«76.5»|\n|农业农村|3|2210|88.2|\n文化旅游领域得分最低，为«75.6分»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what was recovered, and of what it is made: a warning",
      text: "运行监控收回«5385万元»，统筹用于民生。收回的«4385万元»按来源分，上级资金占六成。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an amount told again without its unit's zeros: a warning",
      text: "审减«26172万元»，结论已反馈。\n与审减的«2.6172万元»、收回的资金一并统筹。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "two of one kind in one sentence",
      text: "北岔县结果应用涉及项目15个；河滩县结果应用涉及项目11个。",
    },
    {
      name: "some of them, and all of them without a noun",
      text: "最终进入评估程序的为74个。专业性较强的34个项目由专家评估。\n74个项目申报预算35260万元，评估认可29100万元。",
    },
    {
      name: "one by one",
      text: "全县71个预算部门编报绩效目标。\n我们组织业务骨干会审，一个部门一个部门地过。",
    },
    {
      name: "where somebody went",
      text: "组织业务骨干到28个单位上门辅导。\n78个县级部门全部编报绩效目标。\n23个评价对象共涉及财政资金4.17亿元。",
    },
    {
      name: "what the sentence lists itself",
      text: "按资金性质划分，政府性基金项目38个。\n主要调减项目是：河道治理二期430万元、旅游公路绿化312万元、农产品冷链物流205万元，以上三个项目调减额合计947万元。",
    },
    {
      name: "other projects than those described",
      text: "县财政局选取18个投资额度大、社会影响广的单位开展调研。46个项目中，予以支持的较多。",
      outcome: "not_applicable",
    },
    {
      name: "a check that finds fewer units",
      text: "抽取28个单位进行复核，经复核，5个单位自评材料不实。",
      outcome: "not_applicable",
    },

    {
      name: "targets and monitored projects a little apart",
      text: "审核项目绩效目标‹1043个|target.projects_reviewed›。\n监控项目‹1044个|monitoring.projects_online›。",
      outcome: "not_applicable",
    },
    {
      name: "units without the secret one",
      text: "83家部门编报绩效目标。\n82家部门自评结果随决算公开（涉密部门1家除外）。",
      outcome: "not_applicable",
    },
    {
      name: "units that are picked",
      text: "全县82家预算单位编报绩效目标。\n对12家预算单位申报的项目开展评估，公开结果。",
      outcome: "not_applicable",
    },
    {
      name: "two grades told together",
      text: "评价对象7个，优4个、良1个、中2个、差0个。\n对“中”“差”等次的6个对象压减预算。",
      outcome: "not_applicable",
    },
    {
      name: "another scope",
      text: "全县评估项目‹12个|ex_ante.projects›。\n县本级评估项目‹21个|ex_ante.projects›。",
      outcome: "ambiguous",
    },
    {
      name: "much the same words, another number altogether",
      text: "评估项目‹48个|ex_ante.projects›，较上年增加。\n开展事前评估项目‹25个|ex_ante.projects›，申报资金。",
      outcome: "ambiguous",
    },
    {
      name: "another year",
      text: "压减单位‹11个|application.units_cut|year=2024›。\n压减单位‹4个|application.units_cut|year=2025›。",
      outcome: "not_applicable",
    },
    {
      name: "last year's figure in a sentence of its own",
      text: "监控涉及预算资金‹31.56亿元|monitoring.budget_amount›。\n上年同期监控涉及预算资金‹28.9亿元|monitoring.budget_amount›。",
      outcome: "not_applicable",
    },
    {
      name: "plan and result",
      text: "评估项目‹12个|ex_ante.projects›。\n评估项目‹20个|ex_ante.projects|status=plan›。",
    },
    {
      name: "an enumeration of many values",
      text: "评价资金‹100万元|evaluation.key_amount›。\n评价资金‹200万元|evaluation.key_amount›。\n评价资金‹300万元|evaluation.key_amount›。",
      outcome: "ambiguous",
      says: "100万元与200万元不等，口径是否相同不能确定",
    },
  ],
});

test("a heading parts the opening from the body: what both tell is asked for, no more", async () => {
  const text =
    "关于2024年绩效工作的汇报\n全年整改问题48个，工作成效明显。\n\n一、主要做法\n\n（一）突出刚性。目前已整改58个问题，其余限期整改。";
  expect(await findingLines(repeatAgrees, text)).toEqual(["warning 48个 58个"]);
});

test("another group of units than the roster is no slip of it", () => {
  const text = "76个一级预算单位填报目标。\n76个一级预算单位开展自评。\n20个一级预算单位接受抽查。";
  const { findings, receipts } = runRules([repeatAgrees], [reportFrom(text)]);
  expect(findings).toEqual([]);
  expect(receipts.map(({ statement }) => statement)).toEqual(["76个＝76个，算得76个，一致"]);
});
