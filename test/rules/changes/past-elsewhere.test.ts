import { directionAgrees } from "../../../rules/ledger/direction-agrees.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(increaseAgrees, {
  holds: [
    {
      name: "from a price to another by a word that leaves the direction open",
      text: "核定标准由每平方米«9.2元»调整为«8.1元»，降低«1.1元»，降幅为12%。",
    },
    {
      name: "merged into fewer",
      text: "县级专项资金由年初清理前的«87项»整合为«62项»，减少«25项»，压缩28.7%。",
    },
    {
      name: "last year's value opens the next sentence",
      text: "全年推送预警«582次»，较上年减少«133次»，下降18.6%；上年同期为«715次»。",
    },
    {
      name: "last year's values told together in brackets at the end of the paragraph",
      text: "2024年，选取学前教育普惠等«16个»项目开展重点评估，送评资金9273.4万元，评减1167.15万元。与上年相比，评估项目增加«3个»，反映出源头把关更加严格。评估坚持先核必要性（2023年评估项目«13个»，送评资金9860.8万元）。",
    },
  ],
  broken: [
    {
      name: "a copied number, last year's value in the next sentence",
      text: "全年审核量«2444个»，同比增加«78个»，增幅11.8%；2023年审核量为«2187个»。",
      messageId: "mismatch",
    },
    {
      name: "a wrong number after a merger",
      text: "指标由原来的«320条»优化为«286条»，减少«43条»。",
      messageId: "mismatch",
    },
    {
      name: "what the share before was of",
      text: "系统自动亮灯结果为：绿灯465个、黄灯131个、红灯«52个»，红灯项目占比8.0%，较上年同期的«61个»减少«99个»。",
      messageId: "mismatch",
    },
    {
      name: "a list of what is compared with",
      text: "2024年，县级共有17家第三方机构承接绩效业务«96项»。与2023年的21家机构、«58项»业务相比，机构减少4家，业务增加«11项»。",
      messageId: "mismatch",
    },
    {
      name: "number and amount of last year, swapped digits",
      text: "共调整项目26个、涉及金额«8316.4万元»，上年调整33个、涉及金额«9748.2万元»，项目减少7个、金额减少«1413.8万元»。",
      messageId: "mismatch",
    },
    {
      name: "last year's values in brackets, swapped digits",
      text: "2024年，选取16个项目开展重点评估，送评资金9273.4万元，评减«1167.15万元»。与上年相比，评估项目增加3个，评减资金多出«265.28万元»。评估坚持先核必要性（上年评估项目13个，送评资金9860.8万元，评减资金«904.57万元»）。",
      messageId: "mismatch",
    },
    {
      name: "two months told in the same words",
      text: "6月底监控资金«31.52亿元»，执行率43.6%；9月底监控资金«33.87亿元»，执行率71.9%，监控资金增加«3.25亿元»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "the share before was of something that is not told",
      text: "绿灯465个、黄灯131个，亮灯项目占比8.0%，较上年同期的61个减少99个。",
    },
    {
      name: "the change behind the new value belongs to a part of it",
      text: "预算由1200万元调整为1500万元，其中本级增加120万元。",
    },
    {
      name: "the next sentence tells another thing of last year",
      text: "全年推送预警582次，较上年减少130次。上年评价项目为715个。",
    },
    {
      name: "the next sentence goes on to last year's measure after a long end",
      text: "全年推送预警582次，较上年减少130次，系统的预警规则经过两轮优化后更加精准。上年同期为2715次督办。",
    },
    {
      name: "of the list that is compared with nothing is measured alike",
      text: "机构承接业务96项。与2023年的21家机构、3.5亿元资金相比，业务增加11项。",
    },
    {
      name: "the evaluation of last year's results is work of this year",
      text: "共调整项目26个、涉及金额8316.4万元，上年度评价结果应用核减520万元，金额减少310万元。",
    },
    {
      name: "nothing of what changed is called alike in the paragraph",
      text: "部门自行评估165个。与上年相比，培训班次增加3期。全年召开会议6次（2023年培训班次13期，资金9860.8万元）。",
    },
  ],
});

testRule(directionAgrees, {
  holds: [],
  broken: [
    {
      name: "merged into fewer, told as more",
      text: "专项资金由«87项»整合为«62项»，增加25项。",
      messageId: "turned",
    },
    {
      name: "last year's cut right before the change",
      text: "2024年根据评价结果削减2025年预算«213.8万元»，上年削减«186.5万元»，减少27.3万元。",
      messageId: "turned",
    },
  ],
  abstains: [],
});
