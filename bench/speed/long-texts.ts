import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { corpus } from "../corpus/corpus.ts";
import { worked } from "./clock.ts";
import { collect } from "./memory.ts";

export interface LongText {
  readonly name: string;
  /** A quarter of the size, so that the growth shows. */
  readonly part: Timing;
  /** Null when it would hold up the run. */
  readonly full: Timing | null;
}

interface Timing {
  readonly characters: number;
  readonly figures: number;
  /** Seconds of work of the thread. */
  readonly read: number;
  readonly extract: number;
}

const fullSize = 10_000_000;
const parts = 4;
// Seconds for the part; a text that is not linear would otherwise hold up the whole run.
const patience = 12;

/** Texts that no office sends and that no tool may choke on, each by a piece to repeat. */
const unkind: readonly (readonly [string, string])[] = [
  ["digits only", "7"],
  ["2024年 only", "2024年"],
  ["《 only", "《"],
  ["（ only", "（"],
  ["一 only", "一"],
  ["5%、 only", "5%、"],
  ["1- only", "1-"],
  ["1,234, only", "1,234,"],
  ["第 only", "第"],
  ["万 only", "万"],
  ["blanks only, one figure", " "],
  ["short lines", "12个\n"],
  ["rows of cells", "项目\t12.5\t34%\n"],
];

export async function measureLongTexts(seed: number): Promise<readonly LongText[]> {
  // About 2.5 MB, the size of the part.
  const prose = [...corpus({ reports: 600, seed })].map(({ text }) => text).join("\n");
  const texts: (readonly [string, string])[] = [
    ["reports, one after another", prose],
    ["reports, all in one line", prose.replace(/\n/g, "")],
    [
      "reports without punctuation or lines",
      prose.replace(/[^\p{L}\p{N}.%]|(?<!\d)\.|\.(?!\d)/gu, ""),
    ],
    ...unkind,
  ];
  const measured: LongText[] = [];
  for (const [name, piece] of texts) measured.push(await measureOne(name, piece));
  return measured;
}

async function measureOne(name: string, piece: string): Promise<LongText> {
  const bytes = Buffer.byteLength(piece);
  const sized = (size: number): string =>
    `${piece.repeat(Math.max(1, Math.round(size / bytes)))}完成评审12个项目。`;
  await timing(sized(fullSize / 50));
  const part = await timing(sized(fullSize / parts));
  const full = part.read + part.extract > patience ? null : await timing(sized(fullSize));
  return { name, part, full };
}

async function timing(text: string): Promise<Timing> {
  const bytes = Buffer.from(text);
  collect();
  const begin = worked();
  const { document, notices } = await readDocument(bytes);
  const read = worked();
  const report = extractReport("long.txt", document, notices);
  const extract = worked() - read;
  return {
    characters: text.length,
    figures: report.figures.length,
    read: read - begin,
    extract,
  };
}
