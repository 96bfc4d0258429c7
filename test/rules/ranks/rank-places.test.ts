import { expect, test } from "vitest";
import { ranksTold } from "./ranks-told.ts";

const placed = [
  {
    name: "a place behind the number of those ranked",
    text: "年底考核，全市8个县区，第5，得分87.4分。",
    told: ["名次≤参加排名的个数 名次第5（5个 count）<=参加排名的个数8个（8个 count）"],
  },
  {
    name: "counted as so many of each",
    text: "在全市五县三区绩效管理综合考核中得分96.4分，名列第八。",
    told: ["名次≤参加排名的个数 名次第八（8个 count）<=参加排名的个数五县三区（8个 count）"],
  },
  {
    name: "so many districts and counties",
    text: "在三区一县中，位居第二。",
    told: ["名次≤参加排名的个数 名次第二（2个 count）<=参加排名的个数三区一县（4个 count）"],
  },
  {
    name: "the report tells the number elsewhere",
    text: "我县在全市绩效考核中名列第三。全市共有9个县（市、区）参加考核。",
    told: ["名次≤参加排名的个数 名次第三（3个 count）<=参加排名的个数9个（9个 count） document"],
  },
  {
    name: "the number behind the region",
    text: "财政部门考核得分名列全市8个县区第二位。",
    told: ["名次≤参加排名的个数 名次第二位（2个 count）<=参加排名的个数8个（8个 count）"],
  },
  {
    name: "moved up in the province",
    text: "全省位次由第26位前进到第11位。全省88个县（市、区）参加考核。",
    told: [
      "名次≤参加排名的个数 名次第26位（26个 count）<=参加排名的个数88个（88个 count） document",
      "名次≤参加排名的个数 名次第11位（11个 count）<=参加排名的个数88个（88个 count） document",
    ],
  },
  {
    name: "in words",
    text: "全市9个县（市、区）里我们拿了93.5分，排在第三。",
    told: ["名次≤参加排名的个数 名次第三（3个 count）<=参加排名的个数9个（9个 count）"],
  },
  {
    name: "townships are no counties of the province",
    text: "全县15个乡镇全部参加考核，我县在全省排名第17位。",
    told: [],
  },
  {
    name: "a place among departments",
    text: "全市9个县区开展考核，我局在全市部门绩效评比中排名第23位。",
    told: [],
  },
  {
    name: "one of several numbers is not all",
    text: "全市6旗2县1市参加考核，我旗位列第7位。",
    told: ["名次≤参加排名的个数 名次第7位（7个 count）<=参加排名的个数6旗2县1市（9个 count）"],
  },
  {
    name: "a place among townships",
    text: "全市9个县（市、区）完成考核。支出进度在全市乡镇中排第31位。",
    told: [],
  },
  {
    name: "the number of another region",
    text: "全省88个县（市、区）参加考核，全市7个县区参加考核，我县在全国县级财政评比中列第112位。",
    told: [],
  },
  {
    name: "two numbers of one region",
    text: "全市9个县（市、区）参加考核。全市共有8个县（市、区）报送材料。我县在全市考核中名列第三。",
    told: [],
  },
  {
    name: "the same number twice",
    text: "全市9个县（市、区）参加考核。全市共有9个县（市、区）报送材料。我县在全市考核中名列第三。",
    told: ["名次≤参加排名的个数 名次第三（3个 count）<=参加排名的个数9个（9个 count） document"],
  },
  {
    name: "with districts besides",
    text: "全市9个县（市、区）、3个功能区参加考核。我县在全市考核中名列第三。",
    told: [],
  },
  {
    name: "with districts besides, in the sentence",
    text: "全市9个县（市、区）和3个功能区考核中，我县名列第三。",
    told: [],
  },
  {
    name: "more than so many",
    text: "全市9个余县（市、区）参加考核，我县名列第三。",
    told: [],
  },
  {
    name: "about so many take part",
    text: "约9个县（市、区）参加考核，我县名列第三。",
    told: [],
  },
  {
    name: "how fast it grew is ranked by itself",
    text: "全市9个县（市、区）参加考核。收入增速在全市名列第三。",
    told: [],
  },
  {
    name: "the first three",
    text: "全市9个县区考核中我县位列前三名。",
    told: [],
  },
  {
    name: "departments of a county",
    text: "在全县62个部门中考核得分排名第一。",
    told: ["名次≤参加排名的个数 名次第一（1个 count）<=参加排名的个数62个（62个 count）明言"],
  },
  {
    name: "so many parks",
    text: "全区5个园区参评，高新园评比列第二名。",
    told: ["名次≤参加排名的个数 名次第二名（2个 count）<=参加排名的个数5个（5个 count）明言"],
  },
  {
    name: "units that were ranked",
    text: "在62个受评的单位中排名第三。",
    told: ["名次≤参加排名的个数 名次第三（3个 count）<=参加排名的个数62个（62个 count）明言"],
  },
  {
    name: "far from the number",
    text: "全市8个县区对上年度预算绩效管理工作开展情况进行了全面总结和交流并形成了书面材料后统一组织评审，我县名列第三。",
    told: [],
  },
  {
    name: "in a clause of its own",
    text: "全市8个县区参加考核；我县绩效评价获奖，名列第三。",
    told: [],
  },
  {
    name: "a number of projects is none of those ranked",
    text: "全县评价项目62个，教育局名列第一。",
    told: [],
  },
  {
    name: "leagues and banners",
    text: "全盟12个旗县参加考核。我旗在全盟考核中位列第五。",
    told: ["名次≤参加排名的个数 名次第五（5个 count）<=参加排名的个数12个（12个 count） document"],
  },
  {
    name: "the region of the last words",
    text: "全市9个县（市、区）参加考核。我县继在全省获奖后，又在全市考核中名列第三。",
    told: ["名次≤参加排名的个数 名次第三（3个 count）<=参加排名的个数9个（9个 count） document"],
  },
  {
    name: "a place in a table",
    text: "|县区|名次|\n|甲县|第三名|",
    told: [],
  },
  {
    name: "ranked in the prefecture, whose number is not told",
    text: "全市9个县（市、区）参加考核。我县在全州考核中名列第三。",
    told: [],
  },
  {
    name: "the number told behind the place",
    text: "我县名列第三，全市共9个县（市、区）。",
    told: [],
  },
  {
    name: "counted without 个",
    text: "全市9县参加考核。我县在全市考核中名列第三。",
    told: ["名次≤参加排名的个数 名次第三（3个 count）<=参加排名的个数9（9个 count） document"],
  },
  {
    name: "two counties and a city",
    text: "全市两县一市参加考核。我县在全市考核中名列第二。",
    told: [
      "名次≤参加排名的个数 名次第二（2个 count）<=参加排名的个数两县一市（3个 count） document",
    ],
  },
  {
    name: "two more numbers between",
    text: "在全市8个县区的3次考核中排名第二。",
    told: ["名次≤参加排名的个数 名次第二（2个 count）<=参加排名的个数8个（8个 count）"],
  },
  {
    name: "more than so many counties of the city",
    text: "全市9余个县（市、区）参加考核。我县在全市考核中名列第三。",
    told: [],
  },
  {
    name: "with many parks besides",
    text: "全市9个县（市、区）和12个园区参加考核。我县在全市考核中名列第三。",
    told: [],
  },
  {
    name: "with three parks besides",
    text: "全市9个县（市、区）和三个园区参加考核。我县在全市考核中名列第三。",
    told: [],
  },
  {
    name: "with many parks besides, in words",
    text: "全市9个县（市、区）和十二个园区参加考核。我县在全市考核中名列第三。",
    told: [],
  },
  {
    name: "how many the city examined",
    text: "全市考评9个县（市、区）。我县在全市考核中名列第三。",
    told: [],
  },
  {
    name: "in all so many",
    text: "全市共9个县（市、区）参加考核。我县在全市考核中名列第三。",
    told: ["名次≤参加排名的个数 名次第三（3个 count）<=参加排名的个数9个（9个 count） document"],
  },
  {
    name: "the report tells of the counties of the city",
    text: "全市的9个县（市、区）参加考核。我县在全市考核中名列第三。",
    told: ["名次≤参加排名的个数 名次第三（3个 count）<=参加排名的个数9个（9个 count） document"],
  },
  {
    name: "after a colon",
    text: "全市8个县区：第5。",
    told: ["名次≤参加排名的个数 名次第5（5个 count）<=参加排名的个数8个（8个 count）"],
  },
  {
    name: "in a cell of the table the number of counties",
    text: "|地区|数量|\n|全市|9个县区|\n我县在全市考核中名列第三。",
    told: ["名次≤参加排名的个数 名次第三（3个 count）<=参加排名的个数9个（9个 count） document"],
  },
];

test.for(placed)("$name", async ({ text, told }) => {
  expect(await ranksTold(text)).toEqual(told);
});
