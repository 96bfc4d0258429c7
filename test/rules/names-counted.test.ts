import { itemsCounted } from "../../rules/ledger/items-counted.ts";
import { testRule } from "../helpers/test-rule.ts";

const counted = { messageId: "counted", severity: "warning" } as const;

testRule(itemsCounted, {
  holds: [
    { name: "two names that 和 joins", text: "核减集中在«信息化建设»和«城市管理»«两个»领域。" },
    {
      name: "behind 其中, with their number of things",
      text: "亮红灯31个，其中«城建交通»、«农林水利»«两个»领域22个。",
    },
    {
      name: "behind another number of the clause",
      text: "4个问题涉及«县住建局»、«县林草局»«2家»单位。",
    },
    {
      name: "a word that is no figure",
      text: "通过«事前评估»、«预算评审»、«绩效监控»«三道»关口，全年压减1200万元。",
    },
    {
      name: "steps that end alike",
      text: "对1386个项目开展«部门初审»、«股室复审»、«专家会审»«三轮»审核。",
    },
    { name: "quotes side by side", text: "结论分为«“继续执行”»«“修订完善”»«“废止”»«三类»。" },
    {
      name: "the number that was before is not listed",
      text: "由原来的5个方面调整为«4个»方面，即«评估»、«目标»、«监控»、«评价»。",
    },
    {
      name: "phrases in one quote",
      text: "主要有“«重投入轻管理»、«重支出轻绩效»”«两种»倾向。",
    },
    { name: "a list in one quote", text: "聚焦“«评»、«审»、«控»、«考»、«用»”«五个»环节。" },
    {
      name: "titles behind 分别是",
      text: "出台制度文件«3个»，分别是«《考核细则》»«《自评规程》»«《应用办法》»。",
    },
    {
      name: "named in the clause before",
      text: "节约较多的依次为«道路清扫»、«绿地养护»和«政务云租用»，«三个»领域合计节约2169万元。",
    },
    {
      name: "the first of two lists in one clause",
      text: "对«教育»、«卫生»«2个»部门和农业、水利、交通四个领域开展监控。",
    },
    {
      name: "compound names, one of them with 和",
      text: "集中在«农林水»、«社会保障»和«就业»«三个»领域。",
    },
  ],
  broken: [
    {
      name: "two names for three",
      text: "核减集中在«信息化建设»和«城市管理»«三个»领域。",
      ...counted,
    },
    {
      name: "a name put in",
      text: "其中«城建交通»、«城区绿化养护»、«农林水利»«两个»领域22个。",
      ...counted,
    },
    {
      name: "a letter left out of a quote",
      text: "聚焦“«评»、«审»、«控»、«用»”«五个»环节。",
      ...counted,
    },
    {
      name: "a project left out of three and more",
      text: "«今年首次对农牧民安居配套»、«县城集中供暖»、«乡镇卫生院更新»«4个»项目开展评估。",
      ...counted,
    },
    {
      name: "a title left out behind 分别是",
      text: "出台制度文件«3个»，分别是«《考核细则》»«《应用办法》»。",
      ...counted,
    },
    {
      name: "a step left out",
      text: "通过«事前评估»、«绩效监控»«三道»关口，全年压减1200万元。",
      ...counted,
    },
    {
      name: "a quote left out",
      text: "结论分为«“继续执行”»«“废止”»«三类»，分别处理。",
      ...counted,
    },
    {
      name: "one too few in the clause before",
      text: "节约较多的依次为«道路清扫»、«绿地养护»、«政务云»，«四个»领域合计节约2169万元。",
      ...counted,
    },
  ],
  abstains: [
    { name: "等 leaves the list open", text: "核减集中在信息化建设和城市管理等五个领域。" },
    { name: "和 within a name", text: "在财政、教育、社会保障和就业三个领域先行先试。" },
    { name: "和 between two names", text: "主要集中在城乡社区和农林水、教育三个领域。" },
    { name: "indicators of two kinds", text: "对经济和社会效益3个指标进行测算。" },
    { name: "及时 joins nothing", text: "检查发现公开不及时的部门4个。" },
    {
      name: "a project with 和 in its name",
      text: "对农村公路建设、农村公路养护、饮水安全提升和维修养护3个项目开展评估。",
    },
    { name: "one thing counts nothing", text: "努力做到发现一个问题、完善一项制度。" },
    { name: "who asked for what is counted", text: "县教育局、县卫健局、县水利局申报项目12个。" },
    { name: "whose units are counted", text: "县教育局、县水利局所属单位12个。" },
    {
      name: "whose number comes before",
      text: "县教育局、县民政局、县水利局四部门共申报项目12个。",
      outcome: "ambiguous",
    },
    { name: "where people come from", text: "由高校、科研院所和行业部门5名专家组成。" },
    { name: "a heading's own number", text: "三、聚焦三个环节，压实责任。" },
    { name: "two institutions at work", text: "会同审计局、财政局对三个方面的问题逐一核查。" },
  ],
});
