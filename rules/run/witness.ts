import type { Report } from "../../domain/report.ts";
import type { Scene } from "../wording/scene.ts";

/** One report of a run as a source of its own, and the other files that hold the same report. */
export interface Witness {
  readonly scene: Scene;
  readonly report: Report;
  /** Name and code of the district. */
  readonly district: string;
  readonly year: number;
  /** What the report covers, so that 上半年 is not compared with the year, nor a bureau with the county. */
  readonly cover: string;
  /** Other formats or versions of this report, in the order of their documents. */
  readonly copies: readonly Scene[];
}

// Eight rules ask for the sources of one and the same run.
const known = new WeakMap<readonly Scene[], readonly Witness[]>();

/**
 * The independent sources of a run, by district and year. The same bytes are one source, and so is the same
 * report in another format or version, told by its text.
 */
export function witnessesOf(scenes: readonly Scene[]): readonly Witness[] {
  const found = known.get(scenes);
  if (found !== undefined) return found;
  const unique = [...new Map(scenes.map((scene) => [scene.report.document.id, scene])).values()];
  const keyed = unique.flatMap((scene): readonly Witness[] => {
    const { report } = scene;
    const { district, year } = report;
    if (district === null || year === null) return [];
    const name = [...district.parents, district.name].join("/");
    return [{ scene, report, district: name, year, cover: coverOf(report), copies: [] }];
  });
  const groups = Map.groupBy(keyed, ({ district, year }) => `${district}|${String(year)}`);
  const witnesses = [...groups.values()].flatMap(withoutCopies);
  known.set(scenes, witnesses);
  return witnesses;
}

/** Of reports of one district and year; one alone has no copy, and its text need not be sketched. */
function withoutCopies(group: readonly Witness[]): readonly Witness[] {
  if (group.length < 2) return group;
  const heads: { readonly sketch: ReadonlySet<number>; readonly witness: Witness }[] = [];
  for (const witness of group) {
    const sketch = sketchOf(witness.report);
    const place = heads.findIndex((head) => alike(head.sketch, sketch));
    const head = heads[place];
    if (head === undefined) heads.push({ sketch, witness });
    else {
      const copies = [...head.witness.copies, witness.scene];
      heads[place] = { ...head, witness: { ...head.witness, copies } };
    }
  }
  return heads.map(({ witness }) => witness);
}

/** Everything but Chinese characters and digits differs between formats. */
const noise = /[^\p{Script=Han}\d]+/gu;
const shingle = 6;
const sketchSize = 128;
/** Two files with more of their sketch in common are one report. */
const sameShare = 0.6;

/** The smallest hashes of the runs of characters: the same for any order of pages, small for any length. */
function sketchOf({ document }: Report): ReadonlySet<number> {
  const text = document.flow.text.normalize("NFKC").replace(noise, "");
  const hashes = new Set<number>();
  for (let at = 0; at + shingle <= text.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let index = at; index < at + shingle; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hashes.add(hash >>> 0);
  }
  return new Set([...hashes].toSorted((a, b) => a - b).slice(0, sketchSize));
}

/** An empty sketch is like none. */
function alike(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const bound = Math.min(Math.max(...a), Math.max(...b));
  const within = (sketch: ReadonlySet<number>): readonly number[] =>
    [...sketch].filter((hash) => hash <= bound);
  const [left, right] = [within(a), within(b)];
  const shared = left.filter((hash) => b.has(hash)).length;
  return shared / Math.max(left.length, right.length, 1) >= sameShare;
}

const partYear = /上半年|下半年|[一二三四1-4]\s*季度|\d+\s*[—–-]\s*\d+月|\d+月/;
const bureau = /[县区市旗]([^县区市旗]{2,12}?(?:局|委员会|办公室|中心|部门|镇|乡|街道))/;
const ownTopic = /预算绩效|绩效管理/;
const otherTopic =
  /审计|采购|评审|乡镇|街道|资金|项目|监控|自评|评价结果|整改|预算执行|决算|通知|方案|要点|计划|专项|成本/g;

/**
 * What the title narrows a report to: part of the year, a body other than the finance bureau, one topic.
 * Empty for performance management as a whole: figures of two reports are of one scope only if these agree.
 */
export function coverOf({ title }: Report): string {
  const words = title.replace(/\s/g, "");
  const part = partYear.exec(words)?.[0] ?? "";
  const own = bureau.exec(words)?.[1] ?? "";
  const topics = [...new Set(words.match(otherTopic) ?? [])].sort();
  const topic = topics.length === 0 && !ownTopic.test(words) ? words : topics.join("");
  return [part, own.includes("财政局") ? "" : own, topic].join("|");
}

/** The title, or the path where there is none, as a message names a report. */
export function reportName({ title, path }: Report): string {
  const name = title.trim() === "" ? (path.split("/").at(-1) ?? path) : title.replace(/\s/g, "");
  return `《${name.slice(0, 40)}》`;
}
