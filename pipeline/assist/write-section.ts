import type { Catalogue, CatalogueEntry } from "../../domain/catalogue.ts";
import { isValue } from "../../domain/catalogue.ts";
import type { Draft, DraftSentence } from "../../domain/draft.ts";
import type { Status } from "../../domain/figure.ts";
import type { Quoted } from "../../domain/paper.ts";
import type { ModelRequest } from "../../llm/request.ts";
import { condense } from "../../prompts/condense.ts";
import { draftSection } from "../../prompts/draft-section.ts";
import { admit } from "../../rules/draft/admit.ts";
import type { Admission, AdmittedSentence } from "../../rules/draft/admit.ts";
import type { DraftedText } from "../../templates/with-drafts.ts";
import { loadPrompt, requestFor } from "./load-prompts.ts";
import { readAgain } from "./read-again.ts";
import type { PaperSection, Whole } from "./sections.ts";
import type { Assistant } from "./tasks.ts";

/** What became of one section. */
export interface SectionOutcome {
  readonly heading: string;
  readonly task: "draft" | "condense";
  /** null where no sentence was admitted: the words of the template stand. */
  readonly drafted: DraftedText | null;
  readonly admitted: number;
  /** Sentences that were given up after they had been sent back. */
  readonly refused: readonly { readonly sentence: string; readonly reasons: readonly string[] }[];
  /** Times that sentences were sent back with the reasons. */
  readonly rounds: number;
  /** Whether the model gave any answer. */
  readonly answered: boolean;
  /** The sentences that go into the paper. */
  readonly sentences: readonly AdmittedSentence[];
  /** What the gate said to each answer, in their order. */
  readonly readings: readonly Reading[];
}

/** The gate on one answer, with the sentences that stood from the answers before it. */
export interface Reading {
  readonly written: number;
  readonly admitted: number;
  /** Of each refused sentence, the rules that refused it; none where it could not even be read. */
  readonly refusedBy: readonly (readonly string[])[];
}

/** A refused sentence goes back with the reasons this often. */
const mostRounds = 2;

/** Asks for a section, admits what holds, sends the rest back twice; never throws for an answer. */
export async function writeSection(
  paperSection: PaperSection,
  assistant: Assistant,
): Promise<SectionOutcome> {
  const { catalogue, section } = paperSection;
  const first = sectionRequest(paperSection);
  let request = first;
  let draft: Draft = { sentences: [] };
  let admission: Admission = { admitted: [], refused: [], verdicts: [] };
  let rounds = 0;
  const readings: Reading[] = [];
  for (; ; rounds += 1) {
    const answer = await assistant.ask(request);
    if (answer === null) break;
    draft = rounds === 0 ? answer.value : merged(draft, admission, answer.value);
    admission = admit(draft, catalogue, section, readAgain);
    const reading = readingOf(draft, admission);
    readings.push(reading);
    assistant.judge(answer.callId, verdictOf(admission), rulesIn(reading));
    if (admission.refused.length === 0 || rounds === mostRounds) break;
    request = sentBack(first, draft, admission);
  }
  const answered = readings.length > 0;
  return { ...outcomeOf(paperSection, admission), rounds, answered, readings };
}

function outcomeOf(
  { heading, task, catalogue, wholes }: PaperSection,
  { admitted, refused }: Admission,
): Omit<SectionOutcome, "rounds" | "answered" | "readings"> {
  const told = task === "condense" ? toldAgain(admitted, catalogue, wholes) : null;
  const used = told === null ? admitted : told.sentences;
  const drafted = { sentences: used.map(({ parts }) => parts), basis: told?.wholes ?? [] };
  return {
    heading,
    task,
    drafted: used.length === 0 ? null : drafted,
    admitted: used.length,
    sentences: used,
    refused: refused.map(({ sentence, reasons }) => ({ sentence, reasons })),
  };
}

/**
 * Paragraphs of which every sentence is told again, and the sentences that do so. A paragraph that is
 * told in part stays as it is, and what tells that part goes: nothing is lost and nothing said twice.
 */
function toldAgain(
  admitted: readonly AdmittedSentence[],
  { entries }: Catalogue,
  wholes: readonly Whole[],
): { readonly sentences: readonly AdmittedSentence[]; readonly wholes: readonly Quoted[] } {
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const textsOf = ({ ids }: AdmittedSentence): readonly string[] =>
    ids.flatMap((id) => texts.get(id) ?? []);
  let sentences = admitted;
  for (;;) {
    const told = new Set(sentences.flatMap(textsOf));
    const whole = wholes.filter((each) => each.sentences.every(({ text }) => told.has(text)));
    const allowed = new Set(whole.flatMap((each) => each.sentences.map(({ text }) => text)));
    const kept = sentences.filter((sentence) =>
      textsOf(sentence).every((text) => allowed.has(text)),
    );
    if (kept.length === sentences.length) {
      return { sentences, wholes: whole.map(({ quoted }) => quoted) };
    }
    sentences = kept;
  }
}

function verdictOf({ admitted }: Admission): "admitted" | "refused" {
  return admitted.length > 0 ? "admitted" : "refused";
}

function readingOf({ sentences }: Draft, { admitted, refused, verdicts }: Admission): Reading {
  const broken = Map.groupBy(
    verdicts.filter(({ verdict }) => verdict !== "held"),
    ({ index }) => index,
  );
  const rulesOn = (index: number): readonly string[] => [
    ...new Set(broken.get(index)?.map(({ rule }) => rule)),
  ];
  return {
    written: sentences.length,
    admitted: admitted.length,
    refusedBy: refused.map(({ index }) => rulesOn(index)),
  };
}

/** Ids of the rules that closed the gate. */
function rulesIn({ refusedBy }: Reading): readonly string[] {
  return [...new Set(refusedBy.flat())].toSorted();
}

/** The new sentences in the places of the refused ones, in their order. */
function merged(draft: Draft, { refused }: Admission, { sentences }: Draft): Draft {
  const places = new Map(refused.map(({ index }, at) => [index, sentences[at]]));
  const kept = draft.sentences.flatMap((sentence, index): readonly DraftSentence[] => {
    if (!places.has(index)) return [sentence];
    const better = places.get(index);
    return better === undefined ? [] : [better];
  });
  return { sentences: kept };
}

/** The first question about a section. */
export function sectionRequest({
  task,
  heading,
  section,
  catalogue,
}: PaperSection): ModelRequest<Draft> {
  const documents = catalogue.reports.map(({ document }) => document.id);
  const lines = catalogue.entries.map(lineOf).join("\n");
  if (task === "condense") {
    return requestFor(condense, loadPrompt("condense"), { heading, sayings: lines }, documents);
  }
  const { title } = section;
  const input = { title, heading, catalogue: lines };
  return requestFor(draftSection, loadPrompt("draft-section"), input, documents);
}

const statusWords: Readonly<Record<Status, string>> = {
  actual: "实际",
  plan: "计划或申报",
  threshold: "标准",
  reference: "引用",
};

/** One entry as the model sees it: F12｜评减金额｜546.18万元｜2024年｜实际｜原句：…. */
function lineOf(entry: CatalogueEntry): string {
  const { id, text } = entry;
  if (entry.kind === "name") return `${id}｜${entry.role === "year" ? "年度" : "名称"}｜${text}`;
  if (!isValue(entry)) return `${id}｜${text}`;
  const { name, year, district, told } = entry;
  const status = entry.kind === "figure" ? statusWords[entry.figure.status] : "推算";
  const turn = entry.kind === "figure" ? entry.direction : null;
  const fields = [
    id,
    name ?? "未归入指标",
    text,
    ...(year === null ? [] : [`${year}年`]),
    ...(district === null ? [] : [district]),
    status,
    ...(turn === null ? [] : [turn === "up" ? "增加" : "减少"]),
    `原句：${told.join("／").replaceAll(/\s+/g, "").slice(0, longestTold)}`,
  ];
  return fields.join("｜");
}

const longestTold = 160;

function sentBack(
  first: ModelRequest<Draft>,
  draft: Draft,
  { refused }: Admission,
): ModelRequest<Draft> {
  const told = refused.map(
    ({ sentence, reasons }, at) => `第${at + 1}句：${sentence}\n原因：${reasons.join("")}`,
  );
  const words = `下面${refused.length}句没有采用。请按原因逐句重写，句数和次序不变，只输出这${refused.length}句。\n\n${told.join("\n\n")}`;
  return {
    ...first,
    messages: [
      ...first.messages,
      { role: "assistant", text: JSON.stringify(draft) },
      { role: "user", text: words },
    ],
  };
}
