import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ConfigError } from "../domain/errors.ts";
import { nearest } from "../templates/template-check.ts";
import type { Template } from "../templates/template-check.ts";

/** Papers that a template writes, by the name of its file. A new one is one line here. */
export const templateNames = {
  summary: "annual-summary.md",
  comparison: "district-comparison.md",
  resultUse: "result-use.md",
  monitoring: "monitoring-analysis.md",
} as const;

export type Templates = { readonly [Name in keyof typeof templateNames]: Template };

const own = new URL("../templates/", import.meta.url);
/** How templates are written; exported with them. */
export const guideName = "README.md";

/**
 * The templates of a user's folder, and our own for those it leaves out; null for our own only.
 * Throws ConfigError `bad-template` when a file cannot be read or the folder holds none of them.
 */
export function loadTemplates(folder: string | null = null): Templates {
  if (folder !== null) checkFolder(folder);
  return {
    summary: loadTemplate(templateNames.summary, folder),
    comparison: loadTemplate(templateNames.comparison, folder),
    resultUse: loadTemplate(templateNames.resultUse, folder),
    monitoring: loadTemplate(templateNames.monitoring, folder),
  };
}

function checkFolder(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new ConfigError(
      "bad-template",
      `没有模板文件夹“${folder}”。请检查路径，或用 jihe template export 导出一份。`,
    );
  }
  const known: readonly string[] = Object.values(templateNames);
  const found = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== guideName);
  const odd = found.find((name) => !known.includes(name));
  if (odd !== undefined) {
    throw new ConfigError(
      "bad-template",
      `模板文件夹“${folder}”里的“${odd}”不是模板的名称，最接近的是“${nearest(odd, known)}”。请改名或移走后重试。`,
    );
  }
  if (found.length === 0) {
    throw new ConfigError(
      "bad-template",
      `模板文件夹“${folder}”里没有模板（${known.join("、")}）。请用 jihe template export 导出一份。`,
    );
  }
}

/** One template. Throws ConfigError `bad-template`. */
export function loadTemplate(name: string, folder: string | null): Template {
  const theirs = folder === null ? null : join(folder, name);
  const place = theirs !== null && existsSync(theirs) ? theirs : new URL(name, own);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(place);
  } catch (error) {
    const advice =
      place === theirs ? "请检查文件权限。" : `请恢复绩核文件夹里的 templates/${name}。`;
    throw new ConfigError("bad-template", `读不到模板“${name}”。${advice}`, { cause: error });
  }
  try {
    return { name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    const message = `模板“${name}”不是 UTF-8 编码的文本。请用记事本另存为 UTF-8 编码。`;
    throw new ConfigError("bad-template", message, { cause: error });
  }
}

/** Hash of each template's text, for run.json. */
export function templateVersions(templates: Templates): Record<string, string> {
  return Object.fromEntries(Object.values(templates).map((each) => [each.name, digest(each)]));
}

export function digest({ text }: Template): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
