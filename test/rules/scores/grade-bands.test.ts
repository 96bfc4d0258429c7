import { expect, test } from "vitest";
import { gradesTold } from "./tables-told.ts";

const grades = [
  {
    name: "bands with whole numbers leave no gap",
    text: "90分以上为“优”，80—89分为“良”，60—79分为“中”，60分以下为“差”。",
    told: ["优 90分—无", "差 无—60分"],
  },
  {
    name: "bands that meet",
    text: "90（含）分—100分为优，80分（含）—90分为良，60分—80分为中。",
    told: ["良 80分—90分", "中 60分—80分"],
  },
  {
    name: "of two sentences in one block",
    text: "得分90分及以上的评为优秀；80分至90分的评为良好；不足60分的等级为合格。",
    told: ["优秀 90分—无", "良好 80分—90分", "合格 无—60分"],
  },
  {
    name: "less and more in signs",
    text: "≥90分为优、80分～90分为良、＜60分为差。",
    told: ["优 90分—无", "良 80分—90分", "差 无—60分"],
  },
  {
    name: "told twice, no band is sure",
    text: "90分以上为“优”，60分以下为“差”。\n85分以上为“优”，60分以下为“差”。",
    told: [],
  },
  {
    name: "one band alone is no scale",
    text: "90分以上为“优”。",
    told: [],
  },
  {
    name: "numbers without a grade",
    text: "90分以上的项目30个，60分以下的项目2个。",
    told: [],
  },
  {
    name: "the rate of the good ones is no grade",
    text: "90分以上的优良率80%，60分以下的优秀率5%。",
    told: [],
  },
  {
    name: "two scores that are no band",
    text: "90分、95分以上为优，60分以下为差，50分以下为差。",
    told: ["优 95分—无", "差 无—60分", "差 无—50分"],
  },
  {
    name: "a limit that is none",
    text: "90分为优，60分为差。",
    told: [],
  },
  {
    name: "three scores in a clause",
    text: "60分80分90分以上为优，60分以下为差。",
    told: [],
  },
  {
    name: "bands in cells",
    text: "|90分以上为优|\n|60分以下为差|",
    told: [],
  },
  {
    name: "a score and its grade",
    text: "该项目得分91.35分，评价等级为“优”。",
    told: ["91.35分 优"],
  },
  {
    name: "a score and its grade in brackets the limit",
    text: "该项目得分91.35分，等级为“优”（90分以上）。",
    told: ["91.35分 优 ≥90分"],
  },
  {
    name: "the limit inclusive",
    text: "该项目得分91.35分，评价结果：“优秀”（90分（含）以上）。",
    told: ["91.35分 优秀 ≥90分"],
  },
  {
    name: "a score behind, no limit",
    text: "该项目得分91.35分，等次评定为“良好”（上年88分）。",
    told: ["91.35分 良好"],
  },
  {
    name: "a limit of another kind",
    text: "该项目得分91.35分，档次为“良”，90分以上的为优。",
    told: ["91.35分 良"],
  },
  {
    name: "a grade far behind its score",
    text: "该项目得分91.35分，经专家组复核后等级为“优”。",
    told: [],
  },
  {
    name: "a limit has no grade of its own",
    text: "‹90分|status=threshold›，等级为“优”。",
    told: [],
  },
  {
    name: "what is counted has no grade",
    text: "项目12个，等级为“优”。",
    told: [],
  },
  {
    name: "a grade without quotes",
    text: "该项目得分91.35分，等级为优。",
    told: [],
  },
  {
    name: "rows with scores and grades",
    text: "|项目|综合得分（分）|评价等级|\n|甲|91.35|优|\n|乙|82.10|“良”|\n|丙|75.00|待定|",
    told: ["91.35 优", "82.10 良"],
  },
  {
    name: "rows without grades",
    text: "|项目|综合得分（分）|备注|\n|甲|91.35|优|",
    told: [],
  },
  {
    name: "rows without scores",
    text: "|项目|名次|评价等级|\n|甲|1|优|",
    told: [],
  },
  {
    name: "another column of scores",
    text: "|项目|总分（分）|附加得分（分）|等次|\n|甲|91.35|2.00|优秀|\n|乙|59.10|1.00|差|",
    told: ["91.35 优秀", "59.10 差"],
  },
  {
    name: "grades before scores",
    text: "|评定等级|最终得分（分）|\n|中|75.00|",
    told: ["75.00 中"],
  },
  {
    name: "two tables of grades",
    text: "|项目|总分（分）|等次|\n|甲|91.35|优|\n另有：\n|项目|总分（分）|等次|\n|乙|82.00|良|",
    told: ["91.35 优", "82.00 良"],
  },
  {
    name: "up to so much",
    text: "100分到90分的为优，低于60分的为差。",
    told: ["优 90分—100分", "差 无—60分"],
  },
  {
    name: "not below so much",
    text: "不低于90分的为优，不满60分的为差。",
    told: ["优 90分—无", "差 无—60分"],
  },
  {
    name: "not up to so much, the second sentence of the block",
    text: "评价分为两档。不低于90分的为优，不到60分的为差。",
    told: ["优 90分—无", "差 无—60分"],
  },
  {
    name: "whole numbers up to the next band",
    text: "90分以上为“优”，80分—89分为“良”，60分—79分为“中”，60分以下为“差”。",
    told: ["优 90分—无", "良 80分—90分", "中 60分—80分", "差 无—60分"],
  },
  {
    name: "a column of places is none of scores",
    text: "|项目|总分排名（分）|等次|\n|甲|91.35|优|",
    told: [],
  },
  {
    name: "another total is none",
    text: "|项目|上年总分（分）|等次|\n|甲|91.35|优|",
    told: [],
  },
  {
    name: "a column that explains grades is none of them",
    text: "|项目|总分（分）|等次说明|\n|甲|91.35|优|",
    told: [],
  },
  {
    name: "last year's grades",
    text: "|项目|总分（分）|上年等次|\n|甲|91.35|优|",
    told: [],
  },
  {
    name: "words around a grade in a cell",
    text: "|项目|总分（分）|等次|\n|甲|91.35|优先|\n|乙|82.00|拟评良|",
    told: [],
  },
  {
    name: "a score in a cell of prose",
    text: "|得分91.35分，等级为“优”|",
    told: [],
  },
  {
    name: "a grade with its limit, without brackets",
    text: "该项目得分91.35分，等级为“优”90分以上。",
    told: ["91.35分 优"],
  },
  {
    name: "a limit that is told later",
    text: "该项目得分91.35分，等级为“优”（90分，良为80分以上）。",
    told: ["91.35分 优"],
  },
  {
    name: "no scores in the block",
    text: "评价等级分为优、良、中、差四档。\n90分以上为优，60分以下为差。",
    told: ["优 90分—无", "差 无—60分"],
  },
  {
    name: "a longer range in words",
    text: "90分（含90分）至100分为优，60分以下为差。",
    told: ["优 90分—100分", "差 无—60分"],
  },
];

test.for(grades)("$name", ({ text, told }) => {
  expect(gradesTold(text)).toEqual(told);
});
