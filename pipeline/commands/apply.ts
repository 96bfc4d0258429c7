import { z } from "zod";
import type { ApplyRequest, ApplyResult } from "../apply.ts";
import { defineCommand } from "../command.ts";
import { tableLines } from "../table.ts";
import {
  fileList,
  outGiven,
  outHelp,
  profileGiven,
  profileHelp,
  templatesGiven,
  templatesHelp,
} from "./words.ts";

const options = z.object({
  out: outGiven,
  profile: profileGiven,
  year: z
    .string()
    .regex(/^20\d\d$/, "--year 写四位年份，例如 2024。")
    .optional()
    .transform((year) => (year === undefined ? null : Number(year))),
  templates: templatesGiven,
});

export const applyCommand = defineCommand<ApplyRequest>({
  name: "apply",
  exits: "0 正常完成；2 无法运行",
  example: "apply 评价得分.xlsx --profile jiashi --out out",
  declare: (command) =>
    command
      .description("按本地规定把评价得分变成结果应用清单：扣减、限等级、不列入预算、须评估")
      .usage("<得分表> --out <文件夹> [--profile <配置>] [--year <年份>]")
      .argument("<得分表>", "评价得分表（.xlsx、.csv），一行一个评价对象")
      .requiredOption("-o, --out <文件夹>", outHelp)
      .option("--profile <配置>", profileHelp)
      .option("--year <年份>", "评价的是哪一年度，写进标题")
      .option("--templates <文件夹>", templatesHelp),
  parse: ([path], given) => ({
    path: z.string().min(1, "文件名不能是空的。").parse(path),
    ...options.parse(given),
  }),
  async perform(request, { print, signal }) {
    const { apply } = await import("../apply.ts");
    await print(told(await apply(request, signal)));
    return 0;
  },
});

function told({ scores, use, profile, files }: ApplyResult): string {
  const counts = Map.groupBy(use.lines, ({ rule }) => rule.name);
  const rows = [...counts].map(([name, some]) => [name, String(some.length)]);
  const complaints = scores.complaints.map(
    ({ sheet, cell, message }) => `  “${sheet}”${cell}：${message}`,
  );
  return [
    `读出评价对象 ${scores.rows.length} 个，按“${profile.region}”的规定判断。`,
    ...(rows.length === 0
      ? ["没有应作处理的事项。"]
      : tableLines(
          [
            { title: "规定", align: "left" },
            { title: "事项", align: "right" },
          ],
          rows,
        )),
    ...(use.open.length > 0
      ? [`另有 ${use.open.length} 项因缺少数据未能判断，见清单的“未能判断”。`]
      : []),
    ...(complaints.length > 0 ? [`数据问题 ${complaints.length} 处：`, ...complaints] : []),
    fileList(files, []),
  ].join("\n");
}
