import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "审核时重点核对“依据与政策不符、内容与方案不符、标准与定额不符”«三→四»类情形，共退回26个项目。",
  "两次共抽查120个村，台账与实物一致的分别为47个、53个。",
  "未完成的原因依次为材料供应不及时、雨季施工受阻、征地进度偏慢，被提及的次数分别为34次、29次、17次。",
  "超支的原因主要是单价上涨、工程变更、管理粗放，涉及的金额分别为46万元、31万元、15万元。",
])(
  "与 tells with what a thing agrees and 及 stands within a word, and neither parts two names: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
    expect(await untold(text)).toEqual([]);
  },
);
