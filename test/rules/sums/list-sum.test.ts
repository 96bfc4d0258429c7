import { describe, expect, test } from "vitest";
import { fittingStart, ownListings, sumOf } from "../../../rules/sums/list-sum.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** The first number of a text, and the others. */
function totalAndParts(text: string): readonly [Mention, readonly Mention[]] {
  const [total, ...parts] = sceneOf(reportFrom(text)).mentions;
  return [total!, parts];
}

function sumIn(text: string, sign: "=" | "<=" = "="): ReturnType<typeof sumOf> {
  return sumOf(...totalAndParts(text), sign);
}

function quotesIn(text: string): readonly string[] {
  return sumIn(text).evidence.map(({ quote }) => quote);
}

/** What the list comes to its total with, where it ends before its last number. */
function endOf(text: string): readonly string[] | null {
  return fittingStart(...totalAndParts(text))?.evidence.map(({ quote }) => quote) ?? null;
}

describe("the sum of a list", () => {
  test("is held against the total, each number by what it is called", () => {
    const sum = sumIn("评价对象15个：项目支出8个、部门整体7个。");
    expect(sum.formula).toEqual({ name: "sum", args: [1, 2], sign: "=", claim: 0 });
    expect(sum.evidence.map(({ role, quote }) => [role, quote])).toEqual([
      ["评价对象", "15个"],
      ["项目支出", "8个"],
      ["部门整体", "7个"],
    ]);
    expect(sum.text).toBe("评价对象＝项目支出＋部门整体");
    expect(sum.binding).toBe("sentence");
  });

  test("may fall short of it, and numbers without a name are counted", () => {
    const { text, formula } = sumIn("15个：8个、7个。", "<=");
    expect(text).toBe("合计≥第1项＋第2项");
    expect(formula.sign).toBe("<=");
  });

  test.for([
    [
      "审核项目1250个：政府性基金预算项目‹62个|target.projects_reviewed›、一般公共预算项目‹1180个|target.projects_reviewed›、社会保险基金预算项目8个。",
      ["政府性基金预算项目", "一般公共预算项目", "社会保险基金预算项目"],
    ],
    [
      "监控共发现问题‹91个|rectification.issues_found›：三次分别发现问题‹36个|rectification.issues_found›、28个、17个。",
      ["发现问题数（第1项）", "第2项", "第3项"],
    ],
    [
      "债券资金3亿元：交通类2个、资金1亿元，市政类3个、资金2亿元。",
      ["资金（第1项）", "资金（第2项）"],
    ],
  ] as const)("tells its numbers apart: %s", ([text, roles]) => {
    const [total, parts] = totalAndParts(text);
    const own = parts.filter(({ figure }) => figure.kind === total.figure.kind);
    const { evidence } = sumOf(total, own, "=");
    expect(evidence.slice(1).map(({ role }) => role)).toEqual(roles);
  });

  test("may stand in another sentence", () => {
    expect(sumIn("评价对象15个。项目支出8个、部门整体7个。").binding).toBe("paragraph");
  });

  test("takes a number for as many as are named with 各", () => {
    expect(quotesIn("共4个：公路2个，政府采购、购买服务各1个。")).toEqual([
      "4个",
      "2个",
      "1个",
      "1个",
    ]);
    expect(quotesIn("共4个：公路2个，采购和服务、水利各有1个。")).toHaveLength(5);
    expect(quotesIn("共4个：公路2个，采购各1个。")).toHaveLength(3);
    expect(quotesIn("共4个：公路2个，采购、水利各类2个。")).toHaveLength(3);
    expect(quotesIn("共3个：公路2个，甲、水利各1个。")).toHaveLength(3);
    expect(quotesIn("共4个：公路2个，采购、水利各 1个。")).toHaveLength(4);
    expect(quotesIn("共4个：公路2个，采购、水利1个。")).toHaveLength(3);
  });
});

describe("where a list ends", () => {
  test.for([
    ["before a number behind a comma", "共15个：甲8个、乙7个，丙9个。", ["15个", "8个", "7个"]],
    ["as late as may be", "共15个：甲8个，乙7个，丙0个，丁9个。", ["15个", "8个", "7个", "0个"]],
    ["not where it goes on", "共15个：甲8个、乙7个、丙9个。", null],
    ["not behind one number alone", "共8个：甲8个，乙7个。", null],
    ["nowhere, where nothing fits", "共16个：甲8个、乙7个，丙9个。", null],
  ] as const)("%s", ([, text, quotes]) => {
    expect(endOf(text)).toEqual(quotes);
  });

  test("is not sought where the total stands behind", () => {
    const [first, ...rest] = sceneOf(reportFrom("甲8个、乙7个，丙9个，共15个。")).mentions;
    expect(fittingStart(rest.at(-1)!, [first!, ...rest.slice(0, -1)])).toBeNull();
  });
});

describe("the lists of a sentence", () => {
  test.for([
    ["the total before them that they come to", "共15个：甲类8个、乙类7个，合计20个。", ["15个"]],
    ["the total behind them that they come to", "共20个：甲类8个、乙类7个，合计15个。", ["15个"]],
    [
      "the total that the first of them come to",
      "共15个：甲类8个、乙类7个，丙类9个，合计30个。",
      ["15个"],
    ],
    [
      "a total for each list",
      "共15个：甲类8个、乙类7个；共9个：丙类4个、丁类5个。",
      ["15个", "9个"],
    ],
    ["else the last", "共20个：甲类8个、乙类9个，合计15个。", ["15个"]],
  ] as const)("have %s", ([, text, quotes]) => {
    const listings = sceneOf(reportFrom(text)).scopes.flatMap(ownListings);
    expect(listings.map(({ total }) => total.figure.quote)).toEqual(quotes);
  });

  test("are read once", () => {
    const [scope] = sceneOf(reportFrom("共15个，其中甲类8个、乙类7个。")).scopes;
    expect(ownListings(scope!)).toBe(ownListings(scope!));
  });
});
