import type { Formula } from "../domain/relation.ts";
import { cutTriples } from "./cut-binding.ts";
import { areAlike } from "./noun-class.ts";
import { bindingOf, roleName } from "./mention-match.ts";
import { evidenceOf, judgeBound } from "./relation-check.ts";
import type { Bound } from "./rule.ts";
import { between } from "./scene.ts";
import type { Mention, Scene, Scope } from "./scene.ts";
import { wholeScene } from "./whole-scene.ts";

export interface Difference {
  readonly bound: Bound;
  /** All terms are named by the words of the identity, so that nothing else can enter it. */
  readonly closed: boolean;
}

interface Identity {
  /** Added up, then the last is taken away; each by the words that end right before its number. */
  readonly terms: readonly {
    readonly name: string;
    readonly words: RegExp;
    readonly minus?: boolean;
  }[];
  readonly result: { readonly name: string; readonly words: RegExp };
  readonly closed: boolean;
}

const filler =
  "(?:财政|项目|专项)?(?:资金|金额|经费|价款|价|额|数)?(?:共计|合计|总计|总额)?(?:了|为|达到?|共|约|[（(].{1,4}[）)])*$";

function ending(words: string): RegExp {
  return new RegExp(`(?:${words})${filler}`);
}

const identities: readonly Identity[] = [
  {
    terms: [
      { name: "采购预算", words: ending("采购预算|预算|最高限价|控制价|概算|送审") },
      { name: "成交金额", words: ending("成交|中标|合同|采购"), minus: true },
    ],
    result: { name: "节约金额", words: ending("节约|节支|节省") },
    closed: true,
  },
  {
    terms: [
      { name: "送审金额", words: ending("送审|申报|申请|报审|送评|评审前|评估前") },
      {
        name: "审定金额",
        words: ending("审定|核定|批复|核准|同意安排|评审后|评估后|确认"),
        minus: true,
      },
    ],
    result: { name: "核减金额", words: ending("审减|核减|评减|压减|净核减|砍掉|调减|节约") },
    closed: true,
  },
  {
    terms: [
      {
        name: "年初预算",
        words: ending("年初预算|年初预算安排|期初预算|原预算|年初安排|年初批复"),
      },
      { name: "追加", words: ending("追加|调增|增加预算|年中追加|执行中追加|年中增加") },
      { name: "调减", words: ending("(?<!追加)调减|压减|收回|年中压减"), minus: true },
    ],
    result: { name: "调整后预算", words: ending("调整后(?:全年)?预算|调整预算|调整后|全年预算") },
    closed: true,
  },
  {
    terms: [
      { name: "年初预算", words: ending("年初预算|年初预算安排|期初预算|原预算|年初安排") },
      { name: "追加", words: ending("追加|调增|增加预算|年中追加|执行中追加|年中增加") },
    ],
    result: { name: "调整后预算", words: ending("调整后(?:全年)?预算|调整预算|调整后|全年预算") },
    closed: true,
  },
  {
    terms: [
      {
        name: "期初数",
        words: ending(
          "期初(?:余额|结余|结存|库存|数)?|年初(?:余额|结余|结存|结转|数)|上年(?:末)?(?:余额|结余|结转)",
        ),
      },
      { name: "本期增加", words: ending("(?:本期|本年|当年)?(?:收入|增加|新增|取得|举借)") },
      {
        name: "本期减少",
        words: ending("(?:本期|本年|当年)?(?:支出|减少|使用|偿还|化解)"),
        minus: true,
      },
    ],
    result: {
      name: "期末数",
      words: ending("期末(?:余额|结余|结存|库存|数)?|年末(?:余额|结余|结存|数|滚存结余)|年终结余"),
    },
    closed: false,
  },
  {
    terms: [
      { name: "收入", words: ending("收入|收入完成") },
      { name: "支出", words: ending("支出|支出完成"), minus: true },
    ],
    result: { name: "结余", words: ending("(?:本期|当期|当年|本年|年度|收支)(?:收支)?结余") },
    closed: false,
  },
  {
    terms: [
      { name: "预算数", words: ending("预算|到位|下达|安排|拨付|调整后|总投资|预算数") },
      { name: "执行数", words: ending("执行|支出|支付|使用|执行数"), minus: true },
    ],
    result: {
      name: "结余",
      words: ending(
        "结余|结转|(?:结转|转)下年|结余结转|结转结余|剩余|未支出|未使用|未执行|尚未支出|节约|节省|节支",
      ),
    },
    closed: false,
  },
];

/** 上年结转862万元，本年下达4500万元，可用资金合计5362万元 */
const available: Identity = {
  terms: [
    { name: "上年结转", words: ending("(?:上年|上年度|年初|以前年度)(?:结转|结余)(?:结余|结转)?") },
    {
      name: "本年安排",
      words: ending("(?:本年|当年|本年度|年初)(?:新增)?(?:下达|安排|预算|收入|到位)"),
    },
  ],
  result: { name: "可用资金", words: ending("可用|可支配|可统筹|资金来源|总财力") },
  closed: true,
};

const byLevel = "(?:得?分|值|者|的?[^，,、。；;]{0,8}(?:率|得分|为))?";
const identitiesOfRange: readonly Identity[] = [
  {
    terms: [
      { name: "最高", words: ending(`(?<!不)最高${byLevel}`) },
      { name: "最低", words: ending(`最低${byLevel}`), minus: true },
    ],
    result: { name: "相差", words: ending("相差|极差|分差|差距|相距") },
    closed: true,
  },
];

/** Differences that a sentence or a row of a table names with all their terms. */
export function namedDifferences(scene: Scene): readonly Difference[] {
  const made = known.get(scene) ?? search(scene);
  known.set(scene, made);
  return made;
}

const known = new WeakMap<Scene, readonly Difference[]>();

function search(scene: Scene): readonly Difference[] {
  const taken = new Set(cutTriples(scene).map(({ evidence }) => evidence.at(-1)?.figure?.id ?? ""));
  return wholeScene(scene).scopes.flatMap((scope) =>
    scope.mentions.flatMap((result) => {
      if (taken.has(result.figure.id)) return [];
      for (const identity of [...identities, available, ...identitiesOfRange]) {
        const found = bindIdentity(identity, poolOf(scene, identity, scope), result);
        if (found !== null) return [found];
      }
      return [];
    }),
  );
}

function named(mention: Mention, words: RegExp): boolean {
  const label = mention.before.replace(/[\s，、：:]/g, "");
  // A header may carry its unit: 预算数（万元）.
  return words.test(mention.scope.isRow ? label.replace(/[（(][^（()）]*[）)]$/, "") : label);
}

/** A closed identity stays in its sentence; the others may name a term in the one before. */
function poolOf(scene: Scene, identity: Identity, scope: Scope): readonly Mention[] {
  if (scope.isRow || identity.closed) return scope.mentions;
  return wholeScene(scene).byBlock.get(scope.block) ?? [];
}

function bindIdentity(
  identity: Identity,
  pool: readonly Mention[],
  result: Mention,
): Difference | null {
  if (!named(result, identity.result.words)) return null;
  const used: Mention[] = [result];
  for (const term of identity.terms) {
    const far = (mention: Mention): number =>
      Math.abs(pool.indexOf(mention) - pool.indexOf(result));
    const fitting = pool
      .filter(
        (mention) =>
          !used.includes(mention) &&
          mention.figure.quantity.dimension === result.figure.quantity.dimension &&
          mention.figure.kind !== "rate" &&
          mention.figure.status !== "threshold" &&
          named(mention, term.words),
      )
      .toSorted((a, b) => far(a) - far(b));
    // In a row two columns of one name leave open which is meant.
    const [nearest] = result.scope.isRow && fitting.length > 1 ? [] : fitting;
    if (nearest === undefined || far(nearest) > 6) return null;
    used.push(nearest);
  }
  const terms = used.slice(1);
  const minus = identity.terms.some((term) => term.minus === true);
  const names = identity.terms.map((term) => `${term.minus === true ? "－" : "＋"}${term.name}`);
  return {
    closed: identity.closed,
    bound: boundOf(result, identity.result.name, terms, {
      names: identity.terms.map((term) => term.name),
      text: `${names.join("").slice(1)}＝${identity.result.name}`,
      formula: minus ? (terms.length === 2 ? "difference" : "balance") : "sum",
    }),
  };
}

interface Wording {
  readonly names: readonly string[];
  readonly text: string;
  readonly formula: Formula["name"];
}

function boundOf(
  result: Mention,
  name: string,
  terms: readonly Mention[],
  { names, text, formula }: Wording,
): Bound {
  const evidence = terms.map((term, index) => evidenceOf(names[index] ?? "", term));
  return {
    formula: { name: formula, args: evidence.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: [evidenceOf(name, result), ...evidence],
    text,
    binding: bindingOf([result, ...terms]),
  };
}

const restWord =
  /(?:其余|剩余|剩下|余下|尚有|还有|仍有|尚余|逾期|未(?:完成|整改|报送|通过|开展|公开|支出|使用))[^，,。；;、0-9]{0,10}$/;

/** 反馈168个，已整改161个，其余7个: what is left of a total once its parts are taken away. */
export function remainders(scene: Scene): readonly Bound[] {
  return wholeScene(scene).scopes.flatMap((scope) =>
    scope.isRow
      ? []
      : scope.mentions.flatMap((rest) => {
          const word = restWord.exec(leadOf(rest))?.[0] ?? /^除外/.exec(rest.after)?.[0];
          if (word === undefined) return [];
          return restOf(scope, rest, /^(?:其余|剩余|剩下|余下)/.test(word)) ?? [];
        }),
  );
}

/** The words before a number, or before the number that it directly follows: 其余3人4500元. */
function leadOf(rest: Mention): string {
  const previous = rest.scope.mentions[rest.place - 1];
  const joined = previous !== undefined && between(previous, rest).trim() === "";
  return (joined ? previous.before : rest.before).replace(/\s/g, "");
}

function restOf(scope: Scope, rest: Mention, open: boolean): Bound | null {
  const like = scope.mentions
    .slice(0, rest.place)
    .filter((mention) => sameThing(mention, rest))
    .toReversed();
  const [part, whole] = like;
  if (part === undefined || whole === undefined) return null;
  const choices = [2, 3, 4, 5]
    .filter((count) => count <= like.length && (count === 2 || open))
    .map((count) => restBound(rest, like.slice(0, count).toReversed()));
  return (
    choices.find((bound) => {
      const verdict = judgeBound(bound)?.verdict;
      return verdict === "certain" || verdict === "possible";
    }) ?? (like.length === 2 ? (choices[0] ?? null) : null)
  );
}

function sameThing(mention: Mention, rest: Mention): boolean {
  const [a, b] = [mention.figure, rest.figure];
  if (a.kind === "rate" || a.quantity.dimension !== b.quantity.dimension) return false;
  if (a.quantity.dimension !== "count") return true;
  // 家, 人, 份 say by themselves what is counted.
  if (a.quantity.unit === b.quantity.unit && !/^[个项条]$/.test(a.quantity.unit ?? "个"))
    return true;
  const counted = areAlike(mention.noun, rest.noun) || rest.noun === null || mention.noun === null;
  return counted && (a.quantity.unit === b.quantity.unit || mention.noun === rest.noun);
}

function restBound(rest: Mention, [whole, ...parts]: readonly Mention[]): Bound {
  const first = whole ?? rest;
  const items = [...parts, rest].map((part, index) =>
    evidenceOf(part === rest ? "其余" : roleName(part, `部分${String(index + 1)}`), part),
  );
  return {
    formula: { name: "sum", args: items.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: [evidenceOf(roleName(first, "总数"), first), ...items],
    text: `总数＝${items.map(({ role }) => role).join("＋")}`,
    binding: bindingOf([first, ...parts, rest]),
  };
}
