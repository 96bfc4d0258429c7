import { readFileSync } from "node:fs";
import { ConfigError } from "../domain/errors.ts";
import { failureOf } from "./failure.ts";

/** A UTF-8 text the user gave. Throws ConfigError `unreadable`. */
export function textOfFile(path: string, what: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const reason =
      error instanceof TypeError
        ? "文件不是 UTF-8 编码的文本。请用记事本另存为 UTF-8 编码。"
        : failureOf(path, error).message;
    throw new ConfigError("unreadable", `无法读取${what}“${path}”：${reason}`, { cause: error });
  }
}
