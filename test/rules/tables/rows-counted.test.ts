import { itemsCounted } from "../../../rules/ledger/items-counted.ts";
import { testRule } from "../../helpers/test-rule.ts";

const counted = { messageId: "counted", severity: "warning" } as const;
const departments =
  "|部门|金额（万元）|\n|«县教育局»|120|\n|«县水利局»|80|\n|«县民政局»|60|\n|合计|260|";
const plain = departments.replaceAll(/[«»]/g, "");

testRule(itemsCounted, {
  holds: [
    {
      name: "before its table",
      text: `对«3个»部门申报的项目开展评估，分部门情况见表1。\n${departments}`,
    },
    { name: "behind its table", text: `${departments}\n«3个»部门中，县教育局最多。` },
    {
      name: "kinds of a column",
      text: "问题分为«两类»，分布如下：\n|问题类型|数量（个）|\n|«目标不实»|12|\n|«执行偏慢»|8|\n|合计|20|",
    },
    {
      name: "the head names what is counted",
      text: "指标体系设一级指标«2个»，得分情况如下表：\n|一级指标|得分（分）|\n|«决策»|12|\n|«产出»|8|\n|合计|20|",
    },
    {
      name: "all of a city",
      text: "全市«2个»县（区）共评估项目20个。\n|县（区）|项目（个）|\n|«甲县»|12|\n|«乙区»|8|\n|合计|20|",
    },
  ],
  broken: [
    {
      name: "a name left out of the text, though the table has it",
      text: "«农业»、«卫生»、«基建»«四个»领域送评项目50个，见下表。\n|领域|项目（个）|\n|农业|17|\n|教育|12|\n|卫生|11|\n|基建|10|\n|合计|50|",
      ...counted,
    },
    {
      name: "a row too few before its table",
      text: `对«4个»部门申报的项目开展评估，分部门情况见表1。\n${departments}`,
      ...counted,
    },
    {
      name: "a row too many behind it",
      text: `${departments}\n«2个»部门中，县教育局最多。`,
      ...counted,
    },
  ],
  abstains: [
    { name: "some of the rows", text: `${plain}\n未完成的2个部门中，县教育局差距较大。` },
    { name: "some of several", text: `36个部门参加，对4个部门开展抽查，见表1。\n${plain}` },
    {
      name: "no total ends it",
      text: `对4个部门开展评估，见表1。\n${plain.replace("\n|合计|260|", "")}`,
    },
    {
      name: "a row for the others",
      text: `对4个部门开展评估，见表1。\n${plain.replace("县民政局", "其他部门")}`,
    },
    { name: "another thing is counted", text: `对4个项目开展评估，分部门情况见表1。\n${plain}` },
  ],
});
