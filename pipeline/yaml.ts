import { LineCounter, Scalar, isMap, isNode, parseDocument, stringify, visit } from "yaml";
import type { Document, ErrorCode } from "yaml";
import { ConfigError } from "../domain/errors.ts";

/** A parsed file; every scalar is a string. */
export interface YamlFile {
  readonly value: unknown;
  /** Line, from 1, of the entry at a path of keys and indexes, or of what holds it. */
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

const problems: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_INDENT: "缩进不对，同一级的各行要对齐",
  TAB_AS_INDENT: "缩进用了制表符，请改用空格",
  DUPLICATE_KEY: "同一条里有两个相同的栏目",
  MISSING_CHAR: "缺少引号、冒号或括号",
  MULTIPLE_DOCS: "文件中有分隔线“---”，请去掉",
  UNEXPECTED_TOKEN: "有多余或放错位置的符号",
  MULTILINE_IMPLICIT_KEY: "栏目名不能跨行，或者冒号后面缺少空格",
  BLOCK_IN_FLOW: "引号或括号没有配对",
  BAD_DQ_ESCAPE: "双引号里有反斜杠“\\”，请改用单引号，或写成“/”",
  BAD_SCALAR_START: "内容以特殊符号开头，请给内容加上引号",
};

/** Throws ConfigError `unreadable` with the line. */
export function parseYaml(text: string, name: string): YamlFile {
  const lineCounter = new LineCounter();
  // Only strings: 1.0 stays the version it is, and a date stays what was typed.
  const document = parseDocument(text, { schema: "failsafe", lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lineCounter.linePos(error.pos[0]);
    throw yamlError(name, line, problems[error.code] ?? "写法不合 YAML 格式");
  }
  const alias = firstAlias(document);
  if (alias !== null) {
    throw yamlError(name, lineCounter.linePos(alias).line, "不能使用“*”引用，请把内容写出来");
  }
  const value: unknown = document.toJS();
  return { value, lineAt: (path) => lineCounter.linePos(offsetOf(document, path)).line };
}

/** Every message on a file of the user tells the line. */
export function yamlError(name: string, line: number, what: string): ConfigError {
  return new ConfigError("unreadable", `“${name}”第${line}行：${what}。改好后重新运行。`);
}

function firstAlias(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Alias: (_, node) => {
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return keyOffset(document, path, length, node.range[0]);
  }
  return 0;
}

/** An empty value has its place on the line of its key, which is where a person looks. */
function keyOffset(
  document: Document,
  path: readonly PropertyKey[],
  length: number,
  otherwise: number,
): number {
  const parent = document.getIn(path.slice(0, length - 1), true);
  if (!isMap(parent)) return otherwise;
  const pair = parent.items.find(
    ({ key }) => key instanceof Scalar && key.value === path[length - 1],
  );
  return pair?.key instanceof Scalar ? (pair.key.range?.[0] ?? otherwise) : otherwise;
}

/** YAML text of a value, long lines kept whole. */
export function writeYaml(value: unknown): string {
  return stringify(value, {
    schema: "core",
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  });
}
