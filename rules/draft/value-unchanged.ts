import type { CalculationEntry, FigureEntry, MeasureEntry } from "../../domain/catalogue.ts";
import { isStatedAsPlan } from "../../domain/fact.ts";
import type { Figure, Status } from "../../domain/figure.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import type { Qualifier } from "../../domain/quantity.ts";
import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { beforeSlot, isNamedRightBefore, rereadsOf } from "./slot-figure.ts";
import type { Misread } from "./slot-figure.ts";

const messages = {
  value: ({ text, quote }: { readonly text: string; readonly quote: string }) =>
    `“${text}”在这句话里读成了“${quote}”，数值或单位变了。`,
  qualifier: ({ text, words }: { readonly text: string; readonly words: string }) =>
    `“${text}”前后的文字把它变成了“${words}”，与出处不同。请去掉约、近、超、以上一类的字。`,
  year: ({ text, told, read }: Misread) =>
    `“${text}”是${told}的数据，在这句话里读成了${read}的。请写明年度或换一个数据。`,
  status: ({ text, told, read }: Misread) => `“${text}”在出处是${told}，在这句话里读成了${read}。`,
};

type Check = DraftCheck<typeof messages>;

const statusNames: Readonly<Record<Status, string>> = {
  actual: "实际数",
  plan: "计划数",
  threshold: "标准",
  reference: "引用的数",
};

const qualifierNames: Readonly<Record<Qualifier, string>> = {
  exact: "确数",
  over: "余",
  approx: "约",
  nearly: "近",
  more_than: "超过",
  at_least: "以上",
  less_than: "不足",
  at_most: "以内",
  no_later_than: "之前",
};

export const valueUnchanged = defineDraftRule({
  id: "W07",
  name: "数据不变",
  about: "数据位在句子里读回的数值、单位、修饰、年度和性质须与出处相同。",
  version: "1.0.0",
  messages,
  *check(context): Generator<Check> {
    for (const { slot, figure } of rereadsOf(context)) {
      const { entry } = slot;
      const named = isNamedRightBefore(entry, beforeSlot(context, slot));
      if (entry.kind === "figure") yield* compared(entry, figure, context, named);
      else yield* againstText(entry, figure, context);
    }
  },
});

function* compared(
  entry: FigureEntry,
  read: Figure,
  context: DraftContext,
  named: boolean,
): Generator<Check> {
  const { figure, text } = entry;
  const same = figure.value === read.value && figure.quantity.unit === read.quantity.unit;
  if (!same || figure.kind !== read.kind) {
    yield { verdict: "broken", messageId: "value", data: { text, quote: read.quote } };
    return;
  }
  yield qualified(text, figure.quantity.qualifier, read);
  yield* dated(entry, read, context);
  // A date or a document number is neither planned nor done.
  if (figure.kind === "docnumber" || figure.kind === "date" || figure.kind === "period") return;
  // 监控涉及预算金额{{F2}}, 申报金额{{F3}}: the name itself says that it is a budget or a request.
  const both = [figure.status, read.status].every((each) => each === "plan" || each === "actual");
  const told = named || read.indicator === figure.indicator;
  const isKept = both && told && isStatedAsPlan(figure.indicator ?? "");
  yield isKept ? held : standing(text, figure.status, read.status);
}

/** A calculated value or one of a workbook has no figure to compare with: its own text tells. */
function* againstText(
  entry: CalculationEntry | MeasureEntry,
  read: Figure,
  context: DraftContext,
): Generator<Check> {
  const { text } = entry;
  const printed = read.quantity.digits + (read.quantity.unit ?? "");
  if (printed !== text.replaceAll(/[,，\s]/g, "")) {
    yield { verdict: "broken", messageId: "value", data: { text, quote: read.quote } };
    return;
  }
  yield qualified(text, "exact", read);
  yield* dated(entry, read, context);
  // 序时进度 reads as a standard and 年初预算数 as planned: W15 leaves a measure its name alone.
  if (entry.kind === "calculation") yield standing(text, expectedStatus(entry), read.status);
}

function expectedStatus(entry: CalculationEntry): Status {
  const kind = indicatorOf(entry.calculation.indicator)?.kind;
  const planned = entry.calculation.operands.every(({ status }) => status === "plan");
  return planned && kind === "amount" ? "plan" : "actual";
}

function qualified(text: string, told: Qualifier, read: Figure): Check {
  const { qualifier } = read.quantity;
  if (qualifier === told) return held;
  const words = qualifierNames[qualifier];
  return { verdict: "broken", messageId: "qualifier", data: { text, words } };
}

function* dated(
  { text, year }: { readonly text: string; readonly year: number | null },
  read: Figure,
  { catalogue }: DraftContext,
): Generator<Check> {
  const found = read.year ?? catalogue.year;
  if (found === year || (read.kind === "period" && read.year === null)) yield held;
  else {
    const [told, wrong] = [yearName(year), yearName(found)];
    yield { verdict: "broken", messageId: "year", data: { text, told, read: wrong } };
  }
}

function yearName(year: number | null): string {
  return year === null ? "年度不明" : `${year}年`;
}

function standing(text: string, told: Status, read: Status): Check {
  if (told === read) return held;
  const data = { text, told: statusNames[told], read: statusNames[read] };
  return { verdict: "broken", messageId: "status", data };
}
