import { describe, expect, test } from "vitest";
import { remainders } from "../../../rules/differences/remainder-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { boundsTold } from "../bounds-told.ts";

describe("what is left of a whole", () => {
  test.for([
    ["反馈问题168个，已整改161个，其余8个。", "168个 161个 8个"],
    ["反馈问题168个，已整改161个，其余的问题8个转入下年继续整改，占4.8%。", "168个 161个 8个"],
    ["共100个项目，已完成60个、在建30个，其余10个未开工。", "100个 60个 30个 10个"],
    [
      "共100个项目，已完成45个、在建25个、停工12个、缓建10个，剩余8个。",
      "100个 45个 25个 12个 10个 8个",
    ],
    ["83家部门公开绩效目标，82家部门公开自评结果（涉密部门1家除外）。", "83家 82家 1家"],
    ["全县86家部门，按时报送79家，逾期报送7家。", "86家 79家 7家"],
    ["全县86家部门，按时整改79家，未改7家。", "86家 79家 7家"],
    ["全县86家部门，按时整改79家，未整改的单位8家。", "86家 79家 8家"],
    ["全县86家部门，涉及资金30万元，按时整改79家，尚有7家。", "86家 79家 7家"],
    ["反馈问题168个，已整改161个，其余8个、涉及资金3万元。", "168个 161个 8个"],
    ["新建站点7个，年度目标为8个，剩余2个未完工。", "8个 7个 2个"],
    ["新建站点7个，计划新建的8个，剩余2个未完工。", "8个 7个 2个"],
  ] as const)("%s", ([text, quotes]) => {
    expect(boundsTold(remainders, text)).toEqual([`sum ${quotes}`]);
  });

  test("is told of people and of their money", () => {
    expect(boundsTold(remainders, "培训100人30万元，已付60人18万元，其余40人 12万元。")).toEqual([
      "sum 100人 60人 40人",
      "sum 30万元 18万元 12万元",
    ]);
  });

  test.for([
    ["several parts, and it does not fit", "共100个项目，已完成60个、在建30个，其余15个未开工。"],
    [
      "several parts of which only two are told to be left",
      "共100个项目，完成60个、在建30个，未开展10个。",
    ],
    ["a list that goes on", "预计结余300万元，其中桥梁200万元，其余50万元、县道50万元。"],
    ["two things that are left", "全县86家部门，按时报送79家，逾期报送5家，至今未报送2家。"],
    ["no whole is told", "整改161个，其余7个转入下年。"],
    ["nothing is told", "其余7个转入下年。"],
    ["no word of it", "反馈问题168个，已整改161个，涉及7个。"],
    ["words behind another clause", "反馈问题168个，已整改161个，其余均在整改，共7个。"],
    ["in another sentence", "反馈问题168个。已整改161个。其余7个。"],
    ["in a table", "|反馈问题168个|已整改161个|其余7个|"],
    ["money of things", "反馈问题168个，已整改161个，其余7万元。"],
  ] as const)("not %s", ([, text]) => {
    expect(boundsTold(remainders, text)).toEqual([]);
  });

  test("is told in words", () => {
    const [bound] = remainders(sceneOf(reportFrom("100个，完成60个、在建30个，其余10个。")));
    expect(bound?.text).toBe("总数＝完成＋在建＋其余");
    expect(bound?.evidence.map(({ role }) => role)).toEqual(["总数", "完成", "在建", "其余"]);
    expect(bound?.binding).toBe("sentence");
  });
});
