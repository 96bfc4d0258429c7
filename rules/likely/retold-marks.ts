import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";
import { countShared, pairsIn } from "./retold-words.ts";
import type { Named, Names } from "./retold-words.ts";

/** What the words around a number tell of its role, read once. */
export interface Role {
  /** How it takes up what was told: 对31个红灯项目, 31个项目中, 上述9个报告. */
  readonly form: string;
  /** Total, part, mean, change and the like. */
  readonly marks: ReadonlySet<string>;
  /** Words that narrow what is meant, by what they narrow. */
  readonly narrowing: ReadonlyMap<string, string>;
  /** heading, opening, body, end, table */
  readonly place: string;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Its sentence has told of another such number before. */
  readonly beside: boolean;
  readonly section: ReadonlySet<string>;
  /** It tells of what is to come: next year, what is planned. */
  readonly isAhead: boolean;
  /** It sums up what was told: 回顾全年, 总的来看. */
  readonly isClosing: boolean;
  /** The last 一是, 二是, （一） before it in its paragraph. */
  readonly item: string;
  /** Years told before it in its sentence. */
  readonly years: string;
}

const rolesIn = perScene((_scene: Scene) => new Map<Named, Role>());

export function roleOf(named: Named, scene: Scene): Role {
  const roles = rolesIn(scene);
  const known = roles.get(named);
  if (known !== undefined) return known;
  const made = readRole(named, scene);
  roles.set(named, made);
  return made;
}

function readRole(named: Named, scene: Scene): Role {
  const { mention, before, after } = named;
  return {
    form: formOf(named),
    marks: new Set(marksOf(named)),
    narrowing: narrowingOf(`${before}|${after}`),
    place: placeOf(mention, scene),
    before: pairsIn(before),
    after: pairsIn(after),
    beside: besideOthers(mention),
    item: itemOf(mention, scene),
    years: yearsOf(mention),
    section: pairsIn(mention.figure.section.at(-1) ?? ""),
    isAhead: isAhead(mention, scene),
    isClosing: closing.test(sentenceLead(mention)),
  };
}

function itemOf({ figure, scope }: Mention, scene: Scene): string {
  const { document } = scene.report;
  const start = document.blocks[figure.block]?.flow.start;
  if (scope.isRow || start === undefined) return "";
  const lead = document.flow.text.slice(
    Math.max(start, figure.flow.start - 160),
    figure.flow.start,
  );
  return lead.match(/[一二三四五六七八九]是|[（(][一二三四五六七八九][）)]/g)?.at(-1) ?? "";
}

const plans = /下一?步|下一?年|明年|今后|打算|工作计划|工作安排|下半年/;

const closing =
  /回顾(?:全年|一年|过去|本年)|总的(?:来)?[看说]|总体(?:来看|来说|而言|上看|上，|看)|归纳起来|概括|综上|综合来看|总之|整体(?:来看|而言)|一言以蔽之/;

/** The sentence up to the number. */
function sentenceLead({ figure, scope }: Mention): string {
  return scope.isRow ? "" : scope.text.slice(0, Math.max(0, figure.flow.start - scope.span.start));
}

/** 三、下一步工作打算, 2025年重点评价增加到18个 in a report of 2024. */
function isAhead(mention: Mention, { report }: Scene): boolean {
  const { figure, scope } = mention;
  if (scope.isRow) return false;
  const lead = sentenceLead(mention);
  if (plans.test(lead) || figure.section.some((title) => plans.test(title))) return true;
  const year = report.year ?? Infinity;
  return (lead.match(/20\d\d(?=\s*年)/g) ?? []).some((own) => Number(own) > year);
}

function yearsOf(mention: Mention): string {
  return (
    sentenceLead(mention)
      .match(/20\d\d(?=\s*年)|上年|去年/g)
      ?.at(-1) ?? ""
  );
}

function besideOthers({ scope, place, figure, noun }: Mention): boolean {
  return (
    !scope.isRow &&
    scope.mentions
      .slice(0, place)
      .some(
        (other) =>
          other.figure.kind === figure.kind &&
          other.figure.quantity.unit === figure.quantity.unit &&
          other.noun === noun,
      )
  );
}

function formOf({ mention, before, after }: Named): string {
  if (mention.scope.isRow) return "cell";
  const lead = leadOf(mention);
  if (/(?:上述|以上|前述|这|该|此)[一-龥]{0,2}$/.test(lead)) return "anaphor";
  if (/(?:增加|提高|提升|扩大|上升|增长|减少|下降|降低|压减|压缩)[至到]?$/.test(lead))
    return "reached";
  if (/[由从]$/.test(lead)) return "starting";
  if (before.endsWith("的")) return /[对将把给就]/.test(before) ? "on which" : "which";
  if (
    /(?:^|[，,；;。：:])(?:对|将|把|给予|针对|就|按照?|紧盯|围绕|组织|督促)[一-龥“”]{0,6}$/.test(
      lead,
    ) ||
    /(?<![相绝针面应核反])对(?:全?[市县区州省][级直本]*)?$/.test(lead)
  )
    return "on";
  if (/^[一-龥“”]{0,10}(?:[中里][，,]?$|均|全部|都)/.test(after)) return "of them";
  if (
    /(?:^|[，,；;。：:、和及与])(?:全[一-龥]{1,2}|[市县区州省]级|[县市区]直|[县市区]本级)?$/.test(
      lead,
    )
  )
    return "head";
  return "plain";
}

function leadOf({ scope, figure }: Mention): string {
  const at = figure.flow.start - scope.span.start;
  return plain(scope.text.slice(Math.max(0, at - 20), at)).slice(-14);
}

const kinds: readonly (readonly [string, RegExp, RegExp | null])[] = [
  ["whole", /全[县市区州省部]|所有|共|总|合计|累计|各/, /均|全部|都|悉数/],
  ["part", /其中|部分|仅|有$|剩余|其余|余下/, null],
  ["more", /另|还|再|又|此外/, null],
  ["change", /增加|减少|增长|下降|提高|上升|降低|比|较|净|相差|高出|[高低多少]于?$/, null],
  ["mean", /平均|每|人均|户均|均$/, /^\/[人户个]/],
  [
    "limit",
    /[低高少多大小]于|超过|不足|不到|满分|达到.{0,2}$|至少|最高|最低|控制在|力争/,
    /^(?:以[上下内]|及以|至|到)/,
  ],
  ["listed", /分别|、[^、]{0,6}$/, /^、/],
  ["best", /最[高低多少大小快慢]|排[名在]?|位居|第[一二三]/, /最[高低多少大小快慢]|居|排/],
  ["plan", /计划|拟|力争|争取|预计|目标|下一步|明年/, null],
  ["share", /占/, null],
  ["concerned", /分属|涉及|涵盖|来自|分布|覆盖/, null],
  ["owners", /^$a/, /^[一-龥]{0,10}的$/],
  ["summed", /^$a/, /^[一-龥]{0,6}(?:合计|共计|总计)/],
  ["not", /未|不|没|尚/, /^[一-龥]{0,3}[未不没]/],
];

/** What kind of number it is by the words around it. */
function marksOf({ mention, before, after }: Named): readonly string[] {
  if (mention.scope.isRow) return /合计|总计|共计|小计/.test(after) ? ["total row"] : [];
  const found = kinds.flatMap(([name, front, back]) =>
    front.test(before) || back?.test(after) === true ? [name] : [],
  );
  const lead = mention.scope.text.slice(0, mention.figure.flow.start - mention.scope.span.start);
  const { digits } = mention.figure.quantity;
  const tail = tailOf(mention);
  return [
    ...(someOnly.test(tail) ? ["some only"] : []),
    ...(allOfThem.test(tail) ? ["all of them"] : []),
    ...found,
    ...(/其中/.test(lead) && !found.includes("part") ? ["behind 其中"] : []),
    ...(/[（(][^）)]*$/.test(lead) ? ["bracket"] : []),
    ...(picking.test(lead) ? ["picked"] : []),
    ...(mention.figure.quote.startsWith(digits.slice(0, 1)) ? [] : ["in words"]),
  ];
}

/** 选取8个项目: others than were told. */
const picking =
  /(?:选取|选择|抽取|抽查|抽选|选定|筛选|遴选|聘请|委托|确定|挑选|抽样)[^。；;]{0,24}$/;

/** 9个部门支出进度低于60% tells of some, 9个部门全部报送 of all that were told. */
const someOnly = /低于|高于|超过|未|没|不|尚|仅|逾期|滞后|偏低|存在|[仍还]有|超/;
const allOfThem = /均|全部|都|全数|逐[一个项]|一个不|悉数|按[时期]/;

/** The rest of the clause behind a number, numbers included. */
function tailOf({ scope, figure }: Mention): string {
  const at = figure.flow.end - scope.span.start;
  const words = plain(scope.text.slice(at, at + 30));
  return words.split(/[，,；;。：:（(]/)[0]?.slice(0, 20) ?? "";
}

function placeOf({ figure, scope }: Mention, scene: Scene): string {
  if (scope.isRow) return "table";
  const { document } = scene.report;
  const block = document.blocks[figure.block];
  const size = block === undefined ? 0 : block.flow.end - block.flow.start;
  if (size < 40 && !/[。；，]\s*$/.test(scope.text)) return "heading";
  if (figure.section.length === 0) return "opening";
  return figure.block > document.blocks.length - 4 ? "end" : "body";
}

const scopes: readonly (readonly [string, RegExp])[] = [
  ["class", /[红黄绿蓝橙]|优|良|中等|轻微|严重|较差|一等|二等|三等|一类|二类|三类/g],
  [
    "level",
    /该[区县市镇乡局]|全[区县市州省旗]|[区县市省]本?级|[县市区]直|乡镇|镇街|街道|中央|上级|[县区]域/g,
  ],
  ["time", /上半年|下半年|[一二三四1-4]季度|截至|月|年[初中末底]|全年|上年|去年|上年度/g],
  ["round", /第[一二三四五]批|第[一二三]轮|首次|再次|首轮|复评|初评|一上|二上|[两一二三四]轮/g],
  ["narrow", /其中|重点|部分|新增|追加|剩余|其余/g],
  ["who", /自评|部门评价|财政评价|财政重点|第三方|整体|专项/g],
  [
    "stage",
    /预算|支出|执行|拨付|到位|申报|申请|安排|批复|评审|评估|核减|收回|压减|整改|目标|监控|公开|培训/g,
  ],
];

function narrowingOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    scopes.map(([key, words]) => {
      const found = text.match(words);
      return [key, found === null ? "" : [...new Set(found)].toSorted().join()];
    }),
  );
}

/** Pairs of the whole sentence or row. */
export const sentencePairs = perObject(({ text }: Scope): ReadonlySet<string> =>
  pairsIn(plain(text)),
);

/** Whether the sentence names a row of the table other than this one. */
export function namesOtherRow(scope: Scope, table: number, row: string, { list }: Names): boolean {
  const key = `${String(table)} ${scope.key}`;
  const known = rowsIn(list);
  const found =
    known.get(key) ??
    [...(labelsByTable(list).get(table) ?? [])].filter((label) =>
      scope.text.includes(label.slice(0, 6)),
    );
  known.set(key, found);
  return found.some((label) => label !== row);
}

const rowsIn = perObject((_list: readonly Named[]) => new Map<string, readonly string[]>());

/** The names of the rows of each table but those of totals. */
const labelsByTable = perObject((list: readonly Named[]): ReadonlyMap<number, Set<string>> => {
  const labels = new Map<number, Set<string>>();
  for (const { mention, after } of list) {
    const table = mention.figure.cell?.table;
    const label = after.replace(/[（(].*$/, "");
    if (table === undefined || label.length < 2 || /[总合小共]计/.test(label)) continue;
    labels.set(table, (labels.get(table) ?? new Set()).add(label));
  }
  return labels;
});

const sharesOf = perObject((_scope: Scope) => new Map<Scope, number>());

/** How much of the shorter sentence the other one has. */
export function sentenceShare(a: Scope, b: Scope): number {
  const known = sharesOf(a);
  const old = known.get(b);
  if (old !== undefined) return old;
  const [left, right] = [sentencePairs(a), sentencePairs(b)];
  const share = countShared(left, right) / Math.max(8, Math.min(left.size, right.size));
  known.set(b, share);
  return share;
}
