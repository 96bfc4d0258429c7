import { expect, test } from "vitest";
import { respectiveShares } from "../../../rules/rates/respective-shares.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** What each share is computed from; `无` where part and whole are of two things. */
const told = (text: string): readonly string[] =>
  respectiveShares(sceneOf(reportFrom(text))).map(({ rate, bounds, whole }) => {
    const [quotes] = bounds.map(({ evidence }) => evidence.map(({ quote }) => quote).join(" "));
    return quotes ?? `无 ${whole?.figure.quote ?? ""} ${rate.figure.quote}`;
  });
const lights = "绿灯1105个、黄灯189个、红灯68个，";
const right = ["1105个 1362个 81.13%", "189个 1362个 13.88%", "68个 1362个 4.99%"];

test.for([
  [`监控项目1362个，${lights}分别占81.13%、13.88%、4.99%。`, right],
  [`监控项目1362个，${lights}依次占81.13%，13.88%和4.99%。`, right],
  [`监控项目1362个，${lights}占比分别为81.13%、13.88%及4.99%，整改率90%。`, right],
  [`监控项目1362个，抽查项目300个，${lights}分别占81.13%、13.88%、4.99%。`, right],
  [`监控项目1362个，涉及资金9万元，${lights}分别占81.13%、13.88%、4.99%。`, right],
  [`监控项目1362个。${lights}分别占81.13%、13.88%、4.99%。`, right],
  [
    `监控项目1362个，${lights}比例依次为81.13%、13.88%、9.49%。`,
    ["1105个 1362个 81.13%", "189个 1362个 13.88%", "68个 1362个 9.49%"],
  ],
  [
    "资金2000万元，甲区1200万元、乙区800万元，分别占60%、40%。",
    ["1200万元 2000万元 60%", "800万元 2000万元 40%"],
  ],
  [
    "监控部门1362个，绿灯项目1105个、黄灯项目189个、红灯项目68个，分别占81.13%、13.88%、4.99%。",
    ["无 1362个 81.13%", "无 1362个 13.88%", "无 1362个 4.99%"],
  ],
  [`涉及资金1362元，监控项目1362个，${lights}分别占81.13%、13.88%、4.99%。`, right],
] as const)("lists of one length go in pairs: %s", ([text, lines]) => {
  expect(told(text)).toEqual(lines);
});

test.for([
  ["most shares do not come out", `监控项目1362个，${lights}分别占18.13%、31.88%、4.99%。`],
  [
    "half of them do not, of some of the whole",
    "资金2000万元，甲区1200万元、乙区700万元，分别占60%、14%。",
  ],
  ["fewer parts than shares", "绿灯1105个、黄灯189个，分别占81.13%、13.88%、4.99%。"],
  ["one share alone", "监控项目1362个，绿灯1105个，分别占81.13%。"],
  [
    "parts of two measures",
    "监控项目1362个，绿灯1105个、黄灯189万元、红灯68个，分别占81.13%、13.88%、4.99%。",
  ],
  ["money of things", `涉及资金1362元，${lights}分别占81.13%、13.88%、4.99%。`],
  ["more shares than parts", "绿灯1105个，分别占81.13%、13.88%、4.99%，监控项目1362个。"],
  ["words behind 占", `监控项目1362个，${lights}分别占用，81.13%、13.88%、4.99%。`],
  ["no whole", `${lights}分别占81.13%、13.88%、4.99%。`],
  ["not told respectively", `监控项目1362个，${lights}占81.13%、13.88%、4.99%。`],
  ["rates and no shares", `监控项目1362个，${lights}执行率分别为81.13%、13.88%、4.99%。`],
  ["numbers and no shares", `监控项目1362个，${lights}分别占用12个、13个、14个。`],
  ["in a table", `|监控项目1362个|${lights}分别占81.13%、13.88%、4.99%|`],
] as const)("no pairs: %s", ([, text]) => {
  expect(told(text)).toEqual([]);
});

test("such a share is told by its names", () => {
  const text = `监控项目1362个，${lights}分别占81.13%、13.88%、4.99%。`;
  const [first] = respectiveShares(sceneOf(reportFrom(text)));
  expect(first).toMatchObject({ name: "占比", ruleId: "R01", family: null, explicit: true });
  expect(first?.bounds[0]?.evidence.map(({ role }) => role)).toEqual(["绿灯", "监控项目", "占比"]);
  const bare = "200个，120个、80个，分别占60%、40%。";
  const [second] = respectiveShares(sceneOf(reportFrom(bare)));
  expect(second?.bounds[0]?.evidence.map(({ role }) => role)).toEqual(["部分", "总数", "占比"]);
});
