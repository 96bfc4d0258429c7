import { expect, test, vi } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { perList } from "../../../rules/likely/per-list.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention, Scene } from "../../../rules/wording/scene.ts";

test("a list of the same numbers is worked out once, any other for itself", async () => {
  const text = "某县2024年总结\n调整项目101个，主动调整73个、督促调整28个、其他调整6个。\n";
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  const make = vi.fn<(parts: readonly Mention[], scene: Scene) => string>((parts) =>
    parts.map(({ figure }) => figure.quote).join(),
  );
  const quotes = perList(make);
  const [, a, b, c] = scene.mentions;
  if (a === undefined || b === undefined || c === undefined)
    throw new Error("Three items are told");
  expect(quotes([a, b], scene)).toBe("73个,28个");
  expect(quotes([a, b], scene)).toBe("73个,28个");
  expect(make).toHaveBeenCalledTimes(1);
  expect(quotes([a, c], scene)).toBe("73个,6个");
  expect(quotes([a, b, c], scene)).toBe("73个,28个,6个");
  expect(quotes([b, c], scene)).toBe("28个,6个");
  expect(make).toHaveBeenCalledTimes(4);
  expect([quotes([], scene), quotes([], scene)]).toEqual(["", ""]);
});
