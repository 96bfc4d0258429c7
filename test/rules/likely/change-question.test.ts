import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import { changeQuestions } from "../../../rules/likely/change-question.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function asked(text: string): Promise<readonly Question[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  return [...changeQuestions(sceneOf(extractReport("报告.txt", document, notices)), new Told([]))];
}

async function askedOf(text: string, quote: string): Promise<Question | undefined> {
  const questions = await asked(text);
  return questions.find(({ claim }) => claim.figure.quote === quote);
}

function linesOf(question: Question | undefined): readonly string[] {
  return (question?.candidates ?? []).map(
    ({ bound }) => `${bound.formula.name} ${bound.evidence.map(({ quote }) => quote).join(" ")}`,
  );
}

function cuesOf(question: Question | undefined, line: string): readonly string[] {
  return namesOf(question?.candidates[linesOf(question).indexOf(line)]?.cues ?? []);
}

test("a cut is asked for the amounts around it, the greater first", async () => {
  const text = "单位要1.26亿元，最后给了0.98亿元，砍下来0.28亿元。";
  expect(linesOf(await askedOf(text, "0.28亿元"))).toEqual([
    "difference 1.26亿元 0.98亿元 0.28亿元",
  ]);
});

test("what is no change, cut or rest is not asked", async () => {
  const questions = await asked("全年评审项目37个，送审金额4800万元，审定金额4300万元。");
  expect(questions.map(({ claim }) => claim.figure.quote)).toEqual([]);
});

test("a list of cuts has no difference in it", async () => {
  const text = "政策退出减少2150万元，项目核减2835万元，公用经费扣减385万元。";
  expect(linesOf(await askedOf(text, "385万元"))).toEqual([]);
});

test("the highest and the lowest are no change", async () => {
  expect(await asked("平均得分85.6分，最高95.2分，最低57.5分。")).toEqual([]);
});

test("points lie between two rates", async () => {
  const text = "支出进度73.0%，上年同期为70.6%，提高2.4个百分点。";
  const question = await askedOf(text, "2.4个百分点");
  expect(linesOf(question)).toEqual(["difference 73.0% 70.6% 2.4个百分点"]);
});

test("a rate of change is worked out from both values, or from the change and one of them", async () => {
  const text = "评价金额5.07亿元，比上年的4.35亿元增加0.72亿元，增长16.6%。";
  const lines = linesOf(await askedOf(text, "16.6%"));
  expect(lines).toContain("growth 5.07亿元 4.35亿元 16.6%");
  expect(lines).toContain("share 0.72亿元 4.35亿元 16.6%");
  expect(lines).toContain("gain 0.72亿元 5.07亿元 16.6%");
});

test("a fall is taken from the greater", async () => {
  const text = "安排项目1120个，较上年的1203个减少83个，下降6.9%。";
  const lines = linesOf(await askedOf(text, "6.9%"));
  expect(lines).toContain("rest 1203个 1120个 6.9%");
  expect(lines).toContain("drop 83个 1120个 6.9%");
});

test("the value that stands before a change and is compared with is known as such", async () => {
  const text = "评价金额5.07亿元，比上年的4.35亿元增加0.72亿元。";
  const question = await askedOf(text, "0.72亿元");
  const cues = cuesOf(question, "difference 5.07亿元 4.35亿元 0.72亿元");
  expect(cues).toContain("compared before is term");
});

test("what is left is found by its name far behind", async () => {
  const filler = "全年举办培训4期，参训人员310人，发放资料1200册，走访企业56家，编印简报18期。\n";
  const text =
    `重点评价共反馈问题147个，已整改139个。\n${filler.repeat(2)}` +
    "绩效管理基础仍需夯实，部分单位重视不够。\n".repeat(3) +
    "尚有8个问题未完成整改。\n";
  const question = await askedOf(text, "8个");
  const cues = cuesOf(question, "difference 147个 139个 8个");
  expect(cues).toContain("left far");
  expect(cues).toContain("denied less");
});

test("a distance from the mean is asked only of a mean", async () => {
  const untold = "审减资金占31.2%，整改率达到96.0%，比平均水平高6.0个百分点。";
  expect(await askedOf(untold, "6.0个百分点")).toBeUndefined();
  const told = "平均整改率90.0%，我县整改率96.0%，比平均水平高6.0个百分点。";
  expect(linesOf(await askedOf(told, "6.0个百分点"))).toEqual([
    "difference 96.0% 90.0% 6.0个百分点",
  ]);
});

test("what one item lost is asked of nothing, what all lost is", async () => {
  const text = "自评总得分93.2分，共扣6.8分，主要是时效指标扣3分。";
  expect(await askedOf(text, "3分")).toBeUndefined();
  const whole = "满分100分，扣6.8分，自评总得分93.2分。";
  expect(linesOf(await askedOf(whole, "6.8分"))).not.toEqual([]);
});

test("the cues do not tell whether the values fit", async () => {
  const right = await askedOf("申报1846条，采纳1791条，未采纳55条。", "55条");
  const wrong = await askedOf("申报1846条，采纳1791条，未采纳65条。", "65条");
  expect(wrong?.candidates.map(({ cues }) => namesOf(cues))).toEqual(
    right?.candidates.map(({ cues }) => namesOf(cues)),
  );
  expect(wrong?.none).toEqual(right?.none);
});

test("counts of other things are no terms", async () => {
  const text = "抽查项目30个，培训240人，其中不合格的6个。";
  expect(linesOf(await askedOf(text, "6个"))).toEqual([]);
});

test("a change told once for a list holds for all of it", async () => {
  const text =
    "编报绩效目标1347个，涉及资金20.16亿元，分别比上年增加112个和1.92亿元，上年分别为1235个和18.24亿元。";
  const question = await askedOf(text, "1.92亿元");
  const line = "difference 20.16亿元 18.24亿元 1.92亿元";
  expect(cuesOf(question, line)).toContain("respective met");
});

test("points are taken off the scores that the heading tells", async () => {
  const text =
    "一、目标管理（满分20分，自评19.0分）\n目标编报不够规范，扣1.0分。\n" +
    "二、运行监控（满分25分，自评23.5分）\n监控填报不及时，扣1.5分。\n";
  const question = await askedOf(text, "1.5分");
  expect(linesOf(question)).toEqual(["difference 25分 23.5分 1.5分"]);
});
