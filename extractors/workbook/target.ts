import type { Completion, Standing, Target, TargetOp } from "../../domain/monitoring/target.ts";
import { fold, tidy } from "../../domain/sheet-words/fold.ts";

const signs: readonly (readonly [TargetOp, RegExp])[] = [
  ["≥", /^(?:≥|≧|⩾|>=|=>|大于等于|大于或等于|不低于|不少于|不小于|至少|达到|达)/],
  ["≤", /^(?:≤|≦|⩽|<=|=<|小于等于|小于或等于|不超过|不高于|不大于|不多于|控制在|至多|最多)/],
  [">", /^(?:>|大于|高于|超过|多于)/],
  ["<", /^(?:<|小于|低于|少于)/],
  ["=", /^(?:=|等于|为)/],
];

const tails: readonly (readonly [TargetOp, RegExp])[] = [
  ["≥", /(?:及)?以上$/],
  ["≤", /(?:及)?(?:以下|以内|之内)$|(?<=[日天月年时])内$/],
];

const quantity = String.raw`(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)`;
const range = new RegExp(`^${quantity}([^\\d~-]{0,6}?)(?:~|-|—|–|至|到)${quantity}([^\\d]{0,10})$`);
const single = new RegExp(`^${quantity}([^\\d]{0,10})$`);
const date =
  /(?:20\d\d年|\d{1,2}月(?:\d{1,2}日|底|末|份)?|年底|月底)(?:.{0,4}(?:前|内|底|末))?|^20\d\d[-./]\d/;

/** A 年度指标值; `sign` and `unit` are those of their own columns, empty where there are none. */
export function targetOf(text: string, sign = "", unit = ""): Target {
  const raw = tidy(`${sign}${text}${/[%％]$/.test(text) && /[%％]/.test(unit) ? "" : unit}`);
  const folded = fold(raw);
  const nothing = { raw, value: null, upper: null, unit: null };
  if (folded === "") return { ...nothing, op: null };
  if (folded.startsWith("定性")) return { ...nothing, op: "qualitative" };
  const front = signs.find(([, pattern]) => pattern.test(folded));
  let rest = front === undefined ? folded : folded.replace(front[1], "");
  const tail = tails.find(([, pattern]) => pattern.test(rest));
  if (tail !== undefined) rest = rest.replace(tail[1], "");
  rest = rest
    .replace(/^(?:达|到|约|:)/, "")
    .replace(/[。;;,]$/, "")
    .replace(/\(含\)$/, "");
  const op = front?.[0] ?? tail?.[0] ?? "=";
  const between = range.exec(rest);
  if (between !== null && !date.test(rest)) return rangeTarget(raw, between);
  const one = single.exec(rest);
  if (one !== null && !isDated(rest)) {
    return {
      raw,
      op: "=" === op && tail !== undefined ? tail[0] : op,
      value: bare(one[1]),
      upper: null,
      unit: one[2] === "" ? null : (one[2] ?? null),
    };
  }
  return { ...nothing, op: date.test(folded) ? "date" : "qualitative" };
}

/** 12月 may be a number of months, but 12月底前 and 2025年 are days. */
function isDated(rest: string): boolean {
  return /月.*(?:前|底|末|日)|20\d\d年|前$/.test(rest);
}

function rangeTarget(raw: string, match: RegExpExecArray): Target {
  const [, low, lowUnit = "", high, highUnit = ""] = match;
  const unit = highUnit === "" ? lowUnit : highUnit;
  return { raw, op: "range", value: bare(low), upper: bare(high), unit: unit === "" ? null : unit };
}

function bare(digits: string | undefined): string {
  return (digits ?? "").replaceAll(",", "");
}

const standings: readonly (readonly [Standing, RegExp])[] = [
  [
    "missed",
    /未(?:完成|达|实现|开展|启动|实施|开工|能)|没有完成|尚未|滞后|无法|不达标|不合格|不满意|未/,
  ],
  ["partly", /部分(?:完成|达成|实现|达标)|基本(?:完成|达成|达标|实现)|较慢|接近完成/],
  [
    "in-step",
    /正在|推进中|进行中|有序|按(?:计划|进度|序时)|持续|稳步|正常|达到序时|逐步|已启动|已开展|开展中|实施中/,
  ],
  [
    "met",
    /完成|达成|达标|实现|达到|合格|优良|优秀|良好|显著|明显|有效|提升|改善|提高|增强|长期|满意|符合|是|√|100%/,
  ],
];

/** A 完成情况; the target tells which of several numbers is meant. */
export function completionOf(text: string, target: Target): Completion {
  const raw = tidy(text);
  const folded = fold(raw);
  if (/^(?:[-—–/\\]+|无|暂无|不适用)?$/.test(folded)) return { kind: "none", raw };
  if (target.value !== null) {
    const found = valueIn(folded, target);
    if (found !== null) return { kind: "value", raw, ...found };
  }
  const standing = standings.find(([, pattern]) => pattern.test(folded))?.[0];
  return standing === undefined ? { kind: "none", raw } : { kind: "words", raw, standing };
}

interface Found {
  readonly value: string;
  readonly unit: string | null;
}

const numbers = new RegExp(`${quantity}(%|[\\p{Script=Han}a-zA-Z/㎡°℃]{0,6})`, "gu");

/** The one number of a completion that can be held against the target; null when there are several. */
function valueIn(folded: string, target: Target): Found | null {
  const all = Array.from(folded.matchAll(numbers), ([, digits = "", unit = ""]): Found => ({
    value: bare(digits),
    unit: unit === "" ? null : unit,
  })).filter(
    ({ value, unit }) =>
      (!(/^20\d\d$/.test(value) && (unit ?? "").startsWith("年")) &&
        !(unit ?? "").startsWith("月")) ||
      target.unit === "月",
  );
  const whole = /^[^\d]{0,8}$/.test(folded.replace(numbers, ""));
  const [only] = all;
  if (all.length === 1 && only !== undefined && whole) return trimmed(only, target);
  const same = all.filter(
    ({ unit }) => unit !== null && target.unit !== null && unit.startsWith(target.unit),
  );
  const [fit] = same;
  if (fit === undefined || new Set(same.map(({ value }) => value)).size > 1) {
    return all.length === 1 && only !== undefined ? trimmed(only, target) : null;
  }
  return trimmed(fit, target);
}

/** 450人参加培训 counts 人 where the target does. */
function trimmed({ value, unit }: Found, target: Target): Found {
  const fits = unit !== null && target.unit !== null && unit.startsWith(target.unit);
  return { value, unit: fits ? target.unit : unit };
}
