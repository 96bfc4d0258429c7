import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import { sumQuestions } from "../../../rules/likely/sum-question.ts";
import type { Candidate } from "../../../rules/likely/question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function columnsOf(text: string, total: string): Promise<readonly Candidate[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  const asked = [...sumQuestions(scene, new Told([]))];
  const own = asked.find(({ claim }) => claim.figure.quote === total);
  return (own?.candidates ?? []).filter(({ cues }) => namesOf(cues).includes("column"));
}

function listsOf(columns: readonly Candidate[]): readonly string[] {
  return columns.map(({ terms }) => terms.map(({ figure }) => figure.quote).join(" "));
}

const title = "某县2024年总结\n";
const fields = `${title}申报资金12.85亿元，核减资金1.97亿元。分领域看，市政交通申报5.36亿元，核减0.92亿元；数字政务申报4.14亿元，核减0.57亿元；社会事业申报3.35亿元，核减0.48亿元。\n`;

test("numbers that take turns are lists of their own", async () => {
  const [applied, cut] = ["5.36亿元 4.14亿元 3.35亿元", "0.92亿元 0.57亿元 0.48亿元"];
  expect(listsOf(await columnsOf(fields, "12.85亿元"))).toEqual([applied, cut]);
  expect(listsOf(await columnsOf(fields, "1.97亿元"))).toEqual([cut]);
});

test("whether the total is called as they are, and whether what stands beside adds up", async () => {
  const [cut] = await columnsOf(fields, "1.97亿元");
  const [applied] = await columnsOf(fields.replace("1.97亿元", "6.97亿元"), "6.97亿元");
  expect(namesOf(cut?.cues ?? [])).toEqual(
    expect.arrayContaining(["column role same later", "beside adds up"]),
  );
  expect(namesOf(applied?.cues ?? [])).toContain("column role other later");
});

test.for([
  [
    "one clause tells no cut",
    "市政申报536万元，核减92万元；政务申报414万元，全额安排；教育申报335万元，核减48万元",
  ],
  ["a list without turns", "市政核减92万元、政务核减57万元、教育核减48万元、文旅核减20万元"],
  [
    "each number is called otherwise",
    "市政申报536万元，政务安排92万元；教育收回414万元，文旅核减57万元",
  ],
])("no column: %s", async ([, list]) => {
  const text = `${title}涉及资金1285万元。分领域看，${String(list)}。\n`;
  expect(await columnsOf(text, "1285万元")).toEqual([]);
});
