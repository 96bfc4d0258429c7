import { coverageReachable } from "../../../rules/ledger/coverage-reachable.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "an item of one list with the part is no whole",
      text: "评估项目«31个»，结论为“支持”的26个、“不支持”的«5个»，不支持率«16.1%»。",
    },
    {
      name: "what is told behind the rate is no whole",
      text: "«1580个»项目编报目标，审核中打回重填«237个»，打回率«15%»，一次性通过的1343个。",
    },
    {
      name: "the whole in the sentence before, not the smaller rest beside the part",
      text: "部门共编报项目绩效目标«512个»。聘请专家参与审核，初审合格«438个»，退回完善74个，初审合格率«85.5%»。",
    },
    {
      name: "其中 with a noun that belongs to what was done",
      text: "开展部门评价项目«178个»，其中形成评价报告并报财政局备案«163个»，报备率«91.57%»。",
    },
    {
      name: "called in the other order of characters",
      text: "问卷调查«600份»，收回«588份»，回收率«98%»。",
    },
    { name: "owed and paid", text: "应付补助«1350.00万元»，当年已付«1215.00万元»，付费率«90%»。" },
  ],
  broken: [
    {
      name: "an item of one list with the part, swapped digits",
      text: "评估项目«31个»，结论为“支持”的26个、“不支持”的«5个»，不支持率«11.6%»。",
      messageId: "mismatch",
    },
    {
      name: "其中 with a noun that belongs to what was done, swapped digits",
      text: "开展部门评价项目«178个»，其中形成评价报告并报财政局备案«136个»，报备率«91.57%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "owed and paid, a lost digit",
      text: "应付补助«1350.00万元»，当年已付«125.00万元»，付费率«90%»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "of three classes two are not all",
      text: "绩效目标一次通过的842个，仍未通过的35个，退回后修改通过的398个，一次通过率66.0%。",
    },
    {
      name: "neither of two items is all",
      text: "退回修改的86个、合格的312个，合格率75%，另有18个未送审。",
    },
    {
      name: "a fee rate is no rate of payment",
      text: "项目总投资4200万元，担保费42万元，担保费率1.5%。",
    },
  ],
});

testRule(coverageReachable, {
  holds: [
    {
      name: "面, and the finance bureau that looks is not what is counted",
      text: "市直部门自评项目«2380个»，市财政局抽查«238个»，抽查面«10%»。",
    },
  ],
  broken: [
    {
      name: "面, swapped digits",
      text: "市直部门自评项目«2380个»，市财政局抽查«595个»，抽查面«23.5%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});
