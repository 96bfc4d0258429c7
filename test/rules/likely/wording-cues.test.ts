import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { sumQuestions } from "../../../rules/likely/sum-question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { worded } from "../../../rules/likely/wording-cues.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function asked(text: string, total: string): Promise<Question | undefined> {
  const bytes = new TextEncoder().encode(`某县2024年总结\n${text}\n`);
  const { document, notices } = await readDocument(bytes);
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  const question = [...sumQuestions(scene, new Told([]))].find(
    ({ claim }) => claim.figure.quote === total,
  );
  return question === undefined ? undefined : worded(scene, question);
}

async function cuesOf(text: string, total: string, items: number): Promise<readonly string[]> {
  const question = await asked(text, total);
  const found = question?.candidates.find(({ bound }) => bound.evidence.length === items + 1);
  return namesOf(found?.cues ?? []);
}

test("what stands right beside a number and in its clause", async () => {
  const none = (await asked("今年共收回资金900万元，用于农业400万元、教育500万元。", "900万元"))
    ?.none;
  expect(none).toContain("none behind 资金");
  expect(none).toContain("none ahead of ，用");
  expect(none).toContain("none says 收回");
});

test("what leads from the total to its items, and how these are told", async () => {
  const cues = await cuesOf(
    "收回资金900万元，其中用于农业400万元、用于教育500万元。",
    "900万元",
    2,
  );
  expect(cues).toContain("lead opens ，其中");
  expect(cues).toContain("lead says 其中");
  expect(cues).toContain("terms parted by 、");
  expect(cues).toContain("term behind 农业");
  expect(cues).toContain("terms end each its own way");
});

test("what leads from the items to a total behind them", async () => {
  const cues = await cuesOf("农业收回400万元，教育收回500万元，两项合计900万元。", "900万元", 2);
  expect(cues).toContain("foot says 合计");
  expect(cues).toContain("foot ends 合计");
  expect(cues).toContain("terms end alike 收回");
});

test("blanks and line breaks of the layout make no difference", async () => {
  const plain = await cuesOf("收回资金900万元，其中农业400万元、教育500万元。", "900万元", 2);
  const spaced = await cuesOf("收回资金900万元， 其中 农业400万元、 教育500万元。", "900万元", 2);
  expect(spaced.filter((cue) => cue.startsWith("lead opens"))).toEqual(
    plain.filter((cue) => cue.startsWith("lead opens")),
  );
});
