import { printedValue } from "../../domain/reading.ts";
import { bareName, basesCalled, comparable, distinct, wholesFor } from "./base-binding.ts";
import { classListings, isOfBothGrades } from "../divisions/class-binding.ts";
import type { ClassListing } from "../divisions/class-binding.ts";
import { clauseAround } from "../divisions/bands-apart.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { describedBase, namelessBase } from "./described-base.ts";
import { plain } from "../wording/plain.ts";
import { compatible } from "../wording/mention-match.ts";
import { shareNameOf } from "./rate-name.ts";
import type { SharedRate } from "./rate-name.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { listTotal, sumWhole } from "../subsets/subject-part.ts";
import { hasOwnShare } from "./own-share.ts";
import { topicWhole } from "./topic-whole.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** The whole in another sentence: by the name that this share or the one before it gives it. */
export function wholesElsewhere(
  part: Mention,
  rate: Mention,
  share: SharedRate,
  scene: Scene,
): { readonly named: readonly Mention[]; readonly guessed: readonly Mention[] } {
  const block = scene.byBlock.get(rate.figure.block) ?? [];
  const same =
    share.of === ""
      ? (topicWhole(part, scene) ??
        earlierWhole(rate, part, block) ??
        headWhole(rate, part, scene) ??
        listTotal(part) ??
        classWhole(part, scene) ??
        sumWhole(part, scene))
      : null;
  if (same !== null) return { named: [same], guessed: [same] };
  const earlier = share.of === "" ? earlierShare(rate, block) : null;
  const of = earlier?.of ?? share.of;
  if (of === "") {
    const near = [rate.figure.block, rate.figure.block - 1].flatMap(
      (index) => scene.byBlock.get(index) ?? [],
    );
    const wholes = wholesFor(part, scene).filter((mention) => near.includes(mention));
    const lead = rate.scope.text.slice(
      part.figure.flow.end - rate.scope.span.start,
      Math.max(0, share.at),
    );
    const smaller = /^[^，,]{0,10}[，,]$/.test(lead.trim()) ? smallerBefore(part, scene) : [];
    const guessed = distinct([...smaller, ...wholes]).filter(
      (whole) => !hasOwnShare(whole) && !isOfFirst(whole),
    );
    return { named: [], guessed };
  }
  const called = basesCalled(of, part, scene);
  const all =
    called.named.length + called.alike.length > 0 || !nextYearsCut.test(part.before)
      ? called
      : basesCalled(of, ofAnyYear(part), scene);
  // 一般性转移支付23.6亿元，占转移支付总额的74.9%；专项…，占25.1%: what has the one share is not the whole of the other.
  const isOwn = (mention: Mention): boolean => mention !== earlier?.part;
  const [named, alike] = [all.named.filter(isOwn), all.alike.filter(isOwn)];
  const guessed = distinct([...named, ...alike, ...projectTotals(of, part, scene)]);
  if (named.length === 1) return { named, guessed };
  const described = describedBase(of, part, scene);
  const nameless = bareName(of) === "" && /[全总]/.test(of) ? namelessBase(part, scene) : null;
  const told = described ?? nameless ?? toldBehind(of, part, rate, scene);
  return { named: told === null || !isOwn(told) ? [] : [told], guessed };
}

/** 审核项目227个，提出意见的项目308个，占33.2%: a part written too large is no reason to know no whole. */
function smallerBefore(part: Mention, scene: Scene): readonly Mention[] {
  const larger = new Set(wholesFor(part, scene));
  const [last] = comparable(part, scene).filter(
    ({ scope, place }) => scope === part.scope && place < part.place,
  );
  return last === undefined || larger.has(last) || !mayHold(part, last) ? [] : [last];
}

/** 压减2025年预算1610万元，占评价金额4%: what is cut next year for what was evaluated this year. */
const nextYearsCut = /[压核扣调削]减|收回|取消|扣回/;

function ofAnyYear(part: Mention): Mention {
  return { ...part, figure: { ...part.figure, year: null } };
}

/** 占一般公共预算支出的12.2%，同期一般公共预算支出142.6亿元: told for comparison behind the share. */
function toldBehind(of: string, part: Mention, rate: Mention, scene: Scene): Mention | null {
  const name = bareName(of);
  const own = wholeScene(scene).scopes.find(({ key }) => key === rate.scope.key)?.mentions ?? [];
  const behind = own.filter(
    ({ before, figure }) =>
      figure.flow.start > rate.figure.flow.end &&
      figure.quantity.dimension === part.figure.quantity.dimension &&
      bareName(before) === name,
  );
  return name !== "" && behind.length === 1 ? (behind[0] ?? null) : null;
}

/** 优397个，占75.19%；良104个，占19.70%: what the classes divide, told for sure. */
function classWhole(part: Mention, scene: Scene): Mention | null {
  const isOf = ({ parts }: ClassListing): boolean =>
    parts.includes(part) || (isOfBothGrades(part) && parts[0]?.figure.block === part.figure.block);
  const own = classListings(scene).find(isOf);
  return own?.sure === true ? (own.candidates[0] ?? null) : null;
}

/** 项目支出预算 is what targets, monitoring and self-evaluation of all projects cover. */
function projectTotals(of: string, part: Mention, scene: Scene): readonly Mention[] {
  if (part.figure.quantity.dimension !== "money" || !/项目.*(?:预算|资金|支出|金额)/.test(of))
    return [];
  const known = projectAmounts.flatMap((id) => scene.byIndicator.get(id) ?? []);
  return wholesFor(part, scene).filter((mention) => known.includes(mention));
}

const projectAmounts = ["target.amount", "monitoring.budget_amount", "evaluation.self_amount"];

/** A share that names its whole, and the figure right before 占. */
interface NamedShare {
  readonly of: string;
  readonly part: Mention | null;
}

/** 占审减总额的45%；…占34%；…占21%: the first share of a list names the whole of all. */
function earlierShare(rate: Mention, block: readonly Mention[]): NamedShare | null {
  const shares = block
    .slice(0, block.indexOf(rate))
    .filter(({ figure }) => figure.kind === "rate")
    .flatMap((mention): readonly NamedShare[] => {
      const of = shareNameOf(mention);
      if (of === null || of === "") return [];
      const part = mention.scope.mentions[mention.place - 1] ?? null;
      return [{ of, part: /\d/.test(of) ? null : part }];
    });
  return shares[0] ?? null;
}

/** 税收收入占收入86420万元的61.65%；非税收入33140万元，占38.35%: the whole that the share before was of. */
function earlierWhole(rate: Mention, part: Mention, block: readonly Mention[]): Mention | null {
  const shares = block
    .slice(0, block.indexOf(rate))
    .filter(({ figure }) => figure.kind === "rate")
    .flatMap((mention) => {
      const of = shareNameOf(mention);
      return of === null || of === "" ? [] : [{ mention, of }];
    });
  const last = shares.at(-1);
  if (last === undefined) return null;
  const { mention } = last;
  const whole = mention.scope.mentions[mention.place - 1];
  const told = whole !== undefined && last.of.endsWith(whole.figure.quote.replace(/\s/g, ""));
  return told && compatible(whole, part) && mayHold(whole, part) ? whole : null;
}

/** 18个乡镇中，执行率高于95%的11个，占61.1%；低于85%的2个，占11.1%: what the sentence tells of holds each of its bands. */
function headWhole(rate: Mention, part: Mention, scene: Scene): Mention | null {
  const sentence = fullSentences(scene).find((each) => each.includes(part)) ?? [];
  const [head, second] = sentence.filter(({ figure }) => figure.kind === "count");
  if (head === undefined || second === undefined || part === head || part === second) return null;
  const lead = textBetween(scene, head, second);
  const isHead = /^[一-龥]{0,10}(?<![其集为])[中里][，,]/.test(lead);
  if (!isHead || /其中/.test(textBetween(scene, head, rate))) return null;
  const banded = [second, part].every((each) => bandEdge.test(clauseAround(each)));
  return banded && compatible(head, part) && mayHold(head, part) ? head : null;
}

const bandEdge = /以[上下]|之间|超过|高于|大于|低于|小于|不足|不到|未达|[至—～~-]\d/;

/** 前三类问题合计140个: some of the kinds are not what each of them is a share of. */
function isOfFirst(mention: Mention): boolean {
  return /前[两三四五六2-6][类项种个大][一-龥]{0,6}?(?:合计|共计?|总计)?$/.test(
    plain(leading(mention, 16)),
  );
}

/** A whole that is only called so must be larger, and no neighbour of the part in a list. */
export function mayHold(whole: Mention, part: Mention | null): boolean {
  if (part === null) return false;
  const listed = whole.place + 1 === part.place && /^[^，,。]*、/.test(between(whole, part));
  return (
    !listed && printedValue(whole.figure.quantity).compare(printedValue(part.figure.quantity)) >= 0
  );
}
