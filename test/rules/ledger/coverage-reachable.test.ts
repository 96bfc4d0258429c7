import { expect, test } from "vitest";
import { coverageReachable } from "../../../rules/ledger/coverage-reachable.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

const units = "区本级‹54家|monitoring.units›部门实现监控全覆盖。";

testRule(coverageReachable, {
  holds: [
    {
      name: "the sentence itself tells the number that they were drawn from",
      text: "82个预算单位全部按时完成自评，自评项目«841个»，我局随机抽取«84个»进行复核，抽查比例«10%»。",
    },
    {
      name: "the base in another paragraph",
      text: "区本级«54家|monitoring.units»部门实现监控全覆盖。\n选取«11个»部门开展抽查复核工作，抽查比例«20%»。",
      says: "；由11个和该比率推得总数在54～56之间",
    },
    {
      name: "part and whole in one sentence",
      text: "全区«58家»部门，抽查«12家»部门，抽查比例«20.69%»。",
    },
    {
      name: "projects told right before, not the units of the sentence before",
      text: "全市112个部门单位编报整体目标。项目«3268个»，公开«3265个»，公开率«99.9%»。",
    },
    {
      name: "money: no whole number is told of it",
      text: "部门预算«10.00亿元»，公开预算«8.00亿元»，公开率«80%»。",
      says: /一致$/,
    },
  ],
  broken: [
    {
      name: "a cumulative rate that no whole number gives",
      text: "区本级«54家|monitoring.units»部门实现监控全覆盖。\n累计部门覆盖率已达到«60%»。",
      messageId: "unreachable",
      severity: "hint",
      data: { whole: "54家", nearest: "59.26%" },
      says: /^比率没有整数解：文中比率60%；以54家为总数，没有一个整数能得到它，最接近的是59.26%。60%疑为约数，或者总数不是54家。.*请核对.*的分子和分母。$/,
    },
    {
      name: "part and whole in one sentence",
      text: "全区«58家»部门，抽查«12家»部门，抽查比例«26.69%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the base in another paragraph: at most a warning",
      text: "区本级«54家|monitoring.units»部门实现监控全覆盖。\n选取«11个»部门开展抽查复核工作，抽查比例«30%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "more were picked than there are",
      text: "«82个»预算单位全部完成自评，随机抽取«84个»进行复核，抽查比例«10%»。",
      messageId: "mismatch",
    },
    {
      name: "units of one level among all, one slip from right",
      text: "全县«93个»单位对1412个项目全部完成自评。部门抽查复核«19个»县级部门，抽查面«20.34%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "units that are of one level only farther on",
      text: "全县«93个»单位对1412个项目全部完成自评。部门抽查复核«19个»单位的县级部门评价，抽查面«24.1%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "all and some of one level",
      text: "全县«93个»县级部门全部完成自评。部门抽查复核«19个»县级部门，抽查面«24.1%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "money of the same digits is not what they were drawn from",
      text: "«82个»预算单位全部完成自评，自评资金841万元，随机抽取«84个»进行复核，抽查比例«10%»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "a rate of last year's number",
      says: "同一段里另有个数正合这一比率，不能断定总数是哪一个",
      text: "2024年，区本级部门预算共安排项目‹1120个|target.projects|year=2024›。\n单位自评方面，对2023年度‹1203个|evaluation.self_projects|year=2023›项目全部组织自评，评价结果随决算公开。区财政局按不低于10%的比例进行抽查，实际抽查‹132个|evaluation.spot_checked|year=2024›，抽查比例达到‹11.0%|evaluation.spot_check_rate|year=2024›。",
    },
    {
      name: "the cumulative rate is not this year's count",
      says: "缺少个数，覆盖率无法复算；以54家为总数，个数只能是32",
      text: `${units}\n选取11个部门开展抽查复核工作，累计部门覆盖率已达到59.3%。`,
      outcome: "insufficient",
    },
    { name: "nothing to compute from", text: "抽查比例20%。", outcome: "insufficient" },
    { name: "no rate at all", text: "抽查11个部门。", outcome: "not_applicable" },
    {
      name: "units are not projects",
      text: "‹76个|evaluation.self_projects›项目完成自评，抽查11个部门，抽查比例20%。",
      outcome: "insufficient",
    },
    {
      name: "another rate",
      text: "合格率98.5%。",
      outcome: "not_applicable",
    },
    {
      name: "a rate to be reached",
      text: "财政事前评估项目达到35个以上，抽查比例提高到30%左右。",
      outcome: "insufficient",
      says: "缺少抽查数、应抽查总数，抽查比例无法复算",
    },
    {
      name: "towns are among all units",
      text: "全县«93个»单位对1412个项目全部完成自评。部门抽查复核«19个»县级部门，抽查面«24.1%»。",
      outcome: "ambiguous",
      says: "所查的是其中一级的单位，总数是全部单位，口径不能确定相同",
    },
    {
      name: "all units of the paragraph, and no part",
      text: "全县82家预算单位全部编报整体支出绩效目标，项目支出绩效目标覆盖率100%。",
      outcome: "insufficient",
      says: "缺少个数，覆盖率无法复算；以82家为总数，个数只能是82",
    },
    {
      name: "a few whole numbers come out",
      text: "将自评抽查面提高到25%以上；市本级培训不少于5期。",
      outcome: "insufficient",
      says: "以5期为总数，个数只能是2、3、4、5",
    },
    {
      name: "the county's own units are among all units",
      text: "全县«93个»单位对1412个项目全部完成自评。部门抽查复核«19个»县本级部门，抽查面«24.1%»。",
      outcome: "ambiguous",
    },
    {
      name: "the own level, whichever it is",
      text: "全县«93个»单位对1412个项目全部完成自评。部门抽查复核«19个»本级部门，抽查面«24.1%»。",
      outcome: "ambiguous",
    },
    {
      name: "projects elsewhere are no base of units",
      text: "审核项目1120个。\n部门抽查比例达到30%。",
      outcome: "insufficient",
      says: "缺少抽查数",
    },
  ],
});

test.for([
  [
    "so many years together, of all units: no other whole number",
    "一是抓自评，58家部门对812个项目开展自评，近几年累计复核41家，累计覆盖率70.7%。",
    "41家÷58家＝70.7%，算得70.69%，一致；由41家和该比率推得总数只能是58",
  ],
  [
    "the paragraph tells what they were drawn from",
    "全年开展财政重点评价15个，镇街财政运行1个。\n各部门自主开展部门评价96个，市财政局抽取24个报告进行质量抽评，抽评面为四分之一。",
    "同一段里另有个数正合这一比率，不能断定总数是哪一个",
  ],
  [
    "units elsewhere are no base of a rate that names none",
    "自评这一块，62家部门全部交卷。\n二是抽查比例提到30%以上。",
    "缺少抽查数，比率无法复算",
  ],
] as const)("%s", async ([, text, statement]) => {
  const { receipts } = await ruleOnText(coverageReachable, text);
  expect(receipts.map((receipt) => receipt.statement)).toEqual([statement]);
});
