import { expect, test } from "vitest";
import { averagesTold } from "./averages-told.ts";

const means = [
  {
    name: "each of a class has its own",
    text: "安排400万元给予奖补，其中第一档2个、每个120万元，第二档2个、每个80万元。",
    told: ["120万元/个？各档不一", "80万元/个？各档不一"],
  },
  {
    name: "how far a mean is from another",
    text: "白石县服务426人，支出1358万元，人均3.19万元，比全市人均多0.14万元，高出县均0.2万元。",
    told: ["3.19万元/人＝1358万元÷426人"],
  },
  {
    name: "how many there were before",
    text: "监控项目从6月的461个、8月的503个增加到9月。形成监控信息1698条，平均每个项目3.2条。",
    told: ["3.2条/项目？"],
  },
  {
    name: "papers of another kind",
    text: "退回实施方案19份，对报告初稿提出修改意见1054条，每份报告平均15.5条。",
    told: ["15.5条/份？"],
  },
  {
    name: "what one of several places has",
    text: "补贴分布在7个县：石湾县974万元；柏林县835万元。县均补贴规模1196万元。",
    told: ["1196万元/县？"],
  },
  {
    name: "each year is no mean",
    text: "3年共投入240万元，每年100万元。",
    told: [],
  },
  {
    name: "standards of several things",
    text: "标准稳步提高。城市低保标准由每人每月640元提高到680元，提高40元；农村低保标准由每人每年5200元提高到5760元，提高560元。",
    told: ["680元/人？有不止一个除数", "5760元/人？说的是变动或标准"],
  },
  {
    name: "of those cut how much each, of one town another amount",
    text: "对4个对象平均压减25万元，其中甲镇压减60万元。",
    told: ["25万元/？"],
  },
  {
    name: "prizes of two classes",
    text: "一等奖3个、二等奖5个，一等奖每个补助40万元，二等奖每个补助20万元，共补助220万元。",
    told: ["40万元/个？各档不一", "20万元/个？各档不一"],
  },
  {
    name: "households of two kinds",
    text: "危房改造190户，拨付补助680万元，其中一般户每户1.8万元、低保户每户2.6万元。",
    told: ["1.8万元/户？各档不一", "2.6万元/户？各档不一"],
  },
  {
    name: "none of several is what all have together",
    text: "四个县压减资金分别为2760万元、1935万元、640万元、285万元，平均每县压减1405万元。",
    told: ["1405万元/县？"],
  },
  {
    name: "growth is no mean",
    text: "增加5个（上年18个）。",
    told: [],
  },
  {
    name: "each quarter once is no mean",
    text: "场里每季度公布1次，没有用管护资金发放补贴。",
    told: [],
  },
  {
    name: "each month so many at least is a task",
    text: "建立绩效监督“月抽查”机制，每月抽查不少于5家单位。",
    told: [],
  },
  {
    name: "a whole is not told",
    text: "审核提出意见1020条，平均每条目标1.4条意见，采纳修改980条。",
    told: ["1.4条/条？"],
  },
  {
    name: "pupils of two schools",
    text: "家庭经济困难学生按小学每生每年500元、初中每生每年600元补助，惠及小学生1000名、初中生500名，共80万元。",
    told: ["500元/人？有不止一个除数", "600元/人？有不止一个除数"],
  },
  {
    name: "about so much for each",
    text: "监控后经批准调减预算30个，调减资金2700万元，平均每个项目近90万元。",
    told: ["90万元/项目？"],
  },
  {
    name: "four counties in words",
    text: "四县平均压减1200万元。",
    told: ["1200万元/？"],
  },
  {
    name: "lessons for each are none of all",
    text: "培训干部640人次，较计划600人次超40人次，人均课时16个。",
    told: ["16个/人？"],
  },
  {
    name: "those of a rank",
    text: "对考核前5名的部门通报表扬，并奖励工作经费40万元，平均每个部门8万元。",
    told: ["8万元/部门？"],
  },
  {
    name: "experts for each project, of which there is no number",
    text: "专家复评共邀请专家80人次，平均每个终评项目3人次。",
    told: ["3人次/项目？"],
  },
  {
    name: "education has so many, on the mean",
    text: "教育8个，平均7个。",
    told: [],
  },
  {
    name: "inspected on the mean",
    text: "检查单位平均38家，约谈其中9家。",
    told: ["38家/单位？"],
  },
  {
    name: "by square metre and month",
    text: "物业管理费预算2000万元，核定标准为每平方米每月2.0元，比原标准2.4元压减0.4元。",
    told: ["2.0元/平方米？有不止一个除数"],
  },
  {
    name: "the year before in brackets",
    text: "支付服务费600万元，单项任务平均费用10万元，同比下降6.5%（上年平均10.7万元）。",
    told: ["10万元/任务？"],
  },
  {
    name: "for each school",
    text: "安排经费960万元，惠及学校24所，校均40万元。",
    told: ["40万元/校？"],
  },
  {
    name: "for each school, of kindergartens",
    text: "安排经费960万元，惠及幼儿园24个，校均40万元。",
    told: ["40万元/校？"],
  },
  {
    name: "for each mu, told behind the unit",
    text: "整治耕地2000亩，投入300万元，1500元/亩。",
    told: ["1500元/亩？"],
  },
  {
    name: "for each mu and month",
    text: "整治耕地2000亩，投入300万元，1500元/亩·月。",
    told: ["1500元/亩？有不止一个除数"],
  },
  {
    name: "a price is not worked out",
    text: "采购设备20套，支出60万元，单价每套3.5万元。",
    told: [],
  },
  {
    name: "so many times as much is no mean",
    text: "人均补助400元，是上年的2倍，发放48万元，参训1200人。",
    told: ["400元/人？"],
  },
  {
    name: "at least so much for each",
    text: "人均补助不低于400元，发放48万元，参训1200人。",
    told: ["400元/人？说的是变动或标准"],
  },
  {
    name: "approved on the mean, not cut",
    text: "申报资金8000万元，核减640万元，涉及项目16个，平均每个项目核定460万元。",
    told: ["460万元/项目？"],
  },
  {
    name: "of two parties with the same rate",
    text: "甲方案每户2万元、乙方案每户2万元，涉及40户，共80万元。",
    told: ["2万元/户？", "2万元/户？"],
  },
  {
    name: "a total that one more tells",
    text: "共收回资金1200万元。平均每个县区200万元，6个县区全部完成。",
    told: ["200万元/县区？"],
  },
  {
    name: "a total two paragraphs before",
    text: "共收回资金1200万元。\n任务全部完成。\n6个县区平均每个县区200万元。",
    told: ["200万元/县区？"],
  },
  {
    name: "a number in the row of a table",
    text: "|县区（个）|资金（万元）|\n|6|1200|\n平均每个县区200万元。",
    told: ["200万元/县区？"],
  },
  {
    name: "each of all named ones",
    text: "收回资金1200万元，涉及甲类项目4个、乙类项目2个，平均每个项目200万元。",
    told: ["200万元/项目？"],
  },
];

test.for(means)("$name", ({ text, told }) => {
  expect(averagesTold(text)).toEqual(told);
});
