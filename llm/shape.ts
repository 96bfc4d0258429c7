import { z } from "zod";
import type { Via } from "../domain/model-call.ts";
import type { Shape } from "./question.ts";
import type { ModelMessage } from "./request.ts";

const anyObject = z.record(z.string(), z.unknown());

type Schema = Pick<Shape, "json" | "strict">;

// A run asks thousands of questions of a handful of schemas.
const made = new WeakMap<z.ZodType, Schema>();

/** The schema of an answer, as servers take it. */
export function shapeOf(output: z.ZodType, promptId: string): Shape {
  const schema = made.get(output) ?? schemaOf(output);
  made.set(output, schema);
  return { name: promptId.replaceAll(/[^A-Za-z0-9_-]/g, "_"), ...schema };
}

function schemaOf(output: z.ZodType): Schema {
  const { $schema: _, ...json } = anyObject.parse(
    z.toJSONSchema(output, { target: "draft-7", unrepresentable: "any" }),
  );
  return { json, strict: isStrict(json) };
}

/** Every object requires each of its fields, all the way down. */
function isStrict(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.every(isStrict);
  const object = anyObject.safeParse(schema);
  if (!object.success) return true;
  const fields = anyObject.safeParse(object.data["properties"]);
  const required = z.array(z.string()).catch([]).parse(object.data["required"]);
  const whole = !fields.success || Object.keys(fields.data).every((key) => required.includes(key));
  return whole && Object.values(object.data).every(isStrict);
}

/** The messages with what the model has to be told in this way: the wire tells it in the others. */
export function messagesFor(
  messages: readonly ModelMessage[],
  via: Via,
  shape: Shape,
): readonly ModelMessage[] {
  const said = instructionFor(via, shape);
  if (said === "") return messages;
  const [first, ...rest] = messages;
  return first?.role === "system"
    ? [{ role: "system", text: `${first.text}\n\n${said}` }, ...rest]
    : [{ role: "system", text: said }, ...messages];
}

function instructionFor(via: Via, { name, json }: Shape): string {
  switch (via) {
    case "json-schema":
      return "只输出一个 JSON 对象。";
    case "function-call":
      return `用函数 ${name} 作答，只调用一次。`;
    default:
      return `只输出一个 JSON 对象，不要写别的话，不要用代码块。它要符合这个 JSON Schema：\n${JSON.stringify(json)}`;
  }
}
