import { classListings } from "../divisions/class-binding.ts";
import type { Listing } from "../lists/listing.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "./list-sum.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const grade = '[“”"]*([优良中差])[”“"]*(?:等次|等级|等|档)?';
const pair = new RegExp(
  `${grade}(?:[、和及与或]|(?<=[优”"])(?=[良“"]))${grade}(?:等次|等级|档)?的?(?:评价)?(?:项目|对象|单位|部门|报告|政策)?(?:共|有|计|为|的)*$`,
);
/** Some of them, or of another round. */
const partial =
  /其中|部分|选取|抽|上年|去年|[比较]|未|自评|(?:部门|乡镇|镇街|县区|第三方|各[一-龥])(?!预算)/;

/** 对评价等级为“中”“差”的7个对象压减预算, where 中6个、差1个 were told: two grades taken together. */
export const gradeSums = perScene((scene: Scene): readonly Listing[] => {
  const lists = classListings(scene);
  return scene.mentions.flatMap((total) => {
    const names = namesOf(total, scene.report.year);
    if (names.length === 0) return [];
    const found = lists
      .filter(({ parts }) => isBefore(parts, total))
      .flatMap(({ parts }) => {
        const own = names.flatMap((name) => parts.filter((part) => gradeOf(part) === name));
        return own.length === names.length ? [own] : [];
      });
    const fitting = found.find((parts) => isFitting(sumOf(total, parts, "=")));
    const parts = fitting ?? (found.length === 1 ? found[0] : undefined);
    return parts === undefined ? [] : [{ total, parts, closed: true, firm: false }];
  });
});

function isBefore(parts: readonly Mention[], total: Mention): boolean {
  return parts.every(({ figure }) => figure.flow.end < total.scope.span.start);
}

const stops = new Set("，,；;。：:");

function namesOf(total: Mention, year: number | null): readonly string[] {
  if (total.figure.kind !== "count" || total.scope.isRow) return [];
  const words = plain(leading(total, 30));
  const clause = clauseBefore(words, words.length, stops);
  const names = pair.exec(clause)?.slice(1) ?? [];
  // 2023年度评价结果为“中”“差”的9个单位: those of an earlier round.
  const round = /(20\d\d)年度?[一-龥]{0,6}评价/.exec(clause)?.[1];
  const isOther = round !== undefined && Number(round) !== year && !clause.includes("预算");
  return new Set(names).size < 2 || isOther || partial.test(clause) ? [] : names;
}

/** 优3个, 良好等次5个 */
function gradeOf({ before }: Mention): string | undefined {
  const words = before.replace(/[\s“”"’]/g, "");
  return /([优良中差])[秀好等]?(?:等次|等级|的)*$/.exec(words)?.[1];
}
