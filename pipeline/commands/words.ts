import { z } from "zod";
import type { Checked } from "../check.ts";
import type { Batch } from "../collect.ts";
import type { Failure } from "../failure.ts";
import { nationalName } from "../profile-file.ts";
import { isOpen } from "../tally.ts";

/** What several commands say, ask for and conclude alike. */
export const pathHelp = "文件或文件夹，可以有多个；文件夹连同下级一起读取";
export const jsonHelp = "在标准输出只写一个 JSON 对象，供其他程序读取";
export const outHelp = "写到哪个文件夹；没有就新建，同名文件会被替换";

export const profileHelp = "地区配置：自带的名称或文件（.yaml）；不写用全国默认";
export const profileGiven = z
  .string()
  .min(1, "--profile 后面不能是空的。请写出配置的名称或文件。")
  .default(nationalName);

export const templatesHelp = "用这个文件夹里的文稿模板（先用 template export 导出）";

/** null when not given. */
export const templatesGiven = z
  .string()
  .min(1, "--templates 后面不能是空的。请写出文件夹。")
  .optional()
  .transform((folder) => folder ?? null);

export const pathsGiven = z.array(z.string().min(1, "路径不能是空的。请写出文件或文件夹。")).min(1);
export const outGiven = z.string().min(1, "--out 后面不能是空的。请写出文件夹，例如 --out out。");

export function fileList(files: readonly string[], unwritten: readonly Failure[]): string {
  const lost = unwritten.map(({ path, message }) => `  ${path}：${message}`);
  return [
    ...(lost.length > 0 ? [`有 ${lost.length} 个文稿没有写成：`, ...lost] : []),
    `写出 ${files.length} 个文件：`,
    ...files.map((file) => `  ${file}`),
  ].join("\n");
}

/** 2 when not one file could be read. */
export function finished({ sources }: Batch): number {
  return sources.length === 0 ? 2 : 0;
}

/**
 * 1 when an error stands that nobody has decided otherwise on; 2 when a file could not be read: what was
 * not judged is not passed.
 */
export function judged(checked: Checked): number {
  const wrong = checked.findings.some((finding) => finding.severity === "error" && isOpen(finding));
  if (wrong) return 1;
  return checked.failures.length > 0 ? 2 : finished(checked);
}
