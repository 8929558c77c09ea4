import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

/**
 * A table of character codes that pdfjs brings along, by its name (`UniGB-UTF16-H`): Chinese fonts that are not in a PDF
 * are read by it. Names are checked, since they come from the document.
 */
export async function pdfCMap(name: string): Promise<Uint8Array> {
  if (!/^[A-Za-z\d-]{1,40}$/.test(name)) throw new RangeError("no such table of character codes")
  return readFile(join(folder(), `${name}.bcmap`))
}

/** Asked for on first use: most documents bring their fonts. */
function folder(): string {
  const require = createRequire(import.meta.url)
  return join(dirname(require.resolve("pdfjs-dist/package.json")), "cmaps")
}
