import { isRespective, valuesTogether } from "../lists/values-together.ts";
import { piecesOf } from "../wording/name-pieces.ts";
import { gridsOf } from "../tables/table-grid.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { areOfOneKind, isListable } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** Numbers of one measure, each told of a thing that is named right before it. */
export type NamedColumn = readonly NamedItem[];

export interface NamedItem {
  readonly name: string;
  readonly mention: Mention;
}

/** One character is had in common by accident. */
const leastRun = 2;

/** The columns of the tables, and in each sentence the numbers of one measure, with the words since the one before. */
export const namedColumns = perScene((told: Scene): readonly NamedColumn[] => {
  const scene = wholeScene(told);
  const ofTables = gridsOf(told).flatMap(({ columns, rows, kinds, labels, cells }) =>
    columns.map((column) =>
      rows.flatMap((row): NamedColumn => {
        const mention = cells.get(row)?.get(column);
        const name = plain(labels.get(row) ?? "");
        return mention === undefined || name === "" || kinds.get(row) !== "detail"
          ? []
          : [{ name, mention }];
      }),
    ),
  );
  const text = scene.report.document.flow.text;
  const ofProse = fullSentences(scene).flatMap((sentence) => columnsIn(sentence, text));
  const inTurn = scene.mentions.flatMap((first) => {
    const column = columnInTurn(first, text);
    return column === null ? [] : [column];
  });
  return [...ofProse, ...inTurn, ...ofTables].filter((column) => column.length > 1);
});

/** So many characters before the values their names stand. */
const reach = 80;

/** 由决策、过程、产出、效益四个维度组成，权重依次为15分、20分、35分、30分: as many names as values, in their order. */
function columnInTurn(first: Mention, text: string): NamedColumn | null {
  if (first.scope.isRow || !isRespective(first)) return null;
  const values = valuesTogether(first);
  if (values[0] !== first || values.length < leastRun) return null;
  const { start } = first.figure.flow;
  const clauses = plain(text.slice(Math.max(0, start - reach), start)).split(
    /[，,。；;：:（）()\n]/,
  );
  const names = clauses
    .map((clause) => piecesOf(clause).map(([from, to]) => clause.slice(from, to)))
    .findLast((pieces) => pieces.length === values.length);
  return names === undefined
    ? null
    : values.map((mention, at) => ({ name: names[at] ?? "", mention }));
}

function columnsIn(sentence: readonly Mention[], text: string): readonly NamedColumn[] {
  const groups: Mention[][] = [];
  for (const mention of sentence) {
    const { kind } = mention.figure;
    if (mention.scope.isRow || !isListable(mention)) continue;
    const known = groups.find(
      ([first]) => first?.figure.kind === kind && areOfOneKind(first, mention),
    );
    if (known === undefined) groups.push([mention]);
    else known.push(mention);
  }
  const [first] = sentence;
  return groups.map((mentions) =>
    mentions.map((mention, place) => {
      const from = mentions[place - 1]?.figure.flow.end ?? first?.scope.span.start ?? 0;
      return { name: wordsBetween(text, from, mention), mention };
    }),
  );
}

/** Numbers, and what every rate is called: 支出164万元，执行率; not 管理效率, which names a thing. */
const idle = /[\d.,%％]+|(?<=[，,、；;])[一-龥]{2}率|进度|占?比[重例]?/g;

/** 项目364个、预算45231.6万元；县级专项资金58项、预算: the words since the last number of the measure without what tells no name. */
export function wordsBetween(text: string, from: number, { figure }: Mention): string {
  return plain(text.slice(from, figure.flow.start)).replace(idle, "，");
}

/** The item of the column whose name has the longest run of characters in common with the words; null where two have. */
export function itemCalled(column: NamedColumn, words: string): Mention | null {
  let best = leastRun - 1;
  let found: Mention | null = null;
  for (const { name, mention } of column) {
    const run = sharedRun(name, words);
    if (run > best) [best, found] = [run, mention];
    else if (run === best) found = null;
  }
  return found;
}
