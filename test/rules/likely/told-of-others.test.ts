import { expect, test } from "vitest";
import { namesIn } from "../../../rules/likely/retold-words.ts";
import { tellsOfOthers } from "../../../rules/likely/told-of-others.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { markedReport } from "../../helpers/report.ts";

/** Whether the words at the two marked numbers tell of other things. */
function ofOthers(text: string): boolean {
  const { report, evidence } = markedReport(text);
  const { list } = namesIn(sceneOf(report));
  const [earlier, later] = list.filter(({ mention }) =>
    evidence.some(({ start }) => start === mention.figure.span.start),
  );
  if (earlier === undefined || later === undefined) throw new Error("two numbers are marked");
  return tellsOfOthers(earlier, later);
}

test.for([
  "发出通知书39份，涉及部门«24个»。\n区直«42个»部门中，执行率较高的17个。",
  "全县«79个»部门参加监控。\n其余项目分散在«19个»部门。",
  "对«81个»黄灯、红灯项目逐一核实。\n«31个»黄灯项目因手续不全开工推后。",
  "上述«4个»评价对象平均得分85.3分。\n对得分低于80分的«2个»评价对象，按15%压减。",
  "共抽查«9个»乡镇。\n得分80分以下的«2个»乡镇被约谈。",
  "延伸抽查«9个»乡镇。\n«3个»乡镇将补助资金用于办公楼维修。",
  "延伸调查街道«6个»、项目单位14家。\n«4个»街道滞拨工程款860万元。",
  "领导班子成员参训«96人次»。\n对没参训的部门和«76人次»不及格学员优先安排。",
  "冷链物流中心得分«84.6分»。\n对评价得分在«80分»以下的项目减少额度。",
])("other things: %s", (text) => {
  expect(ofOthers(text)).toBe(true);
});

test.for([
  "发出通知书39份，涉及部门«24个»。\n通知书涉及部门«42个»。",
  "全县«79个»部门参加监控。\n全县«97个»部门报送了报告。",
  "对«81个»黄灯、红灯项目逐一核实。\n«18个»黄灯、红灯项目均已整改。",
  "得分低于80分的有«4个»评价对象。\n对得分低于80分的«2个»评价对象，按15%压减。",
  "延伸抽查«9个»乡镇。\n«3个»乡镇按时报送了材料。",
  "延伸抽查«3个»乡镇。\n«9个»乡镇将补助资金用于办公楼维修。",
  "不及格学员«96人次»。\n对«76人次»学员优先安排。",
  "对评价得分«84分»以下的项目减少额度。\n评价得分在«80分»以下的项目减少额度。",
])("the same as before: %s", (text) => {
  expect(ofOthers(text)).toBe(false);
});
