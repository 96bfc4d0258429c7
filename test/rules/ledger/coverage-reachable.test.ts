import { coverageReachable } from "../../../rules/ledger/coverage-reachable.ts";
import { testRule } from "../../helpers/test-rule.ts";

const units = "区本级‹54家|monitoring.units›部门实现监控全覆盖。";

testRule(coverageReachable, {
  holds: [
    {
      name: "the base in another paragraph",
      text: "区本级«54家|monitoring.units»部门实现监控全覆盖。\n选取«11个»部门开展抽查复核工作，抽查比例«20%»。",
      says: "；由11个和该比率推得总数在54～56之间",
    },
    {
      name: "part and whole in one sentence",
      text: "全区«58家»部门，抽查«12家»部门，抽查比例«20.69%»。",
    },
  ],
  broken: [
    {
      name: "a cumulative rate that no whole number gives",
      text: "区本级«54家|monitoring.units»部门实现监控全覆盖。\n累计部门覆盖率已达到«60%»。",
      messageId: "unreachable",
      severity: "hint",
      data: { whole: "54家", nearest: "59.26%", rough: true },
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
  ],
});
