import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import { lackingQuestions } from "../../../rules/likely/lacking-question.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function asked(text: string): Promise<readonly Question[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  return [...lackingQuestions(scene, new Told([]))];
}

/** The lists that are asked for a total, as printed. */
async function listsFor(total: string, text: string): Promise<readonly string[]> {
  const question = (await asked(text)).find(({ claim }) => claim.figure.quote === total);
  return (question?.candidates ?? []).map(({ terms }) =>
    terms.map(({ figure }) => figure.quote).join(" "),
  );
}

const report = (words: string): string =>
  `某县2024年总结\n一、问题整改\n共梳理反馈问题246个，涉及部门和乡镇。县财政局逐一建档。\n${words}\n`;

describe("which lists are asked for what they lack", () => {
  test("those that come to less than a number before them", async () => {
    const lists = await listsFor("246个", report("整改到位的183个，尚未动手的21个。"));
    expect(lists).toContain("183个 21个");
  });

  test("not those that make it up", async () => {
    const lists = await listsFor(
      "246个",
      report("整改到位的183个，正在整改的42个，尚未动手的21个。"),
    );
    expect(lists).toEqual([]);
  });

  test("nor where the words say that there are more", async () => {
    expect(await listsFor("246个", report("整改到位的183个、尚未动手的21个等。"))).toEqual([]);
  });

  test("nor far more than three paragraphs on", async () => {
    const far = report(
      "各部门认真组织。\n各乡镇配合。\n专班督导。\n整改到位的183个，未动手的21个。",
    );
    expect(await listsFor("246个", far)).toEqual([]);
  });

  test("nor what is a small part of it", async () => {
    expect(await listsFor("246个", report("被通报的12个，被约谈的7个。"))).toEqual([]);
  });
});

describe("the text tells the rest itself", () => {
  test.for([
    ["what is left of the number", "整改到位的183个，尚未动手的21个，另外42个正在整改。"],
    ["the share of the list", "整改到位的183个，尚未动手的21个，两类占82.9%。"],
    ["another number that the list makes up", "整改到位的183个，尚未动手的21个，涉及204个。"],
  ] as const)("%s", async ([, words]) => {
    expect(await listsFor("246个", report(words))).not.toContain("183个 21个");
  });

  test("a number of other things far away does not", async () => {
    const far = report("整改到位的183个，尚未动手的21个。\n走访企业42家。");
    expect(await listsFor("246个", far)).toContain("183个 21个");
  });
});

describe("cues", () => {
  test("what is lacking is held against the items", async () => {
    const [question] = await asked(report("整改到位的183个，尚未动手的21个。"));
    const list = question?.candidates.find(({ terms }) => terms.length === 2);
    const names = namesOf(list?.cues ?? []);
    expect(names).toEqual(
      expect.arrayContaining(["lack share 5", "lack within", "lack within two", "ends sentence"]),
    );
  });

  test("no class is left where the words behind the list say so", async () => {
    const [question] = await asked(report("评为优的183个，评为良的21个，没有差的。"));
    const list = question?.candidates.find(({ terms }) => terms.length === 2);
    expect(namesOf(list?.cues ?? [])).toContain("nil behind");
  });
});
