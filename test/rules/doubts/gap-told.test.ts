import { likelyRelations } from "../../../rules/ledger/likely-relations.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("the text tells how far a list is from the number", [
  [
    likelyRelations,
    "购置监测仪一批46.30万元、采样车一辆38.50万元、服务器一组12.75万元。三项都由县公共资源交易中心组织采购，比预算105万元少花7.45万元。",
  ],
]);

slipsTold([
  [
    likelyRelations,
    "四个片区预算合计16.40亿元。其中东片预算3.20亿元，西片预算4.75亿元，南片预算2.85亿元，北片预算6.50亿元。",
    "warning 16.40亿元 3.20亿元 4.75亿元 2.85亿元 6.50亿元",
  ],
]);
