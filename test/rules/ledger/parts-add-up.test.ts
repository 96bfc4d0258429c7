import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(partsAddUp, {
  holds: [
    {
      name: "objects of an evaluation, the last with a verb of its own",
      text: "选取«6个»部门开展整体支出重点绩效评价、«14个»政策（项目）开展重点绩效评价，并首次对«3个»镇开展财政运行综合绩效评价，«23个»评价对象共涉及财政资金4.17亿元。",
    },
    {
      name: "posts filled, vacant, and people hired beside them",
      text: "评审中心核定编制12名，实有在编人员10名，空编2名，另聘用专业技术人员6名。",
    },
    {
      name: "what is told twice is taken off",
      text: "发现偏差119个，其中重复出现的28个，去重后91个。",
    },
    {
      name: "four quarters",
      text: "全年发出提醒函«208份»，其中一季度«31份»、二季度«64份»、三季度«73份»、四季度«40份»。",
    },
    {
      name: "raised, lowered and left as they were",
      text: "抽取26家单位复核自评，复核的«26家»中，上调得分的«3家»、下调的«14家»、维持原分的«9家»。",
    },
    {
      name: "reasons for a cut, one of them 重复申报",
      text: "核减«12580万元»，其中：重复申报核减«2360万元»，超标准申报核减«4875万元»，其他核减«5345万元»。",
    },
    {
      name: "one band of a scale is no whole of the next",
      text: "对58个部门开展监控。\n执行率超过80%的部门有9个，低于30%的部门有7个，其余42个居于中间。",
    },
    {
      name: "a reason that has a noun",
      text: "对37个尚未支出的项目，逐一核实原因：16个因前期手续未完成，12个已完工但未办理结算，9个因政策变化不再具备实施条件。",
    },
    {
      name: "who does it is no opening of a list",
      text: "全县新增项目26个全部开展事前评估，其中总投资在200万元以上的9个项目由县财政局组织再评估，审核结果为“支持”的24个，“不支持”的2个。",
    },
    {
      name: "last year's number, a mere reference",
      text: "执行率为零的项目37个。\n组织县直部门对上年度728个项目实施自评，自评等级为优的514个、良的179个、中的29个、差的6个。",
    },
    {
      name: "what was done with units and with projects",
      text: "18个重点评价结果均以书面形式反馈。依据评价结果，调减9个单位公用经费42.5万元，取消4个低效项目、减少安排680万元，合计减少支出722.5万元。",
    },
    {
      name: "a list in brackets after 包括, zeros included",
      text: "共选取«6个»评价对象(包括部门整体评价«1个»，财政政策评价«4个»、政府采购项目«1个»、政府购买服务项目«0个»、专项债券项目«0个»，以及其他重大项目«0个»)。",
    },
    {
      name: "the list ends where its beat ends",
      text: "安排补助资金«8650万元»，其中中央资金«5200万元»、省级资金«2150万元»、县级资金«1300万元»，实施项目63个，资金支付8218.4万元。",
    },
    {
      name: "what is done by now is no further item",
      text: "抽查发现问题«97条»，其中立行立改«61条»，限期整改«36条»，截至目前整改完成88条。",
    },
    { name: "分别为", text: "红黄绿灯项目«842个»，分别为«36个»、«141个»和«665个»。" },
    {
      name: "a total after its items",
      text: "选取«8个»项目、«2项»政策和«3家»部门的整体支出，合计«13个»对象。",
    },
    {
      name: "amounts in two units",
      text: "项目支出预算«21.36亿元»，其中部门项目«136480万元»、专项«77120万元»。",
    },
    {
      name: "grades divide the evaluated objects",
      text: "«12个»评价对象中，优«3个»、良«6个»、中«2个»、差«1个»。",
    },
    {
      name: "lights divide the monitored projects, told in the next sentence",
      text: "监控项目«842个»，涉及资金3亿元。其中绿灯«665个»、黄灯«141个»、红灯«36个»。",
    },
    {
      name: "numbered lines with an amount each",
      text: "评价资金总额«600.00万元»。\n1.甲项目，评价资金«100.00万元»；\n2.乙项目，评价资金«200.00万元»；\n3.丙项目，评价资金«300.00万元»。",
    },
    {
      name: "shares told between the grades",
      text: "共评价«10个»对象。其中：“优”«3个»，占30%；“良”«5个»，占50%；“中”«2个»，占20%。",
    },
    {
      name: "proposals agreed to, cut and refused",
      text: "评估«26个»项目，同意立项«19个»、压减后立项«4个»、不予支持«3个»。",
    },
    {
      name: "divided by a cue, the whole told in the sentence before",
      text: "共反映问题«126个»，涉及44个部门单位和9个乡镇。按整改时限分，立即整改类«83个»、分阶段整改类«31个»、持续整改类«12个»。",
    },
    {
      name: "the same measures in each class",
      text: "送审金额«300.00万元»，审定金额270.00万元。分类看：概算评审2个，送审«100.00万元»，审定90.00万元；预算评审3个，送审«200.00万元»，审定180.00万元。",
    },
    {
      name: "what is left",
      text: "尚未整改的«8个»问题中，«6个»已整改到位，另«2个»仍在推进。",
    },
  ],
  broken: [
    {
      name: "two of some that were checked",
      text: "在抽查的38份合同中，未约定违约责任的«12份»，超期付款的«9份»，合计«23份»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "lights of the number told in the paragraph before",
      text: "监控项目«384个»，涉及资金3.2亿元。\n监控结果显示，绿灯«302个»、黄灯«51个»、红灯«21个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "both kinds of money, of the objects told before",
      text: "财政重点评价项目«18个»。\n重点评价对象中，上级转移支付安排的«6个»、县本级财力安排的«10个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "several kinds with one total behind",
      text: "三是抓重点，对«10个»项目、«2项»政策、«3家»部门整体支出以及«1个»政府购买服务事项开展财政评价，合计«19项»，涉及资金7.46亿元。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a closed list one too many",
      says: "分项之和与合计不符：文中选取6个；部门整体评价、财政政策评价、政府采购项目：1个＋5个＋1个，合起来是7个，相差1个，分项与合计不能同时成立。请逐项核对分项和合计。",
      text: "共选取«6个»评价对象(包括部门整体评价«1个»，财政政策评价«5个»、政府采购项目«1个»)。",
      messageId: "mismatch",
      severity: "error",
      data: { computed: "7个", gap: "1个" },
    },
    {
      name: "a total after its items",
      text: "选取«8个»项目、«2项»政策和«3家»部门的整体支出，合计«12个»对象。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "其中 exceeds the total",
      says: "分项之和超过合计：文中评估10个；",
      text: "共评估«10个»项目，其中新增项目«8个»，延续项目«5个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "其中 with three items that come to nine tenths",
      text: "选取«12个»对象开展评价，其中部门整体支出«5个»、项目支出«4个»、财政政策«2个»。",
      messageId: "mismatch",
      severity: "warning",
      data: { gap: "1个" },
    },
    {
      name: "其中 with long amounts that one digit would mend",
      text: "涉及资金«12602.75万元»，其中部门项目«5321.20万元»、专项«7218.55万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a division one digit off its total",
      text: "对«22个»拟新增项目开展评估，其中支持«15个»、部分支持«4个»、不予支持«5个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a grade left out between others",
      says: "各等次之和与总数不符：",
      text: "«20个»评价对象中，优«7个»、良«9个»、差«1个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "something else among the grades",
      text: "«14个»评价对象中，优«4个»、其他类«9个»、良«8个»、中«2个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "其中 with both ends of a known division, though far from the total",
      text: "共评估«61个»项目，其中线上分析«5个»、现场核查«11个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "其中 with an item in another unit by mistake",
      text: "结余«705.60万元»，其中招标节约«412.35万元»、未完工结转«293.25元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "divided by a cue, one item too many",
      text: "全年实施采购项目«486个»。按组织形式分，集中采购«312个»，其他类«8个»，分散采购«174个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "one slip in the measures of classes",
      text: "送审金额«360.25万元»。分类看：概算评审，送审«110.15万元»，审定90.00万元；预算评审，送审«200.10万元»，审定180.00万元。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what is left is one too many",
      text: "尚未整改的«8个»问题中，«6个»已整改到位，另«3个»仍在推进。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "budget and what came of it are stages all the same",
      text: "采购项目共4.2亿元，其中公开招标预算2.8亿元，成交2.63亿元。",
    },
    {
      name: "what was done with a few of so many",
      text: "对752个项目开展运行监控，涉及资金286400万元。针对预警项目，收回资金3180万元，终止实施4个，调整绩效目标17个。",
    },
    {
      name: "the last of the lights is not what is divided next",
      text: "被亮红灯的6个、黄灯5个、绿灯8个。\n财政重点评价对象中，上级转移支付安排的4个、县本级财力安排的6个。",
    },
    {
      name: "a net amount",
      text: "2024年预算编制时参考评价结果，净减支出932万元，其中调减1352万元，调增420万元。",
    },
    {
      name: "the amount that a rate comes to",
      text: "组织评估13个，送评金额9870万元，核定金额8389.5万元，评减金额占送评金额的15%，计1480.5万元。",
    },
    {
      name: "what may overlap, told after another clause",
      says: "所列各项可能互有重叠，不能核对合计",
      text: "我们抽了63个看，大约一成，问题不小：打分偏高的22个，佐证材料不全的15个。",
    },
    {
      name: "classes told after two wholes, far from both",
      text: "入库项目213个，其中民生项目64个。具体如下：产业类10个；基础类11个；民生类3个。",
      outcome: "insufficient",
    },
    {
      name: "等 leaves the list open",
      text: "选取9个项目、1项政策以及2家部门等进行重点评价，涉及资金100万元。",
    },
    {
      name: "grades of two groups told side by side",
      says: "各等次个数之和没有可以对照的总数",
      text: "选取22个项目、6个部门开展财政评价，涉及资金12.84亿元。评价结果“优”5个、“良”15个、“中”7个、“差”1个。",
      outcome: "insufficient",
    },
    {
      name: "two of three grades are no full division",
      text: "选取10个项目进行重点评价，其中优秀3个、良好6个。",
      outcome: "insufficient",
    },
    {
      name: "其中 near the total, in short numbers",
      text: "三公经费支出256万元，其中公务接待费45万元，公务用车运行费200万元。",
      outcome: "insufficient",
    },
    {
      name: "其中 with room for others",
      says: "3个＋2个≤10个，成立；分项未必列全，不能核对合计",
      text: "共评估10个项目，其中新增项目3个，延续项目2个。",
      outcome: "insufficient",
    },
    { name: "persons do not add up to sessions", text: "举办培训3期，分别培训200人次、134人次。" },
    {
      name: "plans are not added to facts",
      text: "共评估10个项目，包括已完成‹3个›、拟开展‹9个|status=plan›。",
    },
    {
      name: "a new subject after 共 is no total",
      text: "线上监控项目1795个，重点监控项目20个，共调整项目28个。",
    },
    {
      name: "units and projects under 其中 are no parts of the units",
      text: "62个部门全部完成自评，其中财政抽查复核20个部门、60个项目。",
    },
    {
      name: "words in brackets are no list",
      text: "对60个部门（单位）整体支出、14个项目支出、6个政策支出开展评价。",
    },
  ],
});
