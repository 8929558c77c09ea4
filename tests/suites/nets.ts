import { createRequire } from "node:module"
import { join, relative } from "node:path"

import { ROOT, type WorkspaceCopy } from "./workspace-copy.ts"

/** The tools that hold the boundaries. */
export type Net = "tsc" | "turbo" | "dependency-cruiser" | "biome"

/** What a net said, by the path of the file it spoke of: names of rules, codes of errors, words of a message. */
export type Caught = ReadonlyMap<string, readonly string[]>

/** As much of the compiler's interface as is used here. */
interface Compiler {
  readonly sys: object
  getParsedCommandLineOfConfigFile(path: string, more: object, host: object): { options: object }
  createProgram(roots: readonly string[], options: object): Program
  flattenDiagnosticMessageText(message: unknown, newLine: string): string
}

interface Program {
  getSourceFile(path: string): object
  getSemanticDiagnostics(file: object): readonly { readonly code: number; readonly messageText: unknown }[]
}

/**
 * Type checks these files alone, each under its package's own settings. Asked through the compiler's interface, because
 * the command checks whatever a file imports as well, which takes minutes for a few lines.
 */
export function tscOf(copy: WorkspaceCopy, files: readonly string[]): Caught {
  // The compiler is a dependency of the root, for all packages alike; its own types are not needed for this much.
  const compiler = createRequire(join(ROOT, "package.json"))("typescript") as Compiler
  const folders = [...new Set(files.map(packageOf))]
  const packages = folders.map((folder) => ({
    folder,
    files: files.filter((file) => packageOf(file) === folder),
  }))
  return gather(packages.flatMap((one) => errorsIn(copy, compiler, one)))
}

/** The first sentence of each of turbo's complaints, by the file it points at. */
export async function turboOf(copy: WorkspaceCopy): Promise<Caught> {
  const { stdout, stderr } = await copy.run("turbo", "boundaries")
  const complaints = `${stdout}\n${stderr}`.split(/\n(?= {2}[x×] )/).slice(1)
  return gather(
    complaints.map((text) => {
      const [message = "", place = ""] = text.split(/,-\[|╭─\[/)
      const path = /^([^:\]]+)/.exec(place)?.[1] ?? ""
      return [
        path.startsWith("/") ? relative(copy.root, path) : path,
        message.replace(/\s*\n\s*\|?\s*/g, " ").trim(),
      ]
    }),
  )
}

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
  /** For a cycle: every module on it. */
  readonly cycle?: readonly { readonly name: string }[]
}

/** The rules of `.dependency-cruiser.mjs` that these files break. */
export async function cruiserOf(copy: WorkspaceCopy, files: readonly string[]): Promise<Caught> {
  const { stdout } = await copy.run(
    "depcruise",
    ...files,
    "--config",
    ".dependency-cruiser.mjs",
    "-T",
    "json",
  )
  const { violations } = (JSON.parse(stdout) as { summary: { violations: readonly Violation[] } }).summary
  return gather(
    violations.flatMap(({ from, rule, cycle = [] }) =>
      [from, ...cycle.map(({ name }) => name)].map((file) => [file, rule.name] as const),
    ),
  )
}

interface Diagnostic {
  readonly category: string
  readonly location: { readonly path: string }
}

/** The lint rules that these files break; a rule of our own is called `plugin`. */
export async function biomeOf(copy: WorkspaceCopy, files: readonly string[]): Promise<Caught> {
  const { stdout } = await copy.run("biome", "lint", "--reporter=json", ...files)
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] }
  return gather(diagnostics.map(({ category, location }) => [location.path, category]))
}

type Said = readonly (readonly [file: string, words: string])[]

interface PackageFiles {
  readonly folder: string
  readonly files: readonly string[]
}

function packageOf(file: string): string {
  return file.startsWith("tests/") ? "tests" : file.split("/", 2).join("/")
}

function errorsIn(copy: WorkspaceCopy, compiler: Compiler, { folder, files }: PackageFiles): Said {
  const config = join(copy.root, folder, "tsconfig.json")
  const host = { ...compiler.sys, onUnRecoverableConfigFileDiagnostic: () => undefined }
  const { options } = compiler.getParsedCommandLineOfConfigFile(config, {}, host)
  const program = compiler.createProgram(
    files.map((file) => join(copy.root, file)),
    options,
  )
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(join(copy.root, file)))
      .map(({ code, messageText }): [string, string] => [
        file,
        `TS${code}: ${compiler.flattenDiagnosticMessageText(messageText, "\n")}`,
      ]),
  )
}

function gather(said: Said): Caught {
  const byFile = new Map<string, string[]>()
  for (const [file, text] of said) byFile.set(file, [...(byFile.get(file) ?? []), text])
  return byFile
}
