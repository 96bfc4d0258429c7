import { expect, test } from "vitest";
import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { meansOfScores } from "../../../rules/means/scores-told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(averageAgrees, {
  holds: [
    {
      name: "the scores of a paragraph, some told apart",
      text: "考核结果，澄江区«93.4分»居首，丰谷县«91.6分»次之，其后依次为观澜区«89.2分»、柳埠县«80.6分»。4个县区平均得分«88.7分»。",
    },
  ],
  broken: [
    {
      name: "how far from the mean two of them are",
      text: "市政管网«89.3分»、产业园区«86.7分»、医疗卫生«84.2分»、冷链物流«57.4分»，平均«83.9分»。市政管网领先平均分5.4分，冷链物流不及平均分8.5分。",
      messageId: "mismatch",
    },
    {
      name: "ranks between, and how far they are apart",
      text: "实验中学«93.6分»，居第1位；城南小学«81.8分»；幼教中心«90.4分»；职业学校«88.7分»；特教学校«86.5分»；电教馆«83.2分»，排在第6位。平均得分«89.0分»，实验中学高出平均分4.6分，电教馆则低5.8分，最高与最低之间相距10.4分。",
      messageId: "mismatch",
    },
    {
      name: "one called by a rise",
      text: "乡村道路养护«91.2分»、农村饮水提质«88.5分»、县域医疗能力提升«90.6分»、职业教育实训«48.1分»、文化惠民«77.8分»，平均«86.44分»。",
      messageId: "mismatch",
    },
    {
      name: "one of them miswritten",
      text: "考核结果，澄江区«93.4分»居首，丰谷县«91.6分»次之，其后依次为观澜区«69.2分»、柳埠县«80.6分»。4个县区平均得分«88.7分»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the list in the next paragraph",
      text: "从考核结果看，全市县区平均得分为«89.55分»，比2023年的82.15分提高7.40分。\n各县区得分情况如下：白渚县«93.40分»、青垅县«88.57分»、渡口区«86.50分»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "the mean of more than those that are named",
      text: "考核结果，澄江区93.4分居首，丰谷县91.6分次之，柳埠县80.6分垫底。6个县区平均得分87.67分。",
    },
    {
      name: "what the items come to is no mean, and full marks are no scores",
      text: "抽评项目平均得分82.37分，其中决策13.26分、过程24.18分、产出22.75分和效益22.18分，对应满分分别为15分、30分、25分和30分。",
    },
    {
      name: "the mean of what they gave themselves",
      text: "3个对象的自评平均分达94.3分，普遍偏高。\n各县区得分情况如下：白渚县93.40分、青垅县88.57分、渡口区86.50分。",
    },
    {
      name: "last year's mean",
      text: "澄江区93.4分，丰谷县91.6分，柳埠县80.6分。上年各县区平均得分81.2分。",
    },
    {
      name: "the ends of all scores",
      text: "最高的澄江区93.4分，最低的柳埠县80.6分，平均得分87.67分。",
    },
  ],
});

/** What each mean of scores is held against, each item called by whose it is: `88.7分＝澄江区93.4分＋…`. */
function meansIn(text: string): readonly string[] {
  return meansOfScores(sceneOf(reportFrom(text))).map(({ evidence: [mean, ...items] }) => {
    const told = items.map(({ role, quote }) => `${role}${quote}`);
    return `${mean.quote}＝${told.join("＋")}`;
  });
}

const three = "澄江区90分，丰谷县88分，柳埠县80分";
const ofThree = "86分＝澄江区90分＋丰谷县88分＋柳埠县80分";

test.for([
  ["called by whose they are", `${three}。平均86分。`, ofThree],
  ["平均得分为", `${three}。各县区平均得分为86分。`, ofThree],
  ["平均分达", `${three}。各县区平均分达86分。`, ofThree],
  ["平均成绩", `${three}。各县区平均成绩是86分。`, ofThree],
  ["平均分数", `${three}。各县区平均分数86分。`, ofThree],
  ["均分", `${three}。均分86分。`, ofThree],
  ["told first", `各县区平均86分，${three}。`, ofThree],
  [
    "words between owner and score belong to neither",
    "其中澄江区得分为90分，其后依次为丰谷县综合得分88分、柳埠县考核成绩80分。平均86分。",
    ofThree,
  ],
  ["分别 and 得", "分别为澄江区评价得分90分、丰谷县得88分、柳埠县以80分垫底。平均86分。", ofThree],
  [
    "a digit slip of the mean, the number told",
    `${three}。3个县区平均89分。`,
    "89分＝澄江区90分＋丰谷县88分＋柳埠县80分",
  ],
  [
    "a digit slip of a longer mean, no number told",
    "澄江区90.1分，丰谷县88.2分，柳埠县80.3分。平均68.2分。",
    "68.2分＝澄江区90.1分＋丰谷县88.2分＋柳埠县80.3分",
  ],
  ["the third paragraph below", `平均86分。\n得分情况：\n各县区如下。\n${three}。`, ofThree],
  ["a number of things is told beside them", `${three}，扣分问题12个。3个县区平均86分。`, ofThree],
  ["a number told in another clause", `${three}，共6个乡镇，平均86分。`, ofThree],
] as const)("the mean of all: %s", ([, text, expected]) => {
  expect(meansIn(text)).toEqual([expected]);
});

test.for([
  ["two means", `${three}。平均86分，上一批平均86分。`],
  ["two scores", "澄江区90分，丰谷县88分。平均89分。"],
  ["one owner told twice", "澄江区90分，澄江区88分，柳埠县80分。平均86分。"],
  ["more than were told", `${three}。6个县区平均86分。`],
  ["far off", `${three}。平均34分。`],
  ["a short slip where no number is told", `${three}。平均89分。`],
  ["against last year", `${three}。同比平均86分。`],
  ["against the year before", `${three}。比上年平均86分。`],
  ["of the province", `${three}。全省平均86分。`],
  ["weighed", `${three}。按权重计，平均86分。`],
  ["a mean of things", `澄江区90个，丰谷县88个，柳埠县80个。平均86个。`],
  ["scores on another scale", `澄江区90分，丰谷县88分，柳埠县80分。平均86个。`],
  ["full marks among them", `${three.replace("柳埠县", "满分")}。平均86分。`],
  ["the highest", `${three.replace("柳埠县", "最高为柳埠县")}。平均86分。`],
  ["a distance", `${three.replace("柳埠县", "相差柳埠县")}。平均86分。`],
  ["above a level", `${three.replace("柳埠县", "高出柳埠县")}。平均86分。`],
  ["below a level", `${three.replace("柳埠县", "低于柳埠县")}。平均86分。`],
  ["of the year before", `${three.replace("柳埠县", "2023年柳埠县")}。平均86分。`],
  ["marks taken off", `${three.replace("柳埠县", "柳埠县扣")}。平均86分。`],
  ["the line to pass", `${three.replace("柳埠县", "合格线")}。平均86分。`],
  ["the end of a band", `${three.replace("柳埠县", "柳埠县至")}。平均86分。`],
  ["a limit", `${three}以上。平均86分。`],
  ["no less than", `${three.replace("柳埠县", "柳埠县不低于")}。平均86分。`],
  ["about so much", `${three.replace("柳埠县", "柳埠县约")}。平均86分。`],
  ["a threshold", `${three.replace("80分", "‹80分|status=threshold›")}。平均86分。`],
  ["that one left out", `${three}不含附加分。平均86分。`],
  ["in a table", "平均86分。\n|县区|得分（分）|\n|澄江区|90|\n|丰谷县|88|\n|柳埠县|80|"],
  ["a mean in a table", `|县区|平均得分（分）|\n|全县|86|\n${three}。`],
  ["all of last year", `上年考核中，${three}。平均86分。`],
  ["against the last round", `${three}。比上一轮平均86分。`],
  ["of what", `${three}的部门。平均86分。`],
  ["to another", `${three}至90分。平均86分。`],
  ["a place and no owner", "第一名90分，第二名88分，第三名80分。平均86分。"],
  ["a name of one character", "甲90分，乙88分，丙80分。平均86分。"],
  ["what rose", `${three.replace("柳埠县", "柳埠县提高")}。平均86分。`],
  ["the fourth paragraph below", `平均86分。\n得分：\n如下。\n见下。\n${three}。`],
] as const)("held against no list: %s", ([, text]) => {
  expect(meansIn(text)).toEqual([]);
});

test("a list with a mean of its own is told of that", () => {
  expect(meansIn(`各乡镇平均70分。\n${three}，平均86分。`)).toEqual([ofThree]);
});
