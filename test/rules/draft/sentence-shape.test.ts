import { sentenceShape } from "../../../rules/draft/sentence-shape.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(sentenceShape, [
  ["评减金额{{评减金额}}。", "held"],
  ["评减率{{评减金额}}{{评减率}}。", "adjacent"],
  ["评减金额{{评减金额}}，，评减率{{评减率}}。", "marks"],
  ["评减金额（{{评减金额}}。", "marks"],
  ["二是强化绩效评价结果应用。", "order"],
  ["评减。", "empty"],
  ["健全绩效管理制度体系。健全绩效管理制度体系。", "repeated"],
  ["健全健全健全绩效管理制度体系。", "loops"],
  ["未做到{{Q1}}", "quoted"],
]);
