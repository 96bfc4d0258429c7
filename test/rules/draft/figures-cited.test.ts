import { figuresCited } from "../../../rules/draft/figures-cited.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(figuresCited, [
  ["评减金额{{评减金额}}。", "held"],
  ["评减金额{{评减金额}}万。", "tail", "“546.18万元”已带单位，后面又写了“万”"],
  ["培训{{培训人次}}人次。", "tail"],
  ["评减金额-{{评减金额}}。", "straddles abstained", "连读成了“-546.18万元”，改变了原数"],
  ["评减金额{{评减金额}}，另有三亿元。", "outside", "没有引用的数据“三亿元”"],
  ["评减金额{{评减金额}}余。", "tail"],
  ["评估{{事前绩效评估项目数}}项目。", "held"],
  ["{{年度}}前移绩效管理关口。", "altered", "读成了“2024年度”"],
  ["{{年度}}，前移绩效管理关口。", "held"],
  ["评减金额超过{{评减金额}}。", "head", "“546.18万元”前面的“超过”改变了它的大小"],
]);
