import { expect, test, vi } from "vitest";
import { Cues, namesOf } from "../../../rules/likely/cues.ts";

const table = new Map([
  ["lead 其中", 31],
  ["rest last", 12],
  ["list goes on", -40],
]);

test("cues add up, those that were never learned count nothing", () => {
  expect(new Cues(["lead 其中", "unheard of", "list goes on"]).sumIn(table)).toBe(-9);
});

test("a cue told twice counts twice", () => {
  expect(new Cues(["rest last", "rest last"]).sumIn(table)).toBe(24);
});

test("another table is asked anew", () => {
  const cues = new Cues(["lead 其中", "rest last"]);
  expect(cues.sumIn(table)).toBe(43);
  expect(cues.sumIn(new Map([["rest last", 5]]))).toBe(5);
  expect(cues.sumIn(table)).toBe(43);
});

test("the names of several are told one after the other", () => {
  expect(namesOf([new Cues(["a", "b"]), new Cues([]), new Cues(["c"])])).toEqual(["a", "b", "c"]);
});

test("names that cost reading are read when they are asked for, and added up once", () => {
  const read = vi.fn<() => readonly string[]>(() => ["lead 其中", "rest last"]);
  const cues = new Cues(read);
  expect(read).not.toHaveBeenCalled();
  expect([cues.sumIn(table), cues.sumIn(table)]).toEqual([43, 43]);
  expect(read).toHaveBeenCalledTimes(1);
  expect(cues.names).toEqual(["lead 其中", "rest last"]);
});
