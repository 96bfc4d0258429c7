import { execFile } from "node:child_process";
import { open, readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { missingFonts } from "../templates/fonts.ts";
import { fontNames } from "./font-names.ts";
import type { LayoutSettings } from "../templates/layout.ts";

/**
 * One sentence for the end of a run on fonts that the papers name and this machine lacks; null when it
 * has them all or cannot be asked. The papers themselves are not changed by it.
 */
export async function fontNotice({ fonts, western }: LayoutSettings): Promise<string | null> {
  const installed = await installedFonts();
  if (installed === null) return null;
  const wanted = [...Object.values(fonts), ...(western === null ? [] : [western])];
  const missing = missingFonts(wanted, installed);
  if (missing.length === 0) return null;
  const told = missing.map(
    ({ name, instead }) => `${name}（${instead === null ? "没有相近字体" : `可用${instead}代替`}）`,
  );
  return `本机没有文稿所用的字体：${told.join("、")}。文稿里写的仍是规定字体，没有替换；在本机打开时显示会有出入，印发前请换到装有这些字体的电脑上查看。`;
}

/** Names of all font families of this machine; null when they cannot be listed. */
async function installedFonts(): Promise<readonly string[] | null> {
  return (await listedFonts()) ?? (await fontsOfFolders(fontFolders()));
}

async function listedFonts(): Promise<readonly string[] | null> {
  if (process.platform === "win32") return null;
  try {
    const { stdout } = await promisify(execFile)("fc-list", [":", "family"], {
      timeout: 10_000,
      maxBuffer: 1 << 24,
    });
    return stdout.split(/[\n,]/u).map((name) => name.trim().replaceAll("\\", ""));
  } catch {
    return null;
  }
}

function fontFolders(): readonly string[] {
  const home = homedir();
  if (process.platform === "win32") {
    const local = process.env["LOCALAPPDATA"] ?? join(home, "AppData", "Local");
    return [
      join(process.env["WINDIR"] ?? "C:\\Windows", "Fonts"),
      join(local, "Microsoft", "Windows", "Fonts"),
    ];
  }
  if (process.platform === "darwin") {
    return ["/System/Library/Fonts", "/Library/Fonts", join(home, "Library", "Fonts")];
  }
  return ["/usr/share/fonts", "/usr/local/share/fonts", join(home, ".local", "share", "fonts")];
}

/** Null when none of the folders can be read. */
export async function fontsOfFolders(
  folders: readonly string[],
): Promise<readonly string[] | null> {
  const names: string[] = [];
  let isAny = false;
  for (const folder of folders) {
    try {
      const entries = await readdir(folder, { recursive: true });
      isAny = true;
      for (const entry of entries.filter((each) => /\.(?:ttf|ttc|otf|otc)$/iu.test(each))) {
        names.push(...(await namesIn(join(folder, entry))));
      }
    } catch {
      // A folder that is not there holds no fonts.
    }
  }
  return isAny ? names : null;
}

async function namesIn(path: string): Promise<readonly string[]> {
  try {
    await using file = await open(path);
    return await fontNames(async (offset, length) => {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      return new DataView(buffer.buffer, buffer.byteOffset, bytesRead);
    });
  } catch {
    // A damaged font is a font that the machine does not have.
    return [];
  }
}
