import { perMention } from "./vicinity-words.ts";
import type { Told } from "./vicinity-words.ts";
import { shareNameOf } from "./rate-name.ts";
import { isNarrowed } from "./rate-neighbours.ts";
import { evidenceOf } from "./relation-check.ts";
import { bindingOf, compatible, roleName, sharedRun } from "./mention-match.ts";
import type { Bound } from "./rule.ts";
import { between } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";
import { wholeScene } from "./whole-scene.ts";

/** Two figures near a rate that grammar allows to be its part and whole. */
export interface Offer {
  readonly rate: Mention;
  readonly part: Mention;
  readonly whole: Mention;
  /** `rest`: the part is what was kept, the rate is that of what fell away. */
  readonly kind: "share" | "rest";
  /** How much speaks for the pair, the more the better. */
  readonly score: number;
  /** Words tie both together and to the rate: enough to call a misfit an error. */
  readonly tied: boolean;
  /** So much so that it need not be a slip of the pen. */
  readonly sure: boolean;
}

/** Figures told so far before the rate, and that far behind it, are looked at. */
const reach = 16;
const mostParts = 5;

const wholeWord =
  /应|共|总|全部|所有|全[县市区旗州]|计划|预算|抽查|抽检|抽取|下达|到位|概算|发现|反馈|申报|申请|送审|送评|设定|入库|安排|发放|合计|名录|发行|收到|资金|报(?=[\d.]*万)/;
const partWord =
  /已|完成|实际|未|没有|退|打回|核减|压减|减|节约|节支|收回|支出|到位|整改|改|不|仅|有|闲置|逾期|缺|抽查|选取|公开|其中|优|良|占|用于|投入|达标|合格/;
const keptWord = /定|核定|审定|成交|合同|实际|结算|认可|中标|决算|压减后/;
export const cutRate =
  /(?:[核评审压调削]减|节约|节支|节省|减幅|降幅|下降|降低|降本|减少|降|减)(?:率|比例|幅度)?(?:了|为|达|约)*$/;

/** Pairs near a rate of the prose, the best first. */
export function offersOf(rate: Mention, scene: Scene): readonly Offer[] {
  const wide = wholeScene(scene);
  const block = wide.byBlock.get(rate.figure.block) ?? [];
  const at = block.findIndex(({ figure }) => figure.id === rate.figure.id);
  const own = block[at];
  if (own === undefined || own.scope.isRow) return [];
  const previous = (wide.byBlock.get(rate.figure.block - 1) ?? []).filter(
    ({ scope }) => !scope.isRow,
  );
  const before = [...previous.slice(-8), ...block.slice(Math.max(0, at - reach), at)];
  const behind = block.slice(at + 1, at + 3).filter(({ scope }) => scope === own.scope);
  return pairs(
    { rate: own, block, scene: wide },
    before.filter(isOperand).toReversed(),
    behind.filter(isOperand),
  );
}

function isOperand({ figure, scope }: Mention): boolean {
  if (scope.isRow || figure.status === "threshold") return false;
  return /^(?:money|count)$/.test(figure.quantity.dimension);
}

function pairs(
  { rate, block, scene }: Pick<Rated, "rate" | "block" | "scene">,
  before: readonly Mention[],
  behind: readonly Mention[],
): readonly Offer[] {
  const share = shareNameOf(rate);
  const name = rate.before.replace(/\s/g, "");
  const cut = cutRate.test(name);
  const told = (mention: Mention): Told => perMention(mention);
  const base = baseInside(rate, before);
  const usable = (mention: Mention): boolean =>
    !told(mention).average && (cut || !told(mention).earlier) && (cut || !told(mention).change);
  const pool = before.filter((mention) => mention === base || usable(mention));
  const restated = behind.filter((mention) =>
    /^[，,（(]\s*(?:即|共|计)$/.test(between(rate, mention)),
  );
  const parts = [
    ...restated,
    ...pool.filter((mention) => mention !== base && mention.scope === rate.scope),
  ].slice(0, mostParts);
  const subject = share === null ? "" : subjectOf(rate);
  // 红灯、黄灯项目合计占13.5%: the part is a sum that is not told.
  if (/(?:合计|总计|共|两者|二者|两项|三项|三者)$/.test(subject)) return [];
  return parts
    .flatMap((part, rank) =>
      (base === null ? [...pool, ...behind.filter(usable)] : [base]).flatMap((whole) =>
        whole === part || !mayPair(part, whole, cut)
          ? []
          : offersFor({ rate, block, scene, name, share, subject, cut }, part, rank, whole, pool),
      ),
    )
    .toSorted((a, b) => b.score - a.score);
}

/** 完成年初预算55.2亿元的51.88%, 为预期收入6480万元的75%: the whole stands right before the rate. */
function baseInside(rate: Mention, before: readonly Mention[]): Mention | null {
  const [last] = before;
  const told = last !== undefined && last.scope === rate.scope;
  return told && /^的(?:近|约|超过|不足)?$/.test(between(last, rate)) ? last : null;
}

/** 2024年共发现问题187个，截至2025年7月底完成整改176个: in one sentence the years may differ. */
function mayPair(part: Mention, whole: Mention, cut: boolean): boolean {
  if (compatible(part, whole)) return true;
  const year = whole.figure.year;
  return (
    part.scope === whole.scope &&
    ((cut && perMention(whole).earlier) ||
      (whole.place < part.place && /截至|年[底末]/.test(between(whole, part)))) &&
    compatible({ ...part, past: whole.past, figure: { ...part.figure, year } }, whole)
  );
}

interface Rated {
  readonly block: readonly Mention[];
  readonly scene: Scene;
  readonly rate: Mention;
  readonly name: string;
  readonly share: string | null;
  readonly subject: string;
  readonly cut: boolean;
}

/** Words right before 占, which say what has the share. */
function subjectOf(rate: Mention): string {
  const clause = perMention(rate).clause;
  return clause.slice(0, Math.max(0, clause.lastIndexOf("占"))).replace(/^其中|的/g, "");
}

function offersFor(
  rated: Rated,
  part: Mention,
  rank: number,
  whole: Mention,
  pool: readonly Mention[],
): readonly Offer[] {
  const { share, name, cut } = rated;
  const [own, other] = [perMention(part), perMention(whole)];
  const rivals = pool
    .slice(0, pool.indexOf(whole))
    .filter((each) => pool.indexOf(each) > pool.indexOf(part) && mayPair(each, part, false));
  const stem = stemOf(name);
  const called = stem !== "" && own.clause.includes(stem);
  const smaller = Number(part.figure.value) <= Number(whole.figure.value);
  const sameUnit = part.figure.quantity.unit === whole.figure.quantity.unit;
  const among =
    whole.scope === part.scope &&
    whole.place < part.place &&
    /其中|中[，,]?[有已尚]?/.test(between(whole, part));
  const ofTie = share !== null && share !== "" && sharedRun(share, other.clause) >= 2;
  const named = rated.subject.length > 1 && sharedRun(rated.subject, own.clause) >= 2;
  const roles = wholeWord.test(other.clause) && partWord.test(own.clause);
  const score =
    -rank -
    0.5 * rivals.length +
    (called ? 2 : 0) +
    (among ? 1 : 0) +
    (ofTie ? 2 : 0) +
    (named ? 2 : 0) +
    (roles ? 1 : 0) +
    (whole.scope === part.scope ? 1 : 0) -
    (whole.figure.flow.start > part.figure.flow.start ? 1 : 0);
  const near = rank === 0 && rivals.length === 0;
  const narrowed = isNarrowed(part, whole, rated.block, rated.scene);
  const tied =
    !narrowed &&
    !own.earlier &&
    !other.earlier &&
    !own.change &&
    (share === null
      ? near && (called || among || roles)
      : ofTie
        ? named || rank === 0
        : near && (among || roles) && share === "");
  const sure =
    tied &&
    smaller &&
    sameUnit &&
    whole.scope === rated.rate.scope &&
    part.scope === rated.rate.scope &&
    rank === 0 &&
    (share === null ? called || among : ofTie || among);
  const offers: Offer[] = [{ rate: rated.rate, part, whole, kind: "share", score, tied, sure }];
  if (cut && keptWord.test(own.clause))
    offers.push({
      rate: rated.rate,
      part,
      whole,
      kind: "rest",
      score: score - 1,
      tied: false,
      sure: false,
    });
  return offers;
}

/** 闲置率 → 闲置, 差错率 → 差错; empty where the name tells none. */
function stemOf(name: string): string {
  return /([一-龥]{2})(?:率|比例|面|度|幅)(?:为|达|仅|是|均|达到|只有|约)*$/.exec(name)?.[1] ?? "";
}

/** The relation that an offer makes. */
export function offerBound({ rate, part, whole, kind }: Offer): Bound {
  const [partName, wholeName] = [roleName(part, "部分"), roleName(whole, "总数")];
  const name =
    /[一-龥]{1,6}(?:率|比例|面|度|幅)$/.exec(rate.before.replace(/\s/g, ""))?.[0] ?? "占比";
  const evidence = [
    evidenceOf(partName, part),
    evidenceOf(wholeName, whole),
    evidenceOf(name, rate),
  ] as const;
  const binding = bindingOf([part, whole, rate]);
  return kind === "share"
    ? {
        formula: { name: "share", args: [0, 1], sign: "=", claim: 2 },
        evidence,
        text: `${name}＝${partName}÷${wholeName}`,
        binding,
      }
    : {
        formula: { name: "rest", args: [1, 0], sign: "=", claim: 2 },
        evidence,
        text: `${name}＝（${wholeName}－${partName}）÷${wholeName}`,
        binding,
      };
}
