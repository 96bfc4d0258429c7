import { limitItself } from "../doubts/printed-limit.ts";
import { differenceBy } from "./change-formula.ts";
import { comparesAlone, tellsLast } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import { listingsIn } from "../lists/list-binding.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { areAlike } from "../wording/noun-class.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "../divisions/state-words.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** What is planned for next year, by how much more than this year, and this year's number. */
export interface NextYear {
  readonly by: Mention;
  readonly bound: Bound;
}

const against =
  /[比较](20\d\d年|今年|本年)度?(?:实际|完成)?(?:(增加|增长|新增|扩大|多|增)|(减少|压减|少|减))了?(?:约|近)?$/;
const planning = /计划|力争|拟|预计|争取|目标|明年|下一?年|安排|增加到|扩大到|达到|不少于/;
const deed =
  /重点评价|再评价|部门评价|整体评价|事前评估|预算评审|重点监控|运行监控|自评|抽查|复核|培训|试点/g;

/** 2025年计划重点评价30个，较2024年增加8个, where 22 were judged this year. */
export const nextYears = perScene((told: Scene): readonly NextYear[] => {
  const scene = wholeScene(told);
  return scene.mentions.flatMap((by) => {
    const direction = directionOf(told, by);
    if (direction === null) return [];
    const now = plannedBefore(by);
    const name = now === undefined ? undefined : nameOf(now);
    if (now === undefined || name === undefined) return [];
    const pasts = scene.mentions.filter((mention) => isPast(mention, now, name));
    const bounds = pasts.map((past) => boundOf(now, past, by, direction));
    const values = new Set(pasts.map(({ figure }) => figure.value));
    const bound = bounds.find(isFitting) ?? (values.size === 1 ? bounds[0] : undefined);
    return bound === undefined ? [] : [{ by, bound }];
  });
});

function directionOf({ report }: Scene, { figure, before, scope }: Mention): Direction | null {
  if (scope.isRow || figure.kind !== "count") return null;
  const [, year = "", more] = against.exec(before.replace(/\s/g, "")) ?? [];
  const own = year.startsWith("20") ? report.year === Number(year.slice(0, 4)) : year !== "";
  return own ? (more === undefined ? "down" : "up") : null;
}

/** The number told last before the change, where its sentence looks ahead. */
function plannedBefore(by: Mention): Mention | undefined {
  const now = by.scope.mentions[by.place - 1];
  const { unit } = by.figure.quantity;
  const alike = now !== undefined && now.figure.quantity.unit === unit && !isChange(now);
  return alike && !comparesAlone(now) && planning.test(leading(now, 60)) ? now : undefined;
}

function plain(words: string): string {
  return words.replace(/绩效|支出|财政|项目|[\s“”]/g, "");
}

/** The work that is counted: the last named before the number in its clause or the one before, or right behind it. */
function nameOf(mention: Mention): string | undefined {
  const words =
    plain(leading(mention, 28))
      .split(/[。；;]/)
      .at(-1) ?? "";
  return [...words.matchAll(deed)].at(-1)?.[0] ?? plain(mention.after).match(deed)?.[0];
}

/** This year's number of the same work; what is only some of it, planned, or last year's is not. */
function isPast(mention: Mention, now: Mention, name: string): boolean {
  const { figure, scope } = mention;
  const words = `${plain(leading(mention, 20))
    .split(/[，,；;。：:]/)
    .slice(-2)
    .join("|")}|${plain(mention.after)}`;
  return (
    figure.kind === "count" &&
    figure.status === "actual" &&
    figure.quantity.unit === now.figure.quantity.unit &&
    figure.flow.end < now.scope.span.start &&
    !scope.isRow &&
    (mention.after === "" || now.noun === null || areAlike(mention.noun, now.noun)) &&
    words.includes(name) &&
    !isChange(mention) &&
    !tellsLast(mention) &&
    !comparesAlone(mention) &&
    !/其中|平均|每|问题|报告/.test(mention.before) &&
    !listingsIn(scope).some(({ parts }) => parts.some((part) => part.figure.id === figure.id))
  );
}

function boundOf(now: Mention, past: Mention, by: Mention, direction: Direction): Bound {
  return {
    formula: differenceBy(direction),
    evidence: [
      limitItself(evidenceOf("计划数", now)),
      evidenceOf("本年数", past),
      limitItself(evidenceOf("增减数", by)),
    ],
    text: direction === "up" ? "增加数＝计划数－本年数" : "减少数＝本年数－计划数",
    binding: bindingOf([now, past, by]),
  };
}
