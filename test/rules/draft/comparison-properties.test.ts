import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { put, repliesIn } from "../../../bench/assist/replies.ts";
import { checkedReports } from "../../../bench/assist/section-plans.ts";
import type { Catalogue } from "../../../domain/catalogue.ts";
import type { Draft } from "../../../domain/draft.ts";
import { extractReport } from "../../../extractors/index.ts";
import { comparisonPlans } from "../../../pipeline/assist/comparison-plans.ts";
import type { PaperSection } from "../../../pipeline/assist/sections.ts";
import { readAgain } from "../../../pipeline/assist/read-again.ts";
import { loadTemplates } from "../../../pipeline/load-templates.ts";
import { readDocument } from "../../../readers/index.ts";
import { admit } from "../../../rules/draft/admit.ts";
import type { AdmittedSentence } from "../../../rules/draft/admit.ts";
import { composeComparison } from "../../../templates/district-comparison.ts";
import { renderDocx } from "../../../templates/docx.ts";
import { addedIn } from "../../helpers/added-figures.ts";
import { citedKeys, keyOf, ungrounded } from "../../helpers/ungrounded.ts";

const { signal } = new AbortController();
const samples = decodeURIComponent(new URL("../../../samples", import.meta.url).pathname);
const checked = await checkedReports([samples], signal);
const templates = loadTemplates();
const sections = comparisonPlans(checked, templates).map(({ section }) => section);
const file = new URL("../../../bench/assist/good-replies.jsonl", import.meta.url);
const replies = repliesIn(readFileSync(file, "utf8"), "good-replies.jsonl");

const tricks =
  "三成|近半|9|９|约|超过|以上|余|亿元|人次|《条例》|云岭县|云岭|达川区|各区县|其余县|邻县|上年|2023年度|上半年|未|预计|合计|平均|高于|低于|第一|最高|居首|均|都|大幅|由高到低依次为|分别为|与|和|、|同样|全市|\u200B|**|上述|为|共|的|前|减".split(
    "|",
  );
const marks = ["，", "。", "；", "、", "：", ""];

/** Anything a model may write of several districts: clauses of good drafts cut and joined anew, slots, tricks. */
function draftsOn({ heading, section, catalogue }: PaperSection): fc.Arbitrary<Draft> {
  const good = replies
    .filter((reply) => reply.paper === section.title && reply.heading === heading)
    .flatMap((reply) => put(reply, catalogue)?.sentences.map(({ text }) => text) ?? []);
  const clauses = good.flatMap((text) => text.split(/[，。；]/u)).filter((each) => each !== "");
  const bare = clauses.map((clause) => clause.replaceAll(/\{\{[^}]*\}\}/g, ""));
  const ids = catalogue.entries.map(({ id }) => `{{${id}}}`);
  const names = ids.filter((id) => id.startsWith("{{N"));
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...clauses), weight: 8 },
    { arbitrary: fc.constantFrom(...bare), weight: 2 },
    { arbitrary: fc.constantFrom(...ids), weight: 2 },
    { arbitrary: fc.constantFrom(...names), weight: 2 },
    { arbitrary: fc.constantFrom(...tricks), weight: 1 },
    { arbitrary: fc.string({ unit: "binary", maxLength: 3 }), weight: 1 },
  );
  const clause = fc
    .tuple(piece, fc.option(piece, { freq: 3, nil: "" }), fc.constantFrom(...marks))
    .map((parts) => parts.join(""));
  const text = fc.array(clause, { minLength: 1, maxLength: 3 }).map((each) => each.join(""));
  const mixed = fc.oneof(
    { arbitrary: fc.constantFrom(...good), weight: 1 },
    { arbitrary: text, weight: 4 },
  );
  const sentence = mixed.map((words) => ({ text: words, basis: [] }));
  return fc.record({ sentences: fc.array(sentence, { minLength: 1, maxLength: 6 }) });
}

/** Values that stand behind another district than their own, by nothing but the order of the slots. */
function misplaced({ parts }: AdmittedSentence, { entries }: Catalogue): readonly string[] {
  const owner = new Map(
    entries.flatMap((entry) => {
      if (entry.kind === "figure") return [[entry.figure.id, entry.district] as const];
      return entry.kind === "calculation" ? [[entry.calculation.id, entry.district] as const] : [];
    }),
  );
  const districts = new Set(owner.values());
  let named = "";
  return parts.flatMap((part) => {
    if (part.kind === "given" && districts.has(part.text)) named = part.text;
    const id =
      part.kind === "figure"
        ? part.figureId
        : part.kind === "calculation"
          ? part.calculationId
          : null;
    return id === null || owner.get(id) === named ? [] : [`${id} of ${owner.get(id)} as ${named}`];
  });
}

const admittedIn = new Map<string, AdmittedSentence[]>();

test("the samples give the comparison five sections to write", () => {
  expect(sections.map(({ heading }) => heading)).toEqual([
    "事前绩效评估",
    "绩效目标管理",
    "绩效运行监控",
    "绩效评价",
    "结果应用与整改",
  ]);
});

test.for(sections.map((section) => [section.heading, section] as const))(
  "whatever the draft of “%s”, what is admitted reads back as cited figures of the district named",
  { timeout: 300_000 },
  ([heading, section]) => {
    const all: AdmittedSentence[] = [];
    fc.assert(
      fc.property(draftsOn(section), (draft) => {
        const { catalogue, section: place } = section;
        const { admitted, refused } = admit(draft, catalogue, place, readAgain);
        expect(admitted.length + refused.length).toBe(draft.sentences.length);
        expect(ungrounded(admitted, catalogue, place)).toEqual([]);
        expect(admitted.flatMap((sentence) => misplaced(sentence, catalogue))).toEqual([]);
        all.push(...admitted);
      }),
      { numRuns: 700, seed: 88_000 },
    );
    const unique = new Map(all.map((sentence) => [sentence.text, sentence]));
    expect(unique.size).toBeGreaterThan(20);
    admittedIn.set(heading, [...unique.values()]);
  },
);

test("admitted drafts, printed in the comparison as a Word file and read by our reader, hold cited figures only", async () => {
  const { findings, sources } = checked;
  const paper = composeComparison({
    template: templates.comparison,
    reports: sources.map(({ report }) => report),
    findings,
    receipts: [],
    drafted: (heading) => {
      const sentences = admittedIn.get(heading)?.map(({ parts }) => parts);
      return sentences === undefined ? null : { sentences, basis: [] };
    },
  });
  const made = { title: "对比", created: new Date(Date.UTC(2026, 0, 1)), versions: {} };
  const { document, notices } = await readDocument(await renderDocx(paper, made));
  const found = extractReport("对比.docx", document, notices);
  expect(addedIn(paper, found)).toEqual([]);
  // Of the chapter that was drafted each figure is one of the catalogue, with value, unit and qualifier.
  const text = document.flow.text;
  const [start, end] = [text.indexOf("各环节工作情况"), text.indexOf("三、可比指标对比")];
  const known = new Set(
    sections.flatMap(({ catalogue }) => [
      ...citedKeys(
        catalogue.entries.map(({ id }) => id),
        catalogue,
      ),
    ]),
  );
  const own = found.figures.filter(({ flow }) => flow.start > start && flow.end < end);
  expect(own.length).toBeGreaterThan(300);
  const strange = own.filter((figure) => !known.has(keyOf(figure)));
  const disputed = new Set(
    findings.flatMap(({ operands }) => operands.map(({ figureId }) => figureId)),
  );
  // What the gate may not write stands in the words of the template.
  const told = sources.flatMap(({ report }) =>
    report.figures.filter(({ id }) => disputed.has(id)).map(keyOf),
  );
  const conflicts = [...text.slice(start, end).matchAll(/【[^】]*】/gu)].map(([words]) => words);
  expect(
    strange
      .filter((figure) => !told.includes(keyOf(figure)))
      .map(({ quote }) => quote)
      .filter((quote) => !conflicts.some((words) => words.includes(quote))),
  ).toEqual([]);
}, 300_000);
