import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const clinics = [
  "机构\t自评得分（分）\t复评得分（分）",
  "南桥卫生院\t96.5\t91.2",
  "西塘卫生院\t95.0\t84.6",
  "北坡卫生院\t93.8\t78.3",
  "柳湾卫生院\t94.2\t90.7",
  "平均\t94.88\t86.20",
].join("\n");

const projects = [
  "项目\t资金（万元）\t得分（分）",
  "村道养护\t1260.00\t91.4",
  "灯光改造\t845.00\t86.7",
  "渠道清淤\t530.50\t82.9",
  "学生营养餐\t2140.00\t93.6",
].join("\n");

test.each([
  `${projects}\n村道养护项目得分91.4分，路面完好率提高。灯光改造项目已完工验收，得分«86.7分→86.1分|81.7分»，存在移交不及时的问题。`,
  `${projects}\n村道养护项目得分91.4分。对得分«82.9分→82.4分|89.2分»的渠道清淤项目，由主管部门约谈实施单位。`,
  `${clinics}\n自评与复评相差最大的是北坡卫生院，差«15.5分→15.9分|51.5分»；相差最小的是柳湾卫生院，差«3.5分→5.3分|3.9分»。`,
  `${clinics}\n复评得分最高的南桥卫生院与垫底的北坡卫生院相距«12.9分→19.2分|12.4分»。`,
  `${clinics}\n北坡卫生院复评得分低于平均分«7.90分→9.70分|7.40分»，主要失分在药品管理。`,
])("%#: scores of rows and how far they are apart", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.each([
  `${projects}\n村道养护项目得分91.4分。灯光改造项目满分100分。`,
  `${projects}\n距离满分还差17.1分的渠道清淤项目，仍有提升空间。`,
  `${clinics}\n两家机构差距较大的是北坡卫生院，差9.5分的指标有两项。`,
])("%#: what is told of something else", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
