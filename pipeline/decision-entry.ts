import { z } from "zod";
import type { Conclusion, Decision, Judgment, Subject } from "../domain/decision.ts";
import { conclusionNames } from "../domain/decision.ts";

const words = z.string().default("");

const ground = z.strictObject({ 角色: z.string(), 原文: z.string(), 数值: words, 原句: words });

const subject = z.strictObject({
  指纹: z.string().regex(/^[0-9a-f]{16}$/),
  位置: z.string().regex(/^[0-9a-f]{16}$/),
  规则: z.string().min(1),
  规则版本: z.string().min(1),
  报告: z.array(z.string()).default([]),
  文件: z.array(z.string()).default([]),
  数据: z.array(ground),
});

/** One conclusion as the file has it; a person writes all but 问题. */
export const entrySchema = z.strictObject({
  结论: words,
  依据: words,
  口径: words,
  理由: words,
  经办人: words,
  日期: words,
  有效期至: words,
  问题: subject,
});

export type Entry = z.infer<typeof entrySchema>;

/** A field that a person fills in. */
type Field = Exclude<keyof Entry, "问题">;

/** What is wrong with a filled-in entry: the field and a Chinese sentence. */
export interface Complaint {
  readonly field: Field;
  readonly what: string;
}

const conclusions: readonly (readonly [Conclusion, string])[] = [
  ["confirmed", conclusionNames.confirmed],
  ["scope", conclusionNames.scope],
  ["false-alarm", conclusionNames["false-alarm"]],
  ["unverifiable", conclusionNames.unverifiable],
];

/** The conclusion of an entry; null while nothing is filled in. `today` is YYYY-MM-DD. */
export function decisionOf(entry: Entry, today: string): Decision | Complaint | null {
  const { 结论: name, 依据: basis, 口径: scope, 理由: reason, 经办人: by } = entry;
  const told = name.trim();
  if (told === "") {
    return [basis, scope, reason].some((text) => text.trim() !== "")
      ? { field: "结论", what: `写了依据、口径或理由，却没有写结论。${choices}` }
      : null;
  }
  const conclusion = conclusions.find(([, known]) => known === told)?.[0];
  if (conclusion === undefined) return { field: "结论", what: `没有“${told}”这种结论。${choices}` };
  const complaint = missing(conclusion, entry) ?? badDate(entry, today);
  if (complaint !== null) return complaint;
  const judgment: Judgment = {
    conclusion,
    basis: basis.trim(),
    scope: scope.trim(),
    reason: reason.trim(),
    by: by.trim(),
    on: entry.日期 === "" ? null : entry.日期,
    expires: entry.有效期至 === "" ? null : entry.有效期至,
  };
  return { judgment, subject: subjectOf(entry) };
}

const choices = "请写“确认有误”“口径差异”“工具误报”“无法核实”之一";

/** What has to stand in a field: what to write when it is empty or says nothing, and what says something. */
interface Need {
  readonly field: Field;
  readonly what: string;
  readonly says: RegExp;
}

// A full stop or a single character is no reason; 表3 is a basis.
const aReason = /\p{Script=Han}[^\p{L}]*\p{Script=Han}|\p{L}{3}/u;
const aName = /\p{L}[\s·.]*\p{L}/u;
const anything = /\p{L}/u;

/** Who takes an error out of the count answers for it. */
const signed: readonly Need[] = [
  { field: "经办人", what: "必须写经办人：谁作的结论，写姓名", says: aName },
  { field: "日期", what: "必须写日期：哪一天作的结论，写成 2026-12-31", says: /\S/u },
];

const needs: Readonly<Record<Conclusion, readonly Need[]>> = {
  confirmed: [],
  scope: [
    {
      field: "依据",
      what: "口径差异必须写依据：哪份文件、哪一条，或哪张报表",
      says: anything,
    },
    { field: "口径", what: "口径差异必须写口径：用的是哪个范围，或哪个分母", says: aReason },
    ...signed,
  ],
  "false-alarm": [
    { field: "理由", what: "工具误报必须写理由：程序哪里读错或判错", says: aReason },
    ...signed,
  ],
  unverifiable: [],
};

/** All that is missing at once, so that nobody runs again for each. */
function missing(conclusion: Conclusion, entry: Entry): Complaint | null {
  const all = needs[conclusion].flatMap(({ field, what, says }): readonly Complaint[] => {
    const told = entry[field].trim();
    if (told === "") return [{ field, what }];
    return says.test(told) ? [] : [{ field, what: `“${told}”没有写清楚，${what}` }];
  });
  const [first] = all;
  return first === undefined
    ? null
    : { field: first.field, what: all.map(({ what }) => what).join("；") };
}

function badDate(entry: Entry, today: string): Complaint | null {
  for (const field of ["日期", "有效期至"] as const) {
    if (entry[field] !== "" && !z.iso.date().safeParse(entry[field]).success) {
      return { field, what: `“${entry[field]}”不是日期，请写成 2026-12-31 的样子` };
    }
  }
  if (entry.日期 <= today) return null;
  const what = `日期${entry.日期}还没有到（今天是${today}），请写实际作结论的那一天`;
  return { field: "日期", what };
}

function subjectOf({ 问题: it }: Entry): Subject {
  return {
    fingerprint: it.指纹,
    slotFingerprint: it.位置,
    ruleId: it.规则,
    ruleVersion: it.规则版本,
    owners: it.报告,
    files: it.文件,
    grounds: it.数据.map((one) => ({
      role: one.角色,
      quote: one.原文,
      value: one.数值 === "" ? null : one.数值,
      sentence: one.原句,
    })),
  };
}

/** The entry of a subject, with the words of a person or without. */
export function entryOf(it: Subject, judgment: Judgment | null): Entry {
  return {
    结论: judgment === null ? "" : conclusionNames[judgment.conclusion],
    依据: judgment?.basis ?? "",
    口径: judgment?.scope ?? "",
    理由: judgment?.reason ?? "",
    经办人: judgment?.by ?? "",
    日期: judgment?.on ?? "",
    有效期至: judgment?.expires ?? "",
    问题: {
      指纹: it.fingerprint,
      位置: it.slotFingerprint,
      规则: it.ruleId,
      规则版本: it.ruleVersion,
      报告: [...it.owners],
      文件: [...it.files],
      数据: it.grounds.map(({ role, quote, value, sentence }) => ({
        角色: role,
        原文: quote,
        数值: value ?? "",
        原句: sentence,
      })),
    },
  };
}
