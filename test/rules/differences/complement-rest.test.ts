import { expect, test } from "vitest";
import { complements } from "../../../rules/differences/complement-rest.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { boundsTold } from "../bounds-told.ts";

test.for([
  ["批复目标1254个，在规定时限内公开1238个，未公开的16个。", "1254个 1238个 16个"],
  ["公开1238个，批复目标1254个，未公开的16个。", "1254个 1238个 16个"],
  ["批复目标1254个。在规定时限内公开1238个。未公开的16个。", "1254个 1238个 16个"],
  ["批复目标1254个，其中已公开1238个，未公开的26个。", "1254个 1238个 26个"],
  ["批复目标1254个，其中1238个按时报送，未报送26个。", "1254个 1238个 26个"],
  ["16份报告中，15份已在网站公开，2份因涉密未公开。", "16份 15份 2份"],
  ["收到拨款1254万元，已拨付1238万元，尚未 拨付61万元。", "1254万元 1238万元 61万元"],
  ["收到拨款1254万元，如期拨付1238万元，尚未拨付61万元。", "1254万元 1238万元 61万元"],
  ["收到拨款1254万元，涉及项目12个，已拨付1238万元，尚未拨付16万元。", "1254万元 1238万元 16万元"],
  ["反馈问题168个，均已整改161个，还有7个问题没有得到整改。", "168个 161个 7个"],
  ["反馈问题168个，整改161个，其中立行立改140个，未整改7个。", "168个 161个 7个"],
  ["反馈问题168个，涉及单位23个，整改161个，未整改7个。", "168个 161个 7个"],
  ["反馈问题30个。检查项目168个，其中已整改161个，未整改8个。", "168个 161个 8个"],
  ["反馈问题168个，其中整改161个，没能整改7个。", "168个 161个 7个"],
  ["反馈问题168个，应当整改的单位中161个已整改，没有整改7个。", "168个 161个 7个"],
] as const)("what was done and what was not make the whole: %s", ([text, quotes]) => {
  expect(boundsTold(complements, text)).toEqual([`sum ${quotes}`]);
});

test.for([
  ["no slip leads to it", "批复目标1254个，其中已公开1238个，未公开的380个。"],
  ["no word says that they divide it", "批复目标1254个，在规定时限内公开1238个，未公开的26个。"],
  ["集中 is no 中", "批复1254个、集中公开1238个，未公开的26个。"],
  ["they stand in several sentences", "批复目标1254个。其中已公开1238个。未公开的26个。"],
  [
    "two numbers may be the whole",
    "收到拨款1254万元，退回200万元，已拨付1238万元，尚未拨付61万元。",
  ],
  [
    "one of two numbers may be the whole",
    "反馈问题200个，检查项目168个，其中已整改161个，未整改8个。",
  ],
  ["what is left stands in another sentence", "批复目标1254个，其中已公开1238个。未公开的26个。"],
  [
    "a number of another sentence is one slip away",
    "反馈问题178个。检查项目30个，其中已整改161个，未整改8个。",
  ],
  ["far behind", `批复目标1254个，已公开1238个，${"涉及单位12家，".repeat(7)}未公开的16个。`],
  ["what should be done was not yet", "批复目标1254个，应公开1238个，未公开的16个。"],
  ["what was not done is no part that was", "批复目标1254个，未公开1238个，未公开的16个。"],
  ["something else was done", "批复目标1254个，已审核1238个，未公开的16个。"],
  ["about so much was done", "批复目标1254个，约1238个公开，未公开的16个。"],
  ["other units", "批复目标1254个，公开1238家，未公开的16个。"],
  ["money of things", "批复目标1254个，拨付1238万元，未拨付的16个。"],
  ["no whole is told", "已公开1238个，未公开的16个。"],
  ["the whole stands behind", "其中已公开1238个，未公开的16个，批复目标1254个。"],
  ["three grades", "良好21份，合格9份，不合格3份。"],
  ["nothing was left undone", "批复目标1254个，其中公开1238个，涉密16个。"],
  ["rates", "收到拨款100%，其中已拨付95%，未拨付5%。"],
  ["in a table", "|批复目标1254个|其中已公开1238个|未公开16个|"],
  ["the whole stands in the paragraph before", "批复目标1254个。\n其中已公开1238个，未公开16个。"],
] as const)("no whole of two: %s", ([, text]) => {
  expect(boundsTold(complements, text)).toEqual([]);
});

test("it is told what each of them is", () => {
  const [bound] = complements(sceneOf(reportFrom("1254个，1238个公开，未公开16个。")));
  expect(bound?.text).toBe("总数＝已办数＋未办数");
  expect(bound?.evidence.map(({ role }) => role)).toEqual(["总数", "公开", "未办数"]);
  expect(bound?.binding).toBe("sentence");
});
