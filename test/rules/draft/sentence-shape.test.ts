import { sentenceShape } from "../../../rules/draft/sentence-shape.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(sentenceShape, [
  ["评减金额{{评减金额}}。", "held"],
  ["评减率{{评减金额}}{{评减率}}。", "empty adjacent", "印出来是“546.18万元11.49%”，请隔开"],
  ["评减金额{{评减金额}}，，评减率{{评减率}}。", "marks", "标点“，，”用错了位置"],
  ["评减金额（{{评减金额}}。", "marks", "标点“（”用错"],
  ["二是强化绩效评价结果应用。", "order", "“二是”不接着前面的"],
  ["评减。", "empty"],
  ["健全绩效管理制度体系。健全绩效管理制度体系。", "repeated"],
  ["健全健全健全绩效管理制度体系。", "loops", "“健全”在一句话里反复出现"],
  ["未做到{{Q1}}", "quoted"],
]);
