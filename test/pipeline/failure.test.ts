import { expect, test } from "vitest";
import { InternalError, ReaderError } from "../../domain/errors.ts";
import { failureOf } from "../../pipeline/failure.ts";

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: system words`), { code });
}

test("an error of a reader keeps its code and words and shows no stack", () => {
  const error = new ReaderError("encrypted", "文件有密码。请去掉密码后重试。");
  expect(failureOf("甲.pdf", error, "ab")).toEqual({
    path: "甲.pdf",
    code: "encrypted",
    message: "文件有密码。请去掉密码后重试。",
    sha256: "ab",
    stack: null,
  });
});

test.for([
  ["ENOENT", "missing"],
  ["EACCES", "unreadable"],
  ["EPERM", "unreadable"],
  ["EIO", "unreadable"],
] as const)("%s is told in Chinese as %s", ([code, told]) => {
  const failure = failureOf("甲.pdf", systemError(code));
  expect(failure).toMatchObject({ code: told, stack: null });
  expect(failure.message).not.toMatch(/[A-Z]{3}|system/);
});

test.for([
  ["a broken invariant", new InternalError("span outside the text")],
  ["a fault of a parser", new TypeError("x is not a function\n    at y")],
  ["a thrown word", "boom"],
] as const)("%s is a fault of ours, with its stack for the developer", ([, error]) => {
  const failure = failureOf("甲.pdf", error);
  expect(failure.code).toBe("internal");
  expect(failure.message).toMatch(/^程序内部错误（.*）。请把这个文件和 run\.json 发给开发者/);
  expect(failure.message).not.toContain("\n");
  expect(failure.stack).toBeTruthy();
});
