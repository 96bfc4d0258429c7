import type { Look } from "./properties.ts";
import type { Node } from "./xml.ts";
import { child, descendants, elements, textOf, value } from "./xml.ts";

export interface Piece {
  /** The number of the page stands as `pageMark`. */
  readonly text: string;
  readonly look: Look;
  /** Whether it stands in a text box. */
  readonly boxed: boolean;
}

/** Stands for a PAGE field. */
export const pageMark = "\uE000";

export interface Runs {
  readonly pieces: readonly Piece[];
  /** Where a page break stands, seen from the text of the paragraph. */
  readonly breaks: "none" | "before" | "after";
}

interface State {
  readonly look: (run: Node | undefined) => Look;
  readonly pieces: Piece[];
  /** Instructions of the fields that are open, and whether their result has begun. */
  readonly fields: { instruction: string; inResult: boolean }[];
  breaks: Runs["breaks"];
  boxed: boolean;
}

/** What a reader sees of a paragraph: insertions taken, deletions, notes and instructions left out. */
export function runsOf(paragraph: Node, look: (run: Node | undefined) => Look): Runs {
  const state: State = { look, pieces: [], fields: [], breaks: "none", boxed: false };
  walk(paragraph, state);
  return { pieces: state.pieces, breaks: state.breaks };
}

const transparent = new Set(["hyperlink", "ins", "smartTag", "sdt", "sdtContent", "moveTo", "dir"]);

function walk(parent: Node, state: State): void {
  for (const node of elements(parent)) {
    if (node.name === "r") readRun(node, state);
    else if (node.name === "fldSimple") readSimpleField(node, state);
    else if (transparent.has(node.name)) walk(node, state);
  }
}

function readSimpleField(node: Node, state: State): void {
  if (!isPage(value(node, "instr") ?? "")) {
    walk(node, state);
    return;
  }
  const [run] = [...descendants(node, "r")];
  push(pageMark, state.look(child(run, "rPr")), state);
}

function readRun(run: Node, state: State): void {
  const look = state.look(child(run, "rPr"));
  if (look.hidden) return;
  for (const node of elements(run)) {
    switch (node.name) {
      case "t":
        push(textOf(node), look, state);
        break;
      case "tab":
        push("\t", look, state);
        break;
      case "noBreakHyphen":
        push("-", look, state);
        break;
      case "br":
        readBreak(node, look, state);
        break;
      case "fldChar":
        readField(value(node, "fldCharType"), look, state);
        break;
      case "instrText": {
        const field = state.fields.at(-1);
        if (field !== undefined) field.instruction += textOf(node);
        break;
      }
      case "mc:AlternateContent":
      case "pict":
      case "drawing":
        readBox(node, state);
        break;
      default:
    }
  }
}

function readBreak(node: Node, look: Look, state: State): void {
  if (value(node, "type") !== "page") push("\n", look, state);
  else state.breaks = state.pieces.some(({ text }) => text.trim() !== "") ? "after" : "before";
}

function readField(type: string | undefined, look: Look, state: State): void {
  const field = state.fields.at(-1);
  if (type === "begin") state.fields.push({ instruction: "", inResult: false });
  else if (type === "separate" && field !== undefined) field.inResult = true;
  else if (type === "end" && field !== undefined) {
    state.fields.pop();
    if (isPage(field.instruction)) push(pageMark, look, state);
  }
}

/** Numbers of pages are often put into text boxes. Of the two versions of a box the first is read. */
function readBox(node: Node, state: State): void {
  const [box] = [...descendants(node, "txbxContent")];
  if (box === undefined) return;
  for (const paragraph of descendants(box, "p")) walk(paragraph, { ...state, boxed: true });
}

function isPage(instruction: string): boolean {
  return /^\s*PAGE\b/iu.test(instruction);
}

/** The result of a page field is its number on one page: left out for the mark. */
function push(text: string, look: Look, { pieces, fields, boxed }: State): void {
  if (fields.some(({ instruction, inResult }) => !inResult || isPage(instruction))) return;
  const last = pieces.at(-1);
  if (last?.look === look && last.boxed === boxed) {
    pieces[pieces.length - 1] = { ...last, text: last.text + text };
  } else pieces.push({ text, look, boxed });
}
