import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { judgedBy } from "../../../rules/check-reports.ts";
import { rules } from "../../../rules/index.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { repeatQuestions } from "../../../rules/likely/repeat-question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function asked(text: string, isChecked = false): Promise<readonly Question[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  return [...repeatQuestions(scene, new Told(isChecked ? judgedBy(rules, scene) : []))];
}

/** later: earlier, earlier */
async function linesOf(text: string, isChecked = false): Promise<readonly string[]> {
  return (await asked(text, isChecked)).map(
    ({ claim, candidates }) =>
      `${claim.figure.quote}: ${candidates.map(({ bound }) => bound.evidence[0].quote).join(", ")}`,
  );
}

async function cuesOf(text: string): Promise<readonly string[]> {
  const [first] = (await asked(text)).at(-1)?.candidates ?? [];
  return namesOf(first?.cues ?? []);
}

/** Rare words count for more among other figures. */
const title = `某县2024年预算绩效管理工作总结
举办培训班3期，培训财务人员420人次。出台管理办法5项，修订指标1200条。
收回闲置资金860万元，走访社区41个，发放问卷650份，座谈群众36人。
`;

describe("which earlier figures are asked", () => {
  test("a count of the same things, whatever its value", async () => {
    const text = `${title}全年亮红灯项目31个。\n对13个红灯项目逐一约谈。\n`;
    expect(await linesOf(text)).toContain("13个: 31个");
  });

  test("another measure is none", async () => {
    const text = `${title}全年亮红灯项目31个。\n红灯项目资金3100万元。\n`;
    expect((await linesOf(text)).filter((line) => /^3100万元.*个/.test(line))).toEqual([]);
  });

  test("what is left, another year and how the text is laid out are none", async () => {
    const rest = `${title}对6个乡镇开展综合评价。\n对剩余的8个乡镇开展综合评价。\n`;
    expect((await linesOf(rest)).filter((line) => line.startsWith("8个"))).toEqual([]);
    const year = `${title}2024年评估项目38个。\n2023年评估的33个项目核减较少。\n`;
    expect((await linesOf(year)).filter((line) => line.startsWith("33个"))).toEqual([]);
    const order = `${title}抓好运行监控等三个环节。\n1540个监控项目中有红灯。\n`;
    expect((await linesOf(order)).filter((line) => /^1540个.*三个/.test(line))).toEqual([]);
  });

  test("a full mark is none of what was scored, nor so many of each all of them", async () => {
    const text = `${title}预算执行10分得9.8分。\n预算执行产出50分得47.3分。\n`;
    const lines = await linesOf(text);
    expect(lines.filter((line) => /^50分.*9\.8分|^9\.8分.*10分/.test(line))).toEqual([]);
    expect(lines).toContainEqual(expect.stringMatching(/^47\.3分.*9\.8分/));
    const each = `${title}工程、收费、往来三类问题各有1个未整改到位。\n对未整改到位的3个问题督办。\n`;
    expect((await linesOf(each)).filter((line) => /^3个.*1个/.test(line))).toEqual([]);
  });

  test("what two names count together is neither of them", async () => {
    const text = `${title}其中目标偏离的43个。\n对进度偏慢和目标偏离的155个项目发函。\n`;
    expect((await linesOf(text)).filter((line) => /^155个.*43个/.test(line))).toEqual([]);
  });

  test("the same things are asked however much else is said of them", async () => {
    const towns = `${title}组织47家区直预算部门和9个镇（街道）编报绩效目标。\n二是镇（街道）绩效管理刚刚起步，6个镇（街道）尚未开展整体支出评价。\n`;
    expect(await linesOf(towns)).toContain("6个: 9个");
    const reports = `${title}县财政局聚焦群众关心的热点，对16个对象开展财政重点评价，涉及资金34540万元。\n除存档外，四是与信息公开挂钩。12份评价报告全部在县政府门户网站公开。\n`;
    expect((await linesOf(reports)).join()).toMatch(/12份: [^,]*16个/);
    const grades = `${title}从评价结果看，“优”4个、“良”8个、“中”3个。\n编制下年预算时，对2个评为“中”的项目压减两成。\n`;
    expect((await linesOf(grades)).join()).toMatch(/2个: [^|]*3个/);
  });

  test("who is left out makes another number", async () => {
    const text = `${title}全县72个部门按时报送监控报告。\n除涉密部门外，70个部门公开了绩效目标。\n`;
    expect((await linesOf(text)).filter((line) => line.startsWith("70个"))).toEqual([]);
  });

  test("a share told of it says that it is some of them", async () => {
    const text = `${title}选取17个对象开展财政重点评价。\n财政评价报告公开14份，公开比例为82.4%。\n`;
    expect((await linesOf(text)).filter((line) => line.startsWith("14份"))).toEqual([]);
    expect((await linesOf(text.replace("82.4%", "100%"))).join()).toMatch(/14份: [^|]*17个/);
  });

  test("what is planned is a new number, what is still to be done is an old one", async () => {
    const told = `${title}重点评价对象15个，尚有12个问题未完成整改。\n三、下一步打算\n`;
    const more = await linesOf(`${told}重点评价对象扩大到18个。\n`);
    expect(more.filter((line) => line.startsWith("18个"))).toEqual([]);
    const open = await linesOf(`${told}紧盯尚未完成整改的13个问题，逐项销号。\n`);
    expect(open.join()).toMatch(/13个: [^|]*12个/);
  });

  test("words of their own are none", async () => {
    expect(await linesOf(title)).toEqual([]);
  });

  test("a report is asked about what was evaluated", async () => {
    const text = `${title}选取重点评价项目12个。\n21份重点评价报告报送人大。\n`;
    expect(await linesOf(text)).toContain("21份: 12个");
  });

  test("what a rule has compared is not asked again", async () => {
    const text = `${title}全县71个预算部门编报目标。\n对红灯项目31个进行约谈。\n31个红灯项目均已整改。\n`;
    const open = await linesOf(text);
    const told = await linesOf(text, true);
    expect(open).toContain("31个: 31个");
    expect(told).not.toContain("31个: 31个");
  });
});

describe("cues", () => {
  test("they do not depend on the values", async () => {
    const text = `${title}全年亮红灯项目31个。\n对31个红灯项目逐一约谈。\n`;
    const right = await cuesOf(text);
    expect(right.length).toBeGreaterThan(10);
    expect(await cuesOf(text.replace("对31", "对37"))).toEqual(right);
  });

  test("a number taken up again, and what narrows it", async () => {
    const cues = await cuesOf(`${title}全县红灯项目31个。\n对31个红灯项目逐一约谈。\n`);
    expect(cues).toContain("side prose");
    expect(cues).toContain("units one count");
    expect(cues).toContain("level earlier only");
  });

  test("some of what was told", async () => {
    const cues = await cuesOf(
      `${title}全县共有预算部门51个。\n二是进度不均衡。9个预算部门支出进度低于全县平均。\n`,
    );
    expect(cues).toContain("later some only");
    expect(cues).toContain("some of the whole");
  });
});
