import { describe, expect, test } from "vitest";
import { areAlike, isApart, nounIn } from "../../../rules/wording/noun-class.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const nounOf = (text: string): string | null | undefined =>
  sceneOf(reportFrom(text)).mentions.at(-1)?.noun;

describe("what a number counts", () => {
  test.for([
    ["评价18个项目。", "project"],
    ["评价项目18个。", "project"],
    ["18个政策项目。", "policy"],
    ["发现18个问题。", "issue"],
    ["形成18份报告。", "report"],
    ["形成报告日期18个。", null],
    ["填报18条信息。", "record"],
    ["18条绩效指标。", "indicator"],
    ["提出18条建议。", "comment"],
    ["举办18期。", "session"],
    ["举办18场。", "session"],
    ["培训18人。", "person"],
    ["培训18名。", "person"],
    ["走访18家。", "unit"],
    ["报送监控报告的18家。", "unit"],
    ["涉及部门18个。", "unit"],
    ["选取18个对象。", "object"],
    ["评价项目村18个。", null],
    ["工程款18个。", null],
    ["涉及18个部门项目。", "unit"],
    ["举办培训班18次。", "session"],
    ["召开会议18次。", "session"],
    ["参加人员18个。", "person"],
    ["参加18人次。", "person"],
    ["人大代表18个。", null],
    ["涉及单位18条。", null],
    ["评价18个。", null],
    ["评价资金18万元。", null],
    ["评价项目资金18万元。", null],
    ["退回18个项目因故取消。", "project"],
    ["执行率18%。", null],
  ] as const)("%s → %s", ([text, noun]) => {
    expect(nounOf(text)).toBe(noun);
  });

  test.for([
    ["who looks is not what is counted", "市财政局抽查18个。", null],
    ["nor is who did it", "项目主管部门已整改18个。", "project"],
    ["nor are those that are judged, counted so", "被评价单位采纳18条。", null],
    ["nor is who looks, by another name", "县审计机关组织检查18个。", null],
    ["nor is our own office", "我局抽查18个。", null],
    ["an office that does nothing is counted", "设立财政局18个。", "unit"],
    ["nor are those who did it by themselves", "单位自行评估18个。", null],
    ["nor are those who did it in time", "街道均已按时报送18个。", null],
    ["nor are those named in brackets", "乡镇（街道）已完成整改18个。", null],
    ["nor is an office", "主管局机关全部办结了18个。", null],
    ["those whose work is told are counted", "部门整改材料18个。", "unit"],
    ["nor is why of several kinds", "项目变更等种种因素影响18个。", null],
    ["nor is why, told before 予以", "因项目重复安排予以取消18个。", null],
    ["why without what followed is no reason", "因地制宜的项目18个。", "project"],
    ["因素 is no reason", "退回18个因素法分配项目。", "project"],
    ["nor is what they suffered", "退回项目18个由于单位撤并。", "project"],
    ["the nearest noun behind comes first", "评价18个项目和政策。", "project"],
    ["nor is why", "因指标不细化等原因退回18个。", null],
    ["nor is why, told at length", "因项目资料不全被退回18个。", null],
    ["nor is why they were left", "退回项目18个因政策变化不再具备条件。", "project"],
    ["the noun behind the number comes first", "对项目提出18个问题。", "issue"],
    ["the last noun before the number comes first", "部门申报项目18个。", "project"],
  ] as const)("%s: %s", ([, text, noun]) => {
    expect(nounOf(text)).toBe(noun);
  });
});

test.for([
  ["project", "project", true],
  ["project", "policy", false],
  ["project", "object", true],
  ["object", "unit", true],
  [null, null, true],
  [null, "project", false],
] as const)("%s and %s in one relation: %s", ([a, b, alike]) => {
  expect(areAlike(a, b)).toBe(alike);
});

test.for([
  ["issue", true],
  ["comment", true],
  ["person", true],
  ["session", true],
  ["record", true],
  ["indicator", true],
  ["project", false],
  ["unit", false],
  [null, false],
] as const)("%s is never added to projects or offices: %s", ([noun, apart]) => {
  expect(isApart(noun)).toBe(apart);
});

test("the last noun of a phrase", () => {
  expect(nounIn("占全部项目")).toBe("project");
  expect(nounIn("项目中的问题")).toBe("issue");
  expect(nounIn("占全部")).toBeNull();
});
