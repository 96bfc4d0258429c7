/** An element of a Word file. The prefix w: is left out of its name and of those of its attributes. */
export interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Node | string)[];
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gu;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Node | string)[];
}

/** The root element of well-formed XML; null where there is none. Never throws. */
export function parseXml(xml: string): Node | null {
  const root: Open = { name: "", attributes: new Map(), children: [] };
  const open: Open[] = [root];
  for (const match of xml.matchAll(token)) {
    const [, cdata, end, start, attributes = "", isEmpty, text] = match;
    const top = open.at(-1) ?? root;
    if (start !== undefined) {
      const node: Open = { name: bare(start), attributes: attributesOf(attributes), children: [] };
      top.children.push(node);
      if (isEmpty === "") open.push(node);
    } else if (end !== undefined) {
      if (open.length > 1 && top.name === bare(end)) open.pop();
    } else if (cdata !== undefined) top.children.push(cdata);
    else if (text !== undefined) top.children.push(unescaped(text));
  }
  return elements(root)[0] ?? null;
}

function bare(name: string): string {
  return name.startsWith("w:") ? name.slice(2) : name;
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const pairs = source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return new Map(
    Array.from(pairs, ([, name = "", double, single]) => [
      bare(name),
      unescaped(double ?? single ?? ""),
    ]),
  );
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (typeof name === "string") return named[name] ?? whole;
    const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

export function elements(node: Node | null | undefined): readonly Node[] {
  return node?.children.filter((child): child is Node => typeof child !== "string") ?? [];
}

export function child(node: Node | null | undefined, name: string): Node | undefined {
  return elements(node).find((each) => each.name === name);
}

/** All elements of a name below a node, in document order. */
export function* descendants(node: Node | null | undefined, name: string): Generator<Node> {
  for (const each of elements(node)) {
    if (each.name === name) yield each;
    yield* descendants(each, name);
  }
}

export function textOf(node: Node): string {
  return node.children.map((each) => (typeof each === "string" ? each : textOf(each))).join("");
}

export function value(node: Node | undefined, name: string = "val"): string | undefined {
  return node?.attributes.get(name);
}

/** A number in an attribute; null where it is absent or none. */
export function numberIn(node: Node | undefined, name: string = "val"): number | null {
  const text = value(node, name);
  const number = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

/** An on/off element (ECMA-376 part 1, 17.17.4): present means on unless it says otherwise. */
export function isOn(node: Node | undefined): boolean {
  return node !== undefined && !["0", "false", "off"].includes(value(node) ?? "1");
}
