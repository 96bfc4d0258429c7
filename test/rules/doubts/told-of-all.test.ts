import { growthRateAgrees } from "../../../rules/ledger/growth-rate-agrees.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("what closes a list is told of all of it", [
  [
    increaseAgrees,
    "全年统筹收回各类资金共864.5万元，其中绩效监控收回312.6万元、结转结余清理收回405.2万元、取消2025年低效项目146.7万元，比上年的711.2万元增加153.3万元。",
  ],
  [
    increaseAgrees,
    "购置监测仪一批46.30万元、采样车一辆38.50万元、服务器一组12.75万元。三项都由县公共资源交易中心组织采购，比预算105万元少花7.45万元。",
  ],
  [
    growthRateAgrees,
    "会议费全年支出6.20万元，其中一类会议2.40万元，二类会议3.80万元，没有在外地召开的会议，比上年的6.85万元下降9.5%。",
  ],
  [
    rateRecomputed,
    "核查低保对象1250人中，有50人不符合条件，其中财产超标19人、收入超标21人、死亡未停发10人，占低保人数的4%。",
  ],
]);

slipsTold([
  [
    increaseAgrees,
    "全年统筹收回各类资金共864.5万元，其中绩效监控收回312.6万元、结转结余清理收回405.2万元、取消低效项目146.7万元，比上年的711.2万元增加135.3万元。",
    "warning 864.5万元 711.2万元 135.3万元",
  ],
  [
    growthRateAgrees,
    "会议费全年支出6.20万元，其中一类会议2.40万元，二类会议3.80万元，没有在外地召开的会议，比上年的6.85万元下降5.9%。",
    "warning 3.80万元 6.85万元 5.9%",
  ],
  [
    rateRecomputed,
    "核查低保对象1250人中，有50人不符合条件，其中财产超标19人、收入超标21人、死亡未停发10人，占低保人数的14%。",
    "error 1250人 10人 14%",
  ],
]);
