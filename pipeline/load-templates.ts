import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ConfigError } from "../domain/errors.ts";
import type { Template } from "../templates/template-check.ts";

export interface Templates {
  readonly summary: Template;
  readonly comparison: Template;
}

/** Throws ConfigError `bad-template` when a template file cannot be read. */
export function loadTemplates(): Templates {
  return {
    summary: loadTemplate("annual-summary.md"),
    comparison: loadTemplate("district-comparison.md"),
  };
}

function loadTemplate(name: string): Template {
  try {
    return { name, text: readFileSync(new URL(`../templates/${name}`, import.meta.url), "utf8") };
  } catch (error) {
    throw new ConfigError(
      "bad-template",
      `读不到模板“${name}”。请恢复绩核文件夹里的 templates/${name}。`,
      { cause: error },
    );
  }
}

/** Hash of each template's text, for run.json. */
export function templateVersions({ summary, comparison }: Templates): Record<string, string> {
  return { [summary.name]: digest(summary), [comparison.name]: digest(comparison) };
}

function digest({ text }: Template): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
