import { z } from "zod";
import { check } from "../check.ts";
import { collect } from "../collect.ts";
import { defineCommand } from "../command.ts";
import { findingListing } from "../listing.ts";
import { batchJson } from "../to-json.ts";
import { addCheckOptions, checkFilesOf, checkUsage } from "./check-options.ts";
import type { CheckFiles } from "./check-options.ts";
import { fileList, jsonHelp, judged, pathHelp, pathsGiven } from "./words.ts";

interface CheckRequest {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly files: CheckFiles;
}

const options = z.object({ json: z.boolean().default(false) });

export const checkCommand = defineCommand<CheckRequest>({
  name: "check",
  exits:
    "0 没有错误级问题（认定为口径差异、工具误报的不计）；1 有错误级问题；2 无法运行，或有文件没有读出",
  example: "check 报告文件夹 --html 标注稿.html",
  declare: (command) =>
    addCheckOptions(
      command
        .description("核验报告中的数据，列出问题；有错误级问题时退出码为 1")
        .usage(checkUsage)
        .argument("<路径...>", pathHelp)
        .option("--json", jsonHelp),
    ),
  parse: ([paths], given) => ({
    paths: pathsGiven.parse(paths),
    ...options.parse(given),
    files: checkFilesOf(given),
  }),
  async perform({ paths, json, files }, { progress, signal, print, tell }) {
    const { checkTargets, writeExports } = await import("../export/write-exports.ts");
    const { dayOf, openReview, reviewJson, reviewed } = await import("../review.ts");
    checkTargets(files, files.decisions);
    const today = dayOf(new Date());
    const review = openReview(files.decisions, files.baseline, today);
    const batch = await collect(paths, { out: null, progress, signal });
    const result = reviewed(await check(batch, progress, signal), review, today);
    const written = await writeExports(result, files, signal);
    const lists = written.length > 0 ? [fileList(written, [])] : [];
    const told = [...result.lines, ...lists].join("\n");
    const { checked } = result;
    if (json) {
      if (told !== "") await tell(told);
      await print(JSON.stringify({ ...batchJson(checked, checked), ...reviewJson(result) }));
    } else {
      await print([findingListing(checked), told].join("\n\n").trimEnd());
    }
    return judged(checked);
  },
});
