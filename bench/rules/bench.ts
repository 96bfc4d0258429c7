import { alarmLine, falseAlarmsOf } from "./clean.ts";
import type { FalseAlarm } from "./clean.ts";
import type { Run } from "./engine.ts";
import type { Ground } from "./ground.ts";
import { lengthTable, measureLengths } from "./long-document.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./measure.ts";
import { passesOf, variations, varied as variedFindings } from "./metamorphic.ts";
import { lostLines, missGroups, missOverview, unboundOf, wrongLines } from "./misses.ts";
import { pageOf } from "./page.ts";
import type { Binding, Clean } from "./page.ts";

export interface Bench {
  readonly measured: Measured;
  readonly clean: Clean;
  /** Tables, in Markdown. */
  readonly page: string;
  /** Everything to mend, grouped, with its sentences. */
  readonly list: string;
}

export async function bench(
  grounds: readonly Ground[],
  perType: number,
  seed: number,
  onStep: (step: string) => void = () => undefined,
): Promise<Bench> {
  const measured = await measure(grounds, perType, seed, onStep);
  const clean = await cleanOf(measured.baselines);
  onStep("clean");
  const { bindings, lines } = bindingsOf(measured.baselines);
  const lengths = await measureLengths(grounds);
  onStep("length");
  return {
    measured,
    clean,
    page: `${pageOf(measured, clean, bindings)}\n\n${lengthTable(lengths)}`,
    list: [
      "# Missed errors by the relations they break",
      ...missOverview(measured.outcomes),
      "",
      "# False alarms on clean reports",
      ...clean.alarms.map(alarmLine),
      "",
      "# New findings on varied clean reports",
      ...clean.varied.flatMap(({ name, fresh }) =>
        fresh.length === 0 ? [] : [`## ${name}`, ...fresh.map(alarmLine)],
      ),
      "",
      "# Explanations that are not whole",
      ...openLines(measured),
      "",
      "# Found, and blamed or repaired wrongly",
      ...wrongLines(measured.outcomes),
      "",
      "# Relations that no rule judges in the clean report",
      ...lines,
      "",
      "# Missed errors in relations that were judged before",
      ...lostLines([...measured.outcomes, ...measured.pairs], measured.baselines),
      "",
      "# Missed errors",
      ...missGroups([...measured.outcomes, ...measured.pairs]),
    ].join("\n"),
  };
}

async function cleanOf(baselines: ReadonlyMap<Ground, Run>): Promise<Clean> {
  const varied: Clean["varied"][number][] = [];
  for (const variation of variations) {
    const fresh: FalseAlarm[] = [];
    let passes = 0;
    for (const [ground, baseline] of baselines) {
      const said = await variedFindings(ground, baseline, variation);
      fresh.push(...said.fresh.map((finding) => ({ name: ground.gold.name, finding })));
      passes += said.passes;
    }
    varied.push({ name: variation.name, documents: baselines.size, fresh, passes });
  }
  const alarms = [...baselines].flatMap(([ground, run]) => falseAlarmsOf(ground, run));
  const passes = [...baselines.values()].reduce((sum, each) => sum + passesOf(each), 0);
  return { documents: baselines.size, alarms, passes, varied };
}

function openLines({ outcomes, pairs }: Measured): readonly string[] {
  const open = [...outcomes, ...pairs].flatMap(({ explained }) =>
    explained.flatMap(({ ruleId, open: points }) => points.map((point) => `${ruleId}: ${point}`)),
  );
  return [...Map.groupBy(open, (each) => each)].map(
    ([name, all]) => `- ${name} × ${String(all.length)}`,
  );
}

function bindingsOf(baselines: ReadonlyMap<Ground, Run>): {
  readonly bindings: readonly Binding[];
  readonly lines: readonly string[];
} {
  const open = [...baselines].flatMap(([ground, run]) =>
    unboundOf(ground, run).map((each) => ({ ...each, name: ground.gold.name })),
  );
  const types = Map.groupBy(
    [...baselines.keys()].flatMap(({ constraints }) => constraints),
    ({ type }) => type,
  );
  const bindings = [...types].map(([type, all]) => ({
    type,
    relations: all.length,
    judged: all.length - open.filter(({ constraint }) => constraint.type === type).length,
  }));
  const lines = [...Map.groupBy(open, ({ constraint }) => constraint.type)].flatMap(
    ([type, all]) => [
      `## ${type}: ${String(all.length)}`,
      ...all.map(({ name, words }) => `- [${name}] ${words}`),
    ],
  );
  return { bindings, lines };
}
