import { Fraction } from "fraction.js";
import { describe, expect, test } from "vitest";
import { inBand, lightRuleSchema, worstOf } from "../../domain/light-rule.ts";
import { defaultLightRule, lightVariant, lightVariants } from "../../domain/light-variants.ts";

const typed = {
  id: "县规则",
  name: "本县预算执行预警",
  tests: [
    {
      scope: "execution",
      measure: "e/t",
      bands: [
        { light: "red", below: "66.7" },
        { light: "yellow", from: "66.7", below: "2500/30" },
        { light: "green", from: "2500/30" },
      ],
    },
  ],
  citation: "某财绩〔2025〕1号",
};

function messagesOf(value: unknown): readonly string[] {
  const parsed = lightRuleSchema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

function withBands(bands: readonly object[]): object {
  return { ...typed, tests: [{ scope: "execution", measure: "e", bands }] };
}

describe("a rule for lights", () => {
  test("is read from text, with what is left out filled in", () => {
    const rule = lightRuleSchema.parse({ ...typed, valid_from: "", unconfirmed: "null" });
    expect(rule).toMatchObject({
      rollup: { kind: "worst" },
      exempt: [],
      valid_from: null,
      unconfirmed: null,
    });
  });

  test("reads the months of floors from text", () => {
    const floor = {
      scope: "floor",
      floors: [{ month: "4", below: "25" }],
      light: "red",
      otherwise: "green",
    };
    const rule = lightRuleSchema.parse({ ...typed, tests: [floor] });
    expect(rule.tests[0]).toMatchObject({ floors: [{ month: 4, below: "25" }] });
  });

  test.for([
    ["a word for a limit", withBands([{ light: "red", below: "六十" }]), /界限要写成数字/],
    ["a limit over zero", withBands([{ light: "red", below: "1/0" }]), /界限要写成数字/],
    ["two lower ends", withBands([{ light: "red", from: "1", above: "1" }]), /一档只能有一个下限/],
    [
      "bands that share a point",
      withBands([
        { light: "red", to: "60" },
        { light: "green", from: "60" },
      ]),
      /不能重叠/,
    ],
    [
      "bands that overlap without ends",
      withBands([{ light: "red" }, { light: "green", from: "60" }]),
      /不能重叠/,
    ],
    ["no citation", { ...typed, citation: "" }, /必须注明出处/],
    [
      "an exemption without its reason",
      { ...typed, exempt: [{ field: "code", equals: "1", reason: "" }] },
      /必须写明理由/,
    ],
    [
      "a month outside the year",
      {
        ...typed,
        tests: [
          {
            scope: "floor",
            floors: [{ month: "13", below: "1" }],
            light: "red",
            otherwise: "green",
          },
        ],
      },
      /1 到 12/,
    ],
  ] as const)("refuses %s", ([, value, message]) => {
    expect(messagesOf(value).join()).toMatch(message);
  });

  test.for([
    ["below is not included", { light: "red", below: "60" }, "60", false],
    [
      "the value just under it is",
      { light: "red", below: "60" },
      "5999999999999/100000000000",
      true,
    ],
    ["from is included", { light: "green", from: "80" }, "80", true],
    ["above is not included", { light: "red", above: "20" }, "20", false],
    ["to is included", { light: "green", to: "20" }, "20", true],
    ["a fraction is held exactly", { light: "green", from: "200/3" }, "200/3", true],
    ["its decimals are less", { light: "green", from: "200/3" }, "66.6666666666", false],
  ] as const)("%s", ([, band, value, inside]) => {
    expect(inBand(new Fraction(value), band)).toBe(inside);
  });

  test("the worst light wins, blue last", () => {
    expect(worstOf(["blue", "green", "yellow"])).toBe("yellow");
    expect(worstOf(["blue", "red"])).toBe("red");
    expect(worstOf(["blue"])).toBe("blue");
    expect(worstOf([])).toBeNull();
  });
});

describe("the rules found in use", () => {
  test("are eleven, each once and with its source", () => {
    expect(lightVariants.map(({ id }) => id)).toEqual(
      Array.from({ length: 11 }, (_, i) => `V${i + 1}`),
    );
    expect(lightVariants.every(({ citation }) => citation !== "")).toBe(true);
  });

  test.for(lightVariants)("$id keeps to the schema", (rule) => {
    expect(lightRuleSchema.parse(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
  });

  test("are found by their number in either case, V1 being the default", () => {
    expect(lightVariant("v7")?.id).toBe("V7");
    expect(lightVariant("V12")).toBeNull();
    expect(lightVariant(defaultLightRule)?.id).toBe("V1");
  });
});
