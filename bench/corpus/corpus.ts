import { amount, rate, review, sown } from "./figures.ts";
import { families } from "./families/index.ts";
import type { Family, Paragraph } from "./family.ts";
import { filler } from "./filler.ts";
import { noises, spoil } from "./noise.ts";
import type { Piece, Planted } from "./piece.ts";
import { districtEndings, firstSyllables, lastSyllables } from "./place-names.ts";
import { Random } from "./random.ts";
import { sheetOf } from "./sheet.ts";
import { fill, nextSums } from "./slots.ts";
import type { Setting } from "./slots.ts";

/** A report of the corpus; it knows each of its figures. */
export interface CorpusReport {
  readonly name: string;
  readonly text: string;
  /** In text order. */
  readonly planted: readonly Planted[];
}

export interface CorpusOptions {
  readonly reports: number;
  readonly seed: number;
}

// Any odd number will do; it keeps the seeds of neighbouring reports far apart.
const stride = 0x9e3779b1;

/** Reports one at a time, none kept; the same options give the same reports everywhere. */
export function* corpus({ reports, seed }: CorpusOptions): Generator<CorpusReport> {
  for (let index = 0; index < reports; index += 1) {
    yield reportOf(new Random(seed + Math.imul(index + 1, stride)), index);
  }
}

// Brings the corpus to one figure in some fifty characters, as in the four real reports.
const mostFillers = 4;

function reportOf(random: Random, index: number): CorpusReport {
  const family = random.pick(families);
  const noise = random.pick(noises);
  const setting = settingOf(random);
  const sheet = spoil(sheetOf(piecesOf(family, setting)), noise, random);
  const number = String(index + 1).padStart(5, "0");
  return { name: `${number}-${family.id}-${noise}.txt`, ...sheet };
}

function settingOf(random: Random): Setting {
  const mark = firstSyllables.charAt(random.whole(0, firstSyllables.length - 1));
  const last = lastSyllables.charAt(random.whole(0, lastSyllables.length - 1));
  const district = mark + last + random.pick(districtEndings);
  return { random, district, mark, year: random.whole(2019, 2025), sums: review(random) };
}

function piecesOf(family: Family, setting: Setting): readonly Piece[] {
  const { random, district } = setting;
  const line = (template: string): readonly Piece[] => [...fill(template, setting), "\n"];
  return [
    ...line(random.pick(family.titles)),
    "\n",
    ...paragraphOf(family.opening, setting),
    ...family.sections.flatMap(({ heading, paragraphs }) => [
      ...line(heading),
      ...paragraphs.flatMap((paragraph) => paragraphOf(paragraph, nextSums(setting))),
    ]),
    ...tableOf(family, setting),
    `\n${district}财政局\n`,
    ...line("{day}"),
  ];
}

function paragraphOf(paragraph: Paragraph, setting: Setting): readonly Piece[] {
  const { random } = setting;
  const sentences = paragraph.flatMap((choices) => [
    ...fill(random.pick(choices), setting),
    ...Array.from({ length: random.whole(0, mostFillers) }, () => random.pick(filler)),
  ]);
  return ["　　", ...sentences, "\n"];
}

function tableOf({ table }: Family, setting: Setting): readonly Piece[] {
  if (table === undefined) return [];
  const rows = table.rows.flatMap((name) => [name, ...cellsOf(setting.random), "\n"]);
  return [`\n${table.caption}\n${table.header}\n`, ...rows];
}

/** Budget, spending and their ratio; the units stand in the header. */
function cellsOf(random: Random): readonly Piece[] {
  const budget = random.whole(9_000, 900_000);
  const spent = Math.round(budget * (0.5 + random.next() / 2));
  const cells = [amount(budget), amount(spent), rate(Math.round((spent / budget) * 10_000))];
  return cells.flatMap((figure) => {
    const bare = figure.quote.replace(/[^\d.]/g, "");
    return ["\t", sown(figure.kind, bare, figure.value, figure.unit)];
  });
}
