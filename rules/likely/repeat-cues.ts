import { sharedRun } from "../wording/mention-match.ts";
import { areAlike } from "../wording/noun-class.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { perMention } from "../rates/vicinity-words.ts";
import { Cues, grade, step } from "./cues.ts";
import { kinCues, rivalsOf } from "./kin-cues.ts";
import { distance } from "./nearby.ts";
import type { Earlier } from "./repeat-question.ts";
import { namesOtherRow, roleOf, sentencePairs, sentenceShare } from "./retold-marks.ts";
import type { Role } from "./retold-marks.ts";
import { countShared, namesIn, pairsIn } from "./retold-words.ts";
import type { Named, Names } from "./retold-words.ts";

const coverage = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85] as const;

/** What the later number says of itself: whether it was told before at all. */
export function noneCues(later: Named, pool: readonly Earlier[], scene: Scene): readonly string[] {
  const { mention, before, after } = later;
  const { figure } = mention;
  const { form, marks, place, narrowing, beside, isAhead, isClosing } = roleOf(later, scene);
  const rivals = rivalsOf(later, scene);
  const kind = mention.scope.isRow ? `cell ${figure.kind}` : figure.kind;
  const digits = figure.quantity.digits.replace(/\D|0+$/g, "").length;
  return [
    "none",
    `none ${kind}`,
    `none ${kind} digits ${String(Math.min(digits, 4))}`,
    `none ${form}`,
    `none ${figure.kind} ${form}`,
    `none status ${figure.status}`,
    ...(figure.quantity.qualifier === "exact" ? [] : ["none inexact"]),
    ...[...marks].map((mark) => `none ${mark}`),
    ...[...narrowing].flatMap(([key, words]) => (words === "" ? [] : [`none ${key} words`])),
    ...(figure.indicator === null ? [] : ["none indicator"]),
    ...(isClosing ? ["none closing", `none closing ${figure.kind}`] : []),
    ...(isAhead ? ["none ahead", `none ahead ${form}`] : []),
    `none kin ${rivals.called} ${form}`,
    `none head ${rivals.counted}`,
    `none head ${rivals.counted} ${form}`,
    `none head ${rivals.counted} ${mention.noun ?? figure.kind}`,
    ...(beside ? [`none beside others ${figure.kind}`, `none beside others ${form}`] : []),
    ...(before === "" ? ["none unnamed before"] : []),
    ...(after === "" ? ["none unnamed behind"] : []),
    `none candidates ${String(Math.min(pool.length, 8) >> 1)}`,
    `none place ${place}`,
    ...(mention.noun === null ? [] : [`none noun ${mention.noun}`]),
  ];
}

/** What speaks for the later number being the earlier one told again, the cheapest first. */
export function repeatCues(
  later: Named,
  earlier: Earlier,
  pool: readonly Earlier[],
  scene: Scene,
): readonly Cues[] {
  const { named, shared, rare } = earlier;
  const is = roleOf(later, scene);
  const side = sideOf(named.mention, later.mention);
  const { kind } = later.mention.figure;
  const [own, its] = [shared / Math.max(later.weight, 3), shared / Math.max(named.weight, 3)];
  const [ownStep, itsStep] = [step(own, coverage), step(its, coverage)];
  const both = Math.min(own, its);
  const rank = pool.indexOf(earlier);
  const run = step(sharedRun(wordsOf(named), wordsOf(later)), [2, 3, 4, 5, 6, 8]);
  const rivals = pool.filter(
    ({ named: { at, mention } }) =>
      at > named.at && mention.figure.quantity.unit === named.mention.figure.quantity.unit,
  );
  return [
    new Cues([
      `side ${side}`,
      `own ${ownStep}`,
      `its ${itsStep}`,
      `${side} ${kind} both ${step(both, coverage)}`,
      `${is.form} ${kind} both ${step(both, [0.25, 0.55])}`,
      `${is.form} own ${ownStep}`,
      `${is.form} its ${itsStep}`,
      `shared ${step(shared, [2, 4, 7, 11, 16, 24])}`,
      `rare ${step(rare, [1, 2, 3, 5])}`,
      `${is.form} rare ${step(rare, [1, 3])}`,
      `run ${run}`,
      `run ${run} ${kind}`,
      `rank ${grade(rank)}`,
      ...(rank === 0 ? [`ahead ${step(shared - (pool[1]?.shared ?? 0), [0.1, 2, 5, 10])}`] : []),
      `rivals nearer ${grade(rivals.length)}`,
    ]),
    new Cues(() => {
      const was = roleOf(named, scene);
      return [...likenessCues(named, later, is), ...placeCues(named, later, was, is)];
    }),
    new Cues(() => {
      const was = roleOf(named, scene);
      return [
        ...(side === "prose"
          ? [...wordCues(named, later, was, is), ...kinCues(named, later, is, scene)]
          : tableCues(named, later, namesIn(scene))),
        ...roleCues(was, is),
      ];
    }),
  ];
}

function wordsOf({ before, after }: Named): string {
  return `${before}|${after}`;
}

/** Which of the two stands in a table. */
function sideOf(earlier: Mention, later: Mention): string {
  return earlier.scope.isRow ? "cell prose" : later.scope.isRow ? "prose cell" : "prose";
}

function wordCues(earlier: Named, later: Named, was: Role, is: Role): readonly string[] {
  const share = sentenceShare(earlier.mention.scope, later.mention.scope);
  return [
    `before before ${grade(countShared(was.before, is.before))}`,
    `after after ${grade(countShared(was.after, is.after))}`,
    `before after ${grade(countShared(was.before, is.after))}`,
    `after before ${grade(countShared(was.after, is.before))}`,
    `sentences ${step(share, [0.1, 0.2, 0.35, 0.6])}`,
    ...(later.name.length < 2 || earlier.name.length < 2
      ? ["name untold"]
      : [`name ${earlier.name === later.name ? "one" : "two"} ${later.mention.figure.kind}`]),
    ...(was.section.size > 0 && countShared(is.section, was.before) > 1
      ? ["named by heading"]
      : []),
  ];
}

function likenessCues(earlier: Named, later: Named, is: Role): readonly string[] {
  const [a, b] = [earlier.mention, later.mention];
  const [left, right] = [a.figure, b.figure];
  const [early, late] = [perMention(a), perMention(b)];
  const units = left.quantity.unit === right.quantity.unit ? "one" : "two";
  const nouns =
    a.noun === null || b.noun === null
      ? "untold"
      : a.noun === b.noun
        ? "one"
        : areAlike(a.noun, b.noun)
          ? "alike"
          : "two";
  const indicators =
    left.indicator === null || right.indicator === null
      ? "untold"
      : left.indicator === right.indicator
        ? "one"
        : "two";
  const words =
    later.noun === "" || earlier.noun === ""
      ? "untold"
      : later.noun === earlier.noun
        ? "one"
        : wordsOf(earlier).includes(later.noun) || wordsOf(later).includes(earlier.noun)
          ? "told"
          : "two";
  return [
    `units ${units} ${right.kind}`,
    ...(right.kind === "count"
      ? [`nouns ${nouns} units ${units}`, `noun words ${words}`, `${is.form} noun words ${words}`]
      : []),
    `indicators ${indicators} ${right.kind}`,
    ...(left.year !== null && right.year !== null && left.year !== right.year ? ["two years"] : []),
    ...(a.past === b.past ? [] : ["past and present"]),
    ...(left.status === right.status ? [] : [`status ${left.status} ${right.status}`]),
    ...(left.quantity.qualifier === right.quantity.qualifier ? [] : ["two qualifiers"]),
    ...(early.change === late.change ? [] : ["change on one side"]),
    ...(early.average === late.average ? [] : ["mean on one side"]),
  ];
}

/** Words that say what part, time or level is meant: of both, of one, or differently. */
function roleCues(was: Role, is: Role): readonly string[] {
  const cues: string[] = [];
  for (const [key, words] of is.narrowing) {
    const other = was.narrowing.get(key) ?? "";
    if (words === other) {
      if (words !== "") cues.push(`${key} same`);
    } else if (other === "") cues.push(`${key} later only`);
    else cues.push(words === "" ? `${key} earlier only` : `${key} differs`);
  }
  for (const mark of was.marks) cues.push(is.marks.has(mark) ? `both ${mark}` : `earlier ${mark}`);
  const whole = was.marks.has("whole") || was.marks.has("all of them");
  const some = ["some only", "part", "listed", "not", "best"].some((mark) => is.marks.has(mark));
  if (whole) cues.push(some ? "some of the whole" : `whole and ${is.form}`);
  for (const mark of is.marks) if (!was.marks.has(mark)) cues.push(`later ${mark}`);
  return cues;
}

function placeCues(earlier: Named, later: Named, was: Role, is: Role): readonly string[] {
  const [a, b] = [earlier.mention, later.mention];
  const far = distance(a, b);
  const section = a.figure.section.at(-1) === b.figure.section.at(-1) ? "one" : "two";
  return [
    `distance ${far}`,
    `${is.form} distance ${far}`,
    `distance ${far} sections ${section}`,
    `steps ${step(later.at - earlier.at, [2, 3, 5, 10, 30])}`,
    `${is.form} steps ${step(later.at - earlier.at, [2, 5, 30])}`,
    `places ${was.place} ${is.place}`,
    ...(a.figure.block === b.figure.block && was.item !== is.item ? ["sibling items"] : []),
    ...(was.years === is.years
      ? []
      : [
          was.years === ""
            ? "year later only"
            : is.years === ""
              ? "year earlier only"
              : "years differ",
        ]),
  ];
}

/** 以上合计, 市直小计 */
const partOfTable = /^(?:以上|上述|前[一二三四五六七八九十\d])|小计/;
/** 第二批, 三季度: as there are in any table. */
const counted = /^(?:第?[一二三四五六七八九十\d]+[批次轮期季]|[一二三四1-4]季度|\d{1,2}月)/;

/** A cell and a sentence: whether the sentence names its row and its column. */
function tableCues(earlier: Named, later: Named, names: Names): readonly string[] {
  const cell = earlier.mention.scope.isRow ? earlier : later;
  const prose = cell === earlier ? later : earlier;
  const row = cell.after.replace(/[（(].*$/, "");
  const clause = `${prose.before}|${prose.after}`;
  const table = cell.mention.figure.cell?.table ?? -1;
  const other = namesOtherRow(prose.mention.scope, table, row, names) ? " beside others" : "";
  const where = partOfTable.test(row)
    ? "some rows"
    : /合计|总计|共计/.test(row)
      ? `total${other}`
      : row.length > 1 && clause.includes(row.slice(0, 6))
        ? prose.before.includes(row.slice(0, 6))
          ? "in clause"
          : "behind"
        : row.length > 1 && prose.mention.scope.text.includes(row.slice(0, 6))
          ? "in sentence"
          : "missing";
  const columns = pairsIn(cell.before);
  const header = countShared(columns, pairsIn(clause));
  const wide = countShared(columns, sentencePairs(prose.mention.scope));
  const sums = /合计|[两三四五六七八]个|[、和与及]/.test(prose.before) ? " summed" : "";
  const title = cell.before.replaceAll(/[（(][^）)]*[）)]?|数量|金额|资金|[数额]$/g, "").slice(-3);
  const called = title.length > 1 && clause.includes(title) ? "named" : "unnamed";
  return [
    ...(other === "" ? [] : ["another row named"]),
    ...(counted.test(row) ? ["row counted"] : []),
    `row ${where}${sums}`,
    `header ${grade(header)}`,
    `row ${where} header ${grade(header)}`,
    `header wide ${grade(wide)}`,
    `header ${called} ${prose.mention.figure.kind}`,
    `row ${where} ${prose.mention.figure.kind}`,
  ];
}
