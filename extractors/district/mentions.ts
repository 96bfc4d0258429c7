import { divisionNames } from "../../domain/division.ts";

/** One occurrence of a name of the table; `start` and `end` in the text scanned. */
export interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<number, Node>;
  name: string | null;
}

/** Names are kept back to front: few characters end a name, so few places are looked at. */
function build(names: readonly string[]): Node {
  const root: Node = { next: new Map(), name: null };
  for (const name of names) {
    let node = root;
    for (let at = name.length - 1; at >= 0; at -= 1) {
      const code = name.charCodeAt(at);
      const child: Node = node.next.get(code) ?? { next: new Map(), name: null };
      node.next.set(code, child);
      node = child;
    }
    node.name = name;
  }
  return root;
}

const root = build(divisionNames);

/** Which characters end a name, by UTF-16 code unit: nearly all characters of a text do not. */
const endsName = new Uint8Array(0x10000);
for (const code of root.next.keys()) endsName[code] = 1;

/** The longest name that ends before `end`: 薛城区, not 城区. */
function longestEnding(text: string, end: number): string | null {
  let node = root.next.get(text.charCodeAt(end - 1));
  let found: string | null = null;
  for (let at = end - 2; node !== undefined; at -= 1) {
    found = node.name ?? found;
    node = at < 0 ? undefined : node.next.get(text.charCodeAt(at));
  }
  return found;
}

/** Names that are ordinary words as well; they count only after the unit above them. */
export const wordNames: ReadonlySet<string> = new Set(
  "城区 郊区 矿区 东区 西区 新城区 老城区 城中区 市中区 城东区 城西区 城北区 解放区".split(" "),
);
const hanBefore = /[一-龥]/;
/** After these a short name may begin: 2023年泸县, 对泸县, 按照泸县. */
const openers = "年度的在对为由于与及以到按照据赴至月日省市州区";

/** Two-character names are met inside other words (地方县, 清单县级): they need room around. */
function standsFree(text: string, mention: Mention, previousEnd: number): boolean {
  if (mention.start === previousEnd) return true;
  if (wordNames.has(mention.name)) return false;
  if (mention.name.length > 2) return !/[域块划]/.test(text.charAt(mention.end));
  if (/[级直内里外]/.test(text.charAt(mention.end))) return false;
  const before = text.charAt(mention.start - 1);
  return before === "" || !hanBefore.test(before) || openers.includes(before);
}

/** All names of the table in `text`, longest first, none inside another. Linear in the text. */
export function* mentionsIn(text: string): Generator<Mention> {
  let pending: Mention | null = null;
  let previousEnd = -1;
  for (let end = 1; end <= text.length; end += 1) {
    if (endsName[text.charCodeAt(end - 1)] !== 1) continue;
    const name = longestEnding(text, end);
    if (name === null) continue;
    const mention: Mention = { name, start: end - name.length, end };
    if (pending !== null && mention.start > pending.start && mention.start < pending.end) continue;
    if (pending !== null && mention.start >= pending.end) {
      if (standsFree(text, pending, previousEnd)) yield pending;
      previousEnd = pending.end;
    }
    pending = mention;
  }
  if (pending !== null && standsFree(text, pending, previousEnd)) yield pending;
}
