import { expect, test } from "vitest";
import { Ledger } from "../../domain/ledger.ts";
import { cloudCounty, markedReport } from "../helpers/marked-report.ts";

const ledger = new Ledger([
  markedReport("«12个|ex_ante.projects»，«4个|application.units_cut year=2025»", { id: "a" }),
  markedReport("«9个|ex_ante.projects»，«20%|ex_ante.threshold_growth_rate threshold»", {
    id: "b",
    year: 2023,
    district: { ...cloudCounty, name: "青柏县" },
  }),
]);

test.for([
  { query: {}, found: ["a.1", "a.2", "b.1", "b.2"] },
  { query: { district: "云岭县" }, found: ["a.1", "a.2"] },
  { query: { year: 2025 }, found: ["a.2"] },
  { query: { indicator: "ex_ante.projects" }, found: ["a.1", "b.1"] },
  { query: { status: "threshold" as const }, found: ["b.2"] },
  { query: { district: "青柏县", year: 2023, indicator: "ex_ante.projects" }, found: ["b.1"] },
])("$query finds $found", ({ query, found }) => {
  expect(ledger.find(query).map(({ figure }) => figure.id)).toEqual(found);
});

test("a figure is found by its id with its report", () => {
  expect(ledger.get("b.1")?.report.path).toBe("报送/b.txt");
  expect(ledger.get("c.1")).toBeUndefined();
});
