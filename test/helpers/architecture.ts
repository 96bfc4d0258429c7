import { basename, dirname, posix } from "node:path";

/** A source file of the project; `path` is relative to its root, with "/" as separator. */
export interface Source {
  readonly path: string;
  readonly source: string;
}

interface Policy {
  /** Folders of ours it may import, besides itself. */
  readonly folders: readonly string[];
  /** Packages it may import; one with a door may be imported in that file, or folder, only. */
  readonly packages: Readonly<Record<string, string | null>>;
  /** Without Node, the clock and randomness. */
  readonly pure: boolean;
}

// A folder named here may import these parts of Node and no others. For readers: values without a
// world behind them. The model has the network, but no disk; the store has the disk and nothing else.
const nodeParts: Readonly<Record<string, readonly string[]>> = {
  readers: ["node:buffer", "node:crypto", "node:url"],
  llm: ["node:async_hooks", "node:crypto", "node:events", "node:tls"],
  store: ["node:fs", "node:fs/promises", "node:path"],
};

const everything = [
  "domain",
  "readers",
  "extractors",
  "rules",
  "prompts",
  "llm",
  "store",
  "templates",
];

/** Who may import whom: docs/adr/0001-house.md. */
export const policies: Readonly<Record<string, Policy>> = {
  domain: { folders: [], packages: { "fraction.js": null, zod: null }, pure: true },
  extractors: { folders: ["domain"], packages: {}, pure: true },
  rules: { folders: ["domain"], packages: { "fraction.js": null }, pure: true },
  readers: {
    folders: ["domain"],
    packages: {
      fflate: null,
      "iconv-lite": null,
      mammoth: "readers/docx.ts",
      parse5: null,
      "pdf-parse": "readers/pdf.ts",
      "read-excel-file": "readers/xlsx.ts",
      "word-extractor": "readers/doc.ts",
    },
    pure: true,
  },
  templates: {
    folders: ["domain"],
    packages: {
      "@resvg/resvg-js": "templates/chart-png.ts",
      docx: "templates/word/",
      echarts: "templates/chart-svg.ts",
      fflate: null,
      liquidjs: "templates/compose.ts",
      "write-excel-file": "templates/xlsx.ts",
    },
    pure: true,
  },
  prompts: { folders: ["domain"], packages: { zod: null }, pure: true },
  llm: {
    folders: ["domain", "prompts"],
    packages: {
      "@langchain/core": "llm/chat-model.ts",
      "@langchain/openai": "llm/chat-model.ts",
      "p-queue": "llm/queue.ts",
      undici: "llm/transport.ts",
      zod: null,
    },
    pure: false,
  },
  store: { folders: ["domain"], packages: { zod: null }, pure: false },
  pipeline: {
    folders: everything,
    packages: {
      "cli-progress": "pipeline/progress.ts",
      commander: null,
      "p-queue": "pipeline/read-files.ts",
      yaml: "pipeline/yaml.ts",
      zod: null,
    },
    pure: false,
  },
};

const imported = /\b(?:from|import|import\s*\()\s*["']([^"']+)["']/g;
const impure = [
  /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/,
  /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/,
  /\bprocess\.|\bglobalThis\.process\b/,
  /\bfetch\(|\bsetTimeout\(|\bsetInterval\(/,
];
const maxLines = 300;

/** Everything in these sources that the house does not allow, one sentence each. */
export function violations(sources: readonly Source[]): readonly string[] {
  const paths = new Set(sources.map(({ path }) => path));
  return [
    ...sources.flatMap(importViolations),
    ...sources.flatMap(purityViolations),
    ...sources.filter(isLong).map(({ path }) => `${path} is over ${maxLines} lines`),
    ...sources
      .filter((each) => needsTest(each, sources))
      .flatMap(({ path }) => testViolations(path, paths)),
    ...indexViolations(sources),
  ];
}

function folderOf(path: string): string {
  return path.split("/")[0] ?? "";
}

function importsOf(source: string): readonly string[] {
  const bare = source.replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  return [...bare.matchAll(imported)].map(([, name = ""]) => name);
}

function importViolations({ path, source }: Source): readonly string[] {
  const policy = policies[folderOf(path)];
  if (policy === undefined) return [];
  return [...new Set(importsOf(source))].flatMap((name) => {
    const allowed = name.startsWith(".")
      ? mayReach(path, policy, posix.join(dirname(path), name))
      : mayUse(path, policy, name);
    return allowed ? [] : [`${path} may not import ${name}`];
  });
}

function mayReach(path: string, policy: Policy, target: string): boolean {
  const folder = folderOf(target);
  if (folder === folderOf(path) || policy.folders.includes(folder)) return true;
  return target === "package.json" && folderOf(path) === "pipeline";
}

function mayUse(path: string, policy: Policy, name: string): boolean {
  if (name.startsWith("node:")) {
    return nodeParts[folderOf(path)]?.includes(name) ?? !policy.pure;
  }
  const found = Object.entries(policy.packages).find(
    ([each]) => name === each || name.startsWith(`${each}/`),
  );
  if (found === undefined) return false;
  const [, door] = found;
  return door === null || door === path || (door.endsWith("/") && path.startsWith(door));
}

function purityViolations({ path, source }: Source): readonly string[] {
  const folder = folderOf(path);
  if (policies[folder]?.pure !== true) return [];
  const used = impure.flatMap((pattern) => pattern.exec(source)?.[0] ?? []);
  const waits = ["extractors", "rules"].includes(folder) && /\basync\b|\bawait\b/.test(source);
  return [
    ...used.map((what) => `${path} may not use ${what}`),
    ...(waits ? [`${path} may not wait`] : []),
  ];
}

function isLong({ path, source }: Source): boolean {
  return path.endsWith(".ts") && source.trimEnd().split("\n").length > maxLines;
}

/** A rule or a reader by what its file declares, an extractor by its line in the index. */
function needsTest({ path, source }: Source, sources: readonly Source[]): boolean {
  if (isListed(path, source)) return true;
  const index = sources.find((each) => each.path === "extractors/index.ts")?.source ?? "";
  return importsOf(index).some((name) => name.startsWith("./") && path === inIndex(name));
}

function inIndex(name: string): string {
  return posix.join("extractors", name);
}

function isListed(path: string, source: string): boolean {
  const declared: Readonly<Record<string, RegExp>> = {
    rules: /^export const \w+ = define\w*Rule\w*\b/m,
    readers: /^export const \w+: Reader\b/m,
  };
  return declared[folderOf(path)]?.test(source) ?? false;
}

function testViolations(path: string, paths: ReadonlySet<string>): readonly string[] {
  const test = `test/${path.replace(/\.ts$/, ".test.ts")}`;
  return paths.has(test) ? [] : [`${path} has no ${test}`];
}

/** A rule or a reader that its index does not list would never run. */
function indexViolations(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, source }) => {
    if (!isListed(path, source)) return [];
    const index = path.startsWith("rules/draft/")
      ? "rules/draft/index.ts"
      : `${folderOf(path)}/index.ts`;
    const listed = sources.find((each) => each.path === index)?.source ?? "";
    return listed.includes(`/${basename(path)}"`) ? [] : [`${path} is not listed in ${index}`];
  });
}
