import type { PaperBlock, PaperTable, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import type { Profile } from "../domain/profile.ts";
import { settingEntries } from "../domain/profile-schema.ts";
import type { SettingName } from "../domain/profile.ts";
import type { ResultUse, UseLine } from "../domain/result-use/apply-rules.ts";
import { moneyText } from "../domain/result-use/words.ts";
import { given } from "./parts.ts";
import type { Measures } from "./result-use.ts";

const shown: readonly SettingName[] = [
  "grades",
  "exAnteRequired",
  "outcomes",
  "lowScoreCut",
  "cutGrades",
  "cutGradeRate",
  "monitoringFailures",
  "monitoringPass",
  "auditBestGrade",
  "exAnteNew",
  "exAnteGrowth",
  "exAnteIncrease",
  "exAnteYears",
  "thirdPartyFrom",
];

/** Every setting the rules rest on, as the profile writes it, with its source. */
export function settingsTable({ settings }: Profile): PaperTable {
  return {
    kind: "table",
    title: null,
    unit: null,
    columns: [
      { name: [text("规定")], width: 22, align: "left" },
      { name: [text("取值")], width: 26, align: "left" },
      { name: [text("依据")], width: 44, align: "left" },
      { name: [text("核实")], width: 8, align: "center" },
    ],
    rows: shown.map((name) => {
      const { text: value, citation, confirmed } = settings[name];
      return {
        kind: "row",
        cells: [
          [text(settingEntries[name].name)],
          [given("check", value)],
          [given("check", citation)],
          [text(confirmed ? "是" : "否")],
        ],
      };
    }),
  };
}

/** Null when everything that a line rests on was compared with its document. */
export function unconfirmedNote({ lines }: ResultUse): readonly PaperBlock[] | null {
  const names = [
    ...new Set(lines.filter(({ confirmed }) => !confirmed).map(({ rule }) => rule.name)),
  ];
  if (names.length === 0) return null;
  const told = `${names.join("、")}所依据的规定还没有对照原文核实，使用前请核对“核实”为“否”的各条。`;
  return [{ kind: "paragraph", runIn: null, parts: [given("check", told)] }];
}

export function useTable(
  { lines, conclusions }: ResultUse,
  profile: Profile,
  measures: Measures,
): readonly PaperBlock[] {
  if (lines.length === 0) {
    return [{ kind: "paragraph", runIn: null, parts: [text("按现有数据，没有应作处理的事项。")] }];
  }
  const finals = new Map(conclusions.map((each) => [each.row.id, each]));
  const cells = (line: UseLine): readonly Parts[] => {
    const { row, rule, applied, citations } = line;
    const { grade, finalGrade } = finals.get(row.id) ?? { grade: null, finalGrade: null };
    const changed = finalGrade !== null && finalGrade !== grade ? `→“${finalGrade.name}”` : "";
    const printed = applied.amount === null ? null : moneyText(applied.amount, profile.settings);
    return [
      [],
      [given("identity", row.name)],
      [given("identity", row.department ?? row.unit ?? "—")],
      [given("identity", row.score ?? "—")],
      [given("check", grade === null ? "—" : `“${grade.name}”${changed}`)],
      [text(applied.measure)],
      [measures.part(rule.name, applied.calculation, applied.amount ?? "", rule.about, row.place)],
      printed === null
        ? applied.open === null
          ? [text("—")]
          : [{ kind: "marker", reason: "missing", name: applied.open }]
        : [measures.part("金额", printed, applied.amount ?? "", applied.calculation, row.place)],
      [given("check", citations.join("；"))],
    ];
  };
  return [
    {
      kind: "table",
      title: null,
      unit: null,
      columns: [
        { name: [text("序号")], width: 5, align: "center", numbered: true },
        { name: [text("评价对象")], width: 17, align: "left" },
        { name: [text("主管部门")], width: 11, align: "left" },
        { name: [text("得分")], width: 8, align: "right" },
        { name: [text("等级")], width: 9, align: "center" },
        { name: [text("处理意见")], width: 14, align: "left" },
        { name: [text("计算过程")], width: 28, align: "left" },
        { name: [text("金额")], width: 11, align: "right" },
        { name: [text("依据")], width: 25, align: "left" },
      ],
      rows: lines.map((line) => ({ kind: "row", cells: cells(line) })),
    },
    { kind: "note", parts: [text("注：同一评价对象有几项处理意见的，金额合计时不重复计算。")] },
  ];
}

/** Rows that lack the same for the same rule are one line. */
export function openTable({ open }: ResultUse): readonly PaperBlock[] {
  if (open.length === 0) {
    return [{ kind: "paragraph", runIn: null, parts: [text("没有因缺少数据而未能判断的事项。")] }];
  }
  const groups = [
    ...Map.groupBy(open, ({ rule, missing }) => `${rule.id}\u0000${missing}`).values(),
  ];
  return [
    {
      kind: "table",
      title: null,
      unit: null,
      columns: [
        { name: [text("序号")], width: 6, align: "center", numbered: true },
        { name: [text("规定")], width: 20, align: "left" },
        { name: [text("缺少")], width: 22, align: "left" },
        { name: [text("涉及的评价对象")], width: 52, align: "left" },
      ],
      rows: groups.map((some) => ({
        kind: "row",
        cells: [
          [],
          [text(some[0]?.rule.name ?? "")],
          [given("check", some[0]?.missing ?? "")],
          [given("identity", someNames(some.map(({ row }) => row.name)))],
        ],
      })),
    },
  ];
}

const mostNames = 12;

function someNames(names: readonly string[]): string {
  const first = names.slice(0, mostNames).join("、");
  return names.length > mostNames ? `${first}等${names.length}个` : first;
}
