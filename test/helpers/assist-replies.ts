import type { ChatRequest } from "./model-server.ts";

/** What a question of ours asks for, told by its words. */
export type Asked = "draft-section" | "condense" | "bind-figure" | "review";

export function askedIn({ messages }: ChatRequest): Asked {
  const words = messages[0]?.content ?? "";
  if (words.includes("公文写作人员")) return "draft-section";
  if (words.includes("归纳成这一节")) return "condense";
  return words.includes("【】里的数据") ? "bind-figure" : "review";
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly rest: readonly string[];
}

/** The entries of the catalogue that a question holds between its marks. */
export function linesIn({ messages }: ChatRequest): readonly Line[] {
  const data = messages.find(({ role }) => role === "user")?.content ?? "";
  return data.split("\n").flatMap((line) => {
    const [id = "", name = "", ...rest] = line.split("｜");
    return /^[A-Z]\d+$/.test(id) ? [{ id, name, rest }] : [];
  });
}

/** Whose a value is, as a slot to begin with; empty where the paper is of one district. */
function ownerOf({ rest }: Line, lines: readonly Line[]): string {
  const names = lines.filter(({ name }) => name === "名称");
  const own = names.find((each) => each.rest.some((name) => rest.includes(name)));
  return names.length < 2 || own === undefined ? "" : `{{${own.id}}}`;
}

/** A plain and honest answer to a question of ours: each figure behind its name, and its district. */
export function honestReply(request: ChatRequest): string {
  const lines = linesIn(request);
  switch (askedIn(request)) {
    case "draft-section": {
      const values = lines.filter(({ id }) => /^[FCM]/.test(id));
      const sentences = values.map((line) => ({
        text: `${ownerOf(line, lines)}加强绩效管理，${line.name.replace(/数$/u, "")}{{${line.id}}}。`,
        basis: [],
      }));
      return JSON.stringify({ sentences });
    }
    case "condense":
      return JSON.stringify({
        sentences: lines.map(({ id, name }) => ({
          text: `${/^[^，。；]+/u.exec(name)?.[0] ?? name}。`,
          basis: [id],
        })),
      });
    case "bind-figure":
      return JSON.stringify({ bindings: [] });
    default:
      return JSON.stringify({ hints: [] });
  }
}
