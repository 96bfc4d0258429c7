import { itemsCounted } from "../../rules/ledger/items-counted.ts";
import { testRule } from "../helpers/test-rule.ts";

const counted = { messageId: "counted", severity: "warning" } as const;

testRule(itemsCounted, {
  holds: [
    { name: "months before", text: "«6月»、«9月»、«11月»先后组织«3次»绩效监控。" },
    { name: "months joined by 和", text: "«4月»和«9月»办了«2期»培训班。" },
    { name: "months behind", text: "组织«2次»绩效监控，分别以«6月底»和«10月底»为节点。" },
    {
      name: "months that open their clauses",
      text: "组织全县培训«2次»，«5月»培训148人次，«10月»培训163人次，累计311人次。",
    },
    {
      name: "one value each",
      text: "«三个»季度分别支出«10.8亿元»、«14.9亿元»和«15.7亿元»。",
    },
    {
      name: "one value each, behind the year of the budget",
      text: "对评价得分靠后的«2个»项目，2024年预算分别压减«120万元»、«85万元»。",
    },
    { name: "scores", text: "«4名»专家打分为«92分»、«88分»、«90分»、«86分»。" },
    {
      name: "points with one number each",
      text: "评估结论分为«三类»：«予以支持的13个»，«完善后支持的6个»，«不予支持的4个»，共23个。",
    },
    {
      name: "points between ；",
      text: "资金用于«三个»方向：«机构补贴277万元，占40%»；«居家补贴242万元，占35%»；«培训173万元，占25%»。",
    },
    {
      name: "sides behind a colon",
      text: "主要看«三样»东西：«钱到没到位»、«活干没干完»、«群众满不满意»。",
    },
    {
      name: "what is left ends the points",
      text: "卡在«三个»方面：«前期没做完的25个»，«用地没批下来的18个»，«剩下11个是施工单位拖延»。",
    },
    {
      name: "told before they are counted",
      text: "压减较多的有：«社区平台压减640万元»，«景观亮化压减528万元»，上述«2个»项目占58.8%。",
    },
    {
      name: "months behind 其中",
      text: "集中培训«2次»，其中«4月»部门专场165人、«9月»乡镇专场128人，累计参训293人。",
    },
    { name: "one by one", text: "未达标的«2项»，«一项»是覆盖率；«另一项»是持证率。" },
    { name: "phases", text: "分«两期»建设：«一期»2023年实施，«二期»2024年实施。" },
    {
      name: "a beat of verbs",
      text: "把握«三个»方面：«一看»是否一致；«二看»是否细化；«三看»是否匹配。",
    },
    {
      name: "the first of a ranking",
      text: "资金居前«三位»的是：«养老金112万元，占39%»；«地力补贴63万元，占22%»；«低保金40万元，占14%»。",
    },
    { name: "their names", text: "得分居前«三名»的分别是«甲县»、«乙县»和«丙县»，均在90分以上。" },
    {
      name: "each called by what is counted",
      text: "签订评价合同«2份»，合同总价108万元：«甲合同（整体评价）72万元»，«乙合同（政策评价）36万元»。",
    },
    {
      name: "amounts that are added up",
      text: "追回资金«386.4万元»，收回结余«1052.7万元»，«2项»合计1439.1万元。",
    },
  ],
  broken: [
    { name: "a month too many", text: "«6月»、«9月»、«11月»先后组织«2次»绩效监控。", ...counted },
    { name: "a value too few", text: "«三个»季度分别支出«10.8亿元»、«14.9亿元»。", ...counted },
    {
      name: "a class too few",
      text: "评估结论分为«三类»：«予以支持的13个»，«不予支持的4个»。",
      ...counted,
    },
    {
      name: "a side put in",
      text: "主要看«三样»东西：«钱到没到位»、«农村公路管护»、«活干没干完»、«群众满不满意»。",
      ...counted,
    },
    { name: "a ranking too short", text: "得分居前«三名»的是«甲县»、«乙县»。", ...counted },
    {
      name: "a phase too few",
      text: "分«三期»建设：«一期»2023年实施，«二期»2024年实施。",
      ...counted,
    },
  ],
  abstains: [
    {
      name: "other things than were listed",
      text: "压减较多的有：甲项目压减640万元，乙项目压减528万元，上述3个部门均已调整。",
    },
    {
      name: "something else in a month",
      text: "培训2次，4月培训部门，9月培训乡镇，11月组织测试。",
    },
    { name: "a tie", text: "得分居前三名的是甲县、乙县、丙县、丁县，后两县并列。" },
    { name: "all the first have in common", text: "得分居前三名的县区均在90分以上。" },
    { name: "twice in one month", text: "5月、6月先后组织3场培训，参训320人次。" },
    { name: "each month several times", text: "3月、6月、9月各开展2次监控。" },
    { name: "a span of months", text: "1—3月、6月、9月4次调度。" },
    { name: "several in one month", text: "举办培训4次，3月举办新任培训，9月举办业务培训3次。" },
    { name: "the others are told apart", text: "4个项目分别核减100万元、200万元，其余2个未核减。" },
    { name: "two measures", text: "抽查5个乡镇，预算资金分别为年初120万元、调整后150万元。" },
    { name: "grades stand between", text: "涉及3个部门，优、良分别为5个、7个。" },
    {
      name: "the last point behind 。",
      text: "存在三个方面的问题：目标编制粗放；监控流于形式。结果应用不足。",
    },
    {
      name: "a point with parts of its own",
      text: "资金用于两个方向：机构补贴100万元；居家补贴200万元，其中设备80万元；护理培训50万元。",
    },
    { name: "what two organisations do", text: "对3家单位：预算编制、执行进度较慢。" },
    { name: "a phase that is still open", text: "分两期建设：一期、二期已完工，三期尚在论证。" },
    {
      name: "money left for a third",
      text: "下达‹3批›：第一批100万元，第二批200万元，余下资金年底前下达。",
    },
    {
      name: "three kinds, the last in passing",
      text: "有3类，一类是目标不实，一类是执行慢，还有的公开不及时。",
    },
  ],
});
