import { readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

/** The repository; what is bundled stands in `bench/dist` or in a folder of it. */
const ROOT = fileURLToPath(new URL(import.meta.url.replace(/\/bench\/dist\/.*$/, "/")))

/** A file of a package that something of the workspace has installed. */
function installed(by: string, path: string): string {
  return createRequire(`${ROOT}${by}/package.json`).resolve(path)
}

/** A published document beside the repository, or one of the folder's own. */
export function beside(path: string): string {
  return `${ROOT}../shared/${path}`
}

/** A Chinese font that may be embedded. */
export function chineseFont(): Uint8Array {
  const file = "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"
  return new Uint8Array(readFileSync(installed("tests", file)))
}

/** Tables for Chinese fonts, as pdfjs brings them along. */
export async function cMap(name: string): Promise<Uint8Array> {
  const file = installed("packages/documents", "pdfjs-dist/package.json")
  return new Uint8Array(await readFile(file.replace(/package\.json$/, `cmaps/${name}.bcmap`)))
}
