import type { Paper } from "../domain/paper.ts";
import type { Element, Run, Sheet } from "./elements.ts";
import { line, run } from "./elements.ts";
import { annexFrame, sidewaysFrame, uprightFrame } from "./frames.ts";
import { Printer } from "./printer.ts";
import type { PrinterSettings } from "./printer.ts";
import { titleLines } from "./title-lines.ts";

const clean: PrinterSettings = { boldThirdLevel: false, notes: null };

// Characters of 22 pt that a line holds, less one: a line filled to both edges looks like text.
const titleWidth = { upright: 19, sideways: 27 } as const;

/** The paper with every reference printed and every number of its structure counted. */
export function typeset(paper: Paper, settings: PrinterSettings = clean): readonly Sheet[] {
  const printer = new Printer(paper, settings);
  const body: Element[] = [
    line("title", inLines(printer.runs(paper.title, "title"), titleWidth.upright)),
    line("blank", []),
    ...addressee(paper, printer),
    ...leading(printer.blocks(paper.blocks, uprightFrame)),
    ...annexList(paper, printer),
    ...signatureOf(paper, printer),
  ];
  const annexes = paper.annexes.map(({ title, landscape, blocks }, i): Sheet => {
    const label = paper.annexes.length === 1 ? "附件" : `附件${i + 1}`;
    const width = landscape ? titleWidth.sideways : titleWidth.upright;
    return {
      landscape,
      elements: [
        line("annex-label", [run(label, "hei")]),
        line("blank", []),
        line("annex-title", inLines(printer.runs(title, "title"), width)),
        ...printer.blocks(blocks, landscape ? sidewaysFrame : annexFrame),
      ],
    };
  });
  return [{ landscape: false, elements: body }, ...annexes];
}

/** The same runs, broken where the lines of a title end. */
function inLines(runs: readonly Run[], width: number): readonly Run[] {
  const words = runs.map(({ text }) => text).join("");
  const ends = new Set<number>();
  let end = 0;
  for (const each of titleLines(words, width).slice(0, -1)) {
    end += each.length;
    ends.add(end);
  }
  let at = 0;
  return runs.map((each) => {
    let text = "";
    for (const sign of each.text) {
      text += ends.has(at) ? `\n${sign}` : sign;
      at += sign.length;
    }
    return { ...each, text };
  });
}

function addressee(paper: Paper, printer: Printer): readonly Element[] {
  if (paper.addressee === undefined) return [];
  const runs = printer.runs(paper.addressee, "fangsong");
  return [line("addressee", [...runs, run("：", "fangsong")])];
}

/** A signature must not stand on a page without text: the last paragraph goes with it. */
function leading(elements: readonly Element[]): readonly Element[] {
  const last = elements.at(-1);
  return last?.kind === "line" ? [...elements.slice(0, -1), { ...last, keep: true }] : elements;
}

function annexList(paper: Paper, printer: Printer): readonly Element[] {
  if (paper.annexes.length === 0) return [];
  const lines = paper.annexes.map((annex, i) => {
    const front = i === 0 ? "附件：" : "";
    const number = paper.annexes.length === 1 ? "" : `${i + 1}.`;
    return line("annex-list", [
      run(front + number, "fangsong"),
      ...printer.runs(annex.title, "fangsong"),
    ]);
  });
  return [line("blank", []), ...lines];
}

function signatureOf(paper: Paper, printer: Printer): readonly Element[] {
  if (paper.signature.length === 0) return [];
  const lines = paper.signature.map((parts) => printer.runs(parts, "fangsong"));
  return [line("blank", []), { kind: "signature", lines }];
}
