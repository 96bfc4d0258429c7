import type { CountedWord } from "../wording/counted-words.ts";
import { isNear } from "../counts/enumeration.ts";
import type { Enumeration } from "../counts/enumeration.ts";
import { sumOf } from "./list-sum.ts";
import { evidenceOf, isFitting, judgeBound } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { exactly } from "../wording/written.ts";

const together =
  /^[^，,。；;：:\d]{0,10}?(合计|共计|总计|累计|合并|相加|加起来|下来|总共|一共|共|平均|均)[^，,。；;：:\d]{0,8}$/;
/** 项目一压减900万元，项目三压减200万元，项目二、项目四维持不变，四项共压减1100万元: those without a number are counted too. */
const unmoved =
  /(?:维持|保持)[^，,；;]{0,6}|(?:不[变作予再]|没有|未)(?:变|调整|压减|核减|安排|扣减|支出|发生|增减)?|原(?:数|预算|额|标准)|持平|照旧|无(?:调整|变化)/;
const most = 8;
/** So large a number of things is not the sum of others by chance. */
const telling = 20;

/** 追回386.4万元，收回1052.7万元，两项合计1439.1万元: as many as the numbers that it adds up. */
export function sumsCounted(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start, end } = word;
  const block = (scene.byBlock.get(line.block) ?? []).filter(({ scope }) => !scope.isRow);
  const total = block.find(({ figure }) => figure.flow.start >= line.start + end);
  if (total === undefined) return null;
  const lead = together.exec(line.text.slice(end, total.figure.flow.start - line.start));
  if (lead === null) return null;
  const mean = /均/.test(lead[1] ?? "");
  const like = block.filter(
    (mention) =>
      mention.figure.flow.end <= line.start + start &&
      mention.figure.id !== word.mention?.figure.id &&
      isAlike(mention, total),
  );
  const fits = Array.from({ length: most - 1 }, (_, at) => at + 2)
    .filter((size) => size <= like.length)
    .map((size) => like.slice(-size))
    .filter((parts) => isFitting(mean ? meanOf(total, parts) : sumOf(total, parts, "=")));
  const parts = fits.find(({ length }) => length === word.number) ?? fits[0];
  if (parts === undefined) return null;
  const items = parts.map((part) => ({
    ...evidenceOf("列举项", part),
    figure: null,
    quantity: exactly("1", "个"),
  }));
  const money = total.figure.kind !== "count" || Number(total.figure.value) >= telling;
  const [first] = parts;
  const from = (first?.figure.flow.start ?? line.start) - line.start;
  const told = line.text.slice(Math.max(0, from - 12), start);
  const plain = !/其中|[（()）]|包括|含/.test(told) && !unmoved.test(told);
  const sure = fits.length === 1 && money && plain && isNear(word, items) && isJudged(word);
  return { word, items, far: true, doubt: sure ? null : "相加的未必就是所数的各项" };
}

/** 三个项目、三项措施 may have more amounts or fewer; 两项合计, 三类资金共 are the numbers themselves. */
function isJudged({ noun, inWords }: CountedWord): boolean {
  return (
    inWords &&
    /^(?:[项类批笔块档轮次期]|部分|方面)(?:资金|支出|费用|来源|款项|金额|项目|政策|对象)?(?:合计|共|总|累计|合并|相加|加起来)/.test(
      noun,
    )
  );
}

function meanOf(total: Mention, parts: readonly Mention[]): Bound {
  const bound = sumOf(total, parts, "=");
  const made: Bound = { ...bound, formula: { ...bound.formula, name: "mean" } };
  return judgeBound(made) === null ? bound : made;
}

function isAlike(mention: Mention, total: Mention): boolean {
  const [a, b] = [mention.figure, total.figure];
  return (
    a.kind === b.kind &&
    a.quantity.dimension === b.quantity.dimension &&
    (a.kind !== "count" || a.quantity.unit === b.quantity.unit)
  );
}
