import { handlingNames } from "../../domain/monitoring/settings.ts";
import type { MonitoringSheetsInput } from "./sheets-input.ts";
import type { SheetCell, SheetPlan } from "../sheet.ts";

const center = { align: "center" } as const;

/** What a person should look at, with its cell. */
export function complaintSheet({ complaints }: MonitoringSheetsInput): SheetPlan {
  return {
    name: "需要核对",
    intro: [`读取时发现需要核对的共${complaints.length}处，其余内容已照常处理。`],
    columns: [
      { title: "文件", width: 26 },
      { title: "工作表", width: 18 },
      { title: "单元格", width: 10, ...center },
      { title: "问题和办法", width: 90 },
    ],
    rows: complaints.map(({ file, sheet, cell, message }) => [file, sheet, cell, message]),
    frozen: 3,
  };
}

/** How the columns were understood. */
export function matchSheet({ matches }: MonitoringSheetsInput): SheetPlan {
  return {
    name: "列的对应",
    intro: [
      "各列是怎样认出来的。认错了的，用 --write-mapping 写出对应关系，改好后用 --mapping 读入。",
    ],
    columns: [
      { title: "文件", width: 26 },
      { title: "工作表", width: 18 },
      { title: "版式", width: 8, ...center },
      { title: "表头", width: 8, ...center },
      { title: "列", width: 6, ...center },
      { title: "表头文字", width: 40 },
      { title: "认作", width: 24 },
      { title: "金额单位", width: 10, ...center },
    ],
    rows: matches.map(({ file, sheet, layout, header, column, text, field, unit }) => [
      file,
      sheet,
      layout,
      header,
      column,
      text,
      field === null ? { value: "没有用到", tone: "muted" } : field,
      unit,
    ]),
    frozen: 2,
  };
}

/** The settings behind lights, matrix and proposals, each with its source. */
export function ruleSheet({ analysis }: MonitoringSheetsInput): SheetPlan {
  const { lightRule, execution_limit, target_limit, partly, cap, handling } = analysis.settings;
  const open = lightRule.unconfirmed === null ? "" : `待确认：${lightRule.unconfirmed}`;
  return {
    name: "规则和界限",
    intro: ["本次分析用的规则和界限，都可以用 --lights 和 --settings 更换。"],
    columns: [
      { title: "事项", width: 24 },
      { title: "取值", width: 70 },
      { title: "出处", width: 60 },
    ],
    rows: [
      [
        "亮灯规则",
        `${lightRule.id} ${lightRule.name}`,
        `${lightRule.citation}${open === "" ? "" : `；${open}`}`,
      ],
      ["执行正常的下限", `序时进度的${execution_limit}%`, "可改设置 execution_limit"],
      ["目标正常的下限", `序时进度的${target_limit}%`, "可改设置 target_limit"],
      ["部分达成折算", `${partly}%`, "可改设置 partly"],
      ["单个指标最多计", `${cap}%`, "可改设置 cap"],
      ...handling.map((rule): readonly SheetCell[] => [
        `处置规则${rule.id}`,
        `${handlingNames[rule.handling]}：${rule.because}`,
        rule.citation,
      ]),
    ],
    frozen: 1,
  };
}
