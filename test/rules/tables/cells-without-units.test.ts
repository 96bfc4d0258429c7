import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "各县得分如下表。\n\n县区\t基础工作\t过程管理\t结果应用\t总分\n云亭\t24.1\t42.6\t«27.9→2.9|29.7»\t94.6\n石桥\t23.5\t41.8\t27.0\t«92.3→93.2»\n松河\t23.2\t40.1\t26.4\t89.7\n芦塘\t22.7\t39.5\t24.8\t87.0\n平岗\t21.9\t«37.2→32.7»\t23.3\t82.4\n",
  "培训情况如下表。\n\n班次\t期数\t人次\t课时\n专题班\t2\t156\t12\n提高班\t5\t540\t«120→210»\n基础班\t6\t912\t108\n乡镇班\t3\t576\t36\n合计\t16\t2184\t«276→267»\n",
  "重点评价结果（单位：万元）\n\n类别\t对象数\t资金\t平均得分\n部门整体支出\t3\t14260\t86.5\n财政政策\t2\t6130\t88.2\n项目支出\t«9→7»\t12310\t82.7\n合计\t14\t32700\t\n",
])("columns that tell no unit of theirs: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "各县得分如下表。\n\n县区\t总分\t排名\t上年名次\n云亭\t94.6\t1\t2\n石桥\t92.3\t2\t1\n松河\t89.7\t3\t3\n",
  "评价得分如下表。\n\n项目\t总分\t加分\t专家组\n供水改造\t94.6\t1.5\t2\n道路养护\t92.3\t0\t1\n停车楼\t89.7\t2\t3\n",
])("what stands beside a whole score and is none of it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
