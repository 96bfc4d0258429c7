import type { Found, LayoutRule } from "../departure.ts";
import { departure, hint, unjudged } from "../departure.ts";
import type { JudgedPaper } from "../classify.ts";
import type { Section } from "../word-model.ts";

const twipsPerMillimetre = 1440 / 25.4;

// GB/T 9704-2012 allows 1 mm at head and binding edge; the others follow from 156 × 225 mm.
const tolerance = 1.05;

const sides = [
  { name: "上", side: "top", expected: 37, words: "天头37mm±1mm" },
  { name: "左", side: "left", expected: 28, words: "订口28mm±1mm" },
  { name: "右", side: "right", expected: 26, words: "26mm（版心宽156mm）" },
  { name: "下", side: "bottom", expected: 35, words: "35mm（版心高225mm）" },
] as const;

export const paperSize: LayoutRule = {
  id: "paper-size",
  citation: "GB/T 9704—2012 5.1",
  *check({ file }) {
    for (const { width, height } of file.sections) {
      if (width === null || height === null) {
        yield unjudged("纸张", "文件没有写明纸张大小");
        continue;
      }
      const [short, long] = [Math.min(width, height), Math.max(width, height)].map(millimetres);
      if (isNear(short ?? 0, 210, 1) && isNear(long ?? 0, 297, 1)) continue;
      yield departure("纸张", "A4（210mm×297mm）", `${short}mm×${long}mm`);
    }
  },
};

export const margins: LayoutRule = {
  id: "margins",
  citation: "GB/T 9704—2012 5.2.1",
  *check({ file }) {
    let isTurned = false;
    for (const section of file.sections) {
      if (isLandscape(section)) {
        isTurned = true;
        continue;
      }
      for (const { name, side, expected, words } of sides) {
        const margin = section.margin[side];
        if (margin === null || isNear(margin / twipsPerMillimetre, expected, tolerance)) continue;
        yield departure(`${name}边距`, words, `${millimetres(margin)}mm`);
      }
    }
    if (isTurned) yield unjudged("横排页的页边距", "国家标准没有规定横排页边距");
  },
};

export const lineGrid: LayoutRule = {
  id: "lines-and-characters",
  citation: "GB/T 9704—2012 5.2.3",
  *check(paper) {
    const [section] = paper.file.sections;
    if (section === undefined || isLandscape(section)) return;
    yield* linePitch(paper, section);
    yield* charactersPerLine(paper, section);
  },
};

/** 28 characters of 16 pt in 156 mm need a quarter of a point less each, by the grid or by themselves. */
function* charactersPerLine({ body }: JudgedPaper, { grid }: Section): Generator<Found> {
  const [first] = body;
  if (first === undefined) return;
  const isSet = grid.type === "linesAndChars" || grid.type === "snapToChars";
  const byGrid = isSet && first.stance.snapsToGrid ? grid.charSpace / 4096 : 0;
  const width = 16 + byGrid + first.look.spacing;
  const count = Math.floor((156 * 72) / 25.4 / width + 0.02);
  if (count !== 28) yield hint("每行字数", "28字（可在“文档网格”中指定）", `约${count}字`);
}

/** 22 lines fit 225 mm at 28 to 29 pt; houses go up to 30. */
function* linePitch({ body }: JudgedPaper, { grid }: Section): Generator<Found> {
  for (const paragraph of body) {
    const { line, snapsToGrid } = paragraph.stance;
    const isGridded = snapsToGrid && ["lines", "linesAndChars", "snapToChars"].includes(grid.type);
    if (line.rule === "auto" && !(isGridded && line.value === 1)) {
      yield departure(
        "正文行距",
        "固定值28～30磅（每面22行）",
        `${round(line.value)}倍行距`,
        paragraph,
      );
      continue;
    }
    const pitch = line.rule === "auto" ? (grid.linePitch ?? 0) / 20 : line.value;
    if (pitch >= 28 && pitch <= 30) continue;
    yield departure("正文行距", "固定值28～30磅（每面22行）", `${round(pitch)}磅`, paragraph);
  }
}

export function isLandscape({ width, height }: Section): boolean {
  return width !== null && height !== null && width > height;
}

function millimetres(twips: number): number {
  return round(twips / twipsPerMillimetre);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function isNear(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance;
}
