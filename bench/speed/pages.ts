import { availableParallelism } from "node:os";
import { percentile } from "./clock.ts";
import type { LongText } from "./long-texts.ts";
import { markdownTable, whole } from "./markdown-table.ts";
import type { Comparison, Found, Marks } from "./peers.ts";
import type { Stage, StageTimes } from "./stages.ts";

const stageNames: readonly (readonly [Stage, string])[] = [
  ["regexp", "one plain regexp pass"],
  ["scan", "scan: every number and its unit"],
  ["figures", "figures with qualifier, status, year, indicator"],
  ["report", "figures, district, year, title"],
  ["read", "reading: bytes to document"],
];

/** The machine as far as it matters: cores and Node, nothing that names it. */
export function machine(): string {
  return `${availableParallelism()} cores, Node ${process.versions.node}, one thread used`;
}

export function stagesPage(times: StageTimes): string {
  const { characters, seconds } = times;
  const rows = stageNames.map(([stage, name]) => [
    name,
    (characters / seconds[stage] / 1e6).toFixed(1),
    ((seconds[stage] * 1e9) / characters).toFixed(1),
    `${(seconds[stage] / seconds.regexp).toFixed(0)}×`,
  ]);
  const mean = whole(characters / times.reports);
  const [half, most] = [0.5, 0.95].map((share) => percentile(times.perReport, share) * 1000);
  return [
    `${whole(times.reports)} reports of ${mean} characters on average, ${whole(characters)} characters in all, ${whole(times.figures)} figures, ${whole(times.rejected)} numbers that are none.`,
    markdownTable(["stage", "M characters/s", "ns/character", "time to regexp pass"], rows),
    `From bytes to figures one report takes ${half?.toFixed(2)} ms (median) and ${most?.toFixed(2)} ms (95 of 100).`,
  ].join("\n\n");
}

export function memoryPage({ memory }: StageTimes): string {
  const rows = [...memory].map(([reports, { resident, live }]) => [
    whole(reports),
    resident.toFixed(0),
    live.toFixed(1),
  ]);
  return markdownTable(["reports done", "resident MB", "MB in use after collection"], rows);
}

export function longPage(texts: readonly LongText[]): string {
  const rows = texts.map(({ name, part, full }) => {
    const shown = full ?? part;
    const growth = full === null ? null : (full.read + full.extract) / (part.read + part.extract);
    return [
      name,
      full === null ? "2.5" : "10",
      whole(shown.figures),
      shown.read.toFixed(2),
      shown.extract.toFixed(2),
      growth === null ? "–" : `${growth.toFixed(1)}×`,
    ];
  });
  const header = ["text", "MB", "figures", "reading s", "extraction s", "time for 4× the size"];
  return markdownTable(header, rows);
}

export function peersPage({ characters, ours, theirs }: Comparison): string {
  const rate = (seconds: number): string => whole(characters / seconds);
  const row = (name: string, seconds: number): string[] => {
    return [name, rate(seconds), `${(seconds / ours.coreSeconds).toFixed(1)}×`];
  };
  const speed = markdownTable(
    ["", "characters/s", "time to ours"],
    [
      row("Jihe", ours.coreSeconds),
      row("Jihe, reading included", ours.seconds),
      row("Recognizers-Text", theirs.seconds),
      row("Recognizers-Text without dates", theirs.coreSeconds),
    ],
  );
  const kinds = [...ours.kinds.keys()].toSorted();
  const rows = kinds.map((kind) => [kind, ...cells(ours, kind), ...cells(theirs, kind).slice(1)]);
  const extras = ["no figure at all", "", "", whole(ours.extras), "", whole(theirs.extras)];
  const header = ["kind", "there", "ours: begun", "ours: whole", "theirs: begun", "theirs: whole"];
  return [speed, markdownTable(header, [...rows, extras])].join("\n\n");
}

const nothing: Found = { total: 0, number: 0, whole: 0 };

function cells({ kinds }: Marks, kind: string): readonly string[] {
  const found = kinds.get(kind) ?? nothing;
  return [found.total, found.number, found.whole].map(whole);
}
