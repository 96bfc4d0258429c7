import { isLeftOver } from "../divisions/state-words.ts";
import type { SharedRate } from "./rate-name.ts";
import { printsAs } from "./prints-as.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { areAlike } from "../wording/noun-class.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 上述三类占, 三类问题合计占全部问题的: so many of those just listed. */
const several =
  /^(?:上述|以上|前述|这)?([两二三四五六七2-7])(?:大?类|种|项|者)(?:问题|项目|情形|单位|对象)?(?:合计|共计?|合起来|之和|相加)?$/;
const ofMoney = /资金|金额|预算|支出|投资|收入/;
/** What counts the kinds, and nothing of them. */
const kinds = /^(?:大?类|种|方面)$/;

/** 管理类74个，资金类51个，上述两类占59%: the last counts of the sentence before the words that take them together. */
export function countedTogether(rate: Mention, share: SharedRate): readonly Mention[] {
  if (rate.past || ofMoney.test(share.of)) return [];
  const lead = rate.scope.text.slice(0, share.at);
  const clause = /[^，,。；;：:]*$/.exec(lead)?.[0] ?? "";
  const number = several.exec(plain(clause))?.[1];
  if (number === undefined) return [];
  const size = Number(number) || (hanValue(number) ?? 0);
  const end = rate.scope.span.start + lead.length - clause.length;
  const parts = rate.scope.mentions
    .filter(({ figure }) => figure.flow.end <= end && !kinds.test(figure.quantity.unit ?? ""))
    .filter((each) => !isLeftOver(each))
    .slice(-size);
  const unit = parts[0]?.figure.quantity.unit;
  const alike = parts.every(
    ({ figure }) => figure.kind === "count" && figure.quantity.unit === unit,
  );
  return alike && parts.length === size ? parts : [];
}

/** Their whole: what is told before the first of them and fits, in their paragraph or the one before, else what heads their sentence. */
export function wholeOfCounted(
  rate: Mention,
  parts: readonly Mention[],
  scene: Scene,
): Mention | null {
  const sum = parts.reduce((all, { figure }) => all + Number(figure.value), 0);
  const wholes = wholesBefore(parts, sum, scene);
  const fitting = wholes.find(({ figure }) =>
    printsAs(rate.figure, (100 * sum) / Number(figure.value)),
  );
  if (fitting !== undefined) return fitting;
  const [head] = wholes;
  return head !== undefined && wholes.every(({ scope }) => scope === rate.scope) ? head : null;
}

function wholesBefore(parts: readonly Mention[], sum: number, scene: Scene): readonly Mention[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { block, flow, quantity } = first.figure;
  return [block, block - 1]
    .flatMap((index) => (scene.byBlock.get(index) ?? []).toReversed())
    .filter(
      ({ figure, noun }) =>
        figure.flow.end <= flow.start &&
        figure.kind === "count" &&
        figure.quantity.unit === quantity.unit &&
        parts.some((part) => part.noun === null || areAlike(noun, part.noun)) &&
        Number(figure.value) > sum,
    );
}
