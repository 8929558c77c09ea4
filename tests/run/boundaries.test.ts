import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { biomeOf, type Caught, cruiserOf, type Net, tscOf, turboOf } from "../suites/nets.ts"
import { BREACHES, HALVES } from "../suites/planted-breaches.ts"
import { copyWorkspace, type WorkspaceCopy } from "../suites/workspace-copy.ts"

let copy: WorkspaceCopy
beforeAll(() => {
  copy = copyWorkspace()
})
afterAll(() => copy.remove())

describe("a planted breach", () => {
  let nets: Record<Net, Caught>

  beforeAll(async () => {
    for (const { file, text } of BREACHES) copy.write(file, text)
    for (const [file, text] of Object.entries(HALVES)) copy.write(file, text)
    const running = Promise.all([
      turboOf(copy),
      cruiserOf(copy, filesFor("dependency-cruiser")),
      biomeOf(copy, filesFor("biome")),
    ])
    const tsc = tscOf(copy, filesFor("tsc"))
    const [turbo, cruiser, biome] = await running
    nets = { tsc, turbo, "dependency-cruiser": cruiser, biome }
  }, 120_000)

  test.each(BREACHES)("is caught: $name", ({ file, caught }) => {
    for (const [net, expected] of Object.entries(caught)) {
      const said = (nets[net as Net].get(file) ?? []).join("\n")
      for (const words of expected) expect(said, `${net} of ${file}`).toContain(words)
    }
  })
})

describe("a breach that its manifest declares", () => {
  test("is still caught: the application depends on an adapter", async () => {
    declare("packages/application", "@gouji/adapters", "packages/adapters")
    const file = "packages/application/src/planted-adapter.ts"
    const [turbo, cruiser] = await Promise.all([copy.run("turbo", "boundaries"), cruiserOf(copy, [file])])
    expect(turbo.stderr).toContain("Circular package dependency")
    expect(turbo.stderr).toContain("Package `@gouji/adapters` found without any tag listed in allowlist")
    expect(cruiser.get(file)).toContain("application-knows-only-the-pure-packages")
  })
})

/** The compiler reads the whole application for one line; on a busy machine that takes its time. */
const SLOW = 120_000

describe("a new way for a use-case to decline", () => {
  test.each(["apps/cli", "apps/web"])(
    "does not compile in %s until it has an answer",
    (app) => {
      const path = "packages/application/src/problem.ts"
      copy.write(
        path,
        `${copy.read(path)}\n`.replace("export type Problem =", '$&\n  | { readonly code: "planted" }'),
      )
      const answers = copy.files(app).filter((file) => /satisfies Record<ProblemCode/.test(copy.read(file)))
      const said = tscOf(copy, answers)
      for (const file of answers) expect(said.get(file)?.join("\n"), file).toContain('"planted"')
      expect(answers).not.toEqual([])
    },
    SLOW,
  )
})

function declare(folder: string, name: string, target: string): void {
  const manifest = JSON.parse(copy.read(`${folder}/package.json`))
  manifest.dependencies[name] = "workspace:*"
  copy.write(`${folder}/package.json`, JSON.stringify(manifest))
  copy.link(folder, name, target)
}

function filesFor(net: Net): readonly string[] {
  return BREACHES.filter(({ caught }) => net in caught).map(({ file }) => file)
}
