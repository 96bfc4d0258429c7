import { expect, test } from "vitest";
import {
  sentenceOf,
  stageNear,
  stageOfWords,
  stagesIn,
} from "../../../extractors/context/sentence.ts";

test.for([
  ["开展事前绩效评估", "ex_ante"],
  ["编审绩效目标", "target"],
  ["实施运行监控", "monitoring"],
  ["单位自评", "evaluation"],
  ["督促整改", "rectification"],
  ["与公用经费挂钩", "application"],
  ["组织业务培训", "training"],
  ["向社会公开", "disclosure"],
  ["成本预算绩效", "cost"],
] as const)("%s speaks of the stage %s", ([words, stage]) => {
  expect(stagesIn(words)[0]?.stage).toBe(stage);
});

test("words of no stage name none", () => {
  expect(stagesIn("召开会议")).toEqual([]);
  expect(stageOfWords("召开会议")).toBeNull();
});

test("the insides of titles give no cue and keep their length", () => {
  const text = "印发《绩效监控办法》后组织培训。";
  const { words, stages } = sentenceOf(text, 0, text.length);
  expect(words).toHaveLength(text.length);
  expect(stages.map(({ stage }) => stage)).toEqual(["training"]);
});

test("the nearest stage before a place counts, else the first after it", () => {
  const text = "先组织监控3个，后组织培训2次。";
  const sentence = sentenceOf(text, 0, text.length);
  expect(stageNear(sentence, 0)).toBe("monitoring");
  expect(stageNear(sentence, text.indexOf("3"))).toBe("monitoring");
  expect(stageNear(sentence, text.indexOf("2"))).toBe("training");
});
