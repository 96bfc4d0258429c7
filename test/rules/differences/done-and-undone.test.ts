import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "合同约定的18套系统只交付«13→5|18»套，还有5套没有安装。",
  "应签订的24份协议目前已签订21份，尚有«3→24|8»份未签订。",
  "对20万元以上的«46→64|49»台仪器逐台登记，目前已登记39台，还有7台未登记。",
] as const;

test.for(texts)("done and undone are all that there is: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a number that parts them otherwise is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "计划建设20个点位，已建成11个，在建的4个，还有5个未开工。",
  "得分80分以上的12个，70分至80分的6个，其余4个。",
])("others may stand between: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
