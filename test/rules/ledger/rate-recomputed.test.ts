import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "who mends the issues is not what is counted",
      text: "评价发现问题«147个»，主管部门完成整改«138个»，整改率«93.9%»。",
    },
    {
      name: "execution: spending over the budget of the year",
      text: "项目支出全年预算«213600万元»，累计支出«98683.2万元»，执行率«46.2%»。",
    },
    {
      name: "problems mended over problems found",
      text: "反馈问题«112个»，年底前整改完成«103个»，整改完成率«92%»。",
    },
    {
      name: "占 with the whole right behind it",
      text: "抽查«11个»部门，占全部«54个»部门的«20.37%»。",
    },
    {
      name: "占 with the whole called by its name",
      text: "送审金额«200.00万元»，其中审减«30.00万元»，占送审金额的«15%»。",
    },
    {
      name: "savings over the control price",
      text: "控制价«500.00万元»，节约资金«25.00万元»，节约率«5%»。",
    },
    {
      name: "any other rate whose name is in the words of its part",
      text: "应到«80家»单位，实际参训«76家»单位，参训率达到«95%»。",
    },
    {
      name: "分别占: lists of equal length go in pairs",
      text: "对«200个»项目开展监控，其中绿灯150个、黄灯«30个»、红灯20个，分别占75%、«15%»、10%。",
    },
    {
      name: "a subject before 已: 58个问题已整改52个",
      text: "截至12月底，«58个»问题已整改«52个»，整改率«89.7%»。",
    },
    {
      name: "a column headed 调整后 beside that of the beginning of the year",
      text: "|部门|年初预算（万元）|调整后（万元）|执行数（万元）|执行率（%）|\n|甲局|3600.00|«3200.00»|«1450.20»|«45.32»|",
    },
    {
      name: "a column of shares of a table",
      text: "|类别|资金（万元）|占比（%）|\n|甲|«600.00»|«60.00»|\n|乙|300.00|30.00|\n|丙|100.00|10.00|\n|合计|«1000.00»|100.00|",
    },
    {
      name: "a class of its own: 立即整改类 over the 立即整改类 told before",
      text: "共反映问题126个。立即整改类«83个»、分阶段整改类43个。\n其中立即整改类完成«82个»，整改率«98.8%»。",
    },
    {
      name: "the whole named in another paragraph",
      text: "全县线上监控项目«28640个»，涉及资金10亿元。\n监控中亮红灯«1206个»，占监控项目的«4.2%»。",
    },
    {
      name: "several figures of that name: the one that fits",
      text: "58家部门报送目标，另有35家部门试点。\n当年抽取«12家»部门，占全区部门的«20.69%»。".replace(
        "58家",
        "«58家»",
      ),
    },
    {
      name: "其中 ties the whole to a bare 占",
      text: "涉及资金«312.75亿元»，其中：一般公共预算«241.30亿元»，占«77.2%»。",
    },
    {
      name: "中有 ties the whole to a bare 占",
      text: "抽样的«200个»项目中有«68个»没有问卷支撑，占«34%»。",
    },
    {
      name: "the subject of 占 is the part",
      text: "参训人员«632人»，其中党员«185人»、干部12人，党员占参训人员的比重约为«29.3%»。",
    },
    {
      name: "how the part has changed stands between",
      text: "税收收入«6.84亿元»，同比增长7.5%，占一般公共预算收入«9.12亿元»的«75%»。",
    },
    {
      name: "占比分别为 over a whole told before",
      text: "监控项目«306个»。\n红灯项目26个、黄灯项目«54个»、绿灯项目226个，占比分别为8.50%、«17.65%»和73.86%。",
    },
    {
      name: "shares whose first one names the whole of all",
      text: "审减金额«4311.25万元»。\n一是虚报，审减1940.06万元，占审减总额的45%；二是错套，审减«1465.83万元»，占«34%»。",
    },
    {
      name: "the rate again in brackets",
      text: "共评审项目«37个»。审减率高的项目«12个»，占全部项目的近33%（«32.43%»）。",
    },
    {
      name: "a cut of costs over the old amount",
      text: "试点涉及资金«1846.00万元»，测算核减成本«166.14万元»，成本下降«9%»。",
    },
    {
      name: "降幅 over the old budget",
      text: "原预算«428.60万元»，核定392.20万元，节约«36.40万元»，降幅«8.49%»。",
    },
    {
      name: "satisfaction over the answers that count",
      text: "发放问卷480份，收回有效问卷«472份»，表示满意的«452份»，满意度«95.76%»。",
    },
    {
      name: "late ones are no part",
      text: "区直部门共«58家»，按时报送监控报告的«56家»，报送率«96.55%»，逾期报送的2家。",
    },
    {
      name: "spending over the amount right before it",
      text: "新增专项债券«3.6亿元»，已支出«2.7亿元»，支出进度«75%»。",
    },
    {
      name: "spending over a plan of another paragraph",
      text: "全年预算«89672.75万元|status=plan»。\n累计支出«62883.28万元»，执行率«70.13%»。",
    },
    {
      name: "a rate about a number: 约",
      text: "反馈问题«112个»，整改完成«103个»，整改率约«92%»。",
    },
  ],
  broken: [
    {
      name: "who mends the issues is not what is counted",
      text: "评价发现的«147个»问题，主管部门整改«168个»，整改率«93.9%»。",
      messageId: "mismatch",
    },
    {
      name: "questionnaires that count",
      text: "发放问卷«326份»，收回有效问卷«304份»，有效率«95%»。",
      messageId: "mismatch",
    },
    {
      name: "a share of last year's amount",
      text: "涉及资金«11.34亿元»，占上年度项目预算总额«5.83亿元»的«23.0%»。",
      messageId: "mismatch",
    },
    {
      name: "one of several shares whose whole is told once",
      text: "共监控项目«896个»，资金3亿元。绿灯项目612个，占68.3%；黄灯项目«201个»，占«24.23%»；红灯项目83个，占9.26%。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "execution with swapped digits",
      text: "项目支出全年预算«213600万元»，累计支出«98683.2万元»，执行率«42.6%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "占 with the whole right behind it",
      text: "抽查«11个»部门，占全部«54个»部门的«30.37%»。",
      messageId: "mismatch",
      severity: "error",
      data: { claim: "30.37%", computed: "20.37%" },
    },
    {
      name: "one cell of a column of shares",
      text: "|类别|资金（万元）|占比（%）|\n|甲|«600.00»|«66.00»|\n|乙|300.00|30.00|\n|丙|100.00|10.00|\n|合计|«1000.00»|100.00|",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the part in another sentence of the paragraph",
      text: "共反馈问题«64个»。年底前整改到位«60个»，整改率«97.35%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a class of its own",
      text: "共反映问题126个。立即整改类«83个»、分阶段整改类43个。\n其中立即整改类完成«82个»，整改率«89.8%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the whole named in another paragraph",
      text: "全县线上监控项目«28640个»，涉及资金10亿元。\n监控中亮红灯«1206个»，占监控项目的«2.4%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "其中 ties the whole to a bare 占",
      text: "涉及资金«312.75亿元»，其中：一般公共预算«214.30亿元»，占«77.2%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the subject of 占 is the part",
      text: "参训人员«632人»，其中党员«185人»、干部12人，党员占参训人员的比重为«39.3%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "one of 占比分别为",
      text: "监控项目«306个»。\n红灯项目26个、黄灯项目«54个»、绿灯项目226个，占比分别为8.50%、«71.65%»和73.86%。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "降幅 over the old budget",
      text: "原预算«428.60万元»，核定392.20万元，节约«36.40万元»，降幅«9.48%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "satisfaction",
      text: "收回有效问卷«472份»，表示满意的«425份»，满意度«95.76%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "part and whole of two paragraphs in each other's place",
      text: "线上监控项目«1206个»，涉及资金10亿元。\n监控中亮红灯«28640个»，占监控项目的«4.2%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "spending over a plan of another paragraph",
      text: "全年预算«89672.75万元|status=plan»。\n累计支出«62883.28万元»，执行率«71.03%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "two grades together",
      text: "评价等级为优的对象14个、良的49个、中的15个、差的2个，优和良合占78.75%。",
    },
    {
      name: "the share of two grades",
      text: "实施财政重点评价11项。优、良、中等次分别为3项、7项和1项，优良占比90.9%。",
    },
    {
      name: "more was set than another sentence counts: no base at all",
      text: "审核项目1020个。\n设置项目绩效目标1075个，涉及资金5亿元，绩效目标设置率100%。",
      outcome: "insufficient",
    },
    {
      name: "a base of another scope, far off",
      text: "共反映问题126个。\n立即整改类完成27个，整改率87.1%。",
      outcome: "insufficient",
    },
    {
      name: "several bases of that name and none near",
      text: "58家部门报送目标，另有35家部门试点。\n当年抽取12家部门，占全区部门的3.07%。",
      outcome: "insufficient",
    },
    {
      name: "a fall told by year is no cut of costs",
      text: "一般公共预算支出198650万元，比上年减少2413万元，同比降幅1.9%。",
      outcome: "not_applicable",
    },
    {
      name: "dissatisfied answers and no more",
      text: "收回有效问卷472份，不满意的20份，满意度95.76%。",
      outcome: "not_applicable",
    },
    { name: "growth is another relation", text: "支出120万元，预算100万元，比上年增长20%。" },
    { name: "opinions have no parts", text: "发放问卷100份，群众满意度达到95%。" },
    {
      name: "money over a count is no share",
      text: "涉及10个项目、资金500万元，占比20%。",
      outcome: "insufficient",
    },
    {
      name: "并对 is not 其中: no base is made up",
      text: "选取10个项目进行线下重点绩效监控，涉及资金12427万元，并对7229万元闲置资金进行回收再安排工作。",
      outcome: "not_applicable",
    },
    {
      name: "rates told together by 分别",
      text: "预算执行率分别为90%、95%。",
      outcome: "insufficient",
    },
    {
      name: "persons over units",
      text: "参训334人次，单位84家，参训率40%。",
      outcome: "insufficient",
    },
  ],
});
