import { spawn } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { StoreError } from "../../domain/errors.ts";
import type { CallRecord } from "../../domain/model-call.ts";
import { openCallLog } from "../../store/call-log.ts";
import { parseCallLog, readCallLog } from "../../store/read-call-log.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { callRecord } from "../helpers/call-record.ts";

const folder = temporaryFolder();
let files = 0;

function fresh(): string {
  return join(folder, `log-${(files += 1)}.jsonl`);
}

function ids(path: string): readonly string[] {
  return (readCallLog(path)?.calls ?? []).map(({ id }) => id);
}

test("what is appended is read again, the last verdict with its call", () => {
  const path = join(folder, "new", "deep", "log.jsonl");
  const log = openCallLog(path);
  const first = callRecord({
    id: "a",
    texts: { messages: [{ role: "user", text: "行\n行" }], answer: null },
  });
  log.append(first);
  log.append(callRecord({ id: "b" }));
  const verdict = {
    type: "verdict",
    call: "a",
    time: first.time,
    verdict: "refused",
    reasons: ["r"],
  } as const;
  log.append({ ...verdict, verdict: "unused" });
  log.append(verdict);
  log.close();
  expect(readCallLog(path)).toEqual({
    calls: [
      { ...first, verdict },
      { ...callRecord({ id: "b" }), verdict: null },
    ],
    unreadable: [],
  });
});

test("a later run appends", () => {
  const path = fresh();
  for (const id of ["a", "b"]) {
    const log = openCallLog(path);
    log.append(callRecord({ id }));
    log.close();
  }
  expect(ids(path)).toEqual(["a", "b"]);
});

test("a line that was cut is told and spoils no other", () => {
  const path = fresh();
  const log = openCallLog(path);
  log.append(callRecord({ id: "a" }));
  log.close();
  appendFileSync(path, '{"type":"call","id":"b","ti');
  const later = openCallLog(path);
  later.append(callRecord({ id: "c" }));
  later.close();
  expect(ids(path)).toEqual(["a", "c"]);
  expect(readCallLog(path)?.unreadable).toEqual([2]);
});

test("a program that is killed loses no line it had appended", async () => {
  const path = fresh();
  const module = pathToFileURL(join(import.meta.dirname, "../../store/call-log.ts")).href;
  const record = JSON.stringify(callRecord({ id: "" }));
  const program = `import { openCallLog } from ${JSON.stringify(module)};
const log = openCallLog(${JSON.stringify(path)});
for (let n = 0; ; n += 1) { log.append({ ...${record}, id: String(n) }); process.stdout.write(n + "\\n"); }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
  let told = "";
  child.stdout.on("data", (piece: Buffer) => {
    told += piece.toString();
    if (told.length > 200) child.kill("SIGKILL");
  });
  await new Promise((resolve) => child.once("close", resolve));
  const last = Number(told.trim().split("\n").at(-1));
  expect(ids(path).slice(0, last + 1)).toEqual(
    Array.from({ length: last + 1 }, (_, n) => String(n)),
  );
});

test("two programs that append at once mix no lines", () => {
  const path = fresh();
  const [one, two] = [openCallLog(path), openCallLog(path)];
  for (let n = 0; n < 20; n += 1) (n % 2 === 0 ? one : two).append(callRecord({ id: String(n) }));
  expect(ids(path)).toHaveLength(20);
});

test.skipIf(process.platform === "win32")("only its owner may read it", () => {
  const path = fresh();
  openCallLog(path).append(callRecord({}));
  expect(statSync(path).mode & 0o077).toBe(0);
});

test("a log that cannot be written is a StoreError", () => {
  const path = fresh();
  mkdirSync(path);
  expect(() => {
    openCallLog(path).append(callRecord({}));
  }).toThrow(StoreError);
});

test("no log is null, and lines of anything else are told by number", () => {
  expect(readCallLog(fresh())).toBeNull();
  const path = fresh();
  writeFileSync(path, 'x\n\n{"type":"call"}\n');
  chmodSync(path, 0o600);
  expect(parseCallLog(readFileSync(path, "utf8"))).toEqual({ calls: [], unreadable: [1, 3] });
  const known: CallRecord = callRecord({});
  expect(parseCallLog(JSON.stringify({ ...known, later: 1 })).calls).toHaveLength(1);
});
