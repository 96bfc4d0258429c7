import type { Command } from "commander";
import { z } from "zod";
import { defineCommand } from "../command.ts";
import { llmOptions, addLlmOptions } from "./llm-options.ts";
import type { LlmChoice } from "./llm-options.ts";
import { jsonHelp } from "./words.ts";

interface DoctorRequest extends LlmChoice {
  readonly json: boolean;
}

const options = z.object({ json: z.boolean().default(false) });

const states = { good: "[正常]", bad: "[失败]", remark: "[注意]" } as const;

export const doctorCommand = defineCommand<DoctorRequest>({
  name: "doctor",
  exits: "0 模型可用，或没有设置模型；2 模型不可用，或设置有误",
  example: "doctor --llm-config jihe-llm.yaml",
  declare(command: Command) {
    command
      .description("逐步检查语言模型的连接：地址、证书、密钥、模型、输出方式和速度")
      .usage("[--llm-config <文件>] [--llm-profile <名称>] [--json]");
    addLlmOptions(command).option("--json", jsonHelp);
  },
  parse: (_, given) => ({ ...llmOptions(given), ...options.parse(given) }),
  async perform({ configFile, profile, json }, { print, signal }) {
    const { readModelSettings } = await import("../model-settings.ts");
    const place = { folder: process.cwd(), environment: process.env };
    const settings = readModelSettings({ configFile, profile, ...place });
    if (settings === null) {
      await print(json ? JSON.stringify({ configured: false, usable: false, steps: [] }) : unset);
      return 0;
    }
    const { examine } = await import("../doctor.ts");
    const steps = [];
    for await (const step of examine(settings, signal)) {
      steps.push(step);
      if (!json) await print(`${states[step.state]} ${step.name}：${step.words}`);
    }
    signal.throwIfAborted();
    const usable = steps.every(({ state }) => state !== "bad");
    await print(
      json
        ? JSON.stringify({ configured: true, usable, steps })
        : `\n${usable ? "模型可用。" : "模型不可用。绩核的读取、核验和起草不受影响，只是没有模型辅助。"}`,
    );
    return usable ? 0 : 2;
  },
});

const unset = `没有设置模型，绩核不需要模型也能完成全部工作。
需要模型辅助时，可用任何兼容 OpenAI 接口的服务（vLLM、Ollama、DeepSeek、通义千问、智谱等），两种办法任选：
  一、设置环境变量 JIHE_LLM_BASE_URL、JIHE_LLM_MODEL，需要密钥的再设 JIHE_LLM_API_KEY；
  二、在当前文件夹写 jihe-llm.yaml：

profiles:
  政务云:
    baseUrl: http://10.0.0.8:8000/v1
    model: qwen3-32b
    apiKeyEnv: JIHE_LLM_API_KEY

设置好以后再运行 jihe doctor。`;
