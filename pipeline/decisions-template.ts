import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { cardsOf } from "../domain/cards.ts";
import type { Lapsed } from "../domain/decide.ts";
import type { Decision, Subject } from "../domain/decision.ts";
import { judgmentText } from "../domain/decision.ts";
import type { Sources } from "../domain/decision-subject.ts";
import { dutiesOf, sourcesOf, subjectOf } from "../domain/decision-subject.ts";
import { ConfigError } from "../domain/errors.ts";
import type { Finding, Receipt } from "../domain/finding.ts";
import { severityNames } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { entryOf } from "./decision-entry.ts";
import { writeYaml } from "./yaml.ts";

/** The findings of a run and what became of the conclusions that were given to it. */
export interface TemplateInput {
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  /** Of these, what could not be judged is listed after the findings. */
  readonly receipts: readonly Receipt[];
  readonly lapsed: readonly Lapsed[];
  readonly absent: readonly Decision[];
}

const head = `# 绩核核验结论。每条对应一个问题，由负责核实的人填写；不填“结论”的，问题保持待处理。
# 填写时只改引号中间的内容；内容中要用引号时，请用中文引号“”。
#
# 结论：    写下面四种之一
#           确认有误——报告确实错了，等待更正；更正以前仍计入错误
#           口径差异——报告没有错，只是计算口径不同；必须写“依据”“口径”“经办人”“日期”，以后不再计入错误
#           工具误报——程序读错或判错；必须写“理由”“经办人”“日期”，以后不再计入错误
#           无法核实——现有材料判断不了；仍计入错误
# 依据：    哪份文件、哪一条，或哪张报表
# 口径：    用的是哪个范围，或哪个分母
# 理由：    为什么这样认定
# 经办人：  谁作的结论，写姓名
# 日期：    哪一天作的结论，写成 2026-12-31；不能写今天以后的日期
# 有效期至：到哪一天为止，写成 2026-12-31；过期后结论失效。不写就是长期有效
# 问题：    由程序填写，请勿改动。数据或所在句子一改，或者规则有大的改动，结论自动失效
#
# 标有【未能判断】的，是缺少依据或有歧义、程序判断不了的地方，列在问题之后；查实后同样可以写结论。
#
# 结论只对所列的这个问题有效，不能对整条规则作结论。作了结论的问题仍保留在各种清单中。
# 填好后运行：jihe check 报告文件夹 --decisions 本文件
`;

/** A file in which a person only has to fill in words; given conclusions are kept in it. */
export function decisionsTemplate(input: TemplateInput): string {
  const sources = sourcesOf(input.reports);
  const known = new Set<string>();
  const entries = cardsOf(input.findings)
    .flatMap(({ root, folded }) => [
      findingEntry(root, null, input, sources, known),
      ...folded.map((finding) => findingEntry(finding, root, input, sources, known)),
    ])
    .filter((entry) => entry !== "");
  const duties = input.receipts.flatMap((receipt) => dutyEntry(receipt, input, sources, known));
  const absent = input.absent.map(absentEntry);
  const all = [...entries, ...duties, ...absent];
  if (all.length === 0) return `${head}\n结论清单: []\n`;
  return `${head}\n结论清单:\n${all.join("\n")}`;
}

/** Empty for a finding with the same values in the same words as one before: one conclusion serves both. */
function findingEntry(
  finding: Finding,
  root: Finding | null,
  input: TemplateInput,
  sources: Sources,
  known: Set<string>,
): string {
  const subject = subjectOf(finding, sources);
  if (!isNew(subject, known)) return "";
  const { severity, title, ruleId, ruleName, message, decision = null } = finding;
  const lapsed = input.lapsed.filter(({ findingId }) => findingId === finding.id);
  return [
    ...comment(`【${severityNames[severity]}】${title}（${ruleId} ${ruleName}）`),
    ...comment(subject.files.join("、")),
    ...comment(message),
    ...(root === null ? [] : comment(`与“${root.title}”出于同一原因`)),
    ...lapsed.flatMap((one) => comment(lapsedText(one))),
    item(subject, decision),
  ].join("\n");
}

/** What could not be judged: a person may say what is so. */
function dutyEntry(
  receipt: Receipt,
  input: TemplateInput,
  sources: Sources,
  known: Set<string>,
): readonly string[] {
  const [duty] = dutiesOf([receipt]);
  const subject = duty === undefined ? null : subjectOf(duty, sources);
  if (duty === undefined || subject === null || !isNew(subject, known)) return [];
  const { ruleId, ruleName, statement, decision = null } = receipt;
  const lapsed = input.lapsed.filter(({ findingId }) => findingId === duty.id);
  return [
    [
      ...comment(`【未能判断】${ruleName}（${ruleId}）`),
      ...comment(subject.files.join("、")),
      ...comment(statement),
      ...lapsed.flatMap((one) => comment(lapsedText(one))),
      item(subject, decision),
    ].join("\n"),
  ];
}

function isNew({ fingerprint, owners, grounds }: Subject, known: Set<string>): boolean {
  const key = JSON.stringify([fingerprint, owners, grounds]);
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

/** 原结论“口径差异：……”已失效，因为…… */
function lapsedText({ decision, reason }: Lapsed): string {
  return `原结论“${judgmentText(decision.judgment)}”已失效，因为${reason}。请重新作结论`;
}

function absentEntry({ subject, judgment }: Decision): string {
  const what =
    "本次核验没有出现这个问题：可能已经更正，或者这次没有读取该文件。确认已更正后可以删去";
  return [...comment(subject.files.join("、")), ...comment(what), item(subject, judgment)].join(
    "\n",
  );
}

/** Text of a report must not break out of the comment it stands in. */
function comment(text: string): readonly string[] {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  return line === "" ? [] : [`  # ${line}`];
}

function item(subject: Subject, judgment: Decision["judgment"] | null): string {
  return writeYaml([entryOf(subject, judgment)]).replace(/^(?=.)/gm, "  ");
}

/** A file with words of a person in it is never written over, unless they were read and are kept. */
export function refuseOverwriting(target: string, decisions: string | null): void {
  if (!existsSync(target)) return;
  if (decisions !== null && resolve(decisions) === resolve(target)) return;
  throw new ConfigError(
    "unwritable",
    `“${target}”已经存在，里面可能有填好的结论，没有覆盖。请换一个文件名；要在原文件上补充，请同时写 --decisions ${target}。`,
  );
}
