import { deflateRawSync } from "node:zlib";
import { compound, pdfFile } from "./files.ts";

export function bytesOf(...values: number[]): Uint8Array {
  const bytes = new Uint8Array(600);
  bytes.set(values);
  return bytes;
}

/** A zip whose only entry claims `declared` bytes and unpacks to `size`. */
export function packed(name: string, size: number, declared: number): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(size, "<"));
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(declared, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, Buffer.from(name), data]);
  const central = Buffer.concat([
    Buffer.from("PK\u0001\u0002\u0014\u0000"),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, central, end]));
}

export function withEncryptedEntry(zip: Uint8Array): Uint8Array {
  const copy = Buffer.from(zip);
  const central = copy.indexOf("PK\u0001\u0002");
  copy.writeUInt16LE(copy.readUInt16LE(central + 8) | 1, central + 8);
  return new Uint8Array(copy);
}

export function circular(): Uint8Array {
  const file = compound({ WordDocument: new Uint8Array(8192) });
  new DataView(file.buffer).setUint32(512 + 4 * 6, 2, true);
  return file;
}

export function wordStream(flags: number): Uint8Array {
  const stream = new Uint8Array(4096);
  new DataView(stream.buffer).setUint16(0, 0xa5ec, true);
  new DataView(stream.buffer).setUint16(10, flags, true);
  return stream;
}

const key = "00112233445566778899aabbccddeeff".repeat(2);
export const locked = pdfFile(
  [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
  ],
  " /Encrypt 4 0 R /ID [<00><00>]",
);
