import { expect, test } from "vitest";
import { itemsCounted } from "../../../rules/ledger/items-counted.ts";
import { alarmsRight } from "../../helpers/miswritten.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(itemsCounted, {
  holds: [
    {
      name: "what is looked at, told clause by clause",
      text: "重点把握三个方面：一看目标是否与部门职能、中长期规划相一致；二看指标是否细化量化；三看产出是否匹配。",
    },
    {
      name: "fewer than claimed before 等",
      says: "列出3项，不多于12个",
      text: "选取«医疗补助»、«龙脑大道»、«油菜补助资金»等«12个»项目开展评估。",
    },
    {
      name: "titles in 《》, closed",
      says: "列出2项，与2个一致",
      text: "制定«《目标办法》»«《监控办法》»«2个»文件。",
    },
    { name: "titles after the number", text: "印发«2个»文件：«《目标办法》»«《监控办法》»。" },
    {
      name: "a numbered table",
      text: "形成了«2个»评价报告。\n|序号|评价报告|\n|1|«甲项目»|\n|2|«乙项目»|",
    },
    {
      name: "a numbered table that has become lines",
      text: "形成了«2个»评价报告。\n\n目录\n\n序号 评价报告\n\n1 «县民政局生活补助项目»\n\n2 «县农村道路项目»\n\n二、下一步打算",
    },
    {
      name: "names behind 分别是, the last joined by 和",
      text: "评减200万元以上的项目有«3个»，分别是«牧区道路养护»、«智慧文旅平台»和«公共机构节能改造项目»。",
    },
    {
      name: "months behind the number of times",
      text: "监控由上年的2次增至«4次»，即«3月»、«6月»、«9月»、«11月»各一次。",
    },
    {
      name: "months before, whoever was trained",
      text: "«5月»、«9月»分别举办预算单位、苏木镇«2期»业务培训。",
    },
    { name: "views", text: "«绩效目标分产出»、«效益»、«满意度»«3个»维度设置。" },
    {
      name: "two numbers, each with its own list",
      text: "印发«2个»文件：«《目标办法》»«《监控办法》»。形成2个报告：《甲报告》《乙报告》。",
      passes: 2,
    },
    {
      name: "months before, what was held behind them",
      says: "列出2项，与两期一致",
      text: "«3月»、«5月»先后举办业务培训«两期»，参训158人次。",
    },
    {
      name: "kinds of goods before 等",
      says: "列出2项，不多于5类",
      text: "6月底前把«物业»、«印刷»等«5类»品目纳入框架协议采购。",
    },
    {
      name: "a name with 与 in it comes out as one",
      says: "列出4项，与4个一致",
      text: "对«县住建局»、«教育局»、«卫健局»、«海洋与渔业局»«4个»部门申报的11个项目开展评估。",
    },
  ],
  broken: [
    {
      name: "steps named one by one",
      text: "问题集中在«目标编审»、«过程监控»«三个»环节。",
      messageId: "counted",
    },
    {
      name: "one view too many",
      text: "«绩效目标分产出»、«公路管护»、«效益»、«满意度»«3个»维度设置。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "one grade too few",
      says: "文中称4个等级，却列出3项，",
      text: "«评价结果分为优»、«中»、«差»«4个»等级。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "names summed up by their number",
      text: "«会议费»、«差旅费»«3项»支出合计3210万元。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "one too many behind 分别是",
      text: "评减200万元以上的项目有«3个»，分别是«牧区道路养护»、«智慧文旅平台»、«城区绿化养护»和«公共机构节能改造项目»。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "quite another number behind 分别为",
      text: "下属事业单位«9个»，分别为«县推广中心»、«县执法大队»、«县文化馆»、«县防疫专班»。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "one too few, with what is told of them between",
      text: "其中«3个»项目支出进度低于50%，分别为«西城污水处理»、«梨园冷链物流项目»。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "a line missing from a numbered list",
      text: "形成了«3个»评价报告。\n\n序号 评价报告\n\n1 «县民政局生活补助项目»\n\n2 «县农村道路项目»\n\n二、下一步打算",
      messageId: "counted",
      severity: "warning",
      data: { items: 2 },
    },
    {
      name: "names after their count, one too few",
      text: "抽查«4家»单位（«县公安局»、«县水务局»、«县民政局»）。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "names right before their count",
      text: "«县公安局»、«县水务局»、«县民政局»«33家»单位开展抽查。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "an item too many before 等 in a selection of projects",
      says: "列举项数与个数不符：文中称3个项目开展试点，“等”字前却列出4项，项数与个数不符。",
      text: "选取«公交运营»、«城区绿化养护»、«污水处理»、«学校食堂»等«3个»项目开展试点。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "an item missing from a selection of projects",
      says: "文中称3个项目纳入成本绩效，却列出2项，项数与个数不符。",
      text: "将«垃圾清运»、«学生营养餐»«3个»项目纳入成本绩效试点。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "more titles than claimed before 等",
      text: "印发«《目标办法》»«《监控办法》»«《评价办法》»等«2个»文件。",
      messageId: "counted",
      severity: "error",
      data: { items: 3, open: true },
    },
    {
      name: "a title missing from a closed list",
      text: "印发«《目标办法》»«《监控办法》»共«3个»文件。",
      messageId: "counted",
      severity: "error",
      data: { items: 2 },
    },
    {
      name: "names that end like names",
      text: "抽查«财政局»、«教育局»、«水利局»«4个»部门。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "a numbered table one short",
      text: "形成了«3个»评价报告。\n|序号|评价报告|\n|1|«甲项目»|\n|2|«乙项目»|",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "what is named beside the number goes before the table behind it",
      text: "形成了«3个»评价报告：«《甲项目》»«《乙项目》»。\n|序号|评价报告|\n|1|甲项目|\n|2|乙项目|\n|3|丙项目|",
      messageId: "counted",
      severity: "error",
      data: { what: "评价报告", items: 2 },
    },
    {
      name: "titles behind 分别是 are all of them, as the writer sees it",
      text: "印发«3个»文件，分别是«《目标办法》»«《监控办法》»。",
      messageId: "counted",
      severity: "warning",
    },
    {
      name: "what is counted is told in eight words of its clause",
      text: "问题集中在«目标编审»、«过程监控»«三个»环节暴露的突出短板和弱项。",
      messageId: "counted",
      severity: "warning",
      says: "文中称三个环节暴露的突出短，却列出2项，",
    },
    {
      name: "what is counted ends with its clause",
      text: "问题集中在«目标编审»、«过程监控»«三个»环节 ，共12条。",
      messageId: "counted",
      severity: "warning",
      says: "文中称三个环节，却列出2项，",
    },
  ],
  abstains: [
    {
      name: "how often it was done by each",
      text: "东湖区、南溪区全年调度三次，西山县、北原县全年调度两次。",
    },
    {
      name: "the number of the heading is no item",
      text: "三、实现三个结合",
    },
    {
      name: "words of a division before the count",
      text: "开展重点评价项目14个，其中县委、县政府重点民生项目9个，占比超过六成。",
    },
    {
      name: "what the units do is no list of them",
      text: "对3家单位：预算编制、执行进度较慢。",
    },
    {
      name: "a short piece may be the end of the name before it",
      text: "选取农村公路建设、管护、城区绿化2个项目开展试点。",
      outcome: "ambiguous",
    },
    { name: "qualities are no names", text: "选取社会关注度高、项目数额较大、政策性强的9个项目。" },
    {
      name: "verbs are no names",
      says: "列出2项，与4份不等，但名称里可能有“、”或“和”，不能断定项数",
      text: "全年新制定、修订制度文件4份。",
      outcome: "ambiguous",
    },
    {
      name: "a name with 和 in it",
      text: "抽查自然资源和规划局、教育局3个部门。",
      outcome: "ambiguous",
    },
    { name: "kinds of units", text: "组织乡镇、街道12个单位开展自评。", outcome: "ambiguous" },
    {
      name: "phrases with numbers of their own",
      text: "努力做到发现一个问题、完善一项制度、规范一类资金。",
    },
    { name: "no list at all", text: "对4家单位10个项目开展评估。", outcome: "not_applicable" },
  ],
});

test("a clause of two names leaves open how many there are", async () => {
  const text = "合计92.6分。五类扣分从多到少是：产出2.9分，效益1.8分，过程1.3分，满意度0.7分。";
  expect(await alarmsRight(text.replace("满意度", "投入和满意度都是"))).toEqual([]);
  expect(await alarmsRight(text)).toEqual([expect.stringMatching(/^L01 /)]);
});
