import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { chartFonts } from "../../pipeline/chart-fonts.ts";
import { fontNames } from "../../pipeline/font-names.ts";
import { fontNotice, fontsOfFolders } from "../../pipeline/machine-fonts.ts";
import { missingFonts, paperFont } from "../../templates/fonts.ts";
import { standardSettings } from "../../templates/layout.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

/** A font file with nothing in it but its names: platform, name id and words. */
function fontFile(names: readonly (readonly [number, number, string])[]): Uint8Array {
  const words = names.map(([, , text]) => Buffer.from(text, "utf16le").swap16());
  const storage = Buffer.concat(words);
  const table = Buffer.alloc(6 + names.length * 12);
  table.writeUInt16BE(names.length, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  for (const [i, [platform, id]] of names.entries()) {
    table.writeUInt16BE(platform, 6 + i * 12);
    table.writeUInt16BE(id, 12 + i * 12);
    table.writeUInt16BE(words[i]!.length, 14 + i * 12);
    table.writeUInt16BE(offset, 16 + i * 12);
    offset += words[i]!.length;
  }
  const head = Buffer.alloc(28);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(1, 4);
  head.write("name", 12, "latin1");
  head.writeUInt32BE(28, 20);
  head.writeUInt32BE(table.length + storage.length, 24);
  return Buffer.concat([head, table, storage]);
}

function reading(file: Uint8Array): (offset: number, length: number) => Promise<DataView> {
  return (offset, length) => {
    const part = Uint8Array.from(file.slice(offset, offset + length));
    return Promise.resolve(new DataView(part.buffer));
  };
}

test("a font tells its family in every language, and no other name", async () => {
  const file = fontFile([
    [3, 1, "SimSun"],
    [3, 4, "SimSun Regular"],
    [3, 1, "宋体"],
    [1, 1, "Mac"],
  ]);
  expect(await fontNames(reading(file))).toEqual(["SimSun", "宋体"]);
});

test("folders of fonts are read with the folders in them; what is no font is passed over", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "深"));
  writeFileSync(join(folder, "深", "a.TTF"), fontFile([[3, 1, "仿宋"]]));
  writeFileSync(join(folder, "b.otf"), "no font");
  writeFileSync(join(folder, "readme.txt"), "x");
  expect(await fontsOfFolders([folder, join(folder, "none")])).toEqual(["仿宋"]);
  expect(await fontsOfFolders([join(folder, "none")])).toBeNull();
});

test("the font that comes with us is found by its own name", async () => {
  expect(await fontsOfFolders([dirname(chartFonts.files[0]!)])).toContain(chartFonts.family);
});

test.for([
  { installed: ["FZXiaoBiaoSong-B05S"], missing: [] },
  { installed: ["simsun", "华文中宋"], missing: [{ name: "方正小标宋简体", instead: "华文中宋" }] },
  { installed: ["SimSun"], missing: [{ name: "方正小标宋简体", instead: "SimSun" }] },
  { installed: ["Arial"], missing: [{ name: "方正小标宋简体", instead: null }] },
])("on a machine with $installed the title font is missing: $missing", ({ installed, missing }) => {
  expect(missingFonts(["方正小标宋简体"], installed)).toEqual(missing);
});

test("a font of the user's own is looked for by its name alone", () => {
  expect(missingFonts(["某家手写体"], ["某家手写体"])).toEqual([]);
  expect(missingFonts(["某家手写体"], [])).toEqual([{ name: "某家手写体", instead: null }]);
});

test("every font of the standard layout has its other names and stand-ins", () => {
  for (const name of Object.values(standardSettings.fonts)) {
    expect(paperFont(name)?.fallbacks.length).toBeGreaterThan(2);
  }
});

test("a missing font is named in one sentence that promises no replacement", async () => {
  const fonts = { ...standardSettings.fonts, title: "没有人有的字体" };
  const notice = await fontNotice({ ...standardSettings, fonts });
  expect(notice).toContain("没有人有的字体（没有相近字体）");
  expect(notice).toContain("没有替换");
});
