import { z } from "zod";
import { defineCommand } from "../command.ts";
import { jsonHelp, pathsGiven } from "./words.ts";

interface LayoutRequest {
  readonly paths: readonly string[];
  readonly json: boolean;
}

const options = z.object({ json: z.boolean().default(false) });

export const layoutCommand = defineCommand<LayoutRequest>({
  name: "layout",
  exits: "0 没有不符；1 有不符（提示不计）；2 有文件无法检查",
  example: "layout 年度总结.docx",
  declare: (command) =>
    command
      .description("对照 GB/T 9704—2012 检查 Word 文件的版式，列出与规定不符之处")
      .usage("<文件…> [--json]")
      .argument("<文件...>", "Word 文件（.docx），用 Word、WPS 或 LibreOffice 写的都可以")
      .option("--json", jsonHelp),
  parse: ([paths], given) => ({ paths: pathsGiven.parse(paths), ...options.parse(given) }),
  async perform({ paths, json }, { print }) {
    const { checkLayoutFiles, layoutJson, layoutListing } = await import("../layout-files.ts");
    const files = await checkLayoutFiles(paths);
    await print(json ? JSON.stringify(layoutJson(files)) : layoutListing(files));
    if (files.some(({ failure }) => failure !== null)) return 2;
    return files.some(({ report }) => report.departures.some(isDeparture)) ? 1 : 0;
  },
});

function isDeparture({ severity }: { readonly severity: string }): boolean {
  return severity === "departure";
}
