import type { Figure } from "../../domain/figure.ts";
import { indicators } from "../../domain/indicator.ts";
import type { Indicator } from "../../domain/indicator.ts";
import type { Report } from "../../domain/report.ts";
import { aligned } from "../../extractors/aligned.ts";
import type { Proposal } from "../../extractors/aligned.ts";
import { bindFigure } from "../../prompts/bind-figure.ts";
import type { Bindings } from "../../prompts/bind-figure.ts";
import { loadPrompt, requestFor } from "./load-prompts.ts";
import type { Assistant } from "./tasks.ts";

export interface Bound {
  readonly report: Report;
  readonly accepted: number;
  readonly refused: number;
}

/** Open figures of one question. */
const atOnce = 20;
/** Open figures beyond this are left open: the report is of another kind. */
const mostFigures = 200;

/** Lets a model propose indicators for figures that the rules left open. */
export async function bindReport(report: Report, { ask, judge }: Assistant): Promise<Bound> {
  const groups = groupsIn(report);
  let current = report;
  let [accepted, refused] = [0, 0];
  const answers = await Promise.all(
    groups.map(async (group) => ({ group, answer: await ask(requestOf(group, report)) })),
  );
  for (const { group, answer } of answers) {
    if (answer === null) continue;
    const result = aligned(current, proposalsIn(answer.value, group));
    current = { ...current, figures: result.figures };
    accepted += result.accepted.length;
    refused += result.refused.length;
    const reasons = result.refused.map(({ reason }) => reason);
    const verdict = result.accepted.length > 0 ? "admitted" : "unused";
    judge(answer.callId, result.refused.length > 0 && verdict === "unused" ? "refused" : verdict, [
      ...new Set(reasons),
    ]);
  }
  return { report: current, accepted, refused };
}

/** All that is asked about a report. */
export function bindRequests(report: Report): readonly ReturnType<typeof requestOf>[] {
  return groupsIn(report).map((group) => requestOf(group, report));
}

function groupsIn({ figures }: Report): readonly (readonly Figure[])[] {
  const open = figures.filter(isOpen).slice(0, mostFigures);
  return Array.from({ length: Math.ceil(open.length / atOnce) }, (_, at) =>
    open.slice(at * atOnce, (at + 1) * atOnce),
  );
}

const kinds: ReadonlySet<string> = new Set(["amount", "count", "rate", "score"]);

/** Told in prose as done or planned; limits and references state nothing of the district. */
function isOpen({ indicator, kind, status, cell }: Figure): boolean {
  const states = status === "actual" || status === "plan";
  return indicator === null && states && cell === null && kinds.has(kind);
}

function requestOf(
  group: readonly Figure[],
  report: Report,
): ReturnType<typeof requestFor<{ figures: string; indicators: string }, Bindings>> {
  const file = loadPrompt("bind-figure");
  const figures = group.map((figure, at) => `B${at + 1}｜${marked(figure, report)}`).join("\n");
  const wanted = new Set(group.map(({ kind }) => kind));
  const list = indicators.filter(({ kind }) => wanted.has(kind)).map(lineOf);
  const input = { figures, indicators: list.join("\n") };
  return requestFor(bindFigure, file, input, [report.document.id]);
}

function lineOf({ id, name, unit, definition }: Indicator): string {
  return [id, name, unit, definition].join("｜");
}

function marked({ sentence, flow }: Figure, { document }: Report): string {
  const { text } = document.flow;
  const front = text.slice(sentence.start, flow.start);
  return `${front}【${text.slice(flow.start, flow.end)}】${text.slice(flow.end, sentence.end)}`.trim();
}

/** An item that is none of the list proposes for no figure, and is refused there. */
function proposalsIn({ bindings }: Bindings, group: readonly Figure[]): readonly Proposal[] {
  return bindings.map(({ item, ...rest }) => {
    const at = /^B([1-9]\d?)$/.exec(item)?.[1];
    const figure = at === undefined ? undefined : group[Number(at) - 1];
    return { ...rest, figureId: figure?.id ?? "" };
  });
}
