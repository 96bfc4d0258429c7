import { plainCharacters } from "../../../rules/draft/plain-characters.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(plainCharacters, [
  ["绩效管理制度进一步健全。", "held"],
  ["评估项目18个，绩效较好。", "odd", "数字（U+0031）"],
  ["评估项目１８个，绩效较好。", "odd", "全角、带圈、罗马或其他写法的数字（U+FF11）"],
  ["评估项目Ⅳ个，绩效较好。", "odd", "罗马或其他写法的数字（U+2163）"],
  ["评估项目⑱个，绩效较好。", "odd"],
  ["评估项目٣个，绩效较好。", "odd"],
  ["评估\u200b项目绩效较好。", "odd", "看不见的字符（U+200B）"],
  ["评估\u202e项目绩效较好。", "odd"],
  ["评估\ufe0f项目绩效较好。", "odd"],
  ["评估\u0301项目绩效较好。", "odd", "叠加符号（U+0301）"],
  ["**评估项目**绩效较好。", "odd", "标记符号（Markdown或HTML）（U+002A）"],
  ["评估项目绩效A级。", "odd", "字母（U+0041）"],
  ["評估項目績效較好。", "odd", "非规范汉字或外文字符（U+8A55）"],
  ["评估项目&nbsp;绩效较好。", "odd"],
  ["评估项目亖个，绩效较好。", "odd"],
  ["评估\ue000项目绩效较好。", "odd", "控制字符或私用字符（U+E000）"],
  ["评估→项目绩效较好。", "odd", "图形符号（U+2192）"],
  ["评估·项目绩效较好。", "odd", "其他标点（U+00B7）"],
  // GB 2312 ends with a row that has 黟 in it, its rows with 剥, and between them some cells are empty.
  ["黟县推进政企职能剥离。", "held"],
  ["评估\ue810项目绩效较好。", "odd", "控制字符或私用字符（U+E810）"],
  ["评估“一体化”系统（《办法》所列）——含流程、标准；已建成：可用！好？", "held"],
  ["评减金额{{评减金额}}。", "held"],
]);
