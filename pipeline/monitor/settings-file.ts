import type { z } from "zod";
import { ConfigError } from "../../domain/errors.ts";
import type { LightRule } from "../../domain/light-rule.ts";
import { lightRuleSchema } from "../../domain/light-rule.ts";
import { defaultLightRule, lightVariant, lightVariants } from "../../domain/light-variants.ts";
import type { MonitoringSettings } from "../../domain/monitoring/settings.ts";
import { analysisSettingsSchema } from "../../domain/monitoring/settings.ts";
import { parseYaml, yamlError } from "../yaml.ts";
import { textOfFile } from "../text-file.ts";

export interface SettingsGiven {
  /** V1 … V11, or the path of a file. */
  readonly lights: string | null;
  /** Path of a file with limits and handling rules. */
  readonly settings: string | null;
}

/** Throws ConfigError for an unknown rule or a file with a mistake, with its line. */
export function settingsOf({ lights, settings }: SettingsGiven): MonitoringSettings {
  const analysis =
    settings === null
      ? analysisSettingsSchema.parse({})
      : read(settings, "监控设置", analysisSettingsSchema);
  return { ...analysis, lightRule: lightRuleOf(lights ?? defaultLightRule) };
}

function lightRuleOf(given: string): LightRule {
  const variant = lightVariant(given);
  if (variant !== null) return variant;
  if (/^v\d+$/i.test(given)) {
    const known = lightVariants.map(({ id, name }) => `\n  ${id} ${name}`).join("");
    throw new ConfigError("bad-argument", `没有亮灯规则“${given}”。可用的有：${known}`);
  }
  return read(given, "亮灯规则", lightRuleSchema);
}

function read<T>(path: string, what: string, schema: z.ZodType<T>): T {
  const file = parseYaml(textOfFile(path, what), path);
  const parsed = schema.safeParse(file.value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path ?? [];
  const words =
    issue?.code === "unrecognized_keys"
      ? `不认识“${issue.keys.join("、")}”`
      : (issue?.message ?? "");
  throw yamlError(path, file.lineAt(where), `${where.map(String).join(" → ")}：${words}`);
}
