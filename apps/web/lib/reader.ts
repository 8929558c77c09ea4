import { nodeHash, openEmbeddedRegistry, registryPath } from "@gouji/adapters"
import { createReader, type Reader } from "@gouji/application/reader"

let opened: { readonly path: string; readonly reader: Reader; readonly close: () => void } | undefined

/**
 * The composition root: the only place where the site meets the real world, and all it ever gets is a reader.
 * The registry is opened once and asked anew for every page, so what another process imports shows on reload.
 */
export function reader(): Reader {
  const { GOUJI_REGISTRY, XDG_DATA_HOME, HOME } = process.env
  const path = registryPath({ GOUJI_REGISTRY, XDG_DATA_HOME, HOME })
  if (opened?.path !== path) {
    opened?.close()
    opened = undefined
    const registry = openEmbeddedRegistry(path)
    opened = {
      path,
      reader: createReader({ registry, hash: nodeHash }),
      close: () => registry.close(),
    }
  }
  return opened.reader
}
