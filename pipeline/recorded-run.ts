import { readFileSync } from "node:fs";
import { z } from "zod";
import { ConfigError } from "../domain/errors.ts";

/** What `jihe log` tells of the record of a run: run.json, compare.json or monitor.json. */
const recorded = z.object({
  program: z.literal("jihe"),
  settings: z.object({ command: z.string() }),
  startedAt: z.string(),
  assist: z
    .object({
      model: z.object({ profile: z.string(), model: z.string(), runId: z.string() }).nullable(),
      failure: z.string().nullable().optional(),
      sections: z
        .array(
          z.object({
            path: z.string(),
            heading: z.string(),
            admitted: z.number(),
            rounds: z.number(),
            answered: z.boolean(),
            refused: z.array(z.object({ sentence: z.string(), reasons: z.array(z.string()) })),
          }),
        )
        .optional(),
    })
    .nullable(),
});

export type RecordedRun = z.infer<typeof recorded>;

/** Throws ConfigError for a file that is no record of a run. */
export function readRecordedRun(path: string): RecordedRun {
  try {
    return recorded.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const message = `“${path}”不是运行记录。请写出 --out 文件夹里的 run.json、compare.json 或 monitor.json。`;
    throw new ConfigError("unreadable", message, { cause: error });
  }
}

/** What the model wrote in the run: a line a section, then the sentences that were given up, with the reasons. */
export function recordedLines({ settings, startedAt, assist }: RecordedRun): readonly string[] {
  const head = `运行 ${settings.command}，${startedAt.slice(0, 19).replace("T", " ")}（世界时）`;
  if (assist === null) return [`${head}：没有请语言模型辅助。`];
  if (assist.model === null) return [`${head}：没有设置语言模型。`];
  const { model, runId } = assist.model;
  const sections = assist.sections ?? [];
  return [
    `${head}，模型 ${model}，编号 ${runId}`,
    ...(assist.failure == null ? [] : [`  ${assist.failure}`]),
    ...sections.flatMap(({ path, heading, admitted, rounds, answered, refused }) => [
      `  ${path}“${heading}”：${answered ? `采用 ${admitted} 句，退回 ${rounds} 次，放弃 ${refused.length} 句` : "没有可用的回答"}`,
      ...refused.map(({ sentence, reasons }) => `    放弃：${sentence} ${reasons.join("")}`),
    ]),
    "",
  ];
}
