import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measureSection } from "../../bench/assist/measure-section.ts";
import type { SectionMeasure } from "../../bench/assist/measure-section.ts";
import { qualityLines, refusals, sumOf } from "../../bench/assist/quality-table.ts";
import { readabilityOf } from "../../bench/assist/readability.ts";
import { replaysOf } from "../../bench/assist/replay.ts";
import { put, repliesIn } from "../../bench/assist/replies.ts";
import type { Reply } from "../../bench/assist/replies.ts";
import { plansOf, spread } from "../../bench/assist/section-plans.ts";
import { assistantOn } from "../../pipeline/assist/assist.ts";
import { honestReply } from "../helpers/assist-replies.ts";
import { modelDesk } from "../helpers/model-desk.ts";

const plans = await plansOf([], new AbortController().signal);
const file = new URL("../../bench/assist/replies.jsonl", import.meta.url);
const recorded = repliesIn(readFileSync(file, "utf8"), "replies.jsonl");

async function replayed(
  replies: readonly Reply[],
): Promise<{ readonly measures: readonly SectionMeasure[]; readonly stale: number }> {
  const measures: SectionMeasure[] = [];
  let stale = 0;
  for (const plan of plans) {
    for (const replay of replaysOf(plan, replies)) {
      measures.push(await measureSection(plan, replay.assistant, replay.now));
      stale += replay.stale();
    }
  }
  return { measures: measures.filter(({ answered }) => answered), stale };
}

const { measures, stale } = await replayed(recorded);
const goodFile = new URL("../../bench/assist/good-replies.jsonl", import.meta.url);
const good = repliesIn(readFileSync(goodFile, "utf8"), "good-replies.jsonl");

describe("good drafts of the comparison, the monitoring papers, and problems and plans", async () => {
  const all = await replayed(good);

  test("still cite what the samples list, and every one is asked for", () => {
    expect(good.length).toBeGreaterThan(90);
    expect(all.stale).toBe(0);
    expect(all.measures.flatMap(({ replies }) => replies)).toHaveLength(good.length);
  });

  test.for([
    ["对比", 0.03],
    ["监控分析", 0.03],
    ["总结", 0.03],
    ["", 0.03],
  ] as const)(
    "of those on 《…%s》 under %d of the sentences are refused at first",
    ([title, most]) => {
      const own = all.measures.filter(({ paper }) => paper.includes(title));
      const { written, first } = sumOf(own);
      expect(written).toBeGreaterThan(40);
      expect((written - first) / written).toBeLessThan(most);
    },
  );
});

describe("the recorded replies", () => {
  test("still cite what the samples list, and every one is asked for", () => {
    expect(stale).toBe(0);
    expect(measures.flatMap(({ replies }) => replies)).toHaveLength(recorded.length);
  });

  // Sentences written, admitted at first, admitted after sending back; facts in the paper.
  test.for([
    ["云岭县", "健全制度体系", [1, 1, 1], "2/2"],
    ["云岭县", "事前绩效评估", [2, 2, 2], "7/7"],
    ["云岭县", "绩效目标管理", [3, 3, 3], "8/8"],
    ["云岭县", "绩效运行监控", [3, 1, 3], "5/7"],
    ["云岭县", "绩效评价", [3, 1, 2], "2/10"],
    ["云岭县", "结果应用与整改", [2, 1, 2], "3/5"],
    ["云岭县", "存在问题", [3, 3, 3], "3/3"],
    ["安澜区", "信息公开、培训和信息化", [1, 0, 1], "2/2"],
    ["白鹭洲区", "健全制度体系", [2, 1, 2], "1/1"],
    ["白鹭洲区", "绩效运行监控", [3, 2, 2], "6/7"],
  ] as const)("%s %s", ([district, heading, counts, facts]) => {
    const found = measures.find(
      (each) => each.paper.startsWith(district) && each.heading === heading,
    );
    expect([found?.written, found?.first, found?.last]).toEqual(counts);
    expect(`${found?.covered}/${found?.facts}`).toBe(facts);
  });

  test("name the rule that each planted fault breaks", () => {
    const rules = [...refusals(measures).keys()];
    // A typed number, a rank, an invented title and county, a swapped figure, an unknown id.
    expect(rules).toEqual(expect.arrayContaining(["W01", "W05", "W03", "W04", "W08", "读不懂"]));
  });

  test("are printed a line a section, then all together, then the reasons", () => {
    const lines = qualityLines(measures);
    expect(lines).toHaveLength(2 + measures.length + 1 + 1 + 2 + refusals(measures).size);
    const { written, first } = sumOf(measures);
    expect(lines[2 + measures.length]).toMatch(
      new RegExp(`^合计 .*  ${written}  .*${first}（`, "u"),
    );
  });
});

test("where nothing was answered no table pretends that all was well", () => {
  expect(qualityLines([])).toEqual(["没有一节得到回答，没有可比的数。"]);
});

test("what an endpoint answered can be kept in a file and gives the same numbers again", async () => {
  const desk = await modelDesk((request) => honestReply(request));
  const { assistant } = assistantOn(desk.model);
  const live: SectionMeasure[] = [];
  for (const plan of plans.slice(0, 6)) {
    live.push(await measureSection(plan, assistant, desk.clock.now));
  }
  expect(live.every(({ usage, cost }) => usage.output > 0 && (cost ?? 0) > 0)).toBe(true);
  const text = live.flatMap(({ replies }) => replies.map((each) => JSON.stringify(each)));
  const again = await replayed(repliesIn(text.join("\n"), "录制"));
  expect(again.measures).toEqual(live);
});

describe("an answer recorded before the catalogue counted anew", () => {
  const [reply] = recorded;
  const plan = plans.find(
    ({ section }) => section.section.title === reply?.paper && section.heading === reply.heading,
  );
  const catalogue = plan!.section.catalogue;
  const shifted = {
    ...catalogue,
    entries: catalogue.entries.map((entry) => ({ ...entry, id: `${entry.id}7` })),
  };

  test("is put to the entries it meant", () => {
    expect(put(reply!, shifted)?.sentences[0]?.text).toContain("{{F17}}，委托{{F27}}");
  });

  test("is given up when one of them is gone", () => {
    expect(put(reply!, { ...catalogue, entries: catalogue.entries.slice(1) })).toBeNull();
  });

  test("keeps an id that never stood for anything unknown", () => {
    const wrong = { ...reply!, sentences: [{ text: "共{{F17}}。", basis: [] }] };
    expect(put(wrong, shifted)?.sentences[0]?.text).toBe("共{{Z9999}}。");
  });
});

test("readability counts characters and sentences that open alike", () => {
  const told = readabilityOf(["全年开展评价。", "全年开展培训三期。", "加强管理。"]);
  expect(told).toEqual({ sentences: 3, characters: 21, longest: 9, repeated: 1 });
  expect(readabilityOf([])).toEqual({ sentences: 0, characters: 0, longest: 0, repeated: 0 });
});

test("a line that is no reply is named", () => {
  expect(() => repliesIn('\n{"paper":1}', "回答.jsonl")).toThrow("“回答.jsonl”第2行");
});

test("fewer sections are taken from all over the list", () => {
  expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
  expect(spread([1, 2], 9)).toEqual([1, 2]);
});
