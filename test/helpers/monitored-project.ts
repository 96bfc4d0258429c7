import type {
  Funds,
  Money,
  MoneyField,
  MonitoredProject,
  PerformanceIndicator,
} from "../../domain/monitoring/project.ts";
import { completionOf, targetOf } from "../../extractors/workbook/target.ts";

/** Money in yuan by field. */
export function fundsOf(yuan: Partial<Record<MoneyField, string>>): Funds {
  const entries = Object.entries(yuan).map(([field, text]): readonly [string, Money] => [
    field,
    { yuan: text, sheet: "表", cell: "A1" },
  ]);
  return Object.fromEntries(entries);
}

/** A project with nothing but what is told. */
export function projectWith(more: Partial<MonitoredProject> = {}): MonitoredProject {
  return {
    sheet: "表",
    cell: "A1",
    code: "A1",
    name: "道路",
    department: "县交通局",
    unit: "公路所",
    funds: {},
    parts: [],
    adjustedEmpty: false,
    lights: null,
    indicators: [],
    likelihood: null,
    reasons: [],
    reason: null,
    score: null,
    status: null,
    ...more,
  };
}

/** An indicator as typed: its type, target and completion. */
export function indicatorWith(
  level2: string,
  target: string,
  done: string,
  more: Partial<PerformanceIndicator> = {},
): PerformanceIndicator {
  const read = targetOf(target);
  return {
    sheet: "表",
    cell: "K5",
    level1: null,
    level2,
    level3: "指标",
    target: read,
    done: completionOf(done, read),
    likelihood: null,
    reasons: [],
    reason: null,
    ...more,
  };
}
