import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { judgedBy } from "../../../rules/check-reports.ts";
import { rules } from "../../../rules/index.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { totalQuestions } from "../../../rules/likely/total-question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function asked(text: string, isChecked = false): Promise<readonly Question[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  return [...totalQuestions(scene, new Told(isChecked ? judgedBy(rules, scene) : []))];
}

/** The question that asks for the total of a list. */
function listIn(questions: readonly Question[], list: string): Question | undefined {
  return questions.find(({ candidates: [first] }) =>
    first?.bound.evidence.slice(1).every(({ quote }, at) => quote === list.split(" ")[at]),
  );
}

function totalsOf(question: Question | undefined): readonly string[] {
  return (question?.candidates ?? []).map(({ bound }) => bound.evidence[0].quote);
}

const report = (lights: string): string =>
  `某县2024年总结\n全年审核绩效目标1264个，对1187个项目实施运行监控，完成财政重点评价15个。\n一、目标管理\n县级各部门编报目标并经财政部门审核。\n二、运行监控\n财政部门组织开展监控。涉及资金13.62亿元。\n${lights}\n`;

describe("which numbers a list is asked for", () => {
  test("those of the whole report that it may come to", async () => {
    const list = "902个 281个 67个";
    const questions = await asked(report("按监控结果划分，绿灯902个、黄灯281个、红灯67个。"));
    const question = listIn(questions, list);
    expect(totalsOf(question).toSorted()).toEqual(["1187个", "1264个"]);
    expect(question?.isMadeBeside).toBe(false);
  });

  test("what fits anywhere in the report explains it", async () => {
    const questions = await asked(report("按监控结果划分，绿灯902个、黄灯218个、红灯67个。"));
    expect(listIn(questions, "902个 218个 67个")?.isMadeBeside).toBe(true);
    // Nor is a piece of it asked for another number.
    expect(listIn(questions, "218个 67个")).toBeUndefined();
  });

  test("a number beside the list that it comes to is asked by the rules of sums", async () => {
    const near = report("共有320个项目亮灯。按监控结果划分，绿灯202个、黄灯51个、红灯67个。");
    expect(listIn(await asked(near), "202个 51个 67个")).toBeUndefined();
  });

  test("a list that a rule has bound is not asked again", async () => {
    const bound = report("监控项目1250个，其中绿灯902个、黄灯281个、红灯67个。");
    expect(listIn(await asked(bound, true), "902个 281个 67个")).toBeUndefined();
  });
});

describe("cues", () => {
  test("shares of most items, the same noun and the place of the total", async () => {
    const text = report(
      "按监控结果划分，绿灯902个，占76.0%；黄灯281个，占18.4%；红灯67个，占5.6%。",
    );
    const question = listIn(await asked(text), "902个 281个 67个");
    const candidate = question?.candidates.find(
      ({ bound }) => bound.evidence[0].quote === "1187个",
    );
    const names = namesOf(candidate?.cues ?? []);
    expect(names).toContain("shares of it");
    expect(names).toContain("in the opening");
    expect(question?.none).toContain("none lead divides");
  });

  test("a total that says of which items it is", async () => {
    const text = report(
      "绿灯项目331个，占80.3%；黄灯项目58个，占14.1%；红灯项目23个，占5.6%。\n三、原因\n各部门分析了原因。\n各部门逐项研究了措施。\n对81个黄灯、红灯项目逐一核实。",
    );
    const question = listIn(await asked(text.replace("58个", "85个")), "85个 23个");
    const candidate = question?.candidates.find(({ bound }) => bound.evidence[0].quote === "81个");
    expect(namesOf(candidate?.cues ?? [])).toContain("names items all");
  });
});
