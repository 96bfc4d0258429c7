import type { Finding } from "../../domain/finding.ts";
import { overlaps } from "../../domain/span.ts";
import { isAlarm } from "./engine.ts";
import type { Run } from "./engine.ts";
import type { Ground } from "./ground.ts";

/** What was said about a report in which nothing is wrong but what its annotation admits. */
export interface FalseAlarm {
  readonly name: string;
  readonly finding: Finding;
}

export function falseAlarmsOf(ground: Ground, { findings }: Run): readonly FalseAlarm[] {
  return findings
    .filter((finding) => isAlarm(finding) && !isAdmitted(ground, finding))
    .map((finding) => ({ name: ground.gold.name, finding }));
}

/** The annotation itself says that these figures do not agree, or may not. */
function isAdmitted({ gold }: Ground, { operands }: Finding): boolean {
  return gold.relations.some(({ holds, figures }) => {
    if (holds === true) return false;
    const places = figures.flatMap((slot) => gold.figures[slot] ?? []);
    const touched = places.filter((place) => operands.some((operand) => overlaps(place, operand)));
    return touched.length >= Math.min(2, places.length) && touched.length > 0;
  });
}

export function alarmLine({ name, finding }: FalseAlarm): string {
  const quotes = finding.operands.map(({ quote }) => quote.replaceAll(/\s+/g, "")).join(" ");
  return `- [${name}] ${finding.ruleId} ${finding.severity}: ${quotes} | ${finding.message}`;
}
