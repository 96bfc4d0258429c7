import { isOfEach } from "../wording/of-each.ts";
import { plain } from "../wording/plain.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { perObject } from "../remembered.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import { noneCues, repeatCues } from "./repeat-cues.ts";
import { isExcused } from "./retold-excuses.ts";
import { areToldApart } from "./retold-apart.ts";
import { marksOf } from "./marks-of.ts";
import { countBelow } from "./rising.ts";
import { roleOf } from "./retold-marks.ts";
import type { Role } from "./retold-marks.ts";
import { namesIn } from "./retold-words.ts";
import type { Named, Names } from "./retold-words.ts";
import type { Told } from "./told.ts";

/** How many earlier figures are asked, and how many of those that one key names. */
const most = { candidates: 8, called: 24, rare: 3 } as const;
/** Less likeness than this is no name in common. */
const leastScore = 0.4;

/** An earlier figure, and how much of the later one's name it shares. */
export interface Earlier {
  readonly named: Named;
  /** Rarity of the shared keys, added up. */
  readonly shared: number;
  /** Shared keys that hardly any other figure has. */
  readonly rare: number;
}

/** A number that may have been told before. */
export function* repeatQuestions(scene: Scene, told: Told): Generator<Question> {
  const names = namesIn(scene);
  for (const later of names.list) {
    const { mention } = later;
    if (!isTold(mention) || told.twinsOf(mention).some((id) => isBefore(id, later, names)))
      continue;
    const pool = earlierOf(later, names);
    const open = pool.filter(({ named }) => !told.areBound([mention, named.mention]));
    if (open.length === 0 || isPlanned(later, roleOf(later, scene))) continue;
    const candidates = open.map((earlier) =>
      candidateOf([earlier.named.mention], repeatCues(later, earlier, pool, scene), () =>
        repeatBound(earlier.named.mention, mention),
      ),
    );
    const excused = (bound: Bound): boolean => isExcused(scene, bound);
    yield { claim: mention, none: noneCues(later, pool, scene), candidates, isExcused: excused };
  }
}

const goals =
  /(?:计划|拟|力争|争取|达到?|[增加扩大提高压降减少]+[到至]|做到|不[少低]于|完成|新增)[一-龥]{0,10}$/;

/** 重点评价增加到18个 next year is a new number; 未整改的12个问题 to be dealt with next year are those of this one. */
function isPlanned({ mention, before }: Named, { isAhead, form }: Role): boolean {
  if (!isAhead || /^(?:which|on which|of them|anaphor|starting)$/.test(form)) return false;
  return mention.figure.quantity.qualifier !== "exact" || goals.test(before);
}

function isBefore(id: string, later: Named, { byId }: Names): boolean {
  const at = byId.get(id)?.at;
  return at !== undefined && at < later.at;
}

function isTold({ figure }: Mention): boolean {
  return figure.value !== null && figure.value !== "0";
}

function earlierOf(later: Named, names: Names): readonly Earlier[] {
  return sharedWith(later, names)
    .flatMap((earlier) => {
      const score = scoreOf(earlier, later);
      const isAsked = score >= leastScore && mayBeSame(earlier.named.mention, later.mention);
      return isAsked ? [{ earlier, score }] : [];
    })
    .toSorted((a, b) => b.score - a.score || b.earlier.named.at - a.earlier.named.at)
    .slice(0, most.candidates)
    .map(({ earlier }) => earlier);
}

/** What figures of its measure share of one name, by their places; all zero between two questions. */
const tallies = perObject(({ list }: Names) => ({
  shared: new Float64Array(list.length),
  rare: new Uint16Array(list.length),
  dimensions: list.map(({ mention }) => mention.figure.quantity.dimension),
}));

function sharedWith(later: Named, names: Names): readonly Earlier[] {
  const { list, index } = names;
  const { shared, rare: rares, dimensions } = tallies(names);
  const { dimension } = later.mention.figure.quantity;
  const found: number[] = [];
  const add = (at: number, rare: number, few: boolean): void => {
    const own = shared[at];
    if (own === undefined || dimensions[at] !== dimension) return;
    if (own === 0) found.push(at);
    shared[at] = own + rare;
    if (few) rares[at] = (rares[at] ?? 0) + 1;
  };
  for (const key of later.keys) {
    const told = index.get(key);
    if (told === undefined || told.rare <= 0) continue;
    const { places, rare } = told;
    const few = places.length <= most.rare;
    // The first and the last figures before it that have the key in their names.
    const count = countBelow(places, later.at);
    const first = count <= most.called ? count : most.called / 2;
    for (let place = 0; place < first; place += 1) add(places[place] ?? -1, rare, few);
    for (let place = Math.max(first, count - most.called / 2); place < count; place += 1)
      add(places[place] ?? -1, rare, few);
  }
  const told: Earlier[] = [];
  for (const at of found) {
    const named = list[at];
    if (named !== undefined && isTold(named.mention))
      told.push({ named, shared: shared[at] ?? 0, rare: rares[at] ?? 0 });
    shared[at] = 0;
    rares[at] = 0;
  }
  return told;
}

function scoreOf({ named, shared }: Earlier, later: Named): number {
  const { mention, weight } = named;
  const [a, b] = [mention.figure, later.mention.figure];
  const likeness = shared / Math.sqrt(Math.max(weight, 6) * Math.max(later.weight, 6));
  return (
    likeness +
    (a.quantity.unit === b.quantity.unit || areObjects(mention, later.mention) ? 0.15 : 0) +
    (a.indicator !== null && a.indicator === b.indicator ? 0.3 : 0) +
    (mention.noun !== null && mention.noun === later.mention.noun ? 0.1 : 0) +
    likenessOf(named, later)
  );
}

/** How much it tells that both are called alike: the same things are counted, the same was done with the money. */
function likenessOf(earlier: Named, later: Named): number {
  if (later.noun === "") {
    const isCalled = later.name.length > 1 && later.name === earlier.name;
    return isCalled ? 0.25 : later.head !== "" && later.head === earlier.head ? 0.2 : 0;
  }
  const grades = later.grade !== "" && later.grade === earlier.grade ? 0.25 : 0;
  if (later.noun === earlier.noun) return 0.25 + grades;
  const isNamed =
    (later.head !== "" && later.head === earlier.head) ||
    (later.noun.length > 1 && (earlier.before + earlier.after).includes(later.noun));
  return (isNamed ? 0.2 : 0) + grades + (areReportsOf(earlier, later) ? 0.25 : 0);
}

/** 选取14个对象开展财政重点评价, 14份评价报告全部公开: each object has a report. */
function areReportsOf(earlier: Named, later: Named): boolean {
  return (
    areObjects(earlier.mention, later.mention) &&
    (later.before + later.after).includes("评价报告") &&
    /评价/.test(earlier.mention.scope.text)
  );
}

/** 12个重点评价项目, 12份重点评价报告 */
function areObjects(a: Mention, b: Mention): boolean {
  return b.noun === "report" && a.noun !== null && object.test(a.figure.quantity.unit ?? "");
}

const object = /^[个项家]$/;

function mayBeSame(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure, b.figure];
  if (left.status === "threshold" && right.status !== "threshold") return false;
  // Two cells are compared as tables.
  if (left.cell !== null && right.cell !== null) return false;
  if (areToldApart(a, b) || isNameless(a) || isNameless(b)) return false;
  const [early, late] = [signsOf(a), signsOf(b)];
  if (early.isOrder || late.isOrder || isOther(b)) return false;
  if (early.isOfEach !== late.isOfEach) return false;
  if (early.isMark !== late.isMark && (early.isScored || late.isScored)) return false;
  if ((early.isSingledOut && late.isAll) || (early.isAll && late.isSingledOut)) return false;
  return !(late.isJoined && !early.joins) && !areOfOtherYears(a, b);
}

/** Nobody knows what a number without any name tells again; what is counted stands behind it. */
const isNameless = perObject(
  (mention: Mention): boolean =>
    mention.figure.kind !== "count" && !mention.scope.isRow && roleName(mention, "") === "",
);

/** What the words at a number tell of it, whatever it is compared with. */
const signsOf = perObject((mention: Mention) => {
  const { before } = mention;
  return {
    isOrder: isOrder(mention),
    /** 进度偏慢和目标偏离的155个 are more than 目标偏离的43个. */
    isJoined: /[一-龥]{3,}(?:和|及|与)[一-龥]{3,}的$/.test(before.trimEnd()),
    joins: /[和及与]/.test(before),
    // 2个部门进入前十 are none of 全县62个部门 told again.
    isSingledOut: /^[一-龥]{0,4}?(?:进入|跻身|列入|位列|列[前第]|荣?获|被?评为|被)/.test(
      plain(mention.after),
    ),
    isAll: /(?:全[县市区州旗省]|所有|全部)[一-龥]{0,4}$/.test(plain(before)),
    ...marksOf(mention),
    isOfEach: isOfEach(mention),
    year: /20\d\d(?=\s*年)/.exec(before)?.[0],
  };
});

/** What a number tells of is not what was told before. */
const isOther = perObject(
  (mention: Mention): boolean => !mention.scope.isRow && (isRest(mention) || isShare(mention)),
);

/** 剩余的8个乡镇 and 另有18个 are none of those told before, 除涉密部门外，66个部门 not all of them. */
function isRest({ before, scope, figure }: Mention): boolean {
  const lead = scope.text.slice(0, Math.max(0, figure.flow.start - scope.span.start)).trimEnd();
  return (
    /(?:剩余|剩下|余下|其余|其他|另有|另外|还有|此外)的?$/.test(before.trimEnd()) ||
    /除[^，。；]{1,14}外[，,]?(?:其[余他])?[一-龥“”]{0,4}$/.test(lead)
  );
}

/** 公开评价报告14份，公开比例为82.4%: not all of those that were told. */
function isShare({ scope, figure }: Mention): boolean {
  const tail = plain(scope.text.slice(Math.max(0, figure.flow.end - scope.span.start)));
  const share =
    /^[^，。；\d]{0,16}[，,（(](?:占[^，。；\d]{0,14}|[^，。；\d]{0,6}(?:公开|抽查|覆盖|复核)(?:率|比例|面))[^，。；\d]{0,3}(\d[\d.]*)[%％]/.exec(
      tail,
    )?.[1];
  return share !== undefined && Number(share) < 100;
}

/** 三个环节, 五个方面: how a text is laid out counts nothing that it tells of. */
function isOrder({ figure, after }: Mention): boolean {
  return (
    /^[一二两三四五六七八九十]/.test(figure.quote) &&
    /^(?:环节|方面|阶段|维度|层[级次]|步|领域|关口|类别?)/.test(after)
  );
}

/** 2023年评估的33个项目, and 38个 of 2024: the year stands in the very clause. */
function areOfOtherYears(a: Mention, b: Mention): boolean {
  const [first, second] = [signsOf(a).year, signsOf(b).year];
  return (
    (first !== undefined && second !== undefined && first !== second) ||
    (second !== undefined && a.figure.year !== null && Number(second) < a.figure.year)
  );
}

function repeatBound(earlier: Mention, later: Mention): Bound {
  const [from, to] = [roleName(earlier, "前文所述"), roleName(later, "后文所述")];
  return {
    formula: { name: "value", args: [0], sign: "=", claim: 1 },
    evidence: [evidenceOf(from, earlier), evidenceOf(to, later)],
    text: from === to ? `${from}前后一致` : `${from}＝${to}`,
    binding: bindingOf([earlier, later]),
  };
}
