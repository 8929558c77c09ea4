import { type RegistryState, registryState, shownPlace } from "@gouji/adapters"
import { reportOf } from "@gouji/application"
import { rules } from "@gouji/application/reader"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { type Line, piece } from "../output/paint.ts"
import { fit, widthOf } from "../output/width.ts"
import type { SettingName } from "../settings/settings.ts"
import { findSite } from "../site/find-site.ts"
import { DOCTOR, type DoctorWords } from "../words/doctor.ts"
import { settingsFaultWords } from "../words/settings.ts"

/** One thing looked at: how it is, and what to do where it is not as it should be. */
interface Finding {
  readonly name: string
  readonly state: string
  readonly todo: string | null
}

/** The first Node that everything here was tried on. */
const NODE_FLOOR = [20, 20] as const

/** `gouji doctor`: what is installed, reachable and readable, and what to do where it is not. Changes nothing. */
export async function doctorCommand(context: Context): Promise<ExitCode> {
  const words = DOCTOR[context.language]
  const state = await registryState(context.registryPath)
  const findings = [
    nodeFinding(words),
    rulesFinding(words),
    registryFinding(state, shownPlace(context.registryPath), words),
    siteFinding(words),
    terminalFinding(context, words),
    ...settingsFindings(context, words),
  ]
  const width = Math.max(...findings.map(({ name }) => widthOf(name)))
  context.print(findings.flatMap((finding) => linesOf(finding, width)))
  const usable = state.kind === "open" || (state.kind === "absent" && state.writable)
  if (context.settings.faults.length > 0) return EXIT.usage
  return usable ? EXIT.clean : EXIT.registry
}

/** What is set and where, and what is set wrongly; what an option says goes before all of it. */
function settingsFindings({ settings, language }: Context, words: DoctorWords): readonly Finding[] {
  const set = Object.entries(settings.sources).map(([name, source]) => {
    const value = settings.values[name as SettingName] ?? ""
    const shown = name === "registry" ? shownPlace(value) : value
    return { name, state: words.setBy(shown, source.kind === "file" ? source.path : source.name), todo: null }
  })
  const wrong = settings.faults.map((fault) => ({
    name: words.settings,
    state: settingsFaultWords(fault, language),
    todo: words.mendSettings,
  }))
  return [...set, ...wrong]
}

function linesOf({ name, state, todo }: Finding, width: number): readonly Line[] {
  const mark = todo === null ? piece("ok ", "good") : piece("!  ", "warning")
  const head: Line = [mark, piece(fit(name, width)), piece(`  ${state}`)]
  return todo === null ? [head] : [head, [piece(`   ${" ".repeat(width)}  `), piece(todo, "warning")]]
}

function nodeFinding(words: DoctorWords): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const fits = major > NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor >= NODE_FLOOR[1])
  return {
    name: "Node.js",
    state: process.versions.node,
    todo: fits ? null : words.updateNode(NODE_FLOOR.join(".")),
  }
}

function rulesFinding(words: DoctorWords): Finding {
  const { catalogue, engine } = reportOf([])
  const count = rules().length
  return { name: words.rules, state: words.rulesState(count, catalogue, engine), todo: null }
}

function registryFinding(state: RegistryState, path: string, words: DoctorWords): Finding {
  const name = words.registry
  switch (state.kind) {
    case "open":
      return { name, state: words.registryOpen(path, state), todo: null }
    case "absent":
      return { name, state: words.registryAbsent(path), todo: state.writable ? null : words.mendFolder }
    case "unusable":
      return { name, state: state.detail, todo: words.mendRegistry }
  }
}

function siteFinding(words: DoctorWords): Finding {
  const site = findSite()
  const isBuilt = site?.isBuilt ?? false
  return {
    name: words.site,
    state: isBuilt ? words.built : words.notBuilt,
    todo: isBuilt ? null : words.buildSite,
  }
}

function terminalFinding({ io, columns, language }: Context, words: DoctorWords): Finding {
  const state = io.stdout.isTerminal ? words.terminal(columns, language) : words.noTerminal(language)
  return { name: words.output, state, todo: null }
}
