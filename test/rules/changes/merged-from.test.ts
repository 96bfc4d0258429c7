import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "通过统一招标，«31→13»家保洁公司并为«8→6»家，减少«23→32»家。",
  "将«38→83»个专项合并为«24→42»个，减少«14→41»个。",
  "把46项申报材料精简到«29→92»项，减少«17→71»项。",
  "考核权重由4分提高到«7→1»分，加重«3→8»分。",
  "路灯改造后每盏年耗电86.4元，比原来的«132.6→136.2»元省«46.2→462»元。",
])("what there was before, without a word that leads from there: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "53个部门评价范围整合到15个领域，增加5个。",
  "对26个单位的资产合并为3个管理平台，减少管理人员12个。",
  "全省12个县参加，省5个市未参加。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
