import type { Formula } from "../../domain/relation.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const result =
  /(?:(?:调整|追加|核定)后[一-龥]{0,6}(?:预算(?:收入|总额|数)?|总额)?|调整(?:全年)?预算数?|(?:全年|年末|年终)(?:调整)?预算(?:总额|数)?|(?:全年)?可用(?:预算|财力|资金)(?:总计|总额|合计)?)(?:为|是|达到?|共)*$/;
const base =
  /(?:年初|期初)[一-龥]{0,12}$|原(?:有|定)?预算[一-龥]{0,2}$|(?:批复|下达|核定)[一-龥]{0,8}预算(?:收入|数)?(?:为|是)?$/;
const noBase = /追加|调整|结转|结余|上年|去年|执行|支出$/;
const verb = /追加|调增|增加|净增|上年结转|[调核压追]减|减少|净减|收回/g;
const rises = /追加|调增|增加|净增|上年结转/;

/** So many numbers may stand between what was given at first and what it has become. */
const reach = 12;

interface Change {
  readonly mention: Mention;
  readonly minus: boolean;
}

/**
 * 年初预算3.74亿元，年中追加6820万元，核减1240万元，净增5580万元，调整预算数42980万元: what was given at first with all
 * that changed it, or with the net of it, is what there is now.
 */
export const adjustedBudgets = perScene((scene: Scene): readonly Bound[] =>
  [...wholeScene(scene).byBlock.values()].flatMap((block) => {
    const money = block.filter(isOfThisYear);
    return money.flatMap((mention, at) => {
      if (!result.test(wordsOf(mention))) return [];
      const before = money.slice(Math.max(0, at - reach), at);
      const from = before.findLastIndex((each) => isBase(each));
      const first = before[from];
      if (first === undefined) return [];
      const changes = changesIn(before.slice(from + 1));
      return changes === null ? [] : (boundOf(mention, first, changes) ?? []);
    });
  }),
);

/** What was carried over from the year before is of this one. */
function isOfThisYear({ figure, scope, past, before }: Mention): boolean {
  if (figure.kind !== "amount" || scope.isRow || figure.status === "threshold") return false;
  return /上年(?:度|末)?结转/.test(before) || (!past && figure.status !== "reference");
}

function wordsOf({ before }: Mention): string {
  return plain(before);
}

function isBase(mention: Mention): boolean {
  const words = wordsOf(mention);
  return base.test(words) && !noBase.test(words);
}

/** Each change in turn; a net amount stands for all before it, and what changed a part for none. */
function changesIn(mentions: readonly Mention[]): readonly Change[] | null {
  let changes: Change[] = [];
  for (const mention of mentions) {
    // There is another result already, to which the later changes belong.
    if (result.test(wordsOf(mention))) return null;
    const words = wordsOf(mention);
    const last = [...words.matchAll(verb)].at(-1);
    const ended = last !== undefined && words.length - last.index <= 18;
    const joined = /^[、和及与]/.test(words) && last === undefined && changes.length > 0;
    // 追加上级补助300万元、专项200万元: what 、 joins to a change is one as well.
    if (joined) return null;
    if (!ended || /其中/.test(leading(mention, 20))) continue;
    const minus = !rises.test(last[0]);
    if (/净/.test(words)) changes = [];
    changes.push({ mention, minus });
  }
  return changes.length === 0 ? null : changes;
}

/** The formula of sums takes at most one thing away, as its last. */
function boundOf(total: Mention, first: Mention, changes: readonly Change[]): Bound | null {
  const gone = changes.filter(({ minus }) => minus);
  if (gone.length > 1) return null;
  const terms = [first, ...changes.filter(({ minus }) => !minus), ...gone].map((each) =>
    "mention" in each ? each.mention : each,
  );
  const items = terms.map((each, at) =>
    evidenceOf(at === 0 ? "年初数" : roleName(each, "调整数"), each),
  );
  const name: Formula["name"] =
    gone.length === 0 ? "sum" : terms.length === 2 ? "difference" : "balance";
  return {
    formula: { name, args: items.map((_, at) => at + 1), sign: "=", claim: 0 },
    evidence: [evidenceOf("调整后的数", total), ...items],
    text: `调整后的数＝${items
      .map(
        ({ role }, at) =>
          `${at === 0 ? "" : gone.length > 0 && at === items.length - 1 ? "－" : "＋"}${role}`,
      )
      .join("")}`,
    binding: bindingOf([total, ...terms]),
  };
}
