import { z } from "zod";
import { defineCommand } from "../command.ts";

interface EvalRequest {
  readonly goldDir: string;
  /** Where the reports lie; null to look in the usual places. */
  readonly textsDir: string | null;
  readonly verbose: boolean;
}

const folder = z.string().min(1, "标注文件夹不能是空的。请写出文件夹。");
const options = z.object({
  texts: z.string().min(1, "--texts 后面不能是空的。请写出文件夹。").optional(),
  verbose: z.boolean().default(false),
});

export const evalCommand = defineCommand<EvalRequest>({
  name: "eval",
  exits: "0 正常完成；2 无法运行",
  example: "eval samples/gold --verbose",
  declare: (command) =>
    command
      .description("用人工标注核对提取的准确率")
      .usage("<标注文件夹> [--texts <文件夹>] [--verbose]")
      .argument("<标注文件夹>", "放标注文件（.json）的文件夹")
      .option(
        "--texts <文件夹>",
        "报告所在的文件夹；不写时在标注文件夹、旁边的 reports 和上一级里找",
      )
      .option("--verbose", "逐条列出漏取、多取和取错的数据"),
  parse([goldDir], given) {
    const { texts, verbose } = options.parse(given);
    return { goldDir: folder.parse(goldDir), textsDir: texts ?? null, verbose };
  },
  async perform({ goldDir, textsDir, verbose }, { print }) {
    const { evaluateGold, printEvaluation } = await import("../evaluate.ts");
    const texts = textsDir === null ? {} : { textsDir };
    await print(printEvaluation(await evaluateGold({ goldDir, verbose, ...texts })));
    return 0;
  },
});
