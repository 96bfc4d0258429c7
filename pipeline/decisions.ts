import { z } from "zod";
import type { Decision } from "../domain/decision.ts";
import type { ConfigError } from "../domain/errors.ts";
import type { Complaint } from "./decision-entry.ts";
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

/** Throws ConfigError `unreadable`: what is wrong, in which line. */
export function readDecisions(path: string): DecisionFile {
  return parseDecisions(textOfFile(path, "结论文件"), path);
}

const list = "结论清单";
// A colon typed in the Chinese input method makes one long word of field and content.
const wideColon = /^\s*(?:-\s+)?(?:结论清单|结论|依据|口径|理由|经办人|日期|有效期至)：/u;

export function parseDecisions(text: string, name: string): DecisionFile {
  const wide = text.split("\n").findIndex((line) => wideColon.test(line));
  if (wide >= 0) {
    throw yamlError(name, wide + 1, "栏目后面的冒号要用半角的“:”，并空一格再写内容");
  }
  const file = parseYaml(text, name);
  const decisions: Decision[] = [];
  let unfilled = 0;
  const seen = new Map<string, number>();
  for (const [index, raw] of entriesOf(file, name).entries()) {
    const decision = decisionAt(raw, index, file, name);
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

function decisionAt(raw: unknown, index: number, file: YamlFile, name: string): Decision | null {
  const lineOf = (path: readonly PropertyKey[]): number => file.lineAt([list, index, ...path]);
  const wholeRule = wholeRuleIn(raw);
  if (wholeRule !== null) throw yamlError(name, lineOf([]), wholeRule);
  const parsed = entrySchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw yamlError(name, lineOf(pathOf(issue)), issueText(issue));
  }
  const decision = decisionOf(parsed.data);
  if (decision !== null && "field" in decision) throw complained(decision, lineOf, name);
  return decision;
}

function complained(
  { field, what }: Complaint,
  lineOf: (path: readonly PropertyKey[]) => number,
  name: string,
): ConfigError {
  return yamlError(name, lineOf([field]), what);
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
