/** A sign of a font at 1000 units to the em, standing on the base line at 0. */
export interface Glyph {
  readonly advance: number;
  readonly path: string;
}

const em = 1000;

// The middle of a Chinese sign above the base line, which is where ECharts puts its words.
const middle = 380;

const textElement = /<text ([^>]*)>([^<]*)<\/text>/gu;

/** Every sign that the words of a drawing are made of, once. */
export function signsOf(svg: string): ReadonlySet<string> {
  const words = Array.from(svg.matchAll(textElement), ([, , text = ""]) => plain(text));
  return new Set(words.flatMap((each) => Array.from(each)));
}

/** The drawing with its words as outlines, each where the text stood. */
export function outlined(svg: string, glyphs: ReadonlyMap<string, Glyph>): string {
  return svg.replaceAll(textElement, (_, attributes: string, text: string) =>
    wordsAt(attributes, placed(plain(text), glyphs)),
  );
}

interface Placed {
  readonly signs: readonly { readonly x: number; readonly path: string }[];
  readonly width: number;
}

function placed(words: string, glyphs: ReadonlyMap<string, Glyph>): Placed {
  let width = 0;
  const signs = Array.from(words).map((sign) => {
    const { advance, path } = glyphs.get(sign) ?? { advance: em, path: "" };
    width += advance;
    return { x: width - advance, path };
  });
  return { signs, width };
}

function wordsAt(attributes: string, { signs, width }: Placed): string {
  const read = (name: string): string =>
    new RegExp(`(?:^| )${name}="([^"]*)"`, "u").exec(attributes)?.[1] ?? "";
  const scale = Number(/font-size:([\d.]+)px/u.exec(attributes)?.[1] ?? 12) / em;
  const anchor = read("text-anchor");
  const back = anchor === "end" ? width : anchor === "middle" ? width / 2 : 0;
  const at = `translate(${Number(read("x")) - back * scale} ${Number(read("y")) + middle * scale})`;
  const paths = signs.map(({ x, path }) => `<path transform="translate(${x} 0)" d="${path}"/>`);
  const stroke = read("stroke");
  const halo = `<g fill="none" stroke="${stroke}" stroke-width="${Number(read("stroke-width")) / scale}" stroke-linejoin="round">${paths.join("")}</g>`;
  const ink = `<g fill="${read("fill")}">${paths.join("")}</g>`;
  const body = `${stroke === "" ? "" : halo}${ink}`;
  return `<g transform="${read("transform")}"><g transform="${at} scale(${scale})">${body}</g></g>`;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function plain(escaped: string): string {
  return escaped.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
}

/** For the text of an element. */
export function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
