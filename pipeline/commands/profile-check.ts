import { z } from "zod";
import { defineCommand } from "../command.ts";
import { readProfile } from "../profile-file.ts";
import { profileReport } from "../profile-report.ts";

interface ProfileCheckRequest {
  /** A file, or the name of a profile that comes with the program. */
  readonly profile: string;
}

export const profileCheckCommand = defineCommand<ProfileCheckRequest>({
  name: "profile check",
  exits: "0 没有错误；1 有错误；2 无法运行",
  example: "profile check 本县.yaml",
  declare: (command) =>
    command
      .description("检查地区配置：逐条指出错在第几行、怎么改，并列出每个取值和依据")
      .usage("<文件>")
      .argument("<文件>", "地区配置文件（.yaml），或自带配置的名称，例如 national、dachuan"),
  parse: ([profile]) => ({ profile: z.string().min(1, "文件名不能是空的。").parse(profile) }),
  async perform({ profile }, { print }) {
    const file = readProfile(profile);
    await print(profileReport(profile, file));
    return file.faults.length === 0 ? 0 : 1;
  },
});
