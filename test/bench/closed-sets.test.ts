import { expect, test } from "vitest";
import { closedFolders, goldFolders } from "../../bench/rules/gold-folders.ts";
import { goldSets } from "../../bench/samples/gold-sets.ts";

const names = (folders: readonly { readonly collection: string }[]): readonly string[] =>
  folders.map(({ collection }) => collection);

test("a closed set is neither measured with the others nor learned from", () => {
  const closed = goldSets.filter((set) => set.closed === true).map(({ collection }) => collection);
  expect(names(closedFolders)).toEqual(closed);
  for (const collection of closed) expect(names(goldFolders)).not.toContain(collection);
});

test("every other set is among those measured, and so are the samples", () => {
  const open = goldSets.filter((set) => set.closed !== true).map(({ collection }) => collection);
  expect(names(goldFolders)).toEqual(expect.arrayContaining(["samples", ...open]));
});
