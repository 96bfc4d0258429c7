import { parse } from "parse5";
import { attributeOf, isElement, type HtmlElement, type HtmlNode } from "./html-node.ts";
import { tablePart, type InnerText } from "./html-table.ts";
import type { Part } from "./parts.ts";

export interface HtmlOptions {
  /** Blanks and line ends count as they stand (HTML made from Word) instead of running together. */
  readonly verbatim: boolean;
}

export interface HtmlContent {
  readonly parts: readonly Part[];
  readonly pictures: number;
}

/** Elements whose content is never shown as text. */
const SKIPPED = new Set(
  "script style noscript template head title meta link object embed iframe svg math canvas audio video select datalist textarea".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption".split(
    " ",
  ),
);

/** The paragraphs and tables of an HTML page in reading order. */
export function htmlParts(html: string, options: HtmlOptions): HtmlContent {
  const collector = new Collector(options);
  collector.children(parse(html).childNodes);
  collector.flush();
  return { parts: collector.parts, pictures: collector.pictures };
}

/** Text of a cell: its paragraphs on lines of their own. */
function innerText(element: HtmlElement, options: HtmlOptions): InnerText {
  const collector = new Collector(options);
  collector.children(element.childNodes);
  collector.flush();
  const texts = collector.parts.map((part) =>
    part.kind === "paragraph"
      ? part.text
      : part.rows.map((row) => row.map((cell) => cell.text).join(" ")).join("\n"),
  );
  return { text: texts.join("\n"), pictures: collector.pictures };
}

class Collector {
  readonly parts: Part[] = [];
  pictures = 0;
  readonly #options: HtmlOptions;
  #buffer = "";
  #kept = false;

  constructor(options: HtmlOptions) {
    this.#options = options;
  }

  children(nodes: readonly HtmlNode[]): void {
    for (const node of nodes) this.#node(node);
  }

  flush(): void {
    const text = this.#options.verbatim ? this.#buffer : tidy(this.#buffer);
    this.#buffer = "";
    if (text.trim() !== "") this.parts.push({ kind: "paragraph", text, page: null });
  }

  #node(node: HtmlNode): void {
    if (node.nodeName === "#text" && "value" in node) {
      const running = this.#options.verbatim || this.#kept;
      this.#buffer += running ? node.value : node.value.replace(/[ \t\n\r\f]+/g, " ");
    } else if (isElement(node)) this.#element(node);
  }

  #element(element: HtmlElement): void {
    const { tagName } = element;
    if (tagName === "br") this.#buffer += "\n";
    else if (tagName === "img") this.pictures += 1;
    else if (tagName === "input") this.#buffer += checkbox(element);
    else if (tagName === "table") this.#table(element);
    else if (!SKIPPED.has(tagName) && !hidden(element) && !noteMark(element)) {
      const block = BLOCKS.has(tagName);
      if (block) this.flush();
      if (tagName === "li" && !this.#options.verbatim) this.#buffer += itemNumber(element);
      const kept = this.#kept;
      this.#kept ||= tagName === "pre";
      this.children(element.childNodes);
      this.#kept = kept;
      if (block) this.flush();
    }
  }

  #table(element: HtmlElement): void {
    this.flush();
    if (hidden(element)) return;
    const found = tablePart(element, (cell) => innerText(cell, this.#options));
    if (found === null) {
      this.children(element.childNodes);
      this.flush();
      return;
    }
    for (const caption of found.captions) {
      this.children(caption.childNodes);
      this.flush();
    }
    this.parts.push(found.part);
    this.pictures += found.pictures;
  }
}

function tidy(text: string): string {
  return text
    .replace(/ *\n */g, "\n")
    .replace(/ {2,}/g, " ")
    .trim();
}

function hidden(element: HtmlElement): boolean {
  const style = attributeOf(element, "style") ?? "";
  return attributeOf(element, "hidden") !== null || /display\s*:\s*none/i.test(style);
}

/** Reference marks of footnotes and the arrows back to them, as mammoth writes them. */
function noteMark(element: HtmlElement): boolean {
  const href = element.tagName === "a" ? (attributeOf(element, "href") ?? "") : "";
  return /^#(?:footnote|endnote)-(?:ref-)?\d+$/.test(href);
}

function checkbox(element: HtmlElement): string {
  if (attributeOf(element, "type") !== "checkbox") return "";
  return attributeOf(element, "checked") === null ? "□" : "☑";
}

/** The number a browser would show before the item of an ordered list. */
function itemNumber(item: HtmlElement): string {
  const list = item.parentNode;
  if (list === null || !("tagName" in list) || list.tagName !== "ol") return "";
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === "li");
  const start = Number(attributeOf(list, "start") ?? "1");
  return `${(Number.isInteger(start) ? start : 1) + items.indexOf(item)}. `;
}
