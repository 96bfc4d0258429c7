import { z } from "zod";
import { ModelError } from "../domain/errors.ts";
import type { Profile } from "./profile.ts";
import { openTransport } from "./transport.ts";

const listSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Names of the models a server offers; null when it keeps no list. Throws ModelError. */
export async function listModels(
  profile: Profile,
  signal: AbortSignal,
): Promise<readonly string[] | null> {
  const transport = openTransport(profile);
  try {
    const reply = await transport.request({ path: "/models", body: null, streamed: false, signal });
    const list = listSchema.safeParse(await reply.json());
    return list.success ? list.data.data.map(({ id }) => id) : null;
  } catch (error) {
    // No such page, told by a service and not by a proxy: a model may be there all the same.
    const noPage = error instanceof ModelError && (error.status === 404 || error.status === 405);
    if (noPage) return null;
    throw error;
  } finally {
    await transport.close();
  }
}
