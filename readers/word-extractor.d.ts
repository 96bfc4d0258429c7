declare module "word-extractor" {
  import type { Buffer } from "node:buffer";

  interface Options {
    /** False keeps Chinese quotation marks and dashes as they are. */
    readonly filterUnicode: boolean;
  }

  interface Extracted {
    getBody(options: Options): string;
    getFootnotes(options: Options): string;
    getEndnotes(options: Options): string;
    getHeaders(options: Options): string;
    getAnnotations(options: Options): string;
    getTextboxes(options: Options): string;
  }

  export default class WordExtractor {
    extract(source: Buffer): Promise<Extracted>;
  }
}
