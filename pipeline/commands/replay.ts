import { z } from "zod";
import { defineCommand } from "../command.ts";

interface ReplayRequest {
  readonly path: string;
}

export const replayCommand = defineCommand<ReplayRequest>({
  name: "replay",
  exits: "0 全部复核一致；1 有不一致或无法复核的；2 无法运行",
  example: "replay run.json",
  declare: (command) =>
    command
      .description("只凭问题记录（.json）重新判定，核对结论是否一致")
      .usage("<文件>")
      .argument("<文件>", "一个问题、一组问题，或 check --json 的输出、run.json"),
  parse: ([path]) => ({ path: z.string().min(1, "文件名不能是空的。").parse(path) }),
  async perform({ path }, { print }) {
    const { replayFile } = await import("../replay-file.ts");
    const { text, code } = replayFile(path);
    await print(text);
    return code;
  },
});
