import { adjustedFromParts } from "../../domain/monitoring/funds-check.ts";
import type {
  FundPart,
  Funds,
  GivenLights,
  Money,
  MoneyField,
  MonitoredProject,
  MonitoringLayout,
  PerformanceIndicator,
  ReasonClass,
} from "../../domain/monitoring/project.ts";
import { moneyFields } from "../../domain/monitoring/project.ts";
import { exactText } from "../../domain/interval.ts";
import { sumOf, yuanOf } from "../../domain/monitoring/yuan.ts";
import type { Complaints } from "./complaints.ts";
import { fieldNames } from "../../domain/sheet-words/field.ts";
import { fold } from "../../domain/sheet-words/fold.ts";
import type { ProjectRow } from "./record.ts";

/** A project while its rows come in. */
export interface Draft {
  readonly first: ProjectRow;
  readonly layout: MonitoringLayout;
  row: ProjectRow;
  funds: Partial<Record<MoneyField, Money>>;
  readonly parts: Map<string, Partial<Record<MoneyField, Money>>>;
  readonly indicators: PerformanceIndicator[];
  readonly seen: Set<string>;
  readonly told: Set<string>;
}

/** Projects by their code, in the order of their first row; money once per project. */
export class Projects {
  readonly #byKey = new Map<string, Draft>();
  readonly #complaints: Complaints;

  constructor(complaints: Complaints) {
    this.#complaints = complaints;
  }

  /** Takes a row in; the draft it went to. */
  add(row: ProjectRow, layout: MonitoringLayout, parts: readonly FundPart[] = []): Draft {
    const key = row.code ?? `\u0000${fold(row.name ?? "")}|${fold(row.unit ?? "")}`;
    const known = this.#byKey.get(key);
    const draft = known ?? draftOf(row, layout);
    if (known === undefined) this.#byKey.set(key, draft);
    else if (this.#isRepeated(known, row)) return known;
    else this.#merge(known, row, layout);
    draft.seen.add(signatureOf(row));
    if (row.indicator !== null) draft.indicators.push(row.indicator);
    for (const { fund, funds } of parts) {
      if (!draft.parts.has(fund)) draft.parts.set(fund, { ...funds });
    }
    return draft;
  }

  /** One more indicator of the project that the rows before were of; `quiet` in a copy of a form. */
  addIndicator(draft: Draft, row: ProjectRow, quiet = false): void {
    const own = { ...row, ...nameOf(draft.first) };
    if (row.indicator === null || (quiet && draft.seen.has(signatureOf(own)))) return;
    if (this.#isRepeated(draft, own)) return;
    draft.seen.add(signatureOf(own));
    draft.indicators.push(row.indicator);
  }

  /** Takes a line out again that turned out to be no project. */
  remove(draft: Draft): void {
    for (const [key, each] of this.#byKey) if (each === draft) this.#byKey.delete(key);
  }

  list(): readonly MonitoredProject[] {
    return [...this.#byKey.values()].map(projectOf);
  }

  drafts(): readonly Draft[] {
    return [...this.#byKey.values()];
  }

  #isRepeated(draft: Draft, row: ProjectRow): boolean {
    if (!draft.seen.has(signatureOf(row))) return false;
    this.#complaints.add(
      row.sheet,
      row.cell,
      `这一行与项目${titleOf(row)}的前一行完全相同，只计一次。如果不是重复导出，请改正。`,
      "repeated",
    );
    return true;
  }

  #merge(draft: Draft, row: ProjectRow, layout: MonitoringLayout): void {
    const clash = moneyFields.find((field) => clashes(draft.funds[field], row.funds[field]));
    if (clash !== undefined && this.#addPart(draft, row)) return;
    if (clash !== undefined) this.#tellClash(draft, row, clash);
    else if (layout !== "L2" && layout === draft.layout && row.sheet === draft.first.sheet) {
      this.#complaints.add(
        row.sheet,
        row.cell,
        `项目编码${row.code ?? titleOf(row)}在${draft.first.cell}已经出现，金额相同，只计一次。请核对是否重复。`,
        "same code",
      );
    }
    this.#tellNames(draft, row);
    for (const field of moneyFields) {
      const money = row.funds[field];
      if (money !== undefined) draft.funds[field] ??= money;
    }
    draft.row = filled(draft.row, row);
  }

  /** Rows of one project by fund type are parts of its money. */
  #addPart(draft: Draft, row: ProjectRow): boolean {
    const { fund } = draft.first;
    if (row.fund === null || fund === null || draft.layout === "L2") return false;
    if (row.fund === fund || draft.parts.has(row.fund)) return false;
    if (draft.parts.size === 0) draft.parts.set(fund, { ...draft.funds });
    draft.parts.set(row.fund, { ...row.funds });
    const all = [...draft.parts.values()];
    for (const field of moneyFields) {
      const sum = sumOf(all.map((funds) => yuanOf(funds[field])));
      const place = draft.funds[field] ?? row.funds[field];
      if (sum !== null && place !== undefined) {
        draft.funds[field] = { ...place, yuan: exactText(sum) };
      }
    }
    return true;
  }

  #tellClash(draft: Draft, row: ProjectRow, field: MoneyField): void {
    if (draft.told.has(`${field}${row.funds[field]?.yuan ?? ""}`)) return;
    draft.told.add(`${field}${row.funds[field]?.yuan ?? ""}`);
    const [one, other] = [draft.funds[field], row.funds[field]];
    if (one === undefined || other === undefined) return;
    const where = one.sheet === other.sheet ? one.cell : `工作表“${one.sheet}”${one.cell}`;
    this.#complaints.add(
      other.sheet,
      other.cell,
      `项目编码${row.code ?? titleOf(row)}重复而“${fieldNames[field]}”不同：${where}为${one.yuan}元，这里为${other.yuan}元，按前者计一次。请核对是编码重复还是金额有误。`,
    );
  }

  #tellNames(draft: Draft, row: ProjectRow): void {
    for (const field of ["name", "department", "unit"] as const) {
      const [one, other] = [draft.row[field], row[field]];
      if (one === null || other === null || fold(one) === fold(other) || draft.told.has(field))
        continue;
      draft.told.add(field);
      this.#complaints.add(
        row.sheet,
        row.cell,
        `项目编码${row.code ?? ""}的“${fieldNames[field]}”前后不同：“${one}”（${draft.first.cell}）与“${other}”，按前者计。请核对编码。`,
        `differs ${field}`,
      );
    }
  }
}

function clashes(one: Money | undefined, other: Money | undefined): boolean {
  return one !== undefined && other !== undefined && one.yuan !== other.yuan;
}

function nameOf({ code, name, department, unit, fund }: ProjectRow): Partial<ProjectRow> {
  return { code, name, department, unit, fund };
}

function titleOf({ code, name }: ProjectRow): string {
  return code ?? `“${name ?? ""}”`;
}

function draftOf(row: ProjectRow, layout: MonitoringLayout): Draft {
  return {
    first: row,
    layout,
    row,
    funds: { ...row.funds },
    parts: new Map(),
    indicators: [],
    seen: new Set(),
    told: new Set(),
  };
}

/** Everything a row says, but its number and place. */
function signatureOf(row: ProjectRow): string {
  const { indicator } = row;
  const words = [row.code, row.name, row.department, row.unit, row.fund, row.status, row.reason];
  const money = moneyFields.map((field) => row.funds[field]?.yuan ?? "");
  const lights = lightsIn(row.lights);
  const own =
    indicator === null
      ? []
      : [
          indicator.level1,
          indicator.level2,
          indicator.level3,
          indicator.target.raw,
          indicator.done.raw,
        ];
  return [...words, ...money, ...lights, ...own].join("\u0001");
}

function lightsIn(lights: GivenLights | null): readonly (string | null)[] {
  return lights === null ? [] : [lights.execution, lights.target, lights.forecast, lights.overall];
}

/** What the first rows left open and a later one tells. */
function filled(row: ProjectRow, later: ProjectRow): ProjectRow {
  return {
    ...row,
    name: row.name ?? later.name,
    department: row.department ?? later.department,
    unit: row.unit ?? later.unit,
    fund: row.fund ?? later.fund,
    lights: mergedLights(row.lights, later.lights),
    likelihood: row.likelihood ?? later.likelihood,
    reasons: union(row.reasons, later.reasons),
    reason: row.reason ?? later.reason,
    score: row.score ?? later.score,
    status: row.status ?? later.status,
  };
}

function mergedLights(one: GivenLights | null, other: GivenLights | null): GivenLights | null {
  if (one === null || other === null) return one ?? other;
  return {
    execution: one.execution ?? other.execution,
    target: one.target ?? other.target,
    forecast: one.forecast ?? other.forecast,
    overall: one.overall ?? other.overall,
  };
}

function union(one: readonly ReasonClass[], other: readonly ReasonClass[]): readonly ReasonClass[] {
  return other.length === 0 ? one : [...new Set([...one, ...other])];
}

function projectOf(draft: Draft): MonitoredProject {
  const { first, row, indicators } = draft;
  const funds: Funds = draft.funds;
  return {
    sheet: first.sheet,
    cell: first.cell,
    code: first.code,
    name: row.name,
    department: row.department,
    unit: row.unit,
    funds,
    parts: partsOf(draft),
    adjustedEmpty: funds.adjusted === undefined && row.empty.adjusted !== undefined,
    lights: row.lights,
    indicators,
    likelihood: row.likelihood,
    reasons: indicators.reduce((all, { reasons }) => union(all, reasons), row.reasons),
    reason: row.reason ?? indicators.find(({ reason }) => reason !== null)?.reason ?? null,
    score: row.score,
    status: row.status,
  };
}

function partsOf({ parts, row, funds }: Draft): readonly FundPart[] {
  if (parts.size > 0) return [...parts].map(([fund, each]) => ({ fund, funds: each }));
  return row.fund === null ? [] : [{ fund: row.fund, funds }];
}

/** The adjusted budget worked out where no column holds it; whether it could be. */
export function deriveAdjusted(draft: Draft): boolean {
  const worked = draft.funds.adjusted === undefined ? adjustedFromParts(draft.funds) : null;
  const place = draft.funds.initial;
  if (worked === null || place === undefined) return false;
  draft.funds.adjusted = { ...place, yuan: exactText(worked) };
  return true;
}
