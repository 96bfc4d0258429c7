import { aspectsCounted } from "../../rules/ledger/aspects-counted.ts";
import { itemsCounted } from "../../rules/ledger/items-counted.ts";
import { testRule } from "../helpers/test-rule.ts";

const counted = { messageId: "counted", severity: "warning" } as const;

testRule(itemsCounted, {
  holds: [
    { name: "a pair behind 分别是", text: "压减«2个»项目，分别是«冷库建设»和«水果基地»。" },
    {
      name: "names between dashes",
      text: "选取«3家»单位——«县医院»、«县一中校»、«县公交公司»——开展试点。",
    },
    { name: "what each of them does", text: "设立«3个»小组，分别负责«审核»、«监控»、«评价»。" },
    { name: "three parties", text: "«县财政局»、«县审计局»、«县发改局»«三部门»联合发文。" },
    {
      name: "the first of all, and what the others come to",
      text: "最大的«3个»项目是：«环卫880万元»、«社区605万元»、«治安275万元»，三项共1760万元，占80.0%；剩下17个项目共440万元。",
    },
    { name: "colours", text: "按“«红»、«黄»、«绿»”«三色»预警。" },
    { name: "a chain in one quote", text: "实行“«自查»—«抽查»—«复查»”«三级»联动。" },
    {
      name: "titles of several clauses",
      text: "印发«《甲办法》»，修订«《乙细则》»和«《丙规程》»，共«3个»文件。",
    },
    {
      name: "names with their numbers, before",
      text: "«按领域分为水利11个»、«交通14个»、«教育9个»«三大»领域。",
    },
    {
      name: "points of the sentence before",
      text: "问题主要有：«①»目标不细；«②»监控不力。上述«两类»问题已整改。",
    },
    {
      name: "in turn",
      text: "有«三点»体会。«首先»，领导重视。«其次»，部门主动。«最后»，人大监督。",
    },
    {
      name: "stages told in the sentences behind",
      text: "监控分«3个»阶段推进。«第一阶段»自查，«第二阶段»抽查，«第三阶段»整改。",
    },
    {
      name: "clauses of one make",
      text: "突出«三个»方面：«指标照抄合同»，«指标无法取数»，«指标数量不足»。",
    },
    {
      name: "paragraphs below",
      text: "按投向分为«两个»方向，情况如下：\n«产业方向17项，预算98万元；»\n«民生方向22项，预算83万元。»",
    },
    {
      name: "a slogan that each says",
      text: "做到“«三»个强化”：«强化领导»，«强化管控»，«强化运用»。",
    },
  ],
  broken: [
    {
      name: "one of the first gone, and what the others come to",
      text: "最大的«4个»项目是：«环卫880万元»、«社区605万元»、«治安275万元»，三项共1760万元；剩下17个项目共440万元。",
      ...counted,
    },
    {
      name: "one of three parties gone",
      text: "«县财政局»、«县发改局»«三部门»联合发文。",
      ...counted,
    },
    {
      name: "one name too many of one length",
      text: "聚焦«乡村振兴»、«科技创新»、«社会保障»和«生态环保»«三个»领域。",
      ...counted,
    },
    {
      name: "one title too many",
      text: "印发«《甲办法》»，修订«《乙细则》»和«《丙规程》»，共«2个»文件。",
      ...counted,
    },
    {
      name: "a point of the sentence before gone",
      text: "问题主要有：«①»目标不细；«②»监控不力。上述«三类»问题已整改。",
      ...counted,
    },
    {
      name: "a slogan one clause short",
      text: "做到“«三»个强化”：«强化领导»，«强化运用»。",
      ...counted,
    },
  ],
  abstains: [
    { name: "of what kind they are", text: "3个项目（教育类、卫生类）进度滞后。" },
    {
      name: "who leads may be counted or not",
      text: "县财政局、县教育局和县卫健局两部门开展评价。",
    },
    { name: "several of one field", text: "选取5家单位，分别来自教育、卫生、农业系统。" },
    { name: "two lists that 和 parts", text: "投向两个方面，即学校、医院建设和道路、桥梁养护。" },
    { name: "stages not told to the end", text: "分三个阶段监控，第一阶段自查，第二阶段抽查。" },
  ],
});

testRule(aspectsCounted, {
  holds: [
    {
      name: "behind a full stop",
      text: "还有«三点不足»。«一是»重视不够。«二是»指标不细。«三是»应用偏软。",
    },
    { name: "kinds that nothing names", text: "问题分为«两类»：«一是»目标类；«二是»执行类。" },
  ],
  broken: [
    {
      name: "one of three not told",
      text: "还有«三点不足»。«一是»重视不够。«二是»指标不细。",
      messageId: "aspects",
      severity: "warning",
    },
  ],
  abstains: [
    { name: "a heading", text: "（二）突出两个重点。一是项目。二是政策。三是部门。" },
    {
      name: "what was done with them",
      text: "对两类问题进行了通报。一是督办；二是约谈；三是回访。",
    },
  ],
});
