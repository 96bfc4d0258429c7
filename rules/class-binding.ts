import { listingsIn } from "./list-binding.ts";
import { areAlike } from "./noun-class.ts";
import type { Mention, Scene, Scope } from "./scene.ts";

/** The counts of all classes of a division, and the totals told before that it may divide. */
export interface ClassListing {
  readonly parts: readonly Mention[];
  /** Nearest first. */
  readonly candidates: readonly Mention[];
}

/** Divisions that leave nothing out; each name ends the words before the number. */
const divisions: readonly (readonly RegExp[])[] = [
  [
    /优秀?[”"’]?(?:等次|等级|的)*$/,
    /良好?[”"’]?(?:等次|等级|的)*$/,
    /中[”"’]?(?:等次|等级|的)*$/,
    /差[”"’]?(?:等次|等级|的)*$/,
  ],
  [/红灯(?:项目)?$/, /黄灯(?:项目)?$/, /绿灯(?:项目)?$/],
  [
    /(?<!不予|不|部分|后)支持[”"’]?的?$/,
    /(?:部分|(?:调整|完善|修改)后)支持[”"’]?的?$/,
    /不(?:予)?支持[”"’]?的?$/,
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
export function classListings(scene: Scene): readonly ClassListing[] {
  return scene.scopes.flatMap((scope) =>
    divisions.flatMap((division) => {
      const parts = partsOf(scope, division);
      const [first] = parts;
      if (first === undefined) return [];
      const block = scene.byBlock.get(scope.block) ?? [];
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
          areDivided(mention, first),
      );
      const nearest = earlier.toReversed();
      const objects = nearest.filter(({ figure }) => graded.has(figure.indicator ?? ""));
      return [{ parts, candidates: [...new Set([...objects, ...nearest])].slice(0, 3) }];
    }),
  );
}

/** Every class once and side by side; the last class, 差, may be left out where it is nil. */
function partsOf(scope: Scope, division: readonly RegExp[]): readonly Mention[] {
  if (scope.isRow) return [];
  const counts = scope.mentions.filter((mention) => mention.figure.kind === "count");
  const named = division.map((pattern) => counts.filter(({ before }) => pattern.test(before)));
  const needed = division.length > 3 ? named.slice(0, -1) : named;
  if (needed.some((found) => found.length !== 1) || named.some((found) => found.length > 1))
    return [];
  const parts = named.flat().toSorted((a, b) => a.place - b.place);
  const adjacent = parts.every(
    (part, index) => index === 0 || part.place - (parts[index - 1]?.place ?? 0) === 1,
  );
  return adjacent ? parts : [];
}

const divisible = new Set(["project", "object", "unit", "report", "policy"]);

function areDivided(total: Mention, part: Mention): boolean {
  const known = total.noun !== null && divisible.has(total.noun);
  return (
    known && (part.noun === null || areAlike(total.noun, part.noun) || part.noun === "session")
  );
}
