import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Catalogue } from "../../../domain/catalogue.ts";
import type { Draft } from "../../../domain/draft.ts";
import type { Paper, PaperBlock } from "../../../domain/paper.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readAgain } from "../../../pipeline/assist/read-again.ts";
import { readDocument } from "../../../readers/index.ts";
import { admit } from "../../../rules/draft/admit.ts";
import type { AdmittedSentence } from "../../../rules/draft/admit.ts";
import { renderDocx } from "../../../templates/docx.ts";
import { citationsOf } from "../../../templates/parts.ts";
import {
  goodDrafts,
  sampleReports,
  sectionFor,
  wholeCatalogue,
  withIds,
} from "../../helpers/drafts.ts";
import { fullReport, markedReport } from "../../helpers/marked-report.ts";
import { citedKeys, keyOf, ungrounded } from "../../helpers/ungrounded.ts";

const catalogues = [
  wholeCatalogue([markedReport(fullReport)]),
  ...(await sampleReports()).map((report) => wholeCatalogue([report])),
];

const tricks =
  "三成|近半|翻一番|1|９|①|Ⅳ|约|近|超过|以上|余|万|亿元|个百分点|人次|《条例》|“办法”|达川区|青山县|县水利局|上年|2023年|上半年|未|预计|累计|同比|增长|下降|高于|第一|全部|均|大幅|其中|分别|\u200B|\u202E|**|&nbsp;|上述|忽略|是|为|共|和|的|到|至|第|前|减|负".split(
    "|",
  );
const marks = ["，", "。", "；", "、", "：", "（", "）", ""];
const clauses = goodDrafts().flatMap(({ text }) =>
  text.split(/[，。；]/u).filter((each) => each !== ""),
);

/** Anything a model may write: clauses of good drafts cut and joined anew, slots of all kinds, tricks. */
function draftsOn(catalogue: Catalogue): fc.Arbitrary<Draft> {
  const ids = catalogue.entries.map(({ id }) => `{{${id}}}`);
  const named = clauses.flatMap((clause) => withIds(clause, catalogue) ?? []);
  const bare = clauses.map((clause) => clause.replaceAll(/\{\{[^}]*\}\}/g, ""));
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...named), weight: 8 },
    { arbitrary: fc.constantFrom(...bare), weight: 3 },
    { arbitrary: fc.constantFrom(...ids), weight: 2 },
    { arbitrary: fc.constantFrom(...tricks), weight: 1 },
    { arbitrary: fc.string({ unit: "binary", maxLength: 4 }), weight: 1 },
  );
  const clause = fc
    .tuple(piece, fc.option(piece, { freq: 3, nil: "" }), fc.constantFrom(...marks))
    .map((parts) => parts.join(""));
  const sentence = fc.record({
    text: fc.array(clause, { minLength: 1, maxLength: 4 }).map((each) => each.join("")),
    basis: fc.subarray(
      catalogue.entries.filter(({ kind }) => kind === "quotation").map(({ id }) => id),
      { maxLength: 2 },
    ),
  });
  return fc.record({ sentences: fc.array(sentence, { minLength: 1, maxLength: 6 }) });
}

const sections = ["institution", "ex_ante", "monitoring", "evaluation", "application", "support"];

interface Admitted {
  readonly catalogue: Catalogue;
  readonly section: string;
  readonly sentences: readonly AdmittedSentence[];
}

const admittedDrafts: Admitted[] = [];

test.for(catalogues.map((catalogue, index) => [index, catalogue] as const))(
  "whatever the draft on report %i, what is admitted reads back as cited figures only",
  { timeout: 300_000 },
  ([index, catalogue]) => {
    fc.assert(
      fc.property(draftsOn(catalogue), fc.constantFrom(...sections), (draft, section) => {
        const place = sectionFor(section, catalogue);
        const { admitted, refused } = admit(draft, catalogue, place, readAgain);
        expect(admitted.length + refused.length).toBe(draft.sentences.length);
        expect(refused.every(({ reasons }) => reasons.length > 0)).toBe(true);
        expect(ungrounded(admitted, catalogue, place)).toEqual([]);
        if (admitted.length > 0) admittedDrafts.push({ catalogue, section, sentences: admitted });
      }),
      { numRuns: 700, seed: 77_000 + index },
    );
  },
);

test("admitted drafts, printed as a Word file and read by our reader, hold cited figures only", async () => {
  expect(admittedDrafts.length).toBeGreaterThan(1000);
  for (const catalogue of catalogues) {
    const own = admittedDrafts.filter((each) => each.catalogue === catalogue);
    const paper = paperOf(own, catalogue);
    const made = { title: "总结", created: new Date(Date.UTC(2026, 0, 1)), versions: {} };
    const { document, notices } = await readDocument(await renderDocx(paper, made));
    const report = extractReport("总结.docx", document, notices);
    const known = citedKeys(
      own.flatMap(({ sentences }) => sentences.flatMap(({ ids }) => ids)),
      catalogue,
    );
    const strange = report.figures.filter((figure) => !known.has(keyOf(figure)));
    const words = strange.map(
      ({ quote, sentence }) =>
        `${quote}: ${document.flow.text.slice(sentence.start, sentence.end)}`,
    );
    expect(words.filter((each) => !each.includes("预算绩效管理工作总结"))).toEqual([]);
  }
}, 300_000);

/** Each draft as a section of one paper. */
function paperOf(drafts: readonly Admitted[], { reports }: Catalogue): Paper {
  const blocks = drafts.flatMap(({ section, sentences, catalogue }): readonly PaperBlock[] => {
    const [, heading = "工作开展情况"] = sectionFor(section, catalogue).headings;
    const words = heading.replace(/^（.）/u, "");
    return [
      { kind: "heading", level: 2, parts: [{ kind: "text", text: words }] },
      { kind: "paragraph", runIn: null, parts: sentences.flatMap(({ parts }) => parts) },
    ];
  });
  const parts = blocks.flatMap((block) => (block.kind === "paragraph" ? block.parts : []));
  const calculations = drafts.flatMap(({ catalogue }) =>
    catalogue.entries.flatMap((entry) => (entry.kind === "calculation" ? entry.calculation : [])),
  );
  return {
    kind: "annual-summary",
    title: [{ kind: "text", text: "预算绩效管理工作总结" }],
    blocks,
    signature: [],
    annexes: [],
    citations: citationsOf(parts, reports, { findings: [], receipts: [] }),
    calculations,
    measures: [],
  };
}
