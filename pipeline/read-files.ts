import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import PQueue from "p-queue";
import type { Document } from "../domain/document.ts";
import { ReaderError } from "../domain/errors.ts";
import type { Notice } from "../domain/notice.ts";
import { readDocument } from "../readers/index.ts";
import { MAX_FILE_BYTES } from "../readers/limits.ts";
import type { Input } from "./discover.ts";
import { failureOf } from "./failure.ts";
import type { Failure } from "./failure.ts";
import type { Progress } from "./progress.ts";

/** One file that a reader made a document of. */
export interface Loaded {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly document: Document;
  readonly notices: readonly Notice[];
}

type Content = Omit<Loaded, "path"> | { readonly error: unknown; readonly sha256: string | null };

interface Entry {
  /** Indexes of the inputs with these bytes. */
  readonly inputs: number[];
  readonly content: Promise<Content>;
}

export interface ReadFiles {
  /** In the order of the inputs. */
  readonly loaded: readonly Loaded[];
  readonly failures: readonly Failure[];
  /** Path of a copy, and of the file with the same bytes that was read in its place. */
  readonly copies: readonly { readonly path: string; readonly of: string }[];
}

/** Reads each distinct content once; whatever one file throws becomes its failure. */
export async function readFiles(
  inputs: readonly Input[],
  progress: Progress,
  signal: AbortSignal,
): Promise<ReadFiles> {
  const queue = new PQueue({ concurrency: Math.min(4, availableParallelism()) });
  const entries = new Map<string, Entry>();
  progress.start("读取", inputs.length);
  for (const [index, input] of inputs.entries()) {
    void queue.add(async () => {
      if (signal.aborted) return;
      await readInto(entries, input, index);
      progress.step(input.path);
    });
  }
  await queue.onIdle();
  signal.throwIfAborted();
  progress.end();
  return await sorted(inputs, entries);
}

async function readInto(entries: Map<string, Entry>, input: Input, index: number): Promise<void> {
  try {
    const bytes = await bytesOf(input.file);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    // Two empty files are no copies of each other: each has to be asked for again.
    const key = bytes.length === 0 ? `empty ${index}` : sha256;
    const known = entries.get(key);
    if (known !== undefined) {
      known.inputs.push(index);
      return;
    }
    const content = contentOf(bytes, sha256);
    entries.set(key, { inputs: [index], content });
    await content;
  } catch (error) {
    const content = Promise.resolve({ error, sha256: null });
    entries.set(`failed ${index}`, { inputs: [index], content });
  }
}

/** A file that is too large is refused by its size, before a byte of it is in memory. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > MAX_FILE_BYTES) {
    throw new ReaderError(
      "too-large",
      `文件有 ${megabytes(size)} MB，超过 ${megabytes(MAX_FILE_BYTES)} MB 的上限，没有读取。请删去图片或拆分后重试。`,
    );
  }
  return await readFile(file);
}

// Reports are read in well under a second; a parser that waits for ever must not hold up the others.
const patience = 120_000;

/** Rejects with code ETIMEDOUT when `work` has not settled after so many milliseconds. */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(Object.assign(new Error("timed out"), { code: "ETIMEDOUT" }));
  }, milliseconds);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

async function contentOf(bytes: Uint8Array, sha256: string): Promise<Content> {
  try {
    return { sha256, bytes: bytes.length, ...(await inTime(readDocument(bytes), patience)) };
  } catch (error) {
    return { error, sha256 };
  }
}

/** Brings the entries, filled as the queue happened to run, back into the order of the inputs. */
async function sorted(
  inputs: readonly Input[],
  entries: ReadonlyMap<string, Entry>,
): Promise<ReadFiles> {
  const loaded: Loaded[] = [];
  const failures: Failure[] = [];
  const copies: { path: string; of: string }[] = [];
  const pathOf = (index: number): string => inputs[index]?.path ?? "";
  const ordered = [...entries.values()]
    .map(({ inputs: indexes, content }) => ({
      indexes: indexes.toSorted((a, b) => a - b),
      content,
    }))
    .toSorted((a, b) => (a.indexes[0] ?? 0) - (b.indexes[0] ?? 0));
  for (const { indexes, content } of ordered) {
    const [path = "", ...others] = indexes.map(pathOf);
    const result = await content;
    if ("error" in result) failures.push(failureOf(path, result.error, result.sha256));
    else loaded.push({ path, ...result });
    copies.push(...others.map((copy) => ({ path: copy, of: path })));
  }
  return { loaded, failures, copies };
}
