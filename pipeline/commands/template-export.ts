import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ConfigError } from "../../domain/errors.ts";
import { defineCommand } from "../command.ts";
import { guideName, loadTemplate, templateNames } from "../load-templates.ts";
import { openOutputs } from "../outputs.ts";
import { fileList } from "./words.ts";

interface TemplateExportRequest {
  readonly folder: string;
}

export const templateExportCommand = defineCommand<TemplateExportRequest>({
  name: "template export",
  exits: "0 已导出；2 无法运行",
  example: "template export 我的模板",
  declare: (command) =>
    command
      .description("把文稿模板和写法说明导出到文件夹，改好后用 --templates 使用")
      .usage("<文件夹>")
      .argument("<文件夹>", "写到哪个文件夹；没有就新建，已有同名模板时不覆盖"),
  parse: ([folder]) => ({ folder: z.string().min(1, "文件夹不能是空的。").parse(folder) }),
  async perform({ folder }, { print }) {
    const names = [...Object.values(templateNames), guideName];
    const taken = names.find((name) => existsSync(join(folder, name)));
    if (taken !== undefined) {
      throw new ConfigError(
        "unwritable",
        `“${join(folder, taken)}”已经有了，没有覆盖，以免丢失您的修改。请另选一个文件夹。`,
      );
    }
    const outputs = openOutputs(folder);
    try {
      for (const name of names) {
        outputs.stage(name, new TextEncoder().encode(loadTemplate(name, null).text));
      }
      const files = outputs.commit();
      await print(
        `${fileList(files, [])}\n改好后这样使用：jihe run 报告文件夹 --templates ${folder} --out out`,
      );
    } finally {
      outputs.discard();
    }
    return 0;
  },
});
