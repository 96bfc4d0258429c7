import type { Command } from "commander";
import { z } from "zod";

/** Which model was asked for. */
export interface LlmChoice {
  /** null to look for jihe-llm.yaml in the current folder. */
  readonly configFile: string | null;
  readonly profile: string | null;
}

const schema = z.object({
  llmConfig: z
    .string()
    .min(1, "--llm-config 后面不能是空的。请写出文件。")
    .nullable()
    .default(null),
  llmProfile: z
    .string()
    .min(1, "--llm-profile 后面不能是空的。请写出名称。")
    .nullable()
    .default(null),
});

/** For every command that may use a model. */
export function addLlmOptions(command: Command): Command {
  return command
    .option("--llm-config <文件>", "模型设置文件；不写时用当前文件夹的 jihe-llm.yaml 和环境变量")
    .option("--llm-profile <名称>", "用设置中的哪一个模型");
}

export function llmOptions(given: unknown): LlmChoice {
  const { llmConfig, llmProfile } = schema.parse(given);
  return { configFile: llmConfig, profile: llmProfile };
}
