import type { Qualifier } from "../../domain/quantity.ts";
import { amount, count, hanCount, hundredMillions, rate, review, sown } from "./figures.ts";
import type { Review } from "./figures.ts";
import type { Piece, Sown } from "./piece.ts";
import type { Random } from "./random.ts";

/** What one report keeps throughout. */
export interface Setting {
  readonly random: Random;
  readonly district: string;
  /** One character that stands for the district in document numbers. */
  readonly mark: string;
  readonly year: number;
  readonly sums: Review;
}

/** The setting of the next paragraph: same report, other sums. */
export function nextSums(setting: Setting): Setting {
  return { ...setting, sums: review(setting.random) };
}

type Slot = (setting: Setting, unit: string, from: number, to: number) => Piece;

const slots: Readonly<Record<string, Slot>> = {
  asked: ({ sums }) => sums.asked,
  cut: ({ sums }) => sums.cut,
  approved: ({ sums }) => sums.approved,
  rate: ({ sums }) => sums.rate,
  district: ({ district }) => district,
  count: ({ random }, unit, from, to) => count(random.whole(from, to), unit),
  han: ({ random }, unit, from, to) => hanCount(random.whole(from, to), unit),
  over: ({ random }, unit, from, to) => {
    const tens = random.whole(from, to) * 10;
    const quote = `${tens}余${unit}`;
    return sown("count", quote, String(tens), unit, "over");
  },
  amount: ({ random }, _, from, to) => amount(random.whole(from * 100, to * 100)),
  round: ({ random }, _, from, to) => amount(random.whole(from, to) * 100),
  billion: ({ random }, _, from, to) => hundredMillions(random.whole(from * 100, to * 100)),
  percent: ({ random }, _, from, to) => rate(random.whole(from * 100, to * 100)),
  whole: ({ random }, _, from, to) => rate(random.whole(from, to) * 100),
  points: ({ random }, _, from, to) => rate(random.whole(from * 10, to * 10) * 10, "个百分点"),
  score: ({ random }, _, from, to) => {
    const printed = (random.whole(from * 10, to * 10) / 10).toFixed(1);
    return sown("score", `${printed}分`, printed.replace(/\.0$/, ""), "分");
  },
  year: ({ year }, unit, shift) => {
    const printed = String(year + shift);
    return sown("period", printed + (unit || "年"), printed, unit || "年");
  },
  months: ({ random }) => sown("period", `1${random.pick(["-", "—"])}9月`, null, "月"),
  before: ({ random, year }) => {
    // Months of 31 days, so that the last day needs no calendar.
    const month = random.pick(["03", "05", "07", "08", "10", "12"]);
    const quote = `${year + 1}年${Number(month)}月底`;
    return sown("date", quote, `${year + 1}${month}31`, "日", "no_later_than");
  },
  day: ({ random, year }) => {
    const [month, day] = [random.whole(1, 12), random.whole(1, 28)];
    const digits = [month, day].map((part) => String(part).padStart(2, "0"));
    return sown("date", `${year}年${month}月${day}日`, `${year}${digits.join("")}`, "日");
  },
  doc: ({ random, mark, year }, office) => {
    const issued = year - random.whole(0, 4);
    const number = random.whole(1, 96);
    return sown("docnumber", `${mark}${office}〔${issued}〕${number}号`, String(number), "号");
  },
};

const slot = /\{(\w+)(?: ([^\d\s|{}-][^\s|{}]*))?(?: (-?\d+))?(?:~(\d+))?(?:\|(\w+))?\}/g;

const qualifiers: ReadonlySet<string> = new Set<Qualifier>([
  "approx",
  "nearly",
  "more_than",
  "at_least",
  "less_than",
  "at_most",
]);

function isQualifier(name: string | undefined): name is Qualifier {
  return name !== undefined && qualifiers.has(name);
}

/**
 * The words of a template with its slots filled: `{count 个 5~60}`, `{percent 60~80|at_least}`,
 * `{year 度 -1}`. Throws on a slot that does not exist: a template with a slip must not go unseen.
 */
export function fill(template: string, setting: Setting): readonly Piece[] {
  const pieces: Piece[] = [];
  let after = 0;
  for (const match of template.matchAll(slot)) {
    const [whole, name = "", unit = "", from = "0", to = from, qualifier] = match;
    const make = slots[name];
    if (make === undefined) throw new Error(`No slot ${whole} for ${template}`);
    const piece = make(setting, unit, Number(from), Number(to));
    pieces.push(template.slice(after, match.index), qualified(piece, qualifier));
    after = match.index + whole.length;
  }
  const rest = template.slice(after);
  if (/[{}]/.test(rest)) throw new Error(`Unread slot in ${template}`);
  return [...pieces, rest];
}

function qualified(piece: Piece, qualifier: string | undefined): Piece {
  if (typeof piece === "string" || !isQualifier(qualifier)) return piece;
  const figure: Sown = { ...piece, qualifier };
  return figure;
}
