import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigError } from "../../domain/errors.ts";
import { assistantOn } from "../../pipeline/assist/assist.ts";
import { readModelSettings } from "../../pipeline/model-settings.ts";
import { openWith } from "../../pipeline/open-model.ts";
import { keptInMemory } from "../../store/kept-texts.ts";
import { measureSection } from "./measure-section.ts";
import type { SectionMeasure } from "./measure-section.ts";
import { qualityLines } from "./quality-table.ts";
import { replaysOf } from "./replay.ts";
import { repliesIn } from "./replies.ts";
import { plansOf, spread } from "./section-plans.ts";

// How well does a model write our sections? Each is asked as a run asks it, one after the other so
// that its time is its own, and with no answer kept from before. See bench/assist/README.md.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "llm-config": { type: "string" },
    "llm-profile": { type: "string" },
    sections: { type: "string" },
    record: { type: "string" },
    replay: { type: "string" },
  },
});

interface Result {
  readonly measures: readonly SectionMeasure[];
  readonly remarks: readonly string[];
}

async function replayed(file: string): Promise<Result> {
  const replies = repliesIn(textOf(file), file);
  const plans = await plansOf(positionals, new AbortController().signal);
  const measures: SectionMeasure[] = [];
  let stale = 0;
  for (const plan of plans) {
    for (const replay of replaysOf(plan, replies)) {
      measures.push(await measureSection(plan, replay.assistant, replay.now));
      stale += replay.stale();
    }
  }
  const remark = `有 ${stale} 条记录引用的数据已经不在清单中，请重新录制。`;
  return { measures, remarks: stale === 0 ? [] : [remark] };
}

function sectionsAsked(): number | null {
  const { sections } = values;
  if (sections === undefined) return null;
  if (!/^[1-9]\d{0,3}$/.test(sections)) {
    throw new ConfigError("bad-argument", "--sections 后面写节数，例如 --sections 12。");
  }
  return Number(sections);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ConfigError("bad-argument", `读不到“${file}”。请检查路径。`, { cause: error });
  }
}

async function live(): Promise<Result> {
  const controller = new AbortController();
  process.once("SIGINT", () => {
    controller.abort();
  });
  const { signal } = controller;
  const settings = readModelSettings({
    configFile: values["llm-config"] ?? null,
    profile: values["llm-profile"] ?? null,
    folder: process.cwd(),
    environment: process.env,
  });
  if (settings === null) {
    const advice = "请写 --llm-config 文件，或用 --replay 文件 重放录下的回答。";
    throw new ConfigError("bad-argument", `没有设置语言模型。${advice}`);
  }
  const opened = openWith(settings, { signal, onEvent: () => {} }, keptInMemory());
  const { assistant, failures } = assistantOn(opened.model);
  const all = await plansOf(positionals, signal);
  const plans = spread(all, sectionsAsked() ?? all.length);
  const measures: SectionMeasure[] = [];
  try {
    for (const plan of plans) {
      if (signal.aborted) break;
      measures.push(await measureSection(plan, assistant, () => performance.now()));
      process.stderr.write(`\r${measures.length}/${plans.length}`);
    }
  } finally {
    process.stderr.write("\n");
    await opened.close();
  }
  const first = failures[0]?.message;
  const remark = `有 ${failures.length} 次提问没有可用的回答：${first ?? ""}`;
  return { measures, remarks: first === undefined ? [] : [remark] };
}

try {
  const { measures, remarks } =
    values.replay === undefined ? await live() : await replayed(values.replay);
  console.log([...qualityLines(measures), ...remarks].join("\n"));
  if (!measures.some(({ answered }) => answered)) process.exitCode = 2;
  if (values.record !== undefined) {
    const lines = measures.flatMap(({ replies }) => replies.map((each) => JSON.stringify(each)));
    writeFileSync(values.record, lines.map((line) => `${line}\n`).join(""));
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
