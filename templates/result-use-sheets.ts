import type { Complaint } from "../domain/monitoring/project.ts";
import type { Profile } from "../domain/profile.ts";
import { settingEntries, settingNames } from "../domain/profile-schema.ts";
import type { ResultUse } from "../domain/result-use/apply-rules.ts";
import { yuanDigits } from "../domain/result-use/words.ts";
import type { SheetCell, SheetPlan } from "./sheet.ts";
import { numberCell } from "./sheet.ts";

/** How a column of the list of scores was understood. */
export interface ColumnUse {
  readonly sheet: string;
  readonly column: string;
  readonly title: string;
  readonly field: string;
  readonly unit: string | null;
}

export interface ResultUseSheetsInput {
  readonly use: ResultUse;
  readonly profile: Profile;
  readonly matches: readonly ColumnUse[];
  readonly complaints: readonly Complaint[];
}

/** 结果应用清单.xlsx: what follows, where each row ends up, what could not be judged, and on what it rests. */
export function resultUseSheets(input: ResultUseSheetsInput): readonly SheetPlan[] {
  return [
    lineSheet(input),
    conclusionSheet(input),
    openSheet(input),
    ruleSheet(input),
    matchSheet(input),
    complaintSheet(input),
  ];
}

function yuanCell(yuan: string | null): string | number | null {
  return yuan === null ? null : numberCell(yuanDigits(yuan));
}

function lineSheet({ use: { lines } }: ResultUseSheetsInput): SheetPlan {
  return {
    name: "结果应用清单",
    intro: [
      "按规定应作处理的事项，逐条写明规定、计算过程和依据，供审核后使用，不代替审批。",
      "同一对象有几项处理意见的，金额不能直接相加，合计见“对象结论”。",
    ],
    columns: [
      { title: "评价对象", width: 30 },
      { title: "项目编码", width: 16 },
      { title: "主管部门", width: 18 },
      { title: "得分", width: 8, align: "right" },
      { title: "规定", width: 20 },
      { title: "处理意见", width: 24 },
      { title: "计算过程", width: 50 },
      { title: "金额（元）", width: 16, align: "right" },
      { title: "待补", width: 12 },
      { title: "依据", width: 50 },
      { title: "依据已核实", width: 8, align: "center" },
      { title: "位置", width: 16 },
    ],
    rows: lines.map(({ row, rule, applied, citations, confirmed }): readonly SheetCell[] => [
      row.name,
      row.code ?? "",
      row.department ?? row.unit ?? "",
      numberCell(row.score),
      rule.name,
      applied.measure,
      applied.calculation,
      yuanCell(applied.amount),
      applied.open === null ? "" : { value: applied.open, tone: "warning" },
      citations.join("；"),
      confirmed ? "是" : { value: "否", tone: "warning", align: "center" },
      row.place,
    ]),
    frozen: 1,
  };
}

function conclusionSheet({ use: { conclusions } }: ResultUseSheetsInput): SheetPlan {
  return {
    name: "对象结论",
    intro: ["每个评价对象一行：得分、等级、受限后的等级、扣减和不安排的金额合计。"],
    columns: [
      { title: "评价对象", width: 34 },
      { title: "项目编码", width: 16 },
      { title: "主管部门", width: 20 },
      { title: "得分", width: 8, align: "right" },
      { title: "按得分的等级", width: 12, align: "center" },
      { title: "最终等级", width: 12, align: "center" },
      { title: "扣减和不安排（元）", width: 18, align: "right" },
      { title: "位置", width: 16 },
    ],
    rows: conclusions.map(({ row, grade, finalGrade, cut }): readonly SheetCell[] => [
      row.name,
      row.code ?? "",
      row.department ?? row.unit ?? "",
      numberCell(row.score),
      grade?.name ?? "未提供",
      grade === finalGrade
        ? (finalGrade?.name ?? "未提供")
        : { value: finalGrade?.name ?? "", tone: "warning", align: "center" },
      yuanCell(cut),
      row.place,
    ]),
    frozen: 1,
  };
}

function openSheet({ use: { open } }: ResultUseSheetsInput): SheetPlan {
  return {
    name: "未能判断",
    intro: ["缺少数据、未能判断的事项。补齐数据后重新运行；未能判断不等于不需要处理。"],
    columns: [
      { title: "评价对象", width: 34 },
      { title: "规定", width: 24 },
      { title: "缺少", width: 40 },
      { title: "位置", width: 16 },
    ],
    rows: open.map(({ row, rule, missing }) => [row.name, rule.name, missing, row.place]),
    frozen: 1,
  };
}

function ruleSheet({ profile }: ResultUseSheetsInput): SheetPlan {
  return {
    name: "适用规定",
    intro: [`地区配置：${profile.region}。“核实”为“否”的，使用前请对照原文。`],
    columns: [
      { title: "规定", width: 26 },
      { title: "取值", width: 40 },
      { title: "依据", width: 70 },
      { title: "施行日期", width: 12, align: "center" },
      { title: "核实", width: 8, align: "center" },
    ],
    rows: settingNames.map((name): readonly SheetCell[] => {
      const { text, citation, validFrom, confirmed } = profile.settings[name];
      return [settingEntries[name].name, text, citation, validFrom, confirmed ? "是" : "否"];
    }),
    frozen: 1,
  };
}

function matchSheet({ matches }: ResultUseSheetsInput): SheetPlan {
  return {
    name: "列的对应",
    intro: ["得分表的每一列是怎样理解的。认错的，请把表头改成“理解为”一列的写法后重新运行。"],
    columns: [
      { title: "工作表", width: 20 },
      { title: "列", width: 6, align: "center" },
      { title: "表头", width: 30 },
      { title: "理解为", width: 24 },
      { title: "金额单位", width: 10, align: "center" },
    ],
    rows: matches.map(({ sheet, column, title, field, unit }) => [
      sheet,
      column,
      title,
      field,
      unit ?? "",
    ]),
    frozen: 1,
  };
}

function complaintSheet({ complaints }: ResultUseSheetsInput): SheetPlan {
  return {
    name: "数据问题",
    intro: ["读取时发现的问题：哪一格、什么问题、怎么改。其余数据照常计算。"],
    columns: [
      { title: "工作表", width: 20 },
      { title: "单元格", width: 10 },
      { title: "问题和处理", width: 90 },
    ],
    rows: complaints.map(({ sheet, cell, message }) => [sheet, cell, message]),
    frozen: 1,
  };
}
