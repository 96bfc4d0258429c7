import { expect, test } from "vitest";
import { isToldAsAll } from "../../../rules/sums/told-as-all.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** Whether all amounts of the last paragraph are told as all there are. */
function isAll(text: string): boolean {
  const scene = sceneOf(reportFrom(text));
  const block = Math.max(...scene.byBlock.keys());
  const list = (scene.byBlock.get(block) ?? []).filter(({ figure }) => figure.kind === "amount");
  return isToldAsAll(scene, list, 1);
}

test.for([
  ["what is left is named", "道路39万元；水利26万元；余下16万元。"],
  ["each described alike", "收回统筹的39万元；调整用途的26万元。"],
  ["kinds", "基建投资类39万元；专项业务类26万元。"],
  ["what is done and what is not", "已拨付39万元；尚未拨付26万元。"],
  ["both ends of a division", "集中采购39万元；分散采购26万元。"],
  ["one ending", "公办医院39万元；民办医院26万元。"],
  ["one beginning", "奖励黄陵市39万元；奖励静州区26万元。"],
  ["announced as a division", "按用途划分，道路39万元；水利26万元。"],
  ["announced by a colon", "具体安排是：道路39万元；水利26万元。"],
  ["of what is named right before", "收回的资金中，道路39万元；水利26万元。"],
  [
    "one fewer than were counted",
    "全区5个街镇参加。\n东麓街道39万元；平畴镇26万元；乌石镇18万元；沙渡镇9万元。",
  ],
] as const)("all: %s", ([, text]) => {
  expect(isAll(text)).toBe(true);
});

test.for([
  ["no word of it", "道路39万元；水利26万元。"],
  ["some of them", "按用途划分，较大的道路39万元；水利26万元。"],
  ["those among others", "按用途划分，其中道路39万元；水利26万元。"],
  ["an ending that any number may have", "道路项目39万元；水利项目26万元。"],
  ["the rest without a number", "道路类39万元；水利类26万元，其余资金尚未分配。"],
  ["what overlaps", "道路类39万元；水利类26万元，部分资金兼有两类。"],
  [
    "places of another number",
    "全区9个街镇参加。\n东麓街道39万元；平畴镇26万元；乌石镇18万元；沙渡镇9万元。",
  ],
  ["few places", "全区3个街镇参加。\n东麓街道39万元；平畴镇26万元；乌石镇18万元。"],
  ["no places", "全区5个街镇参加。\n道路39万元；水利26万元；农业18万元；林业9万元。"],
  [
    "other things counted",
    "全区5个项目参加。\n东麓街道39万元；平畴镇26万元；乌石镇18万元；沙渡镇9万元。",
  ],
] as const)("not all: %s", ([, text]) => {
  expect(isAll(text)).toBe(false);
});
