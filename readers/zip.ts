import { Inflate } from "fflate";
import { ReaderError } from "../domain/errors.ts";
import { crc32 } from "./crc32.ts";
import { MAX_UNPACKED_BYTES, MAX_UNPACK_RATIO, RATIO_APPLIES_FROM_BYTES } from "./limits.ts";

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly offset: number;
  readonly checksum: number;
  readonly encrypted: boolean;
}

/** A zip container whose directory was read and found within the limits; nothing is unpacked yet. */
export interface Container {
  readonly names: readonly string[];
  /** Unpacks one entry, counting as it goes; undefined when there is no such entry. */
  bytes(name: string): Uint8Array | undefined;
  text(name: string): string | undefined;
}

/** PK\3\4: some file with a zip header, whole or not. */
export function looksZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Throws ReaderError "damaged", "bomb" or "encrypted"; offsets follow PKWARE APPNOTE 4.3. */
export function openContainer(bytes: Uint8Array): Container {
  const entries = readDirectory(bytes);
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  checkSize(total, bytes.length);
  if (entries.some((entry) => entry.encrypted)) throw encrypted();
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let unpacked = 0;
  const read = (name: string): Uint8Array | undefined => {
    const entry = byName.get(name);
    if (entry === undefined) return undefined;
    const content = unpack(bytes, entry, (size) => checkSize(unpacked + size, bytes.length));
    unpacked += content.length;
    // A changed bit may unpack to a changed digit; the checksum tells.
    if (crc32(content) !== entry.checksum) throw damaged();
    return content;
  };
  return {
    names: entries.map((entry) => entry.name),
    bytes: read,
    text: (name) => {
      const content = read(name);
      return content === undefined ? undefined : new TextDecoder().decode(content);
    },
  };
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
      checksum: view.getUint32(at + 16, true),
      encrypted: (flags & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands in the last 64 KB, since a comment of at most that size may follow it. */
function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged();
}

function unpack(bytes: Uint8Array, entry: Entry, check: (size: number) => void): Uint8Array {
  const start = dataStart(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw damaged();
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let finished = false;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    check(size);
    chunks.push(chunk);
    finished ||= final;
  });
  try {
    // Small steps, so that a lying directory is found out before memory fills.
    for (let at = 0; at < packed.length; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (cause) {
    throw cause instanceof ReaderError ? cause : damaged(cause);
  }
  if (!finished || size !== entry.unpacked) throw damaged();
  return joined(chunks, size);
}

const STEP = 16 * 1024;

function dataStart(bytes: Uint8Array, entry: Entry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged();
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const content = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

function checkSize(unpacked: number, packed: number): void {
  const suspicious = unpacked > RATIO_APPLIES_FROM_BYTES && unpacked > packed * MAX_UNPACK_RATIO;
  if (unpacked <= MAX_UNPACKED_BYTES && !suspicious) return;
  throw new ReaderError(
    "bomb",
    "文件解压后大得异常，可能是恶意的压缩炸弹，已停止读取。请确认文件来源，在 Word 或 Excel 中打开检查后另存一份再交。",
  );
}

function damaged(cause?: unknown): ReaderError {
  return new ReaderError(
    "damaged",
    "文件已损坏或没有传完整，无法打开。请向报送单位重新索取，或在 Word、Excel 中打开修复后另存再交。",
    { cause },
  );
}

function encrypted(): ReaderError {
  return new ReaderError(
    "encrypted",
    "文件设置了密码，无法读取。请用原程序打开并取消密码，另存后再交。",
  );
}
