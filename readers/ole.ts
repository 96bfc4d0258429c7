import { ReaderError } from "../domain/errors.ts";

/** Sector numbers above this are marks, not sectors ([MS-CFB] 2.1). */
const MAX_SECTOR = 0xfffffffa;
const END_OF_CHAIN = 0xfffffffe;

/** An old compound file (doc, xls, ppt, encrypted docx), with its table of sectors checked for cycles. */
export interface Compound {
  readonly streams: readonly string[];
  /** First bytes of a stream kept in whole sectors; empty for the small streams kept elsewhere. */
  head(stream: string): Uint8Array;
}

/** Streams below this size are kept in small sectors. */
const SMALL_STREAM = 4096;
const STORAGE = 1;
const STREAM = 2;

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function looksCompound(bytes: Uint8Array): boolean {
  return SIGNATURE.every((value, index) => bytes[index] === value);
}

/** Throws ReaderError "damaged" when a chain leaves the file, runs in a circle or does not fit. */
export function openCompound(bytes: Uint8Array): Compound {
  if (bytes.length < 1024) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(0x1e, true);
  if (size !== 512 && size !== 4096) throw damaged();
  const table = allocationTable(view, size);
  const directory = chain(table, view.getUint32(0x30, true));
  const entries = directory.flatMap((sector) => entriesIn(view, (sector + 1) * size, size));
  const small = sectorTable(view, chain(table, view.getUint32(0x3c, true)), size);
  // The parser walks every chain without looking back, so none may run in a circle.
  for (const entry of entries) {
    const own = entry.size < SMALL_STREAM && entry.type === STREAM ? small : table;
    if (entry.size > 0 && entry.type !== STORAGE) chain(own, entry.start);
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    streams: entries.map((entry) => entry.name),
    head: (stream) => {
      const entry = byName.get(stream);
      if (entry === undefined || entry.size < SMALL_STREAM) return new Uint8Array();
      const start = (entry.start + 1) * size;
      return bytes.subarray(start, start + size);
    },
  };
}

function allocationTable(view: DataView, size: number): Uint32Array {
  const sectors: number[] = [];
  for (let at = 0x4c; at < 0x200; at += 4) {
    const sector = view.getUint32(at, true);
    if (sector < MAX_SECTOR) sectors.push(sector);
  }
  const seen = new Set<number>();
  let next = view.getUint32(0x44, true);
  while (next < MAX_SECTOR) {
    const start = (next + 1) * size;
    if (seen.has(next) || start + size > view.byteLength) throw damaged();
    seen.add(next);
    for (let at = start; at < start + size - 4; at += 4) {
      const sector = view.getUint32(at, true);
      if (sector < MAX_SECTOR) sectors.push(sector);
    }
    next = view.getUint32(start + size - 4, true);
  }
  return sectorTable(view, sectors, size);
}

function sectorTable(view: DataView, sectors: readonly number[], size: number): Uint32Array {
  const table = new Uint32Array((sectors.length * size) / 4).fill(END_OF_CHAIN);
  sectors.forEach((sector, index) => {
    const start = (sector + 1) * size;
    if (start + size > view.byteLength + size) throw damaged();
    for (let at = 0; at < size && start + at + 4 <= view.byteLength; at += 4)
      table[(index * size + at) / 4] = view.getUint32(start + at, true);
  });
  return table;
}

function chain(table: Uint32Array, first: number): number[] {
  const sectors: number[] = [];
  for (let sector = first; sector < MAX_SECTOR; sector = table[sector] ?? END_OF_CHAIN) {
    if (sector >= table.length || sectors.length > table.length) throw damaged();
    sectors.push(sector);
  }
  return sectors;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly type: number;
}

function entriesIn(view: DataView, start: number, size: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = start; at + 128 <= Math.min(start + size, view.byteLength); at += 128) {
    const length = view.getUint16(at + 0x40, true);
    const type = view.getUint8(at + 0x42);
    if (type === 0 || length < 2 || length > 64) continue;
    let name = "";
    for (let offset = 0; offset < length - 2; offset += 2)
      name += String.fromCharCode(view.getUint16(at + offset, true));
    const first = view.getUint32(at + 0x74, true);
    entries.push({ name, start: first, size: view.getUint32(at + 0x78, true), type });
  }
  return entries;
}

function damaged(): ReaderError {
  return new ReaderError(
    "damaged",
    "文件已损坏或没有传完整，无法打开。请向报送单位重新索取，或在 Word、WPS 中打开修复后另存为 .docx 再交。",
  );
}
