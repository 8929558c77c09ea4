import { execFile } from "node:child_process"
import { createRequire } from "node:module"
import { fileURLToPath, pathToFileURL } from "node:url"
import { promisify } from "node:util"

const compiler = pathToFileURL(createRequire(import.meta.url).resolve("typescript")).href

/** Has a Node that cannot read TypeScript read it: workspace packages are run from `src` here, as in every test. */
const LOADER = `
  import ts from "${compiler}"
  import { readFile } from "node:fs/promises"
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }
  export async function load(url, context, next) {
    if (!url.endsWith(".ts")) return next(url, context)
    const source = ts.transpileModule(await readFile(new URL(url), "utf8"), { compilerOptions }).outputText
    return { format: "module", source, shortCircuit: true }
  }
`
const REGISTER = `
  import { register } from "node:module"
  register("data:text/javascript," + ${JSON.stringify(encodeURIComponent(LOADER))})
`

/** Runs a program in a process of its own, from the tests' folder; resolves with what it wrote to stdout. */
export async function runTypeScript(program: string, parameters: readonly string[]): Promise<string> {
  const importing = `data:text/javascript,${encodeURIComponent(REGISTER)}`
  const flags = ["--conditions", "@gouji/source", "--import", importing, "--input-type=module", "-e", program]
  const cwd = fileURLToPath(new URL("..", import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...parameters], { cwd })
  return stdout
}
