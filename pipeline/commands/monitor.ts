import { z } from "zod";
import { defineCommand } from "../command.ts";
import type { MonitorRequest } from "../monitor/monitor.ts";
import { addLlmOptions, llmOptions } from "./llm-options.ts";
import {
  jsonHelp,
  outHelp,
  profileGiven,
  profileHelp,
  templatesGiven,
  templatesHelp,
} from "./words.ts";

const paths = z
  .array(z.string().min(1, "路径不能是空的。请写出监控表文件。"))
  .min(1, "请写出监控表文件，例如 jihe monitor 监控表.xlsx --out out。");

const fileGiven = z.string().min(1, "选项后面要写文件名。").optional();

const options = z
  .object({
    out: z.string().min(1, "--out 后面不能是空的。请写出文件夹，例如 --out out。").optional(),
    json: z.boolean().default(false),
    mapping: fileGiven,
    writeMapping: fileGiven,
    lights: fileGiven,
    settings: fileGiven,
    templates: templatesGiven,
    profile: profileGiven,
    month: z
      .string()
      .regex(/^(?:[1-9]|1[0-2])$/, "--month 写 1 到 12，例如 1-9月写 9。")
      .transform(Number)
      .optional(),
    sheet: z.array(z.string()).default([]),
    assist: z.literal(true).optional(),
  })
  .refine(({ assist, out }) => assist === undefined || out !== undefined, {
    message: "写了 --assist 时还要写 --out：模型只写文稿。例如 --out out。",
  });

export const monitorCommand = defineCommand<MonitorRequest>({
  name: "monitor",
  exits: "0 正常完成；2 无法运行",
  example: "monitor 监控表.xlsx --out out",
  declare: (command) => {
    command
      .description("分析绩效运行监控表：执行、目标、亮灯、双监控，写出监控分析报告和监控汇总")
      .usage("<监控表…> [报告…] [--out <文件夹>] [--json] [--lights <规则>] [--mapping <文件>]")
      .argument(
        "<路径...>",
        "一体化系统导出的监控表（.xlsx、.csv）；可以同时给出报送的文字报告，核对其中的总数",
      )
      .option("-o, --out <文件夹>", outHelp)
      .option("--json", jsonHelp)
      .option(
        "--lights <规则>",
        "亮灯规则：V1 至 V11，或规则文件（.yaml）；不写用地区配置的规则，全国默认是 V1",
      )
      .option("--mapping <文件>", "各列对应关系的文件（.yaml），用来纠正认错的列")
      .option("--write-mapping <文件>", "把这次用的对应关系写成文件，供修改")
      .option("--settings <文件>", "匹配界限和处置规则的文件（.yaml）")
      .option("--profile <配置>", profileHelp)
      .option("--templates <文件夹>", templatesHelp)
      .option("--month <N>", "监控期间 1-N月，表头没有写明时用")
      .option("--sheet <名称...>", "只读这些工作表；不写读全部")
      .option("--assist", "请语言模型撰写监控分析报告中说总数的各节和处置意见，须同时写 --out");
    addLlmOptions(command);
  },
  parse: ([given], raw) => {
    const { out, mapping, writeMapping, lights, settings, month, assist, ...rest } =
      options.parse(raw);
    return {
      paths: paths.parse(given),
      out: out ?? null,
      mapping: mapping ?? null,
      writeMapping: writeMapping ?? null,
      lights: lights ?? null,
      settings: settings ?? null,
      month: month ?? null,
      assist: assist === undefined ? null : llmOptions(raw),
      ...rest,
    };
  },
  async perform(request, desk) {
    const { monitor } = await import("../monitor/monitor.ts");
    return await monitor(request, desk);
  },
});
