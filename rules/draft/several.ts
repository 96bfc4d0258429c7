import type { Catalogue } from "../../domain/catalogue.ts";

/** Whether a paper is on several districts, so that each value must say whose it is. */
export function isOfSeveral({ entries, reports }: Catalogue): boolean {
  const names = entries.filter((entry) => entry.kind === "name" && entry.role === "district");
  const districts = reports.flatMap(({ district }) => district?.name ?? []);
  return names.length > 1 || new Set(districts).size > 1;
}
