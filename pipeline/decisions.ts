import { z } from "zod";
import type { Decision } from "../domain/decision.ts";
import type { Entry } from "./decision-entry.ts";
import { decisionOf, entrySchema } from "./decision-entry.ts";
import { textOfFile } from "./text-file.ts";
import { parseYaml, yamlError } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

/** What a file of conclusions says. */
export interface DecisionFile {
  readonly decisions: readonly Decision[];
  /** Entries in which nothing is filled in yet. */
  readonly unfilled: number;
}

/** Throws ConfigError `unreadable`: what is wrong, in which line. `today` is YYYY-MM-DD. */
export function readDecisions(path: string, today: string): DecisionFile {
  return parseDecisions(textOfFile(path, "结论文件"), path, today);
}

const list = "结论清单";
// A colon typed in the Chinese input method makes one long word of field and content.
const wideColon = /^\s*(?:-\s+)?(?:结论清单|结论|依据|口径|理由|经办人|日期|有效期至)：/u;

export function parseDecisions(text: string, name: string, today: string): DecisionFile {
  const wide = text.split("\n").findIndex((line) => wideColon.test(line));
  if (wide >= 0) {
    throw yamlError(name, wide + 1, "栏目后面的冒号要用半角的“:”，并空一格再写内容");
  }
  const file = parseYaml(text, name);
  const decisions: Decision[] = [];
  let unfilled = 0;
  const seen = new Map<string, number>();
  for (const [index, raw] of entriesOf(file, name).entries()) {
    const decision = decisionAt(raw, index, { file, name, today });
    if (decision === null) {
      unfilled += 1;
      continue;
    }
    const line = file.lineAt([list, index]);
    const { fingerprint, owners, grounds } = decision.subject;
    const key = JSON.stringify([fingerprint, owners, grounds]);
    const before = seen.get(key);
    if (before !== undefined) {
      throw yamlError(name, line, `同一个问题在第${before}行已有结论，请只留一条`);
    }
    seen.set(key, line);
    decisions.push(decision);
  }
  return { decisions, unfilled };
}

function entriesOf(yaml: YamlFile, name: string): readonly unknown[] {
  const file = z
    .strictObject({ [list]: z.array(z.unknown()).or(z.literal("")) })
    .safeParse(yaml.value);
  if (!file.success) {
    const line = yaml.lineAt(
      Object.keys(z.looseObject({}).catch({}).parse(yaml.value)).slice(0, 1),
    );
    throw yamlError(name, line, `应以“${list}:”开头，下面每条结论以“- ”开头。${advice}`);
  }
  const entries = file.data[list];
  return typeof entries === "string" || entries === undefined ? [] : entries;
}

const advice = "可以用 --write-decisions 生成一份待填写的清单";

interface Given {
  readonly file: YamlFile;
  readonly name: string;
  readonly today: string;
}

function decisionAt(raw: unknown, index: number, { file, name, today }: Given): Decision | null {
  const lineOf = (path: readonly PropertyKey[]): number => file.lineAt([list, index, ...path]);
  const wholeRule = wholeRuleIn(raw);
  if (wholeRule !== null) throw yamlError(name, lineOf([]), wholeRule);
  const parsed = entrySchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw yamlError(name, lineOf(pathOf(issue)), issueText(issue));
  }
  const decision = decisionOf(parsed.data, today);
  if (decision !== null && "field" in decision) {
    const { field, what } = decision;
    throw yamlError(name, lineOf([field]), `${entryName(parsed.data, index)}${what}`);
  }
  return decision;
}

/** 第2条（云岭县.docx，R02，评减率“11.94%”）： as a person finds it in the file. */
function entryName(
  { 问题: { 文件: files, 规则: ruleId, 数据: data } }: Entry,
  index: number,
): string {
  const [last] = data.slice(-1);
  const grounds = last === undefined ? [] : [`${last.角色}“${last.原文}”`];
  return `第${String(index + 1)}条（${[...files, ruleId, ...grounds].join("，")}）：`;
}

const ruleNamed = z.looseObject({ 规则: z.string() });

/** A conclusion has to name its finding: a rule as a whole is never switched off. */
function wholeRuleIn(raw: unknown): string | null {
  const inner = z.looseObject({ 问题: ruleNamed }).safeParse(raw);
  const outer = ruleNamed.safeParse(raw);
  const named = inner.success ? inner.data.问题 : outer.success ? outer.data : null;
  if (named === null || typeof named["指纹"] === "string") return null;
  return `不能对整条规则“${named.规则}”作结论，每条结论只对应一个问题。${advice}`;
}

function pathOf(issue: z.core.$ZodIssue | undefined): readonly PropertyKey[] {
  if (issue?.code !== "unrecognized_keys") return issue?.path ?? [];
  return [...issue.path, ...issue.keys.slice(0, 1)];
}

function issueText(issue: z.core.$ZodIssue | undefined): string {
  const field = issue?.path.findLast((part) => typeof part === "string") ?? "";
  if (issue?.code === "unrecognized_keys") return `没有“${issue.keys.join("”“")}”这个栏目`;
  if (field === "") return `这一条不完整，应有“结论”和“问题”等栏目。${advice}`;
  return `栏目“${field}”缺少内容或写法不对。“问题”下面的内容由程序填写，请勿改动；${advice}`;
}
