import { partsAddUp } from "../../rules/ledger/parts-add-up.ts";
import { testRule } from "../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "the first of a list is what the others come to",
      text: "随机抽取28个单位复核，28个单位平均得分94.7分。从评价结果看，«22个»评价对象平均得分83.9分，得分在90分以上的«3个»，80至90分的«14个»，60至80分的«5个»。",
    },
    {
      name: "the first of a list is no whole of the others",
      text: "监控项目«1208个»。能够全面完成目标的项目«1049个»，占86.8%；基本完成的«121个»，占10.0%；难以完成的«38个»，占3.1%。",
    },
    {
      name: "causes told alike, one of them with 较",
      text: "尚未发生支出的项目«36个»，涉及预算4210万元，属于资金下达较晚的«19个»，属于前期手续不完备的«12个»，确认本年不再实施的«5个»。",
    },
    {
      name: "bands of a rate",
      text: "监控项目«1422个»。执行率在90%以上的项目«842个»，执行率在60%（含）至90%的项目«503个»，执行率低于60%的项目«77个»。",
    },
    {
      name: "bands of a rate, beyond and between",
      text: "对«51个»部门单位通报。支出进度超过60%的部门单位有«14个»，介于40%至60%之间的«28个»，低于40%的«9个»。",
    },
    {
      name: "kinds told in a sentence of their own",
      text: "选取«16个»项目开展重点监控，涉及资金5318.4万元。经核查，进展正常的«11个»，进展缓慢的«4个»，尚未启动的«1个»。",
    },
    {
      name: "what became of them",
      text: "全年对«57个»项目开展评估。评估后«49个»项目纳入预算，«8个»项目不予支持。",
    },
    {
      name: "one kind told by its share",
      text: "«20个»评价对象平均得分84.6分；评价等级为优的占35%，即«7个»，良«11个»，中«2个»。",
    },
    {
      name: "names before, their numbers behind",
      text: "选取«13个»对象开展评价，平均得分83.7分，优、良、中等级分别为«4个»、«8个»、«1个»。",
    },
    {
      name: "two kinds of one number each",
      text: "选取32个对象开展财政重点评价。按类型划分，部门整体支出6个，政策5项，一般项目14个，专项债券项目4个，政府采购、政府购买服务项目各1个，其他重大项目1个。",
    },
    {
      name: "what there was and what came",
      text: "在去年«2个»试点的基础上，新增公交运营、污水处理、垃圾转运«3个»项目，试点项目达到«5个»。",
    },
    {
      name: "above and below the mean",
      text: "«71个»部门中，执行率高于全县平均水平的«44个»，低于全县平均水平的«27个»。",
    },
    {
      name: "bands of scores",
      text: "对«57份»报告逐份打分，90分以上«19份»，80—90分«28份»，不足80分«10份»。",
    },
    {
      name: "the last class behind its number",
      text: "«28个»重点评价对象里，优的«6个»，良的«15个»，中的«6个»，还有«1个»差的，优良率刚好75%。",
    },
    {
      name: "what was done each quarter and in all",
      text: "一季度整改«22个»，二季度整改«29个»，三季度整改«18个»，累计整改«69个»，累计整改率92%。",
    },
    {
      name: "what was done three times, in one list, and in all",
      text: "三轮监控依次收回资金«1126万元»、«2038万元»和«3417万元»，全年累计收回«6581万元»。",
    },
    {
      name: "two kinds, with their own verb, and both",
      text: "得分70分以下的项目涉及预算3,600万元，压减«360万元»；其余涉及预算980万元，压减«294万元»；两类合计压减«654万元»。",
    },
    {
      name: "a sum that names what it adds up",
      text: "«33个»对象中，优秀等次«7个»，良好等次«19个»，合格等次«6个»，不合格等次«1个»。优秀和良好等次共26个，占比约为79%。",
    },
    {
      name: "lines that divide the number above them",
      text: "完成评审项目«317个»，送审金额900.00万元。其中：\n1.预算评审«204个»，送审金额600.00万元；\n2.结算评审«98个»，送审金额200.00万元；\n3.决算评审«15个»，送审金额100.00万元。",
    },
    {
      name: "the second measure of such lines",
      text: "完成评审项目317个，送审金额«900.00万元»。其中：\n1.预算评审204个，送审金额«600.00万元»；\n2.结算评审98个，送审金额«200.00万元»；\n3.决算评审15个，送审金额«100.00万元»。",
    },
    {
      name: "two levels and all of them",
      text: "市本级自评项目«1560个»、资金42.8亿元；县区自评项目«5740个»、资金91.2亿元。全市自评项目«7300个»、资金134亿元。",
    },
    {
      name: "what is left, told by what it is",
      text: "活跃用户«798个»中，部门用户«640个»，其余为财政和机构用户，计«158个»。",
    },
    {
      name: "all that was listed",
      text: "节约资金用于：托育中心«900万元»、老旧小区改造«450万元»、农村厕所改造«250万元»，全部资金«1600万元»已列入预算。",
    },
  ],
  broken: [
    {
      name: "swapped digits in a band of a rate",
      text: "监控项目«1422个»。执行率在90%以上的项目«824个»，执行率在60%（含）至90%的项目«503个»，执行率低于60%的项目«77个»。",
      ...mismatch,
    },
    {
      name: "one kind of a scheme left out of 其中",
      text: "涉及资金«52318.75万元»。其中：项目资金«29406.30万元»，政策资金«8215.60万元»。",
      ...mismatch,
    },
    {
      name: "most of the steps of work",
      text: "共承接绩效业务«118项»。其中，事前评估«34项»，绩效目标审核«12项»，绩效评价«56项»。",
      ...mismatch,
    },
    {
      name: "kinds that nothing announces, the worst left out",
      text: "对«18个»项目开展自评，涉及资金4286.35万元，自评结果“优”«13个»、“良”«4个»，自评报告已公开。",
      ...mismatch,
    },
    {
      name: "more fates than things",
      text: "全年对«57个»项目开展评估。评估后«49个»项目纳入预算，其他类«3个»，«8个»项目不予支持。",
      ...mismatch,
    },
    {
      name: "causes of one amount, one of them miswritten",
      text: "压减预算«15.82亿元»，其中因评价等级偏低压减«4.16亿元»、因执行率偏低压减«11.76亿元»。",
      ...mismatch,
    },
    {
      name: "names before, one number too many",
      text: "选取«13个»对象开展评价，平均得分83.7分，优、良、中等级分别为«4个»、其他类«5个»、«8个»、«1个»。",
      messageId: "mismatch",
    },
    {
      name: "more now than there was and came",
      text: "在去年«2个»试点的基础上，新增公交运营、污水处理、垃圾转运«3个»项目，试点项目达到«6个»。",
      ...mismatch,
    },
    {
      name: "what is done and what is not",
      text: "«92个»市直部门里，达到序时进度的只有«38个»，没达到的倒有«64个»。",
      ...mismatch,
    },
    {
      name: "kinds after 按…属性, in short numbers",
      text: "政府采购预算12.46亿元，实际采购金额«11.59亿元»，节约资金0.87亿元。按项目属性，货物类«4.17亿元»、工程类«5.03亿元»、服务类«2.44亿元»。",
      ...mismatch,
    },
    {
      name: "one number too many in a year of quarters",
      text: "一季度整改«22个»，二季度整改«39个»，三季度整改«18个»，累计整改«69个»。",
      ...mismatch,
    },
    {
      name: "what was named, and more",
      text: "对9个项目收回预算«2140万元»；对31个项目调减预算«5865万元»。收回和调减的资金共«8105万元»，统筹使用。",
      ...mismatch,
    },
    {
      name: "causes and others, too many",
      text: "红灯«57个»，占5.39%。红灯项目中，因前期手续不全未开工的«22个»，因招标流标的«13个»，因政策调整不再实施的«9个»，其他原因的«15个»。",
      ...mismatch,
    },
    {
      name: "on time, late and not at all",
      text: "组织«86家»预算部门开展监控，按时报送«79家»，逾期报送«5家»，至今未报送«3家»。",
      ...mismatch,
    },
    {
      name: "with what others found",
      text: "自查再查出«47个»，差错率4.0%，加上审计指出的«9个»，共修改绩效目标«66个»。",
      ...mismatch,
    },
    {
      name: "the budget, what was added and the budget then",
      text: "原预算«4600万元»，你局申请追加«1150万元»，申请后总额«5050万元»，较原预算增长25%。",
      ...mismatch,
    },
    {
      name: "a list behind ；其中",
      text: "共设三级指标«2430条»，平均每个项目10条；其中数量指标«780条»、质量指标«510条»、时效指标«290条»、成本指标«240条»、效益指标«368条»、满意度指标«243条»。",
      ...mismatch,
    },
    {
      name: "what stays and what goes, behind what there was",
      text: "清理前入库项目«3274个»，清理后保留«2481个»，出库«843个»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "a list whose first item stands in the paragraph above",
      text: "监控项目1654个。其中，目标完成进度达到序时进度的1389个，占84.0%；\n未达到序时进度但预计年底可以完成的214个；预计年底无法完成的51个。",
    },
    {
      name: "what an item asked for and what was cut of it",
      text: "申请资金9420万元，压下来1130.4万元，其中农村供水改造项目申请2800万元，压减364万元。",
    },
    {
      name: "what tells its own share beside them is no whole",
      text: "预计能够全面完成年度绩效目标的项目1049个，占86.8%；预计基本完成的121个，占10.0%；预计难以完成的38个，占3.1%。",
      outcome: "not_applicable",
    },
    {
      name: "bands that do not meet",
      text: "监控项目1422个。执行率在90%以上的项目842个，低于60%的项目77个，需加快进度。",
      outcome: "not_applicable",
    },
    {
      name: "a mean is no whole",
      text: "平均每个部门评价项目3个。从评价方式看，部门自行评价83个，委托第三方评价36个。",
    },
    {
      name: "how many kinds there are is not what they come to",
      text: "评估结论分为三类：予以支持的13个，完善后支持的6个，不予支持的4个。",
    },
    {
      name: "what is left after a merger is no part",
      text: "逐线路核定42条线路。停运低效线路6条，合并重复线路后剩余33条。",
    },
    {
      name: "a month and the month before it",
      text: "全年累计支出63.7亿元。分月看，7月当月支出9.8亿元，环比6月的11.2亿元有所回落。",
    },
    {
      name: "only the lights that need attention",
      text: "线上监控项目702个，金额9.36亿元。亮红灯21个、黄灯47个。",
    },
    {
      name: "the good ones, told for their rate",
      text: "评价项目18个，评价资金2.16亿元。从结果看：优5个、良10个，优良率83.3%。",
    },
    {
      name: "the biggest taxes",
      text: "税收收入完成8.46亿元，其中增值税3.12亿元、企业所得税1.27亿元、个人所得税1.98亿元。",
    },
    {
      name: "the first grades behind 其中",
      text: "选取20个项目进行重点评价，其中优秀3个、良好6个。",
    },
    {
      name: "half of the number in two kinds",
      text: "共评估40个项目，其中经常性项目13个，一次性项目7个。",
    },
    {
      name: "a part of the one before is no item beside it",
      text: "审核项目绩效目标724个。退回修改168个，其中经1次修改合格的152个。",
    },
    {
      name: "last year's number is no whole",
      text: "评价对象比2023年的10个有所增加。评价等级为优4个、良8个、中3个。",
    },
    {
      name: "what several did each are no parts",
      text: "县直共有68家部门。65家编报整体绩效目标，60家开展绩效自评。",
    },
    {
      name: "等 leaves the list open, whatever its share",
      text: "共开展绩效业务118项，其中事前评估34项、目标审核22项、绩效评价56项等。",
    },
  ],
});
