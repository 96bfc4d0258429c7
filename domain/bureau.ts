import { countyDivisions } from "./division.ts";

/** Districts of a city sign with its name before their own (达州市达川区财政局), counties do not. */
export function bureauOf({
  name,
  parents,
}: {
  readonly name: string;
  /** Names of the units above, outermost first. */
  readonly parents: readonly string[];
}): string {
  const parent = parents.at(-1) ?? "";
  const front = name.endsWith("区") && parent.endsWith("市") ? parent : "";
  return `${front}${name}财政局`;
}

/** The county-level unit of a GB/T 2260 code, by name; null for a code that is not known. */
export function districtOfCode(
  code: string,
): { readonly name: string; readonly parents: readonly string[] } | null {
  const found = countyDivisions.find((each) => each.code === code);
  return found === undefined
    ? null
    : { name: found.name, parents: found.parents.map((parent) => parent.name) };
}
