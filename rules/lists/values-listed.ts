import { clauseBefore } from "../wording/clause-before.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { isNear } from "../counts/enumeration.ts";
import type { Enumeration } from "../counts/enumeration.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { exactly } from "../wording/written.ts";

const leads =
  /^(?:[^，,。；;：:、和及与\d]{0,6}[，,](?:20\d\d年度?)?[^，,。；;：:、和及与\d]{0,12}|[^，,。；;：:、和及与\d]{0,14})(?:分别|依次|逐[年次个])[^，,。；;、和及与\d]{0,8}$/;
/** 5名专家打分为92分、88分…: scores may be told without 分别. */
const scores = /^[^，,。；;：:、和及与\d]{0,6}(?:打分|评分|得分)(?:为|是)$/;

/** 三个季度分别支出10.8亿元、14.9亿元和15.7亿元: one value each, told right behind. */
export function valuesListed(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start, end } = word;
  // 部门3个、项目10个、政策2个，得分分别为…: the last of a list is not what they belong to.
  if (/\d(?![月年日季\d]).*[、和与]/.test(clauseBefore(line.text, start, stops))) return null;
  const at = line.start + end;
  const behind = (scene.byBlock.get(line.block) ?? []).filter(
    ({ figure, scope }) => !scope.isRow && figure.flow.start >= at,
  );
  const [first] = behind;
  if (first === undefined) return null;
  const lead = line.text.slice(end, first.figure.flow.start - line.start);
  const isScore = scores.test(lead) && first.figure.kind === "score";
  if (!leads.test(lead) && !isScore) return null;
  const values = runOf(first, behind, line);
  if (values.length < 2 || endsCounts(scene, word, values.length)) return null;
  const items = values.map((value) => ({
    ...evidenceOf("列举项", value),
    figure: null,
    quantity: exactly("1", "个"),
  }));
  const last = values.at(-1) ?? first;
  const rest = line.text.slice(last.figure.flow.end - line.start);
  // 4个县区分别低1.2个、3.4个和5.1个百分点: the last has the unit of all.
  if (/^(?:[、和及与]|以及)\d/.test(rest.trimStart())) return null;
  // 4个项目分别核减100万元、200万元，其余2个…: not all of them are told.
  const sure = isNear(word, items) && !/^[^。]*(?:其余|其他|另|剩余|余下)|^等/.test(rest);
  return { word, items, apart: true, doubt: sure ? null : "所列的数未必与所数的一一对应" };
}

/** 绿灯308个，黄灯42个，红灯5个，分别占86.8%、11.8%和1.4%: one value for each of the counts, of which the last is told here. */
function endsCounts(scene: Scene, { line, start, end }: CountedWord, values: number): boolean {
  const told = (scene.byBlock.get(line.block) ?? []).filter(
    ({ figure, scope }) =>
      figure.kind === "count" && !scope.isRow && figure.flow.end <= line.start + end,
  );
  const own = told.at(-1)?.figure;
  if (own === undefined || own.flow.end <= line.start + start) return false;
  const run = told.toReversed();
  const ended = run.findIndex(({ figure }, at) => {
    const next = run[at - 1]?.figure.flow.start ?? figure.flow.end;
    const gap = line.text.slice(figure.flow.end - line.start, next - line.start);
    return figure.quantity.unit !== own.quantity.unit || /[。；;]/.test(gap);
  });
  return (ended < 0 ? run.length : ended) >= values;
}

const stops = new Set("，,。；;：:");

/** Values of one kind that only 、 or 和 parts. */
function runOf(
  first: Mention,
  behind: readonly Mention[],
  { text, start }: CountedWord["line"],
): readonly Mention[] {
  const values = [first];
  for (const next of behind.slice(1)) {
    const last = values.at(-1) ?? first;
    const gap = text.slice(last.figure.flow.end - start, next.figure.flow.start - start);
    const same =
      next.figure.kind === first.figure.kind &&
      next.figure.quantity.dimension === first.figure.quantity.dimension;
    if (!same || !/^(?:[、，,]|[，,]?(?:和|及|与|以及))$/.test(gap.trim())) break;
    values.push(next);
  }
  return values;
}
