import { describe, expect, test } from "vitest";
import { directionAgrees } from "../../../rules/ledger/direction-agrees.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { pastBeside, pastInRun } from "../../../rules/changes/past-elsewhere.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { changeTold } from "./change-told.ts";

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

/** What a finder says that the marked change was told against; a rate is one of money. */
function pastTold(finder: typeof pastBeside, text: string): string | null {
  const place = changeTold(text);
  const first = place.list[place.start]?.figure.quantity;
  const like = ({ figure: { quantity } }: Mention): boolean =>
    first?.dimension === "ratio" ? quantity.dimension === "money" : quantity.unit === first?.unit;
  return finder({ ...place, like })?.figure.quote ?? null;
}

describe("told right behind the sentence of the change, or in what it is compared with", () => {
  test.for([
    ["预警582次，较上年减少«133次»；上年同期为715次。", "715次"],
    ["预警582次，与2023年相比减少«133次»。2023年为715次。", "715次"],
    ["预警582次，同比减少«133次»、下降«18.6%»；上年同期为715次。", "715次"],
    ["预警582次，比去年减少«133次»（已核实）；去年715次。", "715次"],
    ["推送预警582次，减少«133次»；去年同期推送预警715次。", "715次"],
    ["推送预警582次，减少«133次»；试点前推送预警715次。", "715次"],
    ["预警582次，较上年减少«133次»（已全部核实）；去年715次。", "715次"],
    ["推送预警582次，减少«133次»；去年同期系统预警715次。", "715次"],
    ["预警582次，较上年减少«133次»；上年同期数715次。", "715次"],
    ["与2023年的机构21家、业务85项相比，业务增加«11项»。", "85项"],
    ["资金12万元，增长«20%»；上年同期为10万元。", "10万元"],
    ["与2023年的21家机构、85项业务相比，机构减少4家，业务增加«11项»。", "85项"],
    ["与2023年的21家机构、85项业务相比，机构减少«4家»，业务增加11项。", "21家"],
    ["全年96项，与上年的21家机构和85项业务相较，业务增加«11项»。", "85项"],
    ["比上年21家机构、85项业务，业务增加«11项»。", "85项"],
    ["比去年的21家机构、85项业务、9万元，业务增加«11项»。", "85项"],
    ["此前推送8项。与2023年的21家机构、85项业务相比，业务增加«11项»。", "85项"],
  ] as const)("%s", ([text, past]) => {
    expect(pastTold(pastBeside, text)).toBe(past);
  });

  test.for([
    ["in one sentence", "预警582次，较上年减少«133次»，上年同期为715次。"],
    ["in one short sentence", "预警582次，较上年减少«133次»，上年715次。"],
    ["this year's again", "预警582次，较上年减少«133次»；预警715次。"],
    ["of another thing, in two letters", "预警582次，较上年减少«133次»；上年同期核查715次。"],
    ["of a rate", "与2023年的21%通过率、85家机构相比，业务增长«11%»。"],
    ["told behind", "业务增加«11项»，与2023年的21家机构、85项业务相比。"],
    ["not the next number", "预警582次，较上年减少«133次»；核查项目8个，上年同期为715次。"],
    ["against another thing", "预警582次，较计划减少«133次»；上年同期为715次。"],
    ["against a month", "预警582次，比6月减少«133次»；上年同期为715次。"],
    ["far behind", "预警582次，较上年减少«133次»，说明监控力度明显加大；上年同期为715次。"],
    ["this year's", "预警582次，较上年减少«133次»；处置715次。"],
    ["of another thing", "推送预警582次，较上年减少«133次»；上年同期核查问题715次。"],
    ["measured otherwise", "预警582次，较上年减少«133次»；上年同期为715个。"],
    ["nothing behind", "预警582次，较上年减少«133次»。"],
    ["a rate of a list", "与2023年的21家机构、85万元相比，资金增长«11%»。"],
    ["one number alone", "与2023年的85项业务相比，业务增加«11项»。"],
    ["two that are measured alike", "与2023年的21项任务、85项业务相比，业务增加«11项»。"],
    ["not compared", "与2023年的21家机构、85项业务对接，业务增加«11项»。"],
    ["compared with a plan", "与计划的21家机构、85项业务相比，业务增加«11项»。"],
    ["not listed", "与2023年的21家机构相比，实施85项业务，增加«11项»。"],
    ["listed in another clause", "与2023年的21家机构，和部门的85项业务相比，业务增加«11项»。"],
    ["listed far apart", "与2023年的21家机构、以及由主管部门委托的85项业务相比，业务增加«11项»。"],
    ["in the sentence before", "与2023年的21家机构、85项业务相比有变化。业务增加«11项»。"],
    ["not measured alike", "与2023年的21家机构、85项业务相比，资金增加«11万元»。"],
  ] as const)("not %s", ([, text]) => {
    expect(pastTold(pastBeside, text)).toBeNull();
  });
});

describe("in a run of last year's values", () => {
  const year = "|year=2024";
  test.for([
    // Right before, where the change is not called.
    ["共调整项目26个，去年调整33个，减少«7个»。", "33个"],
    ["资金26万元，去年33万元，下降«7%»。", "33万元"],
    // By its name.
    ["评估项目16个。与上年相比，评估项目增加«3个»（上年评估项目13个，资金9万元）。", "13个"],
    ["评估项目16个。与上年相比，评估项目仍增加«3个»（上年评估项目13个，评价项目9个）。", "13个"],
    ["评估项目16个。同比，评估项目增加«3个»。上年度评估项目13个，评价项目9个。", "13个"],
    ["评估项目16个。比去年，项目增加«3个»。其中去年全年评估项目13个，部门9个。", "13个"],
    ["上年评估项目13个。评估项目16个，与上年相比，评估项目增加«3个»。", "13个"],
    [`与2023年相比，评估项目增加«3个${year}»（2023年同期评估项目13个，资金9万元）。`, "13个"],
    ["与上年相比，评估项目也仍增加«3个»（上年评估项目13个，资金9万元）。", "13个"],
    ["与上年相比，评估项目增加«3个»（上年项目13个，资金9万元）。", "13个"],
    // Called by a general word, the only one before it in its sentence.
    ["项目26个、资金8万元，上年调整33个、涉及9万元，项目减少«7个»。", "33个"],
    ["项目26个、资金8万元，上年调整33个、涉及9万元，金额减少«1万元»。", "9万元"],
    ["项目26个、资金8万元，上年调整33个、涉及9万元，项目数减少«7个»。", "33个"],
    ["项目26个、资金8万元，上年调整33个、涉及9万元，项目数量减少«7个»。", "33个"],
  ] as const)("%s", ([text, past]) => {
    expect(pastTold(pastInRun, text)).toBe(past);
  });

  test.for([
    ["against another thing", "项目26个，上年33个，较计划减少«7个»。"],
    ["no run", "项目26个，安排33个，减少«7个»。"],
    ["turned back", "项目26个，上年安排、今年实施33个，减少«7个»。"],
    ["compared itself", "项目26个，上年较前年多33个，减少«7个»。"],
    ["carried over", "资金26万元，上年结转33万元，减少«7万元»。"],
    ["rated last year", "资金26万元，上年度评价结果应用33万元，减少«7万元»。"],
    ["of the end of the year", "资金26万元，2023年末33万元，减少«7万元»。"],
    ["measured otherwise", "项目26个，上年33次，减少«7个»。"],
    ["not like what it was", "部门26家，上年33个，减少«7个»。"],
    ["not right before", "项目26个，上年33个、5次，减少«7个»。"],
    ["two before", "项目26个，上年33个、35个，减少«7个»。"],
    ["the sentence before", "项目26个，上年33个。减少«7个»。"],
    ["brackets that close", "项目26个（上年安排）33个，减少«7个»。"],
    ["a name of one letter", "与上年相比，款增加«3个»（上年款13个）。"],
    ["a name of its own", "项目26个、资金8万元，上年调整33个、涉及9万元，预警减少«7个»。"],
    ["two of the name", "与上年相比，评估项目增加«3个»（上年评估项目13个、评估项目9个）。"],
    ["not compared with last year", "评估项目增加«3个»（上年评估项目13个，资金9万元）。"],
    ["another name", "与上年相比，评估项目增加«3个»（上年监控任务13个，资金9万元）。"],
    ["a year of which is not known", "与2023年相比，评估项目增加«3个»（2023年评估项目13个）。"],
    ["the same year", `与上年相比，评估项目增加«3个${year}»（2024年评估项目13个）。`],
    ["told of last year", "项目26个，对上年安排33个，减少«7个»。"],
    ["found in a check", "项目26个，上年检查发现33个，减少«7个»。"],
    ["more behind the general word", "项目26个，上年调整33个，项目库减少«7个»。"],
    ["general, in the sentence before", "上年调整33个。今年26个，项目减少«7个»。"],
    ["half a name", "与上年相比，评估项目增加«3个»（上年评估13个，资金9万元）。"],
    ["general, and two before", "项目26个，上年调整33个、取消3个，项目减少«7个»。"],
    ["general, and behind", "项目26个，项目减少«7个»（上年调整33个）。"],
    ["more than general", "项目26个，上年调整33个，绿灯项目减少«7个»。"],
  ] as const)("not %s", ([, text]) => {
    expect(pastTold(pastInRun, text)).toBeNull();
  });
});
