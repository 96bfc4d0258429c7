import { partsAddUp } from "../../rules/ledger/parts-add-up.ts";
import { testRule } from "../helpers/test-rule.ts";

/** Lists that no 其中 announces, what is left, and what sentences of their own divide. */
testRule(partsAddUp, {
  holds: [
    {
      name: "levels",
      text: "两级安排资金«2640.5万元»。省级下达«1560.3万元»，占59.1%；市级安排«1080.2万元»。",
    },
    {
      name: "two years together",
      text: "压减2024年预算«380万元»，压减2025年预算«265万元»，两年共压减«645万元»。",
    },
    {
      name: "what is said to be done is an item too",
      text: "累计盘活资金«9260万元»，其中盘活存量资金«6110万元»，收回低效资金«3150万元»。",
    },
    {
      name: "whole, parts and rest in one sentence with ；",
      text: "全年资助群众«3200人»，其中低保对象«1920人»，占六成；特困人员«480人»，其余«800人»为低保边缘人口。",
    },
    {
      name: "each of several measures in a division is a list",
      text: "共安排公益金«2640万元»。按宗旨划分，养老类14个、«1426万元»，残疾类7个、«528万元»，儿童类5个、«396万元»，社会类6个、«290万元»。",
    },
    {
      name: "organisations are not added to what they file",
      text: "97家预算单位报来，审核目标«1286个»、年中追加«26个»，合计«1312个»。",
    },
    {
      name: "the nil class is told behind the list",
      text: "共评价«62个»项目。从等级看，“优”«18个»，“良”«44个»，没有“差”。",
    },
    {
      name: "what the list says of is named at its head",
      text: "全市共亮红灯«31个»，其中城建交通领域22个，占七成以上。对红灯项目，调减预算«17个»、限期整改«11个»、终止实施«3个»。",
    },
    {
      name: "states of work without a cue, the whole in the same sentence",
      text: "«15个»项目的形象进度为：完工并投入运营«8个»，在建«6个»，停工«1个»。",
    },
    {
      name: "done and open",
      text: "共设三级指标«96个»，已实现«41个»，有望实现«50个»，确定不能实现«5个»。",
    },
    {
      name: "outcomes, the whole in the sentence before, shares between",
      text: "对申报的«23个»新增项目逐个会审。通过«17个»，占73.9%；暂缓«4个»，占17.4%；不予支持«2个»。",
    },
    {
      name: "what is left, the whole in the sentence before",
      text: "线上监控项目«1874个»。共亮红灯«65个»、黄灯«188个»，其余«1621个»项目运行正常。",
    },
    {
      name: "what is left after a division by a cue",
      text: "现有机构«42家»，按类型分：会计师事务所«18家»，工程造价咨询机构«9家»，资产评估机构«6家»，高校«4家»，其余«5家»为其他类机构。",
    },
    {
      name: "其中 heads a sentence of its own",
      text: "26家机构共承接业务«118项»。其中，事前评估«34项»，目标审核«12项»，绩效监控«16项»，绩效评价«56项»。",
    },
    {
      name: "what a project is done about",
      text: "全市共亮红灯«31个»。对红灯项目，调减预算«17个»、限期整改«11个»、终止实施«3个»。",
    },
    {
      name: "grades after what was reached, not what was added",
      text: "评价项目同比增加5个，达到«18个»。从结果看：优«5个»、良«10个»、中«3个»。",
    },
  ],
  broken: [
    {
      name: "an item of a whole division is one off",
      text: "«15个»项目的形象进度为：完工«8个»，在建«6个»，停工«2个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an item was added to states of work",
      text: "专项债券项目«6个»，进度85%；完工«4个»，其他类«6个»，在建«2个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "done and open come to one more",
      text: "共设三级指标«96个»，已实现«41个»，有望实现«51个»，确定不能实现«5个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "parts of the number before 其中 exceed it",
      text: "共承接业务«118项»。其中，事前评估«34项»，目标审核«12项»，绩效监控«96项»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "more of the kind, and one that is no kind of it, follows the two ends",
      text: "评价对象32个。整体支出6个，政策5个，项目14个，政府采购、政府购买服务各1个，重大事项1个。",
    },
    {
      name: "a level is left out",
      text: "共安排资金2640.5万元。省级下达1260.3万元；市级安排580.9万元。",
    },
    {
      name: "an item between the classes is of another kind",
      text: "共设指标96个。有望实现50个、已完成目标41个、新增加指标8个、其他指标3个。",
    },
    {
      name: "organisations are no whole of projects",
      text: "97家单位填报。完工项目8个，在建项目6个。",
    },
    {
      name: "one light is no whole of the others",
      text: "全区红灯项目26个、黄灯项目54个、绿灯项目226个。",
    },
    {
      name: "a net amount is a difference",
      text: "净调减预算4516.20万元（调减5830.70万元，调增1314.50万元）。",
    },
    {
      name: "another set beside those told",
      text: "纳入监控项目132个。因用地问题，有12个项目均未开工；另有18个项目全部延期至下年实施。",
    },
    {
      name: "some of the number before 其中",
      text: "共承接业务118项。其中，事前评估34项，目标审核12项。",
    },
  ],
});
