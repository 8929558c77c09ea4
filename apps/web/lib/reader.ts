import { type OpenRegistry, openRegistry, registryPath } from "@gouji/adapters"
import { createReader, publicOnly, type Reader } from "@gouji/application/reader"

/** Whether what is not published yet is shown too: to whoever prepares it, on their own machine. */
export function showsDrafts(): boolean {
  return process.env["GOUJI_DRAFTS"] === "1"
}

let opened: { readonly path: string; readonly registry: Promise<OpenRegistry> } | undefined

/**
 * The composition root: the only place where the site meets the real world, and all it ever gets is a reader.
 * The registry is opened once and asked anew for every page, so what another process imports shows on reload. One that
 * could not be opened is tried again.
 */
export async function reader(): Promise<Reader> {
  const { GOUJI_REGISTRY, XDG_DATA_HOME, HOME } = process.env
  const path = registryPath({ GOUJI_REGISTRY, XDG_DATA_HOME, HOME })
  if (opened?.path !== path) {
    void opened?.registry.then((registry) => registry.close()).catch(() => undefined)
    opened = { path, registry: openRegistry(path) }
  }
  const opening = opened
  try {
    const registry = await opening.registry
    return createReader({ registry: showsDrafts() ? registry : publicOnly(registry) })
  } catch (error) {
    if (opened === opening) opened = undefined
    throw error
  }
}
