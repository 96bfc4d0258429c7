import { z } from "zod";
import { collect } from "../collect.ts";
import { defineCommand } from "../command.ts";
import { explainedListing } from "../explained-listing.ts";
import { figureListing } from "../listing.ts";
import { batchJson } from "../to-json.ts";
import { finished, jsonHelp, pathHelp, pathsGiven } from "./words.ts";

interface ExtractRequest {
  readonly paths: readonly string[];
  readonly json: boolean;
  /** Also the numbers that are no figures, each with its reason. */
  readonly explain: boolean;
}

const options = z.object({
  json: z.boolean().default(false),
  explain: z.boolean().default(false),
});

export const extractCommand = defineCommand<ExtractRequest>({
  name: "extract",
  exits: "0 正常完成；2 无法运行",
  example: "extract 报告.docx --json",
  declare: (command) =>
    command
      .description("列出报告中的每一个数据和它的原文位置")
      .usage("<路径…> [--json] [--explain]")
      .argument("<路径...>", pathHelp)
      .option("--json", jsonHelp)
      .option("--explain", "同时列出没有当作数据的数字和理由，以及指标的其他可能"),
  parse: ([paths], given) => ({ paths: pathsGiven.parse(paths), ...options.parse(given) }),
  async perform({ paths, json, explain }, { progress, signal, print }) {
    const batch = await collect(paths, { out: null, progress, signal });
    const nothing = { findings: [], receipts: [] };
    const listing = explain ? explainedListing : figureListing;
    const object = json ? batchJson(batch, nothing, { rejected: explain }) : null;
    await print(object === null ? listing(batch) : JSON.stringify(object));
    return finished(batch);
  },
});
