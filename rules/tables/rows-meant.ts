import type { Figure } from "../../domain/figure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { labelIndex, labelsAt } from "./label-index.ts";
import type { LabelIndex } from "./label-index.ts";
import { shownTables } from "./shown-table.ts";
import type { ShownRow, ShownTable } from "./shown-table.ts";

/** A row of a table that the words name. */
export interface RowMeant {
  readonly table: ShownTable;
  readonly row: ShownRow;
}

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** 智慧社区建设 is also called 智慧社区. */
const kind = /(?:项目|工程|资金|经费|补助|领域|建设|类)$/;
const shortestStem = 3;

type Rows = ReadonlyMap<string, readonly RowMeant[]>;

const rowsByName = perScene((scene: Scene): Rows => {
  const named = new Map<string, RowMeant[]>();
  for (const table of shownTables(scene)) {
    for (const row of table.rows) {
      for (const name of new Set(row.names.flatMap(calledIn)))
        named.set(name, [...(named.get(name) ?? []), { table, row }]);
    }
  }
  return named;
});

/** 优 is told as “优” or 为优的, or it is some other word. */
function calledIn(name: string): readonly string[] {
  if (name.length === 1) return [`“${name}”`, `为${name}的`];
  const stem = name.replace(kind, "");
  return stem.length >= shortestStem ? [name, stem] : [name];
}

const indexOf = perScene((scene: Scene) => labelIndex(rowsByName(scene).keys()));

/** Names of rows in each paragraph, at places of its text. */
const namedIn = perScene((scene: Scene) => {
  const index = indexOf(scene);
  const known = new Map<number, readonly Named[]>();
  return (block: number): readonly Named[] => {
    const found = known.get(block) ?? namesIn(textOf(scene, block), index);
    known.set(block, found);
    return found;
  };
});

function textOf({ report: { document } }: Scene, block: number): string {
  const place = document.blocks[block]?.flow;
  return place === undefined ? "" : document.flow.text.slice(place.start, place.end);
}

function namesIn(text: string, index: LabelIndex): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const [name] = labelsAt(text, at, index);
    if (name === undefined) continue;
    found.push({ name, start: at, end: at + name.length });
    at += name.length - 1;
  }
  return found;
}

/** What the words before a number name: rows in the order in which they are told. */
export interface Meant {
  /** The row that is told of: the last in its part of the sentence, else that which opens the paragraph. */
  readonly focus: string | null;
  /** In its own part of the sentence, the last last. */
  readonly here: readonly string[];
  /** In the paragraph up to the number. */
  readonly before: readonly string[];
  /** From the focus on, or from the start of the part, up to the number. */
  readonly words: string;
  /** All of its part of the sentence up to the number, without blanks. */
  readonly part: string;
}

export function meantBefore(scene: Scene, { figure, scope }: Mention): Meant {
  const origin = scene.report.document.blocks[figure.block]?.flow.start ?? 0;
  const text = textOf(scene, figure.block).slice(0, figure.flow.start - origin);
  const sentence = Math.max(0, scope.span.start - origin);
  const from = Math.max(sentence, text.lastIndexOf("；") + 1, text.lastIndexOf(";") + 1);
  const before = namedIn(scene)(figure.block).filter(({ end }) => end <= text.length);
  const here = before.filter(({ start }) => start >= from);
  const own = here.findLast((name) => !isAside(text, name));
  const opening = own === undefined ? openingOf(text, before) : null;
  return {
    focus: (own ?? behindOf(scene, figure) ?? opening)?.name ?? null,
    here: here.map(({ name }) => name),
    before: before.map(({ name }) => name),
    words: plain(text.slice(own?.end ?? from)),
    part: plain(text.slice(from)),
  };
}

/** 高于全市平均分86.5分的白茅县: what a row is held against. */
const limit = /[高低多少快慢大小优好差]于|超[过出]|[未不][足到满及]|平均|上年|去年|以[上下]|达/;

/** 对得分76.5分的白茅县: the row right behind the number, which tells which of them it is. */
function behindOf(scene: Scene, { block, flow }: Figure): Named | null {
  const origin = scene.report.document.blocks[block]?.flow.start ?? 0;
  const text = textOf(scene, block).slice(flow.end - origin);
  const lead = /^\s*的[“"]?/.exec(text)?.[0].length ?? 0;
  const clause = plain(textOf(scene, block).slice(0, flow.start - origin)).split(/[，,；;。]/);
  if (lead === 0 || limit.test(clause.at(-1) ?? "")) return null;
  const at = flow.end - origin + lead;
  const named = namedIn(scene)(block).find(({ start }) => start === at);
  const isAlone = !/^\s*(?:[、和与及]|等)/.test(text.slice(lead + (named?.name.length ?? 0)));
  return named !== undefined && isAlone ? named : null;
}

/**
 * 比得分最低的杨塘乡高20.5分，是唯一…，执行率85.0%: what a clause only compares with is told of no further; 自评与复评相差最大的是高坪乡 is
 * told of it.
 */
function isAside(text: string, { start, end }: Named): boolean {
  return (
    /[，,]/.test(text.slice(end)) &&
    /(?:[比较与同]|[高低快慢次优好差]于)[^，,。；;]{0,8}(?<!是)$/.test(text.slice(0, start))
  );
}

/** The row that opens the paragraph, where it names no other up to the number. */
function openingOf(text: string, [first, ...others]: readonly Named[]): Named | null {
  if (
    first === undefined ||
    !/^[\s（(]*[一二三四五六七八九十\d]*[)）、.．是\s]*$/.test(text.slice(0, first.start))
  )
    return null;
  const isAlone = others.every((other) => other.name === first.name || isAside(text, other));
  return isAlone ? first : null;
}

export function rowsNamed(scene: Scene, name: string): readonly RowMeant[] {
  return rowsByName(scene).get(name) ?? [];
}
