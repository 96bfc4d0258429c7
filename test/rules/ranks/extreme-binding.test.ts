import { expect, test } from "vitest";
import { extremesTold } from "./extremes-told.ts";

const lists = [
  {
    name: "the highest of a list",
    text: "得分分别为88.2分、92.6分、79.4分，最高92.6分。",
    told: [
      "所列数大于最高值：各项≤最高值（所列一项、最高值）88.2分<=92.6分 92.6分<=92.6分 79.4分<=92.6分 value sentence",
    ],
  },
  {
    name: "all above a limit",
    text: "三个部门执行率分别为95.6%、91.8%和90.4%，均在90%以上。",
    told: [
      "所列数与“均”字所说不符：各项都在所说的界限之内（所列一项、各项的界限）95.6%=90% 91.8%=90% 90.4%=90% value sentence",
    ],
  },
  {
    name: "the lowest of a list",
    text: "得分分别为88.2分、92.6分、79.4分，最低79.4分。",
    told: [
      "所列数小于最低值：最低值≤各项（所列一项、最低值）79.4分<=88.2分 79.4分<=92.6分 79.4分<=79.4分 value sentence",
    ],
  },
  {
    name: "a list of another measure",
    text: "三个项目预算分别为90万元、75万元，执行率均在90%以上。",
    told: [],
  },
  {
    name: "cells are no list",
    text: "|12个、18个|",
    told: [],
  },
  {
    name: "the largest among words",
    text: "三个项目核减额分别为120万元、80万元和60万元，其中最大的一笔120万元。",
    told: [
      "所列数大于最高值：各项≤最高值（所列一项、最高值）120万元<=120万元 80万元<=120万元 60万元<=120万元 value sentence",
    ],
  },
  {
    name: "what is told behind 最高 is another thing",
    text: "三个项目核减率分别为12%、8%和6%，最高的部门比上年提高12%。",
    told: [
      "所列数大于最高值：各项≤最高值（所列一项、最高值）12%<=12% 8%<=12% 6%<=12% value sentence",
    ],
  },
  {
    name: "the smallest among words",
    text: "三个项目核减额分别为120万元、80万元和60万元，其中最小的一笔60万元。",
    told: [
      "所列数小于最低值：最低值≤各项（所列一项、最低值）60万元<=120万元 60万元<=80万元 60万元<=60万元 value sentence",
    ],
  },
  {
    name: "a limit that is no 均",
    text: "执行率分别为95.6%、91.8%和90.4%，要求在90%以上。",
    told: [],
  },
  {
    name: "the highest told roughly",
    text: "得分分别为88.2分、92.6分、79.4分，最高约92.6分。",
    told: [],
  },
  {
    name: "two items are a list",
    text: "得分分别为88.2分、92.6分，最高92.6分。",
    told: [
      "所列数大于最高值：各项≤最高值（所列一项、最高值）88.2分<=92.6分 92.6分<=92.6分 value sentence",
    ],
  },
  {
    name: "one number is no list",
    text: "得分分别为88.2分，最高92.6分。",
    told: [],
  },
  {
    name: "a list without 分别",
    text: "甲得88.2分、乙得92.6分、丙得79.4分，最高92.6分。",
    told: [],
  },
  {
    name: "分别 with words behind",
    text: "三家得分分别是综合88.2分、92.6分、79.4分，最高92.6分。",
    told: [
      "所列数大于最高值：各项≤最高值（所列一项、最高值）88.2分<=92.6分 92.6分<=92.6分 79.4分<=92.6分 value sentence",
    ],
  },
  {
    name: "分别达到",
    text: "三家执行率分别达到95.6%、91.8%、90.4%，均超过90%。",
    told: [
      "所列数与“均”字所说不符：各项都在所说的界限之内（所列一项、各项的界限）95.6%=90% 91.8%=90% 90.4%=90% value sentence",
    ],
  },
  {
    name: "a list of another thing before",
    text: "三个部门预算分别为90万元、75万元、60万元，执行率分别为95.6%、91.8%和90.4%，均在90%以上。",
    told: [
      "所列数与“均”字所说不符：各项都在所说的界限之内（所列一项、各项的界限）95.6%=90% 91.8%=90% 90.4%=90% value sentence",
    ],
  },
  {
    name: "the mean is none of the list",
    text: "得分分别为88.2分、92.6分、79.4分，平均86.7分，最高92.6分。",
    told: [
      "所列数大于最高值：各项≤最高值（所列一项、最高值）88.2分<=92.6分 92.6分<=92.6分 79.4分<=92.6分 value sentence",
      "平均数大于最高值：各项≤最高值（平均、最高值）86.7分<=92.6分 value sentence",
    ],
  },
  {
    name: "the lowest is none of the list for the highest",
    text: "得分分别为88.2分、92.6分、79.4分，最低79.4分、最高92.6分。",
    told: [
      "所列数小于最低值：最低值≤各项（所列一项、最低值）79.4分<=88.2分 79.4分<=92.6分 79.4分<=79.4分 value sentence",
      "所列数大于最高值：各项≤最高值（所列一项、最高值）88.2分<=92.6分 92.6分<=92.6分 79.4分<=92.6分 value sentence",
    ],
  },
  {
    name: "the list ends where the next begins",
    text: "甲组得分分别为88.2分、92.6分，乙组得分分别为79.4分、95.0分，最高95.0分。",
    told: [
      "所列数大于最高值：各项≤最高值（所列一项、最高值）88.2分<=95.0分 92.6分<=95.0分 79.4分<=95.0分 95.0分<=95.0分 value sentence",
    ],
  },
  {
    name: "told before the list",
    text: "最高92.6分，得分分别为88.2分、92.6分、79.4分。",
    told: [],
  },
  {
    name: "another unit is another list",
    text: "投入分别为88万元、92万元、79万元，最高9元。",
    told: [],
  },
  {
    name: "another noun is another list",
    text: "抽查分别为项目12个、项目18个、项目9个，单位最多20个。",
    told: [],
  },
  {
    name: "the list goes no further than its commas",
    text: "得分分别为88.2分、92.6分；另有两家得分79.4分，最高92.6分。",
    told: [],
  },
  {
    name: "none below what is told of all",
    text: "三个部门执行率分别为95.6%、91.8%和90.4%，均不低于90%。",
    told: [
      "所列数与“均”字所说不符：各项都在所说的界限之内（所列一项、各项的界限）95.6%=90% 91.8%=90% 90.4%=90% value sentence",
    ],
  },
  {
    name: "a number of households, without a name",
    text: "分别为12户、18户，最多18户。",
    told: [],
  },
  {
    name: "items with names of their own",
    text: "得分分别为甲县88.2分、乙县92.6分、丙县79.4分，最高92.6分。",
    told: [
      "所列数大于最高值：各项≤最高值（丙县、最高值）88.2分<=92.6分 92.6分<=92.6分 79.4分<=92.6分 value sentence",
    ],
  },
  {
    name: "a list of another thing in between",
    text: "得分分别为88.2分、92.6分，预算分别为90万元、75万元，最高92.6分。",
    told: [],
  },
  {
    name: "all have reached so much",
    text: "三个部门执行率分别为95.6%、91.8%和90.4%，均已达到90%以上。",
    told: [
      "所列数与“均”字所说不符：各项都在所说的界限之内（所列一项、各项的界限）95.6%=90% 91.8%=90% 90.4%=90% value sentence",
    ],
  },
  {
    name: "all reach so much",
    text: "三个部门执行率分别为95.6%、91.8%和90.4%，均达90%以上。",
    told: [
      "所列数与“均”字所说不符：各项都在所说的界限之内（所列一项、各项的界限）95.6%=90% 91.8%=90% 90.4%=90% value sentence",
    ],
  },
  {
    name: "all have come to so much",
    text: "三个部门执行率分别为95.6%、91.8%和90.4%，都达到了90%以上。",
    told: [
      "所列数与“均”字所说不符：各项都在所说的界限之内（所列一项、各项的界限）95.6%=90% 91.8%=90% 90.4%=90% value sentence",
    ],
  },
  {
    name: "all exceed so much",
    text: "三个部门执行率分别为95.6%、91.8%和90.4%，均超90%。",
    told: [
      "所列数与“均”字所说不符：各项都在所说的界限之内（所列一项、各项的界限）95.6%=90% 91.8%=90% 90.4%=90% value sentence",
    ],
  },
  {
    name: "all have risen to so much is told of last year too",
    text: "三个部门执行率分别为95.6%、91.8%和90.4%，均由上年提高到90%以上。",
    told: [],
  },
  {
    name: "what the highest are above",
    text: "得分分别为88.2分、92.6分、79.4分，最高的县与其他各县的平均得分84.0分。",
    told: [],
  },
  {
    name: "what the lowest are below",
    text: "得分分别为88.2分、92.6分、79.4分，最低的县与其他各县的平均得分84.0分。",
    told: [],
  },
  {
    name: "without exception above",
    text: "执行率分别为95.6%、91.8%、90.4%、全部在90%以上。",
    told: [
      "所列数与“均”字所说不符：各项都在所说的界限之内（所列一项、各项的界限）95.6%=90% 91.8%=90% 90.4%=90% value sentence",
    ],
  },
];

test.for(lists)("$name", ({ text, told }) => {
  expect(extremesTold(text)).toEqual(told);
});
