import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { kinCues } from "../../../rules/likely/kin-cues.ts";
import { roleOf } from "../../../rules/likely/retold-marks.ts";
import { namesIn } from "../../../rules/likely/retold-words.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

/** The cues of the last number of a report against the one whose quote is given. */
async function cuesAgainst(quote: string, text: string): Promise<readonly string[]> {
  const report = `清溪县2024年预算绩效管理工作总结\n${text}\n`;
  const { document, notices } = await readDocument(new TextEncoder().encode(report));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  const { list } = namesIn(scene);
  const earlier = list.find(({ mention }) => mention.figure.quote === quote);
  const later = list.at(-1);
  if (earlier === undefined || later === undefined) throw new Error(`no figure ${quote}`);
  return kinCues(earlier, later, roleOf(later, scene), scene);
}

test("the only number that is called so, or one of several", async () => {
  const one = "全年重点监控项目31个。收回资金860万元。\n31个项目中，21个项目已整改。";
  expect(await cuesAgainst("31个", one)).toContain("kin of 1");
  const two = "对31个项目评估。\n对45个项目监控。\n对31个项目公开。\n共21个项目。";
  const cues = await cuesAgainst("31个", two);
  expect(cues).toContain("kin of 2");
  expect(cues).toContain("told 2 times");
});

test("numbers of another name are strangers", async () => {
  const text = "对31个项目评估。\n培训45人。\n对12个部门公开。";
  expect(await cuesAgainst("31个", text)).toContain("stranger to 0");
});

const graded = (last: string): string => `评价结果中，“优”4个、“良”8个、“中”3个。\n${last}`;

test("grades that are the same, differ or are told of one only", async () => {
  expect(await cuesAgainst("3个", graded("对评为“中”的2个项目压减。"))).toContain("grades one");
  expect(await cuesAgainst("8个", graded("对评为“中”的2个项目压减。"))).toContain("grades two");
  expect(await cuesAgainst("8个", graded("对2个项目压减。"))).toContain("grades untold");
});

test("what is told of next year, and what sums up", async () => {
  const plan = "重点评价对象15个。\n2025年，将重点评价对象增加到18个。";
  expect(await cuesAgainst("15个", plan)).toContain("later ahead");
  const closing = "重点评价对象15个。\n总的来看，重点评价16个对象。";
  const cues = await cuesAgainst("15个", closing);
  expect(cues).toContain("closing");
  expect(cues).not.toContain("later ahead");
});

test("a number beside both that is the same", async () => {
  const first = "设置目标的项目1874个、资金96.42亿元。";
  const same = `${first}\n涉及资金96.42亿元的项目有1864个。`;
  expect(await cuesAgainst("1874个", same)).toContain("in one company");
  const other = `${first}\n涉及资金69.31亿元的项目有1864个。`;
  expect(await cuesAgainst("1874个", other)).not.toContain("in one company");
});
