import type { Binding } from "../../domain/finding.ts";
import type { Figure } from "../../domain/figure.ts";
import { perScene } from "../wording/scene.ts";
import type { Bound, Evidence } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";
import { sentenceFigures } from "../wording/sentence-figures.ts";

const place = "(?:排|位|居|列|名|得分|考核|评[比价])";
/** 在全市9个县区中排名第三, 全省84个县（市、区）考核居第17位: a rank and the number of those ranked. */
const pool = new RegExp(
  `^(?:参[评加]的?|受评的?)?(?:县|区|市|州|旗|省|乡镇|乡|镇|街道|部门|单位|地区|园区)[^。；;]{0,28}${place}[^。；;]{0,24}$`,
);
/** 五县三区考核中得96.4分，名列第二: what they are stands in the number itself. */
const compoundPool = new RegExp(`^[^。；;]{0,36}${place}[^。；;]{0,24}$`);
const compound = /[县区市旗州].*[县区市旗州]$/;
/** 全市8个县区,第5; 名列全市8个县区第二. */
const besidePool = /^(?:县|区|市|旗)[^，,。；;\d]{0,10}[，,：:]?(?:中|里)?(?:我[县区市旗])?$/;
/** 15个乡镇全部参评，我县在全省排名第17位: the rank is one among others. */
const otherRegion = /全[国省市州区县盟]|省级|市级/;
/** 12个县（市、区）、3个功能区: they are more than the first number. */
const furtherCount = /(?:、|和|及|与)(?:\d+|[一二三四五六七八九十]+)个/;
const region = /全[国省市州盟]|全地区|全自治区/g;
const counties = /^(?:个)?(?:县|区|旗|市)[（(、区县市旗）)]*/;

export interface Ranked {
  readonly bound: Bound;
  /** The clause says outright among how many. */
  readonly explicit: boolean;
}

/** Ranks with the number of those ranked, told before in the same sentence, else once for the region they are ranked in. */
export const ranks = perScene((scene: Scene): readonly Ranked[] => {
  const { figures } = scene.report;
  return figures.flatMap((rank) => {
    if (rank.kind !== "rank" || rank.quantity.qualifier !== "exact" || rank.cell !== null)
      return [];
    const whole = poolBefore(scene, rank);
    if (whole !== undefined) {
      const gap = gapTo(scene, whole, rank);
      return { bound: boundOf(rank, whole), explicit: pool.test(gap) && !/\d/.test(gap) };
    }
    const words = clauseBefore(scene, rank);
    const told = regionPools(scene).get([...words.matchAll(region)].at(-1)?.[0] ?? "");
    const isOwn = told !== undefined && !/部门|单位|乡镇|镇街|增速|增幅|进度/.test(words);
    return isOwn ? { bound: boundOf(rank, told, "document"), explicit: false } : [];
  });
});

function gapTo({ report }: Pick<Scene, "report">, whole: Figure, rank: Figure): string {
  return report.document.flow.text.slice(whole.flow.end, rank.flow.start).replace(/\s/g, "");
}

function poolBefore({ report }: Scene, rank: Figure): Figure | undefined {
  return sentenceFigures(rank, report).findLast((figure) => {
    if (figure.kind !== "count" || figure.quantity.qualifier !== "exact") return false;
    const gap = gapTo({ report }, figure, rank);
    if (otherRegion.test(gap) || furtherCount.test(gap)) return false;
    return (
      pool.test(gap) ||
      besidePool.test(gap) ||
      (compound.test(figure.quote) && compoundPool.test(gap))
    );
  });
}

function clauseBefore({ report }: Scene, { sentence, flow }: Figure): string {
  const lead = report.document.flow.text.slice(sentence.start, flow.start).replace(/\s/g, "");
  return (
    lead
      .split(/[；;。]/)
      .at(-1)
      ?.slice(-40) ?? ""
  );
}

/** 全市9个县（市、区）: the number of counties of a region, where the report tells one only. */
const regionPools = perScene(({ report }: Scene): ReadonlyMap<string, Figure> => {
  const { text } = report.document.flow;
  const told = report.figures.flatMap((figure) => {
    const { kind, quantity, flow, cell } = figure;
    if (kind !== "count" || quantity.qualifier !== "exact" || cell !== null) return [];
    const lead = text.slice(Math.max(0, flow.start - 6), flow.start).replace(/\s/g, "");
    const name = /(全[国省市州盟]|全地区|全自治区)(?:共有?|的)?$/.exec(lead)?.[1];
    const behind = text.slice(flow.end, flow.end + 16).replace(/\s/g, "");
    const counted = compound.test(figure.quote) || counties.test(behind);
    if (furtherCount.test(behind.split(/[，,；;。]/)[0] ?? "")) return [];
    return name !== undefined && counted ? [[name, figure] as const] : [];
  });
  const groups = [...Map.groupBy(told, ([name]) => name)];
  return new Map(
    groups.flatMap(([name, all]) => {
      const [first] = all;
      const one = new Set(all.map(([, { value }]) => value)).size === 1;
      return first !== undefined && one ? [[name, first[1]] as const] : [];
    }),
  );
});

function boundOf(rank: Figure, whole: Figure, binding: Binding = "sentence"): Bound {
  return {
    formula: { name: "value", args: [0], sign: "<=", claim: 1 },
    evidence: [placeOf("名次", rank), placeOf("参加排名的个数", whole)],
    text: "名次≤参加排名的个数",
    binding,
  };
}

/** A place is a plain number here, so that it can be held against a count. */
export function placeOf(role: string, figure: Figure): Evidence {
  const { documentId, span, quote, quantity } = figure;
  const plain = { ...quantity, dimension: "count" as const, unit: "个" };
  return { role, documentId, span, quote, figure: { ...figure, quantity: plain } };
}
