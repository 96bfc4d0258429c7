import type { FalseAlarm } from "./clean.ts";
import { shareWords } from "./interval-of-share.ts";
import type { Measured } from "./measure.ts";
import type { Outcome } from "./outcome.ts";
import { rowsOf, tableOf, timesOf } from "./table.ts";

export interface Clean {
  readonly documents: number;
  readonly alarms: readonly FalseAlarm[];
  /** Relations that pass in the reports as submitted. */
  readonly passes: number;
  /** New findings of every severity, by variation. */
  readonly varied: readonly {
    readonly name: string;
    readonly documents: number;
    readonly fresh: readonly FalseAlarm[];
    readonly passes: number;
  }[];
}

export interface Binding {
  readonly type: string;
  readonly relations: number;
  readonly judged: number;
}

/** The measured part of the page, in Markdown. */
export function pageOf(measured: Measured, clean: Clean, bindings: readonly Binding[]): string {
  const { outcomes, pairs, unwritten } = measured;
  const explained = [...outcomes, ...pairs].flatMap((each) => each.explained);
  const whole = explained.filter(({ open }) => open.length === 0).length;
  const undetectable = outcomes.filter(({ detectable }) => !detectable);
  const tails = undetectable.filter(({ mutant }) => mutant.truth === "tail").length;
  const [p50, p95] = timesOf(outcomes.map(({ time }) => time));
  return [
    tableOf(rowsOf(outcomes, pairs)),
    "",
    `Not detectable: ${String(undetectable.length)}, of which ${String(tails)} agree only by truncation or as round numbers. Not writable into what a parser made: ${String(unwritten)}.`,
    `Whole explanations that replay to the same verdict: ${shareWords(whole, explained.length)} of ${String(explained.length)} alarms.`,
    `Checking one report after reading: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms.`,
    "",
    cleanTable(clean),
    "",
    ruleTable(outcomes),
    "",
    bindingTable(bindings),
  ].join("\n");
}

function cleanTable({ documents, alarms, passes, varied }: Clean): string {
  const rows = [
    { name: "as submitted", documents, fresh: alarms, passes },
    ...varied,
    {
      name: "**all variations**",
      documents: varied.reduce((sum, each) => sum + each.documents, 0),
      fresh: varied.flatMap(({ fresh }) => fresh),
      passes: varied.reduce((sum, each) => sum + each.passes, 0),
    },
  ];
  return [
    "| clean reports | documents | errors | warnings | hints | errors a document | errors and warnings a document | relations that pass |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map(({ name, documents: of, fresh, passes: held }) => {
      const [e, w, h] = (["error", "warning", "hint"] as const).map(
        (severity) => fresh.filter(({ finding }) => finding.severity === severity).length,
      );
      const [errors = 0, warnings = 0, hints = 0] = [e, w, h];
      const each = (n: number): string => (of === 0 ? "—" : (n / of).toFixed(3));
      return `| ${name} | ${String(of)} | ${String(errors)} | ${String(warnings)} | ${String(hints)} | ${each(errors)} | ${each(errors + warnings)} | ${String(held)} |`;
    }),
  ].join("\n");
}

/** Which rule's finding stands first where an error is found. */
function ruleTable(outcomes: readonly Outcome[]): string {
  const firsts = outcomes.flatMap(({ detectable, finding }) =>
    detectable && finding !== null ? finding : [],
  );
  const rules = [...Map.groupBy(firsts, ({ ruleId }) => ruleId)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return [
    "| rule | errors it finds first | as an error | as a warning |",
    "| --- | --- | --- | --- |",
    ...rules.map(([rule, all]) => {
      const errors = all.filter(({ severity }) => severity === "error").length;
      return `| ${rule} | ${String(all.length)} | ${String(errors)} | ${String(all.length - errors)} |`;
    }),
  ].join("\n");
}

function bindingTable(bindings: readonly Binding[]): string {
  return [
    "| relation | annotated | judged in the clean report |",
    "| --- | --- | --- |",
    ...bindings.map(
      ({ type, relations, judged }) =>
        `| ${type} | ${String(relations)} | ${shareWords(judged, relations)} |`,
    ),
  ].join("\n");
}
