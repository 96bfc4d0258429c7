import { hasReason } from "../doubts/apart-reason.ts";
import { opensKinds } from "../counts/opens-kinds.ts";
import { isSlip, sameValue } from "../repeats/repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** A telling of how many objects were evaluated: the objects themselves, or the reports on them. */
interface Telling {
  readonly mention: Mention;
  readonly kind: "object" | "report";
  /** The words say that all of them are meant: 全部12份, 上述9个, 16个对象中. */
  readonly whole: boolean;
  /** 公开12份评价报告 need not be all of them. */
  readonly loose?: boolean;
}

/** The objects of the evaluation by the treasury and their reports, of one year: one number. */
export const evaluatedObjects = perScene((scene): readonly Bound[] => {
  const tellings = tellingsOf(scene);
  const years = Map.groupBy(tellings, ({ mention: { figure, scope } }) =>
    scope.text.includes(String(figure.year)) ? figure.year : null,
  );
  // A year that no sentence prints is the one year that others print.
  const groups = years.size < 3 && years.has(null) ? [tellings] : [...years.values()];
  return groups.flatMap((group) => agreed(group, scene));
});

/** Each other telling against the number told most often; what may have a reason is left out. */
function agreed(tellings: readonly Telling[], scene: Scene): readonly Bound[] {
  const byValue = [...Map.groupBy(tellings, ({ mention }) => mention.figure.value).values()];
  const [common, other, ...more] = byValue.toSorted((a, b) => b.length - a.length);
  const [usual, ...again] = common ?? [];
  if (usual === undefined) return [];
  const equal = again.map((telling) => pair(usual, telling));
  const [stray, twice] = other ?? [];
  if (stray === undefined || twice !== undefined || more.length > 0) return equal;
  const known = again.length > 0;
  const [object, report] = stray.kind === "report" ? [usual, stray] : [stray, usual];
  return isWrong(object, report, known, scene) ? [...equal, pair(usual, stray)] : equal;
}

/** More reports than objects there are not; fewer may be those that are ready. */
function isWrong(object: Telling, report: Telling, known: boolean, scene: Scene): boolean {
  if (!isOneScope(object.mention, report.mention)) return false;
  if (report.loose === true)
    return Number(report.mention.figure.value) > Number(object.mention.figure.value);
  const [objects, reports] = [object, report].map(({ mention }) => Number(mention.figure.value));
  // 16份报告除1份涉密外全部公开 tells of all of them.
  const plain = exception.test(report.mention.scope.text) || isOfAll(report.mention);
  if (!plain && hasReason(object.mention, report.mention, scene)) return false;
  const slip = isSlip(object.mention, report.mention, false);
  if (object.kind === report.kind) return slip || (known && (object.whole || report.whole));
  return slip || known || report.whole || (reports ?? 0) > (objects ?? 0);
}

const levels =
  /本级|市级(?!部门|单位|预算)|县区|区县|旗县|[县区旗][（(]|\d个(?:县|区|乡镇|镇)|各[县区乡]|每个?县|所辖/;

function isOneScope(a: Mention, b: Mention): boolean {
  return levels.test(a.scope.text) === levels.test(b.scope.text);
}

function pair(a: Telling, b: Telling): Bound {
  const names = { object: "评价对象数", report: "评价报告数" } as const;
  return sameValue(a.mention, b.mention, names[a.kind], names[b.kind]);
}

function tellingsOf(scene: Scene): readonly Telling[] {
  const objects = spoken(scene, "evaluation.key_objects");
  const projects =
    objects.length > 0 ? [] : spoken(scene, "evaluation.key_projects").filter(isSole);
  const reports = ["evaluation.key_reports", "disclosure.evaluation_reports"].flatMap((indicator) =>
    spoken(scene, indicator).flatMap((mention) => reportOf(mention, indicator) ?? []),
  );
  return [
    ...[...objects, ...projects]
      .filter(
        (mention) =>
          !narrowed.test(`${leadOf(mention)}${tailOf(mention)}`) &&
          !ofSome.test(plain(mention.before)) &&
          !opensKinds(mention),
      )
      .map((mention) => ({ mention, kind: "object" as const, whole: isOfAll(mention) })),
    ...reports,
  ];
}

const exception = /除[^，,。；;]{1,12}外/;
const narrowed = /除|涉密|初稿|其中|正在|部分(?!门)|陆续|报送|提交|人大|抽|包括|分别/;
/** 3个项目、1个政策和1个乡镇: one kind of several; 另外9个重点评价项目: the others. */
const ofSome = /(?:[、和及与]|另外?|另有|其余|其他|余下|剩余|剩下)的?$/;
const all = /全部|均(?!值|衡|分)|都(?!市)/;
/** 3份社会关注度高的评价报告: some of them. */
const picked = /^[^，,。；;]{2,12}的(?:重点|绩效)*(?:评价)?报告/;
/** 目前形成报告6份 may not be all yet; 目前8份报告均已公开 are. */
const soFar = /截至|目前|已完成/;

function reportOf(mention: Mention, indicator: string): Telling | null {
  const [lead, tail] = [leadOf(mention), tailOf(mention)];
  const every = all.test(tail) || lead.endsWith("全部");
  const unsure = narrowed.test(lead) || narrowed.test(tail.replace(exception, ""));
  // 16份重点评价报告在网站公开 stands at the head of its clause: those that were made.
  const head = /^(?:上述|这|该)?$/.test(mention.before.replace(/\s/g, ""));
  const definite = every || (head && !picked.test(mention.after.replace(/\s/g, "")));
  if (unsure || (!every && soFar.test(lead))) return null;
  const isPublished = indicator.startsWith("disclosure");
  if (isPublished && mention.noun !== "report") return null;
  return {
    mention,
    kind: "report",
    ...(isPublished && !definite ? { loose: true } : {}),
    whole: every || /^(?:上述|这|该)$/.test(mention.before),
  };
}

/** 16个对象中, 20个评价对象平均得分. */
function isOfAll(mention: Mention): boolean {
  const lead = mention.before.replace(/\s/g, "");
  return (
    /^(?:上述|这|该)?$/.test(lead) &&
    /^(?:重点)?(?:绩效)?(?:评价)?(?:对象|项目|报告)(?:中$|平均|全部|均|共)/.test(tailOf(mention))
  );
}

/** 选取16个项目开展财政重点评价, without policies or units beside them. */
function isSole(mention: Mention): boolean {
  const lead = leadOf(mention);
  return (
    !/[、和及与]$/.test(lead) &&
    (/^[^，,。；;]{0,8}(?:财政)?重点(?:绩效)?评价/.test(tailOf(mention)) ||
      /重点(?:绩效)?评价(?:项目)?$/.test(lead))
  );
}

function spoken(scene: Scene, indicator: string): readonly Mention[] {
  return (scene.byIndicator.get(indicator) ?? []).filter(
    ({ scope, past, figure }) =>
      !scope.isRow && !past && figure.status === "actual" && figure.quantity.qualifier === "exact",
  );
}

function leadOf(mention: Mention): string {
  return (
    leading(mention, 14)
      .split(/[。；;]/)
      .at(-1) ?? ""
  ).replace(/\s/g, "");
}

function tailOf(mention: Mention): string {
  return (trailing(mention, 24).split(/[，,。；;（(]/)[0] ?? "").replace(/\s/g, "");
}
