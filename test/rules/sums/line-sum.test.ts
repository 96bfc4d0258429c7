import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "lines that nothing numbers, behind a colon",
      text: "«58项»专项资金由26个部门管理，按投向分为四个方向，情况如下：\n\n产业扶持方向«17项»，执行率53.0%；\n\n民生补助方向«22项»，执行率88.6%；\n\n城乡建设方向«11项»，执行率70.3%；\n\n社会治理方向«8项»，执行率73.8%。",
    },
    {
      name: "the total below the lines, in a clause of its own",
      text: "（一）新增项目。送审金额«14260万元»，主要是需求不足。\n\n（二）延续项目。送审金额«9835万元»，逐年比对。\n\n（三）政府投资项目。送审金额«38720万元»，简易评审。\n\n三项合并，全年送审金额«62815万元»，为近年较高水平。",
    },
    {
      name: "以上 below dashes",
      text: "压减的具体情况：\n\n——部门项目经费。按评价意见压减«1236.80万元»。\n\n——产业扶持资金。予以取消或合并，压减«914.55万元»。\n\n以上压减«2151.35万元»，涉及14个部门。",
    },
    {
      name: "points in lines of their own",
      text: "审核中发现问题«94个»，分为三类：\n\n一是目标编制类«31个»，没有可衡量的标准。\n\n二是预算执行类«27个»，挤占项目支出。\n\n三是资料质量类«36个»，依据缺失。",
    },
    {
      name: "beside what it is compared with",
      text: "检查发现问题«109个»，比上年度检查的241个减少132个。归类如下。\n\n（一）事前评估环节«47个»。论证不充分。\n\n（二）绩效目标环节«62个»。指标不完整。",
    },
  ],
  broken: [
    {
      name: "a digit in a line that nothing numbers",
      text: "«58项»专项资金由26个部门管理，按投向分为四个方向，情况如下：\n\n产业扶持方向«17项»，执行率53.0%；\n\n民生补助方向«22项»，执行率88.6%；\n\n城乡建设方向«81项»，执行率70.3%；\n\n社会治理方向«8项»，执行率73.8%。",
      ...mismatch,
    },
    {
      name: "a digit in a line",
      text: "（一）新增项目。送审金额«14260万元»，主要是需求不足。\n\n（二）延续项目。送审金额«9875万元»，逐年比对。\n\n（三）政府投资项目。送审金额«38720万元»，简易评审。\n\n三项合并，全年送审金额«62815万元»，为近年较高水平。",
      ...mismatch,
    },
    {
      name: "a digit of the total below",
      text: "压减的具体情况：\n\n——部门项目经费。按评价意见压减«1236.80万元»。\n\n——产业扶持资金。予以取消或合并，压减«914.55万元»。\n\n以上压减«2751.35万元»，涉及14个部门。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "no more than examples behind a colon",
      text: "全年督促整改问题58项，例如：\n\n教育局整改17项，完善了台账；\n\n民政局整改9项，补齐了资料。",
    },
    {
      name: "who manages them, and how many kinds there are",
      text: "12项专项资金由26个主管部门管理，按投向分为四个方向，情况如下。",
    },
    {
      name: "what follows the lines looks back on nothing",
      text: "（一）新增项目。送审金额14260万元，主要是需求不足。\n\n（二）延续项目。送审金额9835万元，逐年比对。\n\n全县送审金额62815万元，为近年较高水平。",
    },
    {
      name: "what follows is called otherwise",
      text: "（一）新增项目。送审金额14260万元，主要是需求不足。\n\n（二）延续项目。送审金额9835万元，逐年比对。\n\n上述项目评减金额4261万元。",
    },
  ],
});
