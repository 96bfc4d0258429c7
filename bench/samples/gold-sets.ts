import { fileURLToPath } from "node:url";

/**
 * Texts with annotations that were written as sources (`README.md`). A new set is its folder
 * `<name>-sources/` and a line here; it is built into `samples/gold/<built>`.
 */
export interface GoldSet {
  readonly name: string;
  /** Folder of samples/gold; the underscore keeps it from being read as input. */
  readonly built: string;
  /** What the tables of the bench call it. */
  readonly collection: string;
  /** Each report of the set has at least so many figures. */
  readonly least: number;
  /**
   * Kept for one honest measure: it is measured only where `--in` names its collection in full, and nothing is
   * learned from it. Whoever has read its misses or false alarms opens it by taking this away.
   */
  readonly closed?: boolean;
}

function wholeReports(name: string, collection = `${name} texts`): GoldSet {
  return { name, built: `_${name}`, collection, least: 30 };
}

function excerpts(name: string, built: string, collection: string, least: number): GoldSet {
  return { name, built, collection, least };
}

/**
 * In the order in which they were written. Each blind set was annotated by a hand that had seen neither
 * rules nor extractors, and measured before anything was mended on it (docs/benchmarks-rules.md).
 */
export const goldSets: readonly GoldSet[] = [
  { ...wholeReports("gold", "further texts"), built: "_texts" },
  wholeReports("blind"),
  wholeReports("blind2"),
  wholeReports("blind3"),
  wholeReports("blind4"),
  wholeReports("blind5"),
  wholeReports("blind6"),
  wholeReports("blind7"),
  wholeReports("blind8"),
  wholeReports("blind9"),
  wholeReports("blind10"),
  wholeReports("blind11"),
  wholeReports("blind12"),
  wholeReports("blind13"),
  wholeReports("blind14"),
  wholeReports("blind15"),
  wholeReports("blind16"),
  wholeReports("blind17"),
  { ...wholeReports("blind18"), closed: true },
  { ...wholeReports("blind19"), closed: true },
  { ...wholeReports("blind20"), closed: true },
  wholeReports("blind21"),
  wholeReports("blind22"),
  wholeReports("blind23"),
  wholeReports("blind24"),
  wholeReports("blind25"),
  wholeReports("blind26"),
  wholeReports("blind27"),
  { ...wholeReports("blind28"), closed: true },
  wholeReports("blind29"),
  wholeReports("blind30"),
  wholeReports("blind31"),
  wholeReports("blind32"),
  { ...wholeReports("blind33"), closed: true },
  wholeReports("blind34"),
  wholeReports("blind35"),
  wholeReports("blind36"),
  wholeReports("blind37"),
  wholeReports("blind38"),
  wholeReports("blind39"),
  wholeReports("blind40"),
  { ...wholeReports("blind41"), closed: true },
  wholeReports("blind42"),
  wholeReports("blind43"),
  { ...wholeReports("blind44"), closed: true },
  wholeReports("blind45"),
  wholeReports("blind46"),
  wholeReports("blind47"),
  excerpts("phrase", "_phrases", "phrases", 15),
  excerpts("phrase2", "_phrases2", "second hand", 0),
];

function folder(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

export function sourcesOf(set: GoldSet): string {
  return folder(`${set.name}-sources`);
}

export function builtFolderOf(set: GoldSet): string {
  return folder(`../../samples/gold/${set.built}`);
}
