import { settingEntries, settingNames } from "../domain/profile-schema.ts";
import type { ProfileFile } from "./profile-file.ts";
import { cut, tableLines } from "./table.ts";

const columns = ["栏目", "取值", "施行日期", "核实", "依据"] as const;
const mostText = 40;

/** What a person wants to know of a profile: its faults, else every value with where it comes from. */
export function profileReport(name: string, file: ProfileFile): string {
  const { faults } = file;
  if (faults.length > 0) {
    const told = faults
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, message }) => `  第${line}行：${message}。`);
    return [`“${name}”有 ${faults.length} 处要改：`, ...told].join("\n");
  }
  const own = settingNames.filter((setting) => file.settings[setting] !== undefined);
  const inherited = settingNames.filter((setting) => file.settings[setting] === undefined);
  const doubtful = own.filter((setting) => file.settings[setting]?.confirmed === false);
  return [
    `“${name}”写法正确。地区：${file.region}${file.code === null ? "" : `（${file.code}）`}。`,
    "",
    ...tableLines(
      columns.map((title) => ({ title, align: "left" })),
      own.map((setting) => {
        const found = file.settings[setting];
        return [
          settingEntries[setting].name,
          cut(found?.text ?? "", mostText),
          found?.validFrom ?? "",
          found?.confirmed === true ? "是" : "否",
          found?.citation ?? "",
        ];
      }),
    ),
    "",
    ...(inherited.length > 0 ? [`沿用全国默认值的：${namesOf(inherited)}。`] : []),
    ...(doubtful.length > 0
      ? [`还没有对照原文核实的：${namesOf(doubtful)}。请对照原文后把“核实”改成“是”。`]
      : []),
  ].join("\n");
}

function namesOf(settings: readonly (keyof typeof settingEntries)[]): string {
  return settings.map((setting) => settingEntries[setting].name).join("、");
}
