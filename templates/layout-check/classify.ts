import type { Heading } from "./headings-of.ts";
import { headingOf } from "./headings-of.ts";
import type { Block, Paragraph, WordFile, WordTable } from "./word-model.ts";

/** One line of 附件说明. */
export interface ListedAnnex {
  readonly paragraph: Paragraph;
  readonly number: number | null;
  readonly name: string;
}

export interface JudgedAnnex {
  readonly label: Paragraph;
  readonly number: number | null;
  /** Lines of its title; empty where none was recognised. */
  readonly title: readonly Paragraph[];
}

export interface JudgedTable {
  readonly table: WordTable;
  readonly title: Paragraph | null;
  readonly unit: Paragraph | null;
}

/** A file with the part that each paragraph plays. What plays none is in no list and not judged. */
export interface JudgedPaper {
  readonly file: WordFile;
  readonly title: readonly Paragraph[];
  readonly addressee: Paragraph | null;
  readonly headings: readonly Heading[];
  /** Paragraphs of the text, without headings that stand alone. */
  readonly body: readonly Paragraph[];
  readonly listed: readonly ListedAnnex[];
  /** The block before 附件说明. */
  readonly beforeList: Block | null;
  readonly bureau: Paragraph | null;
  readonly date: Paragraph | null;
  readonly annexes: readonly JudgedAnnex[];
  readonly tables: readonly JudgedTable[];
}

const annexLabel = /^附\s*件\s*([\d一二三四五六七八九十]*)\s*[：:]?$/u;
const listStart = /^\s*附\s*件\s*[：:]\s*(?:(\d{1,2})\s*[.．、]\s*)?(\S.*)$/u;
const listNext = /^\s*(\d{1,2})\s*[.．、]\s*(\S.*)$/u;
const wholeDate =
  /^\s*(?:\d{4}|[二一〇○零Ｏ九八七六五四三]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日\s*$/u;
const bureauName = /(?:局|厅|委|委员会|政府|办公室|办|中心|院|股|科|处|部|社)$/u;
const numberOfPaper = /[〔[（(【]\s*\d{4}\s*[〕\])）】]\s*第?\d+\s*号/u;
const tableName = /^表\s*\d|(?:表|清单|一览|明细)$/u;
const aside = /^\s*(?:注|备注|说明|资料来源|数据来源|图\s*\d|表\s*\d)/u;

export function classify(file: WordFile): JudgedPaper {
  const { blocks } = file;
  const cut = blocks.findIndex((block) => isLabel(block));
  const main = cut < 0 ? blocks : blocks.slice(0, cut);
  const told = main.filter((block) => block.kind === "paragraph").filter(isTold);
  const title = titleOf(told);
  const tables = tablesOf(blocks);
  const listed = listOf(told);
  const { bureau, date } = signatureOf(told, listed);
  const addressee = addresseeOf(told, title);
  const used = new Set<Paragraph | null>([
    ...notesOf(blocks),
    ...title,
    ...listed.map(({ paragraph }) => paragraph),
    ...tables.flatMap((each) => [each.title, each.unit]),
    bureau,
    date,
    addressee,
  ]);
  const start = title.at(-1)?.number ?? 0;
  const rest = told.filter(
    (each) => each.number > start && !used.has(each) && !aside.test(each.text),
  );
  const headings = rest.flatMap((paragraph) => headingOf(paragraph) ?? []);
  const alone = new Set(
    headings.filter(({ form }) => form === "alone").map((each) => each.paragraph),
  );
  return {
    file,
    title,
    addressee,
    headings,
    body: rest.filter((each) => !alone.has(each) && isRunning(each)),
    listed,
    beforeList: before(main, listed[0]?.paragraph),
    bureau,
    date,
    annexes: annexesOf(cut < 0 ? [] : blocks.slice(cut)),
    tables,
  };
}

function isTold({ text }: Paragraph): boolean {
  return text.trim() !== "";
}

function isRunning({ stance }: Paragraph): boolean {
  return stance.align === "left" || stance.align === "both";
}

function isLabel(block: Block): boolean {
  return block.kind === "paragraph" && annexLabel.test(block.text.trim());
}

function before(blocks: readonly Block[], paragraph: Paragraph | undefined): Block | null {
  if (paragraph === undefined) return null;
  return blocks[blocks.indexOf(paragraph) - 1] ?? null;
}

/** The largest centred lines before the first heading; a red head and a number of the paper are none. */
function titleOf(told: readonly Paragraph[]): readonly Paragraph[] {
  const firstHeading = told.findIndex((each) => headingOf(each) !== null);
  const head = told.slice(0, Math.min(12, firstHeading < 0 ? 12 : firstHeading));
  const centred = head.filter(
    ({ stance, look, text }) =>
      stance.align === "center" && !isRed(look.color) && !numberOfPaper.test(text),
  );
  const size = Math.max(0, ...centred.map(({ look }) => look.size ?? 0));
  const first = centred.find(({ look }) => (look.size ?? 0) === size);
  if (first === undefined) {
    const [top] = head;
    const isPhrase =
      top !== undefined &&
      (top.text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4 &&
      top.text.trim().length <= 50 &&
      !/[。；，：:]$/u.test(top.text.trim());
    return isPhrase ? [top] : [];
  }
  const lines: Paragraph[] = [];
  for (const each of head.slice(head.indexOf(first))) {
    if (each.stance.align !== "center" || each.look.size !== first.look.size) break;
    lines.push(each);
  }
  return lines;
}

function isRed(color: string | null): boolean {
  const [red = 0, green = 0, blue = 0] = (color?.match(/../gu) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return red > 0xa0 && green < 0x60 && blue < 0x60;
}

function addresseeOf(told: readonly Paragraph[], title: readonly Paragraph[]): Paragraph | null {
  const last = title.at(-1);
  const next = last === undefined ? undefined : told[told.indexOf(last) + 1];
  if (next === undefined || !isRunning(next)) return null;
  const text = next.text.trim();
  return /[：:]$/u.test(text) && text.length <= 60 && !/[。；]|如下|报告|汇报|总结/u.test(text)
    ? next
    : null;
}

function listOf(told: readonly Paragraph[]): readonly ListedAnnex[] {
  const start = told.findLastIndex(({ text }) => listStart.test(text));
  const first = told[start];
  if (first === undefined) return [];
  const [, digits, name = ""] = listStart.exec(first.text) ?? [];
  const listed: ListedAnnex[] = [
    { paragraph: first, number: digits === undefined ? null : Number(digits), name: name.trim() },
  ];
  for (const paragraph of digits === undefined ? [] : told.slice(start + 1)) {
    const match = listNext.exec(paragraph.text);
    if (match === null) break;
    listed.push({ paragraph, number: Number(match[1]), name: (match[2] ?? "").trim() });
  }
  return listed;
}

/** The last line that is a date and nothing else, and the name above it. */
function signatureOf(
  told: readonly Paragraph[],
  listed: readonly ListedAnnex[],
): Pick<JudgedPaper, "bureau" | "date"> {
  const end = told.slice(-6);
  const at = end.findLastIndex(({ text }) => wholeDate.test(text));
  const date = end[at];
  if (date === undefined || date.stance.align === "center") return { bureau: null, date: null };
  const above = end[at - 1];
  const isName =
    above !== undefined &&
    !listed.some(({ paragraph }) => paragraph === above) &&
    above.text.trim().length <= 30 &&
    bureauName.test(above.text.trim());
  return { bureau: isName ? above : null, date };
}

function annexesOf(blocks: readonly Block[]): readonly JudgedAnnex[] {
  return blocks.flatMap((block, i): JudgedAnnex[] => {
    if (block.kind !== "paragraph" || !isLabel(block)) return [];
    const digits = annexLabel.exec(block.text.trim())?.[1] ?? "";
    return [
      {
        label: block,
        number: /^\d+$/u.test(digits) ? Number(digits) : null,
        title: annexTitle(blocks.slice(i + 1, i + 8)),
      },
    ];
  });
}

/** Centred lines of one size below the label. */
function annexTitle(blocks: readonly Block[]): readonly Paragraph[] {
  const lines: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === "table" || isLabel(block)) break;
    if (!isTold(block)) {
      if (lines.length > 0) break;
    } else if (
      block.stance.align !== "center" ||
      (lines[0]?.look.size ?? block.look.size) !== block.look.size
    )
      break;
    else lines.push(block);
  }
  return lines;
}

// Half points: what is set smaller below a table belongs to it.
const smallerThanText = 28;

/** Small lines directly below a table, which explain it. */
function notesOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((table, i) => {
    if (table.kind !== "table") return [];
    const next = blocks.slice(i + 1).find((block) => block.kind === "table" || isTold(block));
    const isNote = next?.kind === "paragraph" && (next.look.size ?? 0) < smallerThanText;
    return isNote && next.look.size !== null ? [next] : [];
  });
}

/** A table with the lines directly above it that name it and its unit. */
function tablesOf(blocks: readonly Block[]): readonly JudgedTable[] {
  return blocks.flatMap((table, i): JudgedTable[] => {
    if (table.kind !== "table") return [];
    let unit: Paragraph | null = null;
    let title: Paragraph | null = null;
    for (const block of blocks.slice(Math.max(0, i - 4), i).toReversed()) {
      if (block.kind === "table") break;
      const text = block.text.trim();
      if (text === "") continue;
      if (unit === null && /^[（(]?\s*单位\s*[：:]/u.test(text)) unit = block;
      else {
        if (text.length <= 40 && tableName.test(text) && headingOf(block) === null) title = block;
        break;
      }
    }
    return [{ table, title, unit }];
  });
}
