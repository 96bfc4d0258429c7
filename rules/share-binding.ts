import { bindingOf, compatible, roleName, sharedRun } from "./mention-match.ts";
import { areAlike, nounIn } from "./noun-class.ts";
import type { SharedRate } from "./rate-name.ts";
import type { RateCase } from "./rate-binding.ts";
import { printedValue } from "../domain/reading.ts";
import { evidenceOf } from "./relation-check.ts";
import type { Bound } from "./rule.ts";
import { between } from "./scene.ts";
import type { Mention } from "./scene.ts";

/** 占…的p%: the part stands before 占; the whole between 占 and the rate, or it is named there. */
export function bindShare(rate: Mention, share: SharedRate): RateCase {
  const { mentions, text, span } = rate.scope;
  const start = (mention: Mention): number => mention.figure.flow.start - span.start;
  const measured = mentions.filter((mention) =>
    /^(?:money|count)$/.test(mention.figure.quantity.dimension),
  );
  const before = measured.filter((mention) => start(mention) < share.at).toReversed();
  const inside = measured.filter(
    (mention) => start(mention) > share.at && mention.place < rate.place,
  );
  const part = before.find((mention) => suitsShare(mention, share, inside)) ?? null;
  const far = part !== null && clauses(text.slice(part.figure.flow.end - span.start, share.at)) > 1;
  // 分别占 pairs lists; a name with a number in it belongs to the rate before.
  const paired =
    text.slice(0, share.at).endsWith("分别") || /\d/.test(share.of.replace(/\d+[个家项]/, ""));
  const others = before.filter(
    (mention) => part !== null && mention !== part && compatible(mention, part),
  );
  const wholes =
    inside.length > 0
      ? inside
      : others.filter((mention) => namedWhole(mention, share.of) && mayHold(mention, part));
  const bounds =
    part === null || far || paired
      ? []
      : wholes.flatMap((whole) =>
          compatible(part, whole) ? shareBound(part, whole, rate, share.of) : [],
        );
  return {
    rate,
    part,
    bounds,
    family: null,
    ruleId: "R01",
    explicit: true,
    name: "占比",
    whole: wholes[0] ?? null,
  };
}

/** A whole that is only called so must be larger, and no neighbour of the part in a list. */
function mayHold(whole: Mention, part: Mention | null): boolean {
  if (part === null) return false;
  const listed = whole.place + 1 === part.place && /^[^，,。]*、/.test(between(whole, part));
  return (
    !listed && printedValue(whole.figure.quantity).compare(printedValue(part.figure.quantity)) >= 0
  );
}

function clauses(text: string): number {
  return (text.match(/[，,；;。：:]/g) ?? []).length;
}

function suitsShare(mention: Mention, { of }: SharedRate, inside: readonly Mention[]): boolean {
  const { dimension } = mention.figure.quantity;
  const [whole] = inside;
  if (whole !== undefined) return dimension === whole.figure.quantity.dimension;
  if (/资金|金额|额|预算|支出|投资/.test(of)) return dimension === "money";
  const noun = nounIn(of);
  return noun === null || (dimension === "count" && areAlike(noun, mention.noun));
}

/** 占送审金额: the figure called so; 占总数, 占比: the one called a total. */
function namedWhole(mention: Mention, of: string): boolean {
  const label = mention.before.slice(-12) + mention.after.slice(0, 8);
  const plain = of.replace(/^(?:全部|所有|其|该|全[区县市州]|当年|年度|本级)+/, "");
  if (plain === "" || /^总?(?:数|量|额|计|资金|金额)?$/.test(plain))
    return /共|总|合计|全部|全[区县市州]/.test(label);
  return sharedRun(plain, label) >= 2;
}

/** The share of a part in a whole; `of` is what the text calls the whole. */
export function shareBound(part: Mention, whole: Mention, rate: Mention, of: string): Bound {
  const [partName, wholeName] = [roleName(part, "部分"), of === "" ? roleName(whole, "总数") : of];
  return {
    formula: { name: "share", args: [0, 1], sign: "=", claim: 2 },
    evidence: [
      evidenceOf(partName, part),
      evidenceOf(wholeName.replace(/\d.*$/, "") || roleName(whole, "总数"), whole),
      evidenceOf("占比", rate),
    ],
    text: `占比＝${partName}÷${wholeName}`,
    binding: bindingOf([part, whole, rate]),
  };
}
