import type { Command } from "commander";
import { z } from "zod";
import { assistTasks } from "../assist/tasks.ts";
import type { AssistTask } from "../assist/tasks.ts";
import { addLlmOptions, llmOptions } from "./llm-options.ts";
import type { LlmChoice } from "./llm-options.ts";

/** Which tasks a model may help with, and which model; null when none was asked for. */
export interface AssistChoice extends LlmChoice {
  readonly tasks: readonly AssistTask[];
}

const names: Readonly<Record<AssistTask, string>> = {
  bind: "提议指标",
  draft: "撰写各节",
  condense: "归纳问题和打算",
  review: "提示矛盾",
};

export function addAssistOptions(command: Command): Command {
  const list = assistTasks.map((task) => `${task} ${names[task]}`).join("、");
  return addLlmOptions(
    command.option(
      "--assist [任务]",
      `请语言模型辅助，写在路径之后；任务用逗号分开（${list}），不写就是全部`,
    ),
  );
}

const schema = z.object({ assist: z.union([z.literal(true), z.string()]).optional() });

/** Throws ZodError with a Chinese message for a task that there is none of. */
export function assistChoiceOf(given: unknown): AssistChoice | null {
  const { assist } = schema.parse(given);
  if (assist === undefined) return null;
  const tasks = assist === true ? assistTasks : tasksIn(assist);
  return { tasks, ...llmOptions(given) };
}

const task = z.enum(assistTasks, {
  error: ({ input }) =>
    `--assist 没有“${String(input)}”这项任务，可以写 ${assistTasks.join("、")}，用逗号分开。不写任务时，请把 --assist 放在最后。`,
});

function tasksIn(written: string): readonly AssistTask[] {
  const asked = new Set(written.split(/[,，]/u).map((each) => task.parse(each.trim())));
  return assistTasks.filter((each) => asked.has(each));
}
