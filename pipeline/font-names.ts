/** Hands out `length` bytes of a file from `offset`, fewer at its end. */
export type ReadAt = (offset: number, length: number) => Promise<DataView>;

const family = 1;
const typographicFamily = 16;
const collection = 0x74746366;
const nameTag = 0x6e616d65;

/**
 * Family names of a TrueType or OpenType file or collection, in all its languages (OpenType: "name",
 * "ttcf"). Throws RangeError for a file that is none.
 */
export async function fontNames(read: ReadAt): Promise<readonly string[]> {
  const head = await read(0, 12);
  if (head.getUint32(0) !== collection) return await namesAt(0, read);
  const count = Math.min(head.getUint32(8), 64);
  const offsets = await read(12, count * 4);
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) names.push(...(await namesAt(offsets.getUint32(i * 4), read)));
  return [...new Set(names)];
}

async function namesAt(start: number, read: ReadAt): Promise<readonly string[]> {
  const count = (await read(start + 4, 2)).getUint16(0);
  const tables = await read(start + 12, Math.min(count, 128) * 16);
  for (let at = 0; at + 16 <= tables.byteLength; at += 16) {
    if (tables.getUint32(at) !== nameTag) continue;
    return namesOf(await read(tables.getUint32(at + 8), tables.getUint32(at + 12)));
  }
  return [];
}

function namesOf(table: DataView): readonly string[] {
  const count = table.getUint16(2);
  const storage = table.getUint16(4);
  const names = new Set<string>();
  for (let i = 0; i < count; i += 1) {
    const at = 6 + i * 12;
    const id = table.getUint16(at + 6);
    if (id !== family && id !== typographicFamily) continue;
    const platform = table.getUint16(at);
    // Unicode and Windows names are UTF-16; those of old Macintosh are in many encodings.
    if (platform !== 0 && platform !== 3) continue;
    const start = storage + table.getUint16(at + 10);
    names.add(utf16(table, start, table.getUint16(at + 8)));
  }
  return [...names];
}

function utf16(table: DataView, start: number, length: number): string {
  let text = "";
  for (let at = start; at + 1 < start + length; at += 2) {
    text += String.fromCharCode(table.getUint16(at));
  }
  return text;
}
