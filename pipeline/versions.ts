import { createHash } from "node:crypto";
import { indicators } from "../domain/indicator.ts";
import { rules } from "../rules/index.ts";
import { appVersion } from "./app-version.ts";

/** What made a paper: enough to tell whether two runs could have differed. */
export interface Versions {
  readonly jihe: string;
  /** Number of rules and a hash of their ids, versions and severities. */
  readonly rules: string;
  /** Number of indicators and a hash of the dictionary. */
  readonly dictionary: string;
  readonly node: string;
}

export function versions(): Versions {
  const told = rules.map(({ id, version, severity }) => [id, version, severity]);
  return {
    jihe: appVersion,
    rules: `${rules.length}-${digest(told)}`,
    dictionary: `${indicators.length}-${digest(indicators)}`,
    node: process.versions.node,
  };
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}
