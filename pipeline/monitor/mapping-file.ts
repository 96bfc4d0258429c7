import { z } from "zod";
import type { ColumnMatch } from "../../domain/monitoring/project.ts";
import { moneyUnits } from "../../extractors/workbook/amount.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import { fieldNamed, fieldNames } from "../../domain/sheet-words/field.ts";
import type { Mapping, SheetMapping } from "../../extractors/workbook/mapping.ts";
import type { YamlFile } from "../yaml.ts";
import { parseYaml, writeYaml, yamlError } from "../yaml.ts";
import { textOfFile } from "../text-file.ts";

const whole = z.string().regex(/^\d+$/, "要写成整数").transform(Number);

const sheetSchema = z.strictObject({
  header_row: whole.optional(),
  unit: z.enum(moneyUnits, `unit 只能写 ${moneyUnits.join("、")} 之一`).optional(),
  through_month: whole.refine((n) => n >= 1 && n <= 12, "through_month 写 1 到 12").optional(),
  skip: z.enum(["true", "false", "是", "否"], "skip 写 true 或 false").optional(),
  columns: z.record(z.string(), z.string()).default({}),
});

const fileSchema = z.strictObject({ sheets: z.record(z.string(), sheetSchema) });

/** Reads a mapping file: sheet → field → column. Throws ConfigError `unreadable` with the line. */
export function readMapping(path: string): Mapping {
  return parseMapping(textOfFile(path, "映射文件"), path);
}

export function parseMapping(text: string, name: string): Mapping {
  const file = parseYaml(text, name);
  const parsed = fileSchema.safeParse(file.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path ?? [];
    const what =
      issue?.code === "unrecognized_keys"
        ? `不认识“${issue.keys.join("、")}”`
        : (issue?.message ?? "");
    throw yamlError(name, file.lineAt(path), `${path.map(String).join(" → ")}：${what}`);
  }
  return new Map(
    Object.entries(parsed.data.sheets).map(([sheet, entry]) => [
      sheet,
      mappingOf(sheet, entry, file, name),
    ]),
  );
}

function mappingOf(
  sheet: string,
  entry: z.output<typeof sheetSchema>,
  file: YamlFile,
  name: string,
): SheetMapping {
  const columns: Partial<Record<Field, string>> = {};
  for (const [typed, where] of Object.entries(entry.columns)) {
    const field = fieldNamed(typed);
    if (field === null) {
      const line = file.lineAt(["sheets", sheet, "columns", typed]);
      const known = Object.values(fieldNames).join("、");
      throw yamlError(name, line, `没有“${typed}”这一项，可用的有：${known}`);
    }
    columns[field] = where;
  }
  return {
    columns,
    unit: entry.unit ?? null,
    throughMonth: entry.through_month ?? null,
    headerRow: entry.header_row ?? null,
    skip: entry.skip === "true" || entry.skip === "是",
  };
}

/** The mapping in use as a file a person can correct. */
export function mappingText(matches: readonly ColumnMatch[], throughMonth: number | null): string {
  const sheets: Record<string, { columns: Record<string, string>; [key: string]: unknown }> = {};
  const unused: string[] = [];
  for (const { sheet, header, column, text, field, unit } of matches) {
    const entry = (sheets[sheet] ??= {
      header_row: String(Number(/\d+$/.exec(header)?.[0] ?? "1")),
      ...(throughMonth === null ? {} : { through_month: String(throughMonth) }),
      columns: {},
    });
    if (unit !== null) entry["unit"] ??= unit;
    if (field === null) unused.push(`# ${sheet} ${column} “${text}”没有用到`);
    else entry.columns[field] ??= column;
  }
  const head = [
    "# 各列的对应关系。左边是项目，右边是列号或表头文字；没有这一列写“无”。",
    "# 改好后用 --mapping 读入。金额单位 unit 对整张表有效；各列单位不同时请删去这一行。",
  ];
  return [...head, ...unused, writeYaml({ sheets })].join("\n");
}
