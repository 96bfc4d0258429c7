import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "the best class of all",
      text: "已提交的自评项目«463个»，自评优«402个»、良52个、中9个，自评优秀率«86.8%»。",
    },
    {
      name: "both best classes added up, of all that was evaluated",
      text: "选取«18个»对象开展财政评价。评价结果为优的«5个、良的9个»、中的3个、差的1个，优良率«77.8%»。",
    },
    {
      name: "both best classes added up, of all classes",
      text: "评价结果为优的«5个、良的9个»、中的3个、差的1个，优良率«77.8%»。"
        .replace("«5个、良的9个»、中的3个、差的1个", "5个、良的9个、中的3个、差的1个")
        .replace("«77.8%»", "77.8%"),
    },
    {
      name: "both best classes as told together",
      text: "72个部门对«1197个»项目开展自评，等级为优的684个，为良的421个，为中的79个，为差的13个。优、良等级合计«1105个»，优良率达«92.3%»。",
    },
    {
      name: "both best classes by the one that is left",
      text: "2024年财政重点评价项目«28个»，评价等级为“优”5个、“良”17个、“中”«6个»，优良率为«78.6%»，较上年提高3.1个百分点。",
    },
    {
      name: "both best classes, a share without a name",
      text: "«33个»对象中，优秀等次7个，良好等次19个，合格等次6个，不合格等次1个。优秀和良好等次共«26个»，占比约为«79%»。",
    },
  ],
  broken: [
    {
      name: "both best classes in brackets behind the rate",
      text: "选取«18个»对象开展财政评价。评价结果为优的5个、良的9个、中的3个、差的1个，优良率«77.3%»（优、良合计«14个»）。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "both best classes added up, one digit wrong",
      text: "选取«18个»对象开展财政评价。评价结果为优的«5个、良的9个»、中的3个、差的1个，优良率«87.8%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the best class of all, two digits exchanged",
      text: "已提交的自评项目«463个»，自评优«402个»、良52个、中9个，自评优秀率«68.8%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "both best classes, the rate of the rest",
      text: "72个部门对«1197个»项目开展自评，等级为优的684个，为良的421个，为中的79个，为差的13个。优、良等级合计«1105个»，优良率达«7.7%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "both best classes of what another sentence tells",
      text: "评价对象18个。评价结果为优的5个、良的9个，优良率77.8%。\n另有复评对象6个，优、良合计4个。",
    },
    {
      name: "the rate of another year",
      text: "评价结果为优的5个、良的9个、中的3个、差的1个，2022年度优良率82.35%。",
    },
    {
      name: "last year's rate",
      text: "评价结果为优的5个、良的9个、中的3个、差的1个，上年优良率82.35%。",
    },
    {
      name: "two classes do not tell what was divided",
      text: "评价结果为优的5个、良的9个，优良率77.8%。",
    },
    {
      name: "grades of another evaluation",
      text: "部门评价项目28个，优5个、良17个、中6个，自评优良率为91.2%。",
    },
    {
      name: "not all of them were graded so",
      text: "2024年财政重点评价项目49个，评价等级为优3个、良10个、一般4个，优良率为76.5%。",
    },
  ],
});
