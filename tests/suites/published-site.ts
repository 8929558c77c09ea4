import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { type PublishedRegistry, publishedRegistry } from "./published-registry.ts"
import { serve } from "./running-site.ts"

/** The built site as the public has it, on a registry of its own, with those who prepare and publish. */
export interface PublishedSite extends Omit<PublishedRegistry, "close"> {
  readonly origin: string
  stop(): Promise<void>
}

/** Starts the site with nothing published yet; `environment` is what else the operator says. */
export async function startPublishedSite(
  environment: Readonly<Record<string, string>> = {},
): Promise<PublishedSite> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-published-"))
  const path = join(folder, "registry.db")
  const registry = await publishedRegistry(path)
  const site = await serve(path, { drafts: false, environment })
  return {
    origin: site.origin,
    ...registry,
    stop: async () => {
      await site.stop()
      await registry.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
