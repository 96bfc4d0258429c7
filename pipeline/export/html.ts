/** Markup that is safe to put into a page; only `html` and `trusted` make it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Child = Html | string | number | readonly Html[];

/** Fills a template; everything that is not markup already is escaped, in text and in attributes. */
export function html(parts: TemplateStringsArray, ...children: readonly Child[]): Html {
  const filled = parts.map((part, index) => tight(part) + written(children[index] ?? ""));
  return new Html(filled.join(""));
}

/** The indentation of our own templates is for the reader of the code. */
function tight(part: string): string {
  return part.replace(/\n\s+/g, "\n");
}

/** Our own style and script. Never anything that came with a report. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

export const nothing = new Html("");

function written(child: Child): string {
  if (child instanceof Html) return child.markup;
  if (typeof child === "object") return child.map(({ markup }) => markup).join("");
  return escaped(String(child));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Also control characters, which no page may hold, and those that turn the direction of the text. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
      sign === "\t" || sign === "\n" ? sign : "\ufffd",
    );
}
