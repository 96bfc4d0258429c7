import { isJoinedItem } from "../counts/counts-beside.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { listingsIn } from "../lists/list-binding.ts";
import { areAlike } from "../wording/noun-class.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { bestGrades } from "../wording/best-grades.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isToldOfSome } from "./told-of-some.ts";
import { isChange } from "./state-words.ts";

/** The counts of all classes of a division, and the totals told before that it may divide. */
export interface ClassListing {
  readonly parts: readonly Mention[];
  /** Nearest first. */
  readonly candidates: readonly Mention[];
  /** Only one number comes into question as what is divided. */
  readonly sure: boolean;
}

/** Divisions that leave nothing out; each name ends the words before the number. */
const divisions: readonly (readonly RegExp[])[] = [
  [
    /优秀?[”"’]?(?:等次|等级|的)*$/,
    /良好?[”"’]?(?:等次|等级|的)*$/,
    /(?:中等?|一般|(?<!不)合格|(?<!不)及格)[”"’]?(?:等次|等级|的)*$/,
    /(?:差|不合格|不及格)[”"’]?(?:等次|等级|的)*$/,
  ],
  [/红灯[”"’]?(?:的?项目|的)?$/, /黄灯[”"’]?(?:的?项目|的)?$/, /绿灯[”"’]?(?:的?项目|的)?$/],
  [
    /(?:(?<!不予|不|部分|后)支持|(?<!不)同意(?:立项)?)[”"’]?的?$/,
    /(?:部分(?:支持|同意)|(?:调整|完善|修改|压减)后(?:支持|立项|同意))[”"’]?的?$/,
    /不(?:予)?(?:支持|同意|立项)[”"’]?的?$/,
  ],
  [/一次性?通过$/, /(?:修改|调整|完善)后通过$/],
];

/** What is usually divided, looked at before any nearer count. */
const graded = new Set([
  "evaluation.key_objects",
  "evaluation.key_reports",
  "monitoring.projects_online",
  "ex_ante.projects",
]);

/** Lists such as 优3个、良8个、中4个、差1个 and 红灯43个、黄灯118个、绿灯1125个. */
export const classListings = perScene((scene: Scene): readonly ClassListing[] => {
  return fullSentences(scene).flatMap((sentence) => {
    const measured = sentence.filter(isMeasured);
    return divisions.flatMap((division) => {
      const parts = partsOf(measured, division);
      const [first] = parts;
      if (first === undefined) return [];
      const block = scene.byBlock.get(first.figure.block) ?? [];
      const items = new Set(
        [...new Set(block.map((mention) => mention.scope))]
          .flatMap(listingsIn)
          .flatMap((listing) => listing.parts),
      );
      const earlier = block.filter(
        (mention) =>
          mention.figure.kind === "count" &&
          !items.has(mention) &&
          mention.figure.flow.end <= first.figure.flow.start &&
          mention.figure.status === first.figure.status &&
          !isChange(mention) &&
          // 优良项目合计21个，其中优8个、良13个，另有中等4个: what two of the classes make up is no whole of all.
          !isOfBothGrades(mention) &&
          !isToldOfSome(scene, mention, parts) &&
          areDivided(mention, first),
      );
      const nearest = earlier.toReversed();
      const inBlock = nearest.filter(isGraded);
      const objects = inBlock.length > 0 ? inBlock : gradedBefore(scene, first);
      const own = nearest.filter(
        (mention) =>
          sentence.includes(mention) && isTold(mention, first) && !isJoinedItem(mention, parts),
      );
      const likely = own.length > 0 ? own : likeliest(first, [objects, nearest]);
      const candidates = [...new Set([...likely, ...objects, ...nearest])].slice(0, 3);
      const sure =
        new Set(likely.map(({ figure }) => figure.value)).size === 1 &&
        !likely.some((total) => isJoinedItem(total, parts));
      return [{ parts, candidates, sure }];
    });
  });
});

/** 72个部门对1197个项目开展自评，自评为优的684个、…: the grades are of what the sentence tells, units hardly. */
function isTold({ noun }: Mention, { before }: Mention): boolean {
  return /[优良]/.test(before) && (noun === "project" || noun === "object");
}

const bothGrades = new RegExp(`${bestGrades}[一-龥]{0,6}?(?:合计|共计?|总计|有)$`);

/** 优、良等级合计1105个, 优良对象合计31个: the two best grades taken together. */
export function isOfBothGrades({ before, figure }: Mention): boolean {
  return figure.kind === "count" && bothGrades.test(before.replace(/\s/g, ""));
}

const someGrades =
  /(?:[“"]?(?:优秀?|良好?|中等?|合格|一般)[”"]?(?:等[次级])?[、和及与]?){2,}(?:[两三四2-4]个)?(?:等[次级]|档次?)?[一-龥]{0,4}?(?:合计|共计?|总计|小计)$|(?:中等?|合格|良好?)[”"]?(?:等[次级])?(?:及|和|或|以及)?以上[一-龥]{0,6}$/;

/** “优”“良”“中”三个等次合计885个, 中及以上885个: all but the worst, which no share of the best is of. */
export function isOfSomeGrades(mention: Mention): boolean {
  return mention.figure.kind === "count" && someGrades.test(plain(leading(mention, 30)));
}

/** Every class once, with what else is counted between them; the last class, 差, may be nil and left out. */
function partsOf(measured: readonly Mention[], division: readonly RegExp[]): readonly Mention[] {
  const counts = measured.filter(({ figure }) => figure.kind === "count");
  // Without the first class no division is told, however many of the others are.
  const [best] = division;
  if (best === undefined || !counts.some(({ before }) => best.test(before))) return [];
  const named = division.map((pattern) => counts.filter(({ before }) => pattern.test(before)));
  if (named.some((found) => found.length > 1) || !isDivided(named)) return [];
  const own = new Set(named.flat());
  const places = measured.flatMap((mention, place) => (own.has(mention) ? [place] : []));
  const parts = measured.slice(places[0] ?? 0, (places.at(-1) ?? -1) + 1);
  const [first] = parts;
  if (first === undefined) return [];
  const next = measured[(places.at(-1) ?? 0) + 1];
  // 优6个、良15个、中6个，还有1个差的: the last class is told behind its number.
  const last =
    next !== undefined && /^(?:还有|另有|另外?)$/.test(next.before) && isClass(next) ? [next] : [];
  const all = [...parts, ...last];
  return all.every((part) => own.has(part) || last.includes(part) || isFurther(part, first))
    ? all
    : [];
}

/** 1个差的, not 2个项目因审计未结束暂未评定. */
function isClass({ after }: Mention): boolean {
  return /^[^，,]{0,6}(?:[优良中差]|合格|支持|同意|通过|灯)/.test(after) && !/未|因|暂/.test(after);
}

/** All classes but the last of many, or both ends of the division with one left out between them. */
function isDivided(named: readonly (readonly Mention[])[]): boolean {
  const told = named.map((found) => found.length === 1);
  const needed = told.length > 3 ? told.slice(0, -1) : told;
  const ends = told.length > 2 && told[0] === true && told.at(-1) === true;
  return needed.every((each) => each) || ends;
}

/** 、其他类9个 between two classes is one more of them. */
function isFurther({ figure, after }: Mention, first: Mention): boolean {
  return (
    figure.kind === "count" &&
    figure.quantity.unit === first.figure.quantity.unit &&
    (after === "" || after === first.after)
  );
}

/** What such classes divide: lights the monitored projects, grades the evaluated objects; units hardly. */
function likeliest(
  { before }: Mention,
  [objects = [], nearest = []]: readonly (readonly Mention[])[],
): readonly Mention[] {
  const kind = /灯/.test(before)
    ? /^monitoring/
    : /[优良]/.test(before)
      ? /^evaluation/
      : /^ex_ante/;
  const own = objects.filter(({ figure }) => kind.test(figure.indicator ?? ""));
  const evaluated = nearest.filter(({ figure }) => figure.indicator === "evaluation.key_projects");
  const others = nearest.filter(({ noun }) => noun !== "unit");
  const graded = /[优良]/.test(before) ? evaluated : [];
  return [own, objects, graded, others].find((list) => list.length > 0) ?? nearest;
}

function isGraded({ figure }: Mention): boolean {
  return graded.has(figure.indicator ?? "");
}

/** What is usually divided, told in another paragraph before. */
function gradedBefore(scene: Scene, part: Mention): readonly Mention[] {
  const kind = /灯/.test(part.before) ? "monitoring.projects_online" : "evaluation.key_objects";
  return (scene.byIndicator.get(kind) ?? []).filter(
    ({ figure, scope, past }) =>
      !scope.isRow &&
      !past &&
      figure.flow.end <= part.figure.flow.start &&
      figure.status === part.figure.status,
  );
}

const divisible = new Set(["project", "object", "unit", "report", "policy"]);

function areDivided(total: Mention, part: Mention): boolean {
  const units = [total, part].map(({ figure }) => figure.quantity.unit);
  if (units[0] === "家" && units[1] !== "家") return false;
  if (isGraded(total) || (total.noun === null && /达到?$/.test(total.before))) return true;
  const known = total.noun !== null && divisible.has(total.noun);
  return (
    known && (part.noun === null || areAlike(total.noun, part.noun) || part.noun === "session")
  );
}
