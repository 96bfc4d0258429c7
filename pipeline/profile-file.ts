import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { ConfigError } from "../domain/errors.ts";
import type { Profile, SettingName, Settings } from "../domain/profile.ts";
import { settingEntries, settingNames } from "../domain/profile-schema.ts";
import { nearest } from "../templates/template-check.ts";
import { textOfFile } from "./text-file.ts";
import { parseYaml } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

/** What is wrong in a profile, with its line from 1. */
export interface ProfileFault {
  readonly line: number;
  readonly message: string;
}

/** A file as far as it could be understood. */
export interface ProfileFile {
  readonly region: string;
  readonly code: string | null;
  readonly settings: Partial<Settings>;
  readonly faults: readonly ProfileFault[];
}

const folder = new URL("../profiles/", import.meta.url);
export const nationalName = "national";

/** Names of the profiles that come with the program. */
export function profileNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -".yaml".length))
    .sort();
}

/**
 * The profile of a name that comes with the program or of a file; what it leaves out is national.
 * Throws ConfigError `unreadable` with every fault and its line.
 */
export function loadProfile(nameOrPath: string): Profile {
  const national = complete(wholeFile(nationalName), nationalName);
  if (nameOrPath === nationalName) return national;
  const file = wholeFile(nameOrPath);
  const settings = { ...national.settings, ...file.settings };
  return { region: file.region, code: file.code, settings };
}

function wholeFile(nameOrPath: string): ProfileFile {
  const file = readProfile(nameOrPath);
  if (file.faults.length === 0) return file;
  const told = file.faults.map(({ line, message }) => `  第${line}行：${message}`).join("\n");
  throw new ConfigError("unreadable", `地区配置“${nameOrPath}”有误：\n${told}\n改好后重新运行。`);
}

function complete(file: ProfileFile, name: string): Profile {
  const { region, code, settings } = file;
  if (isWhole(settings)) return { region, code, settings };
  const missing = settingNames.filter((setting) => settings[setting] === undefined);
  const names = missing.map((setting) => settingEntries[setting].name).join("、");
  throw new ConfigError("unreadable", `配置“${name}”缺少：${names}。请恢复程序自带的文件。`);
}

function isWhole(given: Partial<Settings>): given is Settings {
  return settingNames.every((setting) => given[setting] !== undefined);
}

/** Throws ConfigError `unreadable` when there is no such file or it is no YAML. */
export function readProfile(nameOrPath: string): ProfileFile {
  const isNamed = profileNames().includes(nameOrPath);
  const place = isNamed ? fileURLToPath(new URL(`${nameOrPath}.yaml`, folder)) : nameOrPath;
  const what = `地区配置（自带的有：${profileNames().join("、")}）`;
  return parseProfile(textOfFile(place, what), nameOrPath);
}

const head = ["地区", "代码"] as const;
const day = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const frame = z.strictObject({
  值: z.unknown(),
  依据: z.string().trim().min(1, "要写明依据：哪个文件、哪一条"),
  施行日期: z.string().regex(day, "施行日期应写成 2024、2024-05 或 2024-05-20"),
  核实: z.enum(["是", "否"], "核实应写“是”（已对照原文）或“否”").default("否"),
});

const keys: readonly string[] = settingNames.map((each) => settingEntries[each].name);
const anyKey = [...head, ...keys, "值", "依据", "施行日期", "核实"].join("|");
// A colon typed in the Chinese input method makes one long word of key and content.
const wideColon = new RegExp(`^\\s*(?:${anyKey})：`, "u");

export function parseProfile(text: string, name: string): ProfileFile {
  const wide = text.split("\n").findIndex((line) => wideColon.test(line));
  if (wide >= 0) {
    const message = "栏目后面的冒号要用半角的“:”，并空一格再写内容";
    return { region: "", code: null, settings: {}, faults: [{ line: wide + 1, message }] };
  }
  const file = parseYaml(text, name);
  const given = z
    .record(z.string(), z.unknown())
    .safeParse(file.value === null || file.value === "" ? {} : file.value);
  if (!given.success) {
    const message = "应写成“栏目: 内容”，一行一个栏目";
    return { region: "", code: null, settings: {}, faults: [{ line: 1, message }] };
  }
  return settled(given.data, file);
}

function settled(given: Readonly<Record<string, unknown>>, file: YamlFile): ProfileFile {
  const faults: ProfileFault[] = [];
  const fault = (path: readonly PropertyKey[], message: string): void => {
    faults.push({ line: file.lineAt(path), message });
  };
  for (const key of Object.keys(given)) {
    if (keys.includes(key) || head.some((each) => each === key)) continue;
    fault([key], `没有“${key}”这个栏目，最接近的是“${nearest(key, [...head, ...keys])}”`);
  }
  const region = z.string().trim().min(1).safeParse(given["地区"]);
  if (!region.success) fault(["地区"], "要写明地区，例如“地区: 泸州市泸县”");
  const code = z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .safeParse(given["代码"]);
  if (!code.success) fault(["代码"], "代码应为六位行政区划代码，例如 510521");
  const settings: Partial<Record<SettingName, unknown>> = {};
  for (const setting of settingNames) {
    const entry = settingEntries[setting];
    if (given[entry.name] === undefined) continue;
    const value = settingOf(given[entry.name], entry, fault);
    if (value !== null) settings[setting] = value;
  }
  const known = z.custom<Partial<Settings>>().parse(settings);
  return { region: region.data ?? "", code: code.data ?? null, settings: known, faults };
}

function settingOf(
  given: unknown,
  { name, value }: { readonly name: string; readonly value: z.ZodType },
  fault: (path: readonly PropertyKey[], message: string) => void,
): unknown {
  const framed = frame.safeParse(given);
  const raw = z.looseObject({ 值: z.unknown() }).safeParse(given).data?.值;
  const parsed = value.safeParse(raw);
  // Both are told, so that one look mends the whole entry.
  for (const issue of framed.error?.issues ?? []) fault(...told(issue, name, []));
  for (const issue of parsed.error?.issues ?? []) fault(...told(issue, name, ["值"]));
  if (!framed.success || !parsed.success) return null;
  const { 依据: citation, 施行日期: validFrom, 核实: confirmed } = framed.data;
  const text = textOf(raw);
  return { value: parsed.data, text, citation, validFrom, confirmed: confirmed === "是" };
}

/** The value in the words of the file, short enough for a line. */
function textOf(raw: unknown): string {
  if (Array.isArray(raw)) return raw.map((item: unknown) => textOf(item)).join("、");
  if (typeof raw === "object" && raw !== null) {
    const items = Object.entries(raw).filter(([, item]) => !Array.isArray(item));
    const [[, name] = [], [, limit] = []] = items;
    // A name with its limit or meaning reads as 优（90分）; longer entries keep their keys.
    if (items.length === 2) return `${textOf(name)}（${textOf(limit)}）`;
    return items.map(([key, item]) => `${key}${textOf(item)}`).join("，");
  }
  return String(raw);
}

function told(
  issue: z.core.$ZodIssue,
  name: string,
  front: readonly PropertyKey[],
): readonly [readonly PropertyKey[], string] {
  const path = [name, ...front, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    return [[...path, key], `“${name}”里没有“${issue.keys.join("”“")}”这一项`];
  }
  const field = issue.path.findLast((part) => typeof part === "string");
  const where = field === undefined ? `“${name}”` : `“${name}”的“${field}”`;
  // Messages of ours are Chinese; what zod says itself means that the item is missing or of another form.
  const words = /\p{Script=Han}/u.test(issue.message)
    ? issue.message.replace(/。$/, "")
    : "缺少内容或写法不对";
  return [path, `${where}${words}`];
}
