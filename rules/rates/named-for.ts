import { indicatorOf } from "../../domain/indicator.ts";
import { remembered } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";
import type { Role } from "./rate-families.ts";

/**
 * Whether a figure is the role itself, and not what was done with it: 对难以形成支出的资金收回2316.75万元 is no spending, 压减预算300万元
 * no budget, 抽查发现问题12个 nothing that was checked.
 */
export function isNamedFor({ figure, before }: Mention, role: Role): boolean {
  const name = figure.indicator === null ? null : indicatorOf(figure.indicator)?.name;
  const isOther =
    name !== undefined &&
    name !== null &&
    !role.indicators.includes(figure.indicator ?? "") &&
    !role.words.test(name);
  return !isOther && !dealtWith(role.words.source).test(plain(before));
}

const deed =
  "收回|盘活|统筹|清理|结余|结转|[调压核评审]减|削减|取消|追加|追回|发现|反馈|整改|查出|提出|提交|退回";

/** A deed between the word of the role and the number, or one whose object the word is. */
const dealtWith = remembered((words: string): RegExp => {
  const other = `(?!${words})(?:${deed})`;
  return new RegExp(`(?:${words})[^，,。；;：:]*?${other}|${other}了?(?:${words})`);
});
