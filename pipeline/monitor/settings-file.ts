import { z } from "zod";
import { ConfigError } from "../../domain/errors.ts";
import type { LightRule } from "../../domain/light-rule.ts";
import { lightRuleSchema } from "../../domain/light-rule.ts";
import { lightVariant, lightVariants } from "../../domain/light-variants.ts";
import type { Settings } from "../../domain/profile.ts";
import type { MonitoringSettings } from "../../domain/monitoring/settings.ts";
import { analysisSettingsSchema } from "../../domain/monitoring/settings.ts";
import { parseYaml, yamlError } from "../yaml.ts";
import { textOfFile } from "../text-file.ts";

export interface SettingsGiven {
  /** V1 … V11, or the path of a file; null for the rule of the profile. */
  readonly lights: string | null;
  /** Path of a file with limits and handling rules. */
  readonly settings: string | null;
}

/**
 * Lights and limits: of the profile, where the user names no others. Throws ConfigError for an unknown
 * rule or a file with a mistake, with its line.
 */
export function settingsOf(
  { lights, settings }: SettingsGiven,
  profile: Settings,
): MonitoringSettings {
  const limit = profile.matrixLimit.value;
  const regional = { execution_limit: limit, target_limit: limit };
  const analysis =
    settings === null
      ? analysisSettingsSchema.parse(regional)
      : read(
          settings,
          "监控设置",
          z.preprocess((own) => withDefaults(own, regional), analysisSettingsSchema),
        );
  return { ...analysis, lightRule: lights === null ? profile.lights.value : lightRuleOf(lights) };
}

function withDefaults(own: unknown, regional: object): unknown {
  return typeof own === "object" && own !== null ? { ...regional, ...own } : own;
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
