import type { Document } from "../domain/document.ts";
import type { Notice } from "../domain/notice.ts";

export interface ReadResult {
  readonly document: Document;
  readonly notices: readonly Notice[];
}

/**
 * One file format. `accepts` decides by content alone; `read` throws ReaderError when no document can
 * be made. The parser of a format is loaded by its `read`, so that no file waits for the parsers of others.
 */
export interface Reader {
  readonly id: string;
  accepts(bytes: Uint8Array): boolean;
  read(bytes: Uint8Array, documentId: string): Promise<ReadResult>;
}
