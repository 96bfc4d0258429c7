import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptInMemory, openKeptTexts } from "../../store/kept-texts.ts";
import type { KeptTexts } from "../../store/kept-texts.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();

test.for([
  { name: "on the disk", store: () => openKeptTexts(join(folder, "a"), "1") },
  { name: "in memory", store: keptInMemory },
])("texts are kept by key $name", async ({ store }) => {
  const texts = store();
  expect(texts.get("ab12")).toBeNull();
  texts.put("ab12", "甲");
  texts.put("ab12", "乙");
  texts.put("cd34", "丙");
  expect([texts.get("ab12"), texts.get("cd34")]).toEqual(["乙", "丙"]);
  await texts.flush();
  expect([texts.get("ab12"), texts.get("cd34")]).toEqual(["乙", "丙"]);
});

/** Puts one text and waits for the disk. */
async function keep(place: string, key: string): Promise<KeptTexts> {
  const texts = openKeptTexts(join(folder, place), "1");
  texts.put(key, "甲");
  await texts.flush();
  return texts;
}

test("another program finds them, and no temporary file is left", async () => {
  await keep("b", "ab12");
  expect(openKeptTexts(join(folder, "b"), "2").get("ab12")).toBe("甲");
  expect(readdirSync(join(folder, "b"), { recursive: true })).toEqual([
    "ab",
    join("ab", "ab12.json"),
  ]);
});

test("no key leads out of the folder", async () => {
  await keep("c", "../../ab12");
  expect(openKeptTexts(join(folder, "c"), "1").get("ab12")).toBe("甲");
});

test("a disk that cannot be written loses nothing but the keeping", async () => {
  writeFileSync(join(folder, "file"), "");
  expect((await keep("file", "ab12")).get("ab12")).toBeNull();
  mkdirSync(join(folder, "d", "ab", "ab12.json"), { recursive: true });
  expect((await keep("d", "ab12")).get("ab12")).toBeNull();
  expect(readdirSync(join(folder, "d", "ab"))).toEqual(["ab12.json"]);
});
