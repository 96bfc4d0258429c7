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

/** Of the tasks, those that the command has a use for. */
export function addAssistOptions(
  command: Command,
  tasks: readonly AssistTask[] = assistTasks,
): Command {
  const list = tasks.map((task) => `${task} ${names[task]}`).join("、");
  return addLlmOptions(
    command.option(
      "--assist [任务]",
      `请语言模型辅助，写在路径之后；任务用逗号分开（${list}），不写就是全部`,
    ),
  );
}

const schema = z.object({ assist: z.union([z.literal(true), z.string()]).optional() });

/** Throws ZodError with a Chinese message for a task that there is none of. */
export function assistChoiceOf(
  given: unknown,
  tasks: readonly AssistTask[] = assistTasks,
): AssistChoice | null {
  const { assist } = schema.parse(given);
  if (assist === undefined) return null;
  return { tasks: assist === true ? tasks : tasksIn(assist, tasks), ...llmOptions(given) };
}

function tasksIn(written: string, tasks: readonly AssistTask[]): readonly AssistTask[] {
  const task = z.enum(tasks, {
    error: ({ input }) =>
      `--assist 没有“${String(input)}”这项任务，可以写 ${tasks.join("、")}，用逗号分开。不写任务时，请把 --assist 放在最后。`,
  });
  const asked = new Set(written.split(/[,，]/u).map((each) => task.parse(each.trim())));
  return tasks.filter((each) => asked.has(each));
}
