import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, linesOf } from "./build.ts";
import { missesOf } from "./compare.ts";
import type { Miss } from "./compare.ts";
import { answer } from "./jihe.ts";
import { vectorsOf } from "./vector.ts";
import type { Vector } from "./vector.ts";

const usage = `node bench/conformance/run.ts [--answers FILE | --questions | --write]

  (nothing)        judge this project by the vectors
  --answers FILE   judge another program: JSONL, one {"id", "answer"} for each vector
  --questions      print the vectors without what is expected
  --write          build vectors.jsonl from the tables of cases
`;

const path = join(import.meta.dirname, "vectors.jsonl");

/** The answers of another program, by the id of the vector. */
function answersOf(file: string): (vector: Vector) => unknown {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const answers = new Map(
    lines.map((line): readonly [unknown, unknown] => {
      const each: unknown = JSON.parse(line);
      return typeof each === "object" && each !== null && "id" in each && "answer" in each
        ? [each.id, each.answer]
        : [null, null];
    }),
  );
  return ({ id }) => answers.get(id);
}

function report(vectors: readonly Vector[], ask: (vector: Vector) => unknown): boolean {
  const misses = vectors.map((vector) => missesOf(vector, ask(vector)));
  for (const [index, each] of misses.entries()) {
    const vector = vectors[index];
    if (each.length > 0 && vector !== undefined) console.log(missWords(vector, each));
  }
  const kinds = [...new Set(vectors.map(({ what }) => what))];
  for (const kind of kinds) {
    const of = misses.filter((_, index) => vectors[index]?.what === kind);
    const right = of.filter((each) => each.length === 0).length;
    console.log(`${kind}: ${String(right)} of ${String(of.length)}`);
  }
  return misses.every((each) => each.length === 0);
}

function missWords({ id, topic, reason, input }: Vector, misses: readonly Miss[]): string {
  const lines = misses.map(({ key, expected, given }) => `  ${key}: ${expected}, got ${given}`);
  return [`${id} ${topic}: ${reason}`, `  ${JSON.stringify(input)}`, ...lines].join("\n");
}

function write(): void {
  const { vectors, doubts } = build();
  if (doubts.length > 0)
    throw new Error(`Not written, the cases are in doubt:\n${doubts.join("\n")}`);
  writeFileSync(path, linesOf(vectors));
  console.log(`${String(vectors.length)} vectors written.`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      answers: { type: "string" },
      questions: { type: "boolean" },
      write: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return console.log(usage);
  if (values.write === true) return write();
  const vectors = vectorsOf(readFileSync(path, "utf8"));
  if (values.questions === true) {
    for (const { expected: _, reason: __, ...question } of vectors) {
      console.log(JSON.stringify(question));
    }
    return;
  }
  const ask = values.answers === undefined ? answer : answersOf(values.answers);
  if (!report(vectors, ask)) process.exitCode = 1;
}

main();
