import { expect, test } from "vitest";
import { averagesTold } from "./averages-told.ts";

const means = [
  {
    name: "of all and of some, each of its own",
    text: "全市6个县区共收回资金9600万元，平均每个县区1600万元，其中2个区合计收回3600万元，平均每个区1800万元。\n压减项目16个，压减金额4160万元，平均每个对象压减260万元；其中市级5个，压减1600万元。",
    told: ["1600万元/县区＝9600万元÷6个", "1800万元/个＝3600万元÷2个", "260万元/对象？"],
  },
  {
    name: "objects are those that were evaluated",
    text: "重点评价14个，抽查第三方报告6个；全年评价费用42万元，平均每个对象3万元。",
    told: ["3万元/对象＝42万元÷14个 paragraph"],
  },
  {
    name: "what it fell from is no mean of this year",
    text: "单位成本由每吨310元降至290元，下降6.5%，全年处理10.4万吨，总成本3016万元。\n村均投入40万元，涉及30个村，总投入1200万元；镇均投入300万元，涉及4个镇。",
    told: ["40万元/村＝1200万元÷30个", "300万元/镇＝1200万元÷4个 paragraph"],
  },
  {
    name: "how many there have come to be",
    text: "监控项目从6月的461个、8月的503个增加到9月的529个。形成监控信息1698条，平均每个项目3.2条。",
    told: ["3.2条/项目＝1698条÷529个 paragraph"],
  },
  {
    name: "均 alone",
    text: "评价项目12个。资金1.44亿元，均1200万元。",
    told: ["1200万元/＝1.44亿元÷12个 paragraph"],
  },
  {
    name: "number by number",
    text: "全年完成重点评价24项，全部使用区级资金的15项，混合安排的9项。受托开展评价的第三方机构8家，平均每家承担3项。",
    told: ["3项/家＝24项÷8家 paragraph"],
  },
  {
    name: "the deed that the mean names tells which number",
    text: "处理结果：调整绩效目标48个，调减预算40个、金额1.80亿元，每个项目平均调减450万元，限期整改20个，108个问题项目全部处理到位。",
    told: ["450万元/项目＝1.80亿元÷40个 paragraph"],
  },
  {
    name: "marks taken off for each",
    text: "平均每家扣0.5分，满分100分，8家单位得分96分。",
    told: ["0.5分/家＝100分÷8家远"],
  },
  {
    name: "named per county, twice",
    text: "全市6个县区共有重点项目48个，平均每个县区8个；问题132个，平均每个县区22个。",
    told: ["8个/县区＝48个÷6个", "22个/县区＝132个÷6个 paragraph"],
  },
  {
    name: "the money that was evaluated, of all objects",
    text: "财政重点评价14个，其中委托第三方10个，自行组织4个；评价资金42000万元，平均每个对象3000万元。",
    told: ["3000万元/对象＝42000万元÷14个 paragraph"],
  },
  {
    name: "the number of its own sentence, wrapped",
    text: "数值缺失的200个项目予以退回；累计提出审核意\n见440条，每个退回项目平均收到意见2.2条。",
    told: ["2.2条/项目＝440条÷200个 document"],
  },
  {
    name: "by terms",
    text: "全年举办培训 4 期，培训 480 人次，其中财务人员 300 人次、乡镇人员 180 人次，平均每期 120 人次。",
    told: ["120人次/期＝480人次÷4期"],
  },
  {
    name: "means, of which one number is its own",
    text: "440条，每个退回项目平均收到意见2.2条。",
    told: ["2.2条/项目＝440条÷2.2条远"],
  },
  {
    name: "of several numbers the departments that take part",
    text: "开展财政重点评价9个，部门评价130个，平均每个部门评价2个，65个部门参与。",
    told: ["2个/部门＝9个÷65个远＝130个÷65个"],
  },
  {
    name: "cut for each, of those that were cut",
    text: "评价挂钩节约资金640.00 万元。对得分低于 75 分的8 个项目，按照 20%的比例压减下一年度预算，平均每个项目压减80 万元。",
    told: ["80万元/项目＝640.00万元÷8个 paragraph"],
  },
  {
    name: "warnings, of projects that were warned",
    text: "系统全年发出预警360条，涉及项目300个，有的项目被预警不止一次，平均每个项目1.2条。",
    told: ["1.2条/项目＝360条÷300个 paragraph"],
  },
  {
    name: "services of firms and of tasks",
    text: "21家机构承接63项任务，平均每家3项；支付服务费630万元，单项任务平均费用10万元。",
    told: ["3项/家＝63项÷21家", "10万元/任务＝630万元÷63项 paragraph"],
  },
  {
    name: "two firms together",
    text: "A机构承接项目8个，服务费40万元；B机构承接项目12个，服务费60万元；平均每个项目服务费5万元。",
    told: ["5万元/项目＝60万元÷12个 paragraph"],
  },
  {
    name: "times for each expert",
    text: "入库专家72名，全年抽取专家90人次，人均参评1.25次。",
    told: ["1.25次/人＝90人次÷72名"],
  },
  {
    name: "what has become of the number",
    text: "项目增加4个，达到16个。评价资金1.92亿元，平均每个项目1200万元。",
    told: ["1200万元/项目＝1.92亿元÷16个 paragraph"],
  },
  {
    name: "by household for each unit, and a single project",
    text: "除涉密项目外，全县60家预算单位的720个项目全部完成自评，涉及财政资金6.48亿元，户均12个，单个项目平均资金规模90万元。",
    told: ["12个/户＝720个÷60家 paragraph", "90万元/项目＝6.48亿元÷720个"],
  },
  {
    name: "what was cut for each is not what was approved",
    text: "全年评审项目160个，送审金额64000万元，审定金额57600万元。平均每个项目审减40万元。",
    told: ["40万元/项目＝64000万元÷160个远 paragraph"],
  },
  {
    name: "people of so many times",
    text: "全年举办业务培训3期，参训480人次，平均每期160人。",
    told: ["160人/期＝480人次÷3期"],
  },
  {
    name: "points in the field",
    text: "走访环节，监控人员到36个项目点走访，与群众代表144人交谈，平均每个点约4人。",
    told: ["4人/点＝144人÷36个 paragraph"],
  },
  {
    name: "firms by name, and what each report costs",
    text: "入围第三方机构4家，全年完成重点评价报告12份，机构平均完成3份；支付委托费用96.00万元，平均每份报告8.00万元。",
    told: ["3份/机构＝12份÷4家 paragraph", "8.00万元/份＝96.00万元÷12份 paragraph"],
  },
  {
    name: "cut for three reasons",
    text: "压减涉及8个项目，平均每个压减250.00万元。按原因划分：标准偏高而压减的900.00万元，任务减少而压减的600.00万元，效果不佳而压减的500.00万元。",
    told: ["250.00万元/个＝600.00万元÷8个远 paragraph＝500.00万元÷8个远 paragraph"],
  },
  {
    name: "for each person, counted in 名",
    text: "发放培训补助48万元，参训人员1200名，人均补助400元。",
    told: ["400元/人＝48万元÷1200名"],
  },
  {
    name: "for each person, counted in 人次",
    text: "发放培训补助48万元，参训1200人次，人均补助400元。",
    told: ["400元/人＝48万元÷1200人次 paragraph"],
  },
  {
    name: "people before times",
    text: "发放培训补助48万元，参训1000人、1200人次，人均补助480元。",
    told: ["480元/人＝48万元÷1000人"],
  },
  {
    name: "for each school, counted as schools",
    text: "安排经费960万元，惠及学校24个，校均40万元。",
    told: ["40万元/校＝960万元÷24个 paragraph"],
  },
  {
    name: "for each unit, counted as houses",
    text: "安排经费960万元，惠及企业24家，户均40万元。",
    told: ["40万元/户＝960万元÷24家 paragraph"],
  },
  {
    name: "for each project, a number that reached so many",
    text: "评价资金2.40亿元，项目数达20个，平均每个项目1200万元。",
    told: ["1200万元/项目＝2.40亿元÷20个 paragraph"],
  },
  {
    name: "a standard is not worked out",
    text: "安排资金300万元，受益2000人，按每人1500元的标准发放。",
    told: ["1500元/人＝300万元÷2000人"],
  },
  {
    name: "cut on the mean, of the amount that was cut",
    text: "申报资金8000万元，核减640万元，涉及项目16个，平均每个项目核减40万元。",
    told: ["40万元/项目＝640万元÷16个 paragraph"],
  },
  {
    name: "departments and projects",
    text: "42个部门编报项目840个，平均每个部门20个，平均每个项目资金150万元，资金总额12.6亿元。",
    told: ["20个/部门＝840个÷42个", "150万元/项目？"],
  },
];

test.for(means)("$name", ({ text, told }) => {
  expect(averagesTold(text)).toEqual(told);
});
