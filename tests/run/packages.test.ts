import { execFile } from "node:child_process"
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { Worker } from "node:worker_threads"

import { readDocument } from "@gouji/documents"
import { Disclosure } from "@gouji/domain"
import { check } from "@gouji/rules"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { launchBrowser } from "../suites/browser.ts"
import { ROOT } from "../suites/workspace-copy.ts"

const run = promisify(execFile)
interface Ended {
  readonly code: number
  readonly said: string
}
const WELL: Ended = { code: 0, said: "" }
/** What a check printed and how it ended; one that broke off has found nothing and is still no success. */
const ending = (command: string, ...args: readonly string[]): Promise<Ended> =>
  run(command, [...args]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }) => ({ code, said: stdout || stderr }),
  )
const tool = (name: string) => join(ROOT, "node_modules/.bin", name)
const isBuilt = ["domain", "rules", "documents"].every((name) =>
  existsSync(join(ROOT, "packages", name, "dist/index.js")),
)

/** A stranger's project, outside the workspace, with the packages as npm would have unpacked them. */
const project = mkdtempSync(join(tmpdir(), "gouji-stranger-"))
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** What the packages are asked for everywhere, as the body of a function that gets disclosures as JSON. */
const PROBE = `
  return JSON.stringify(JSON.parse(given).map((each) => {
    const { verdicts, findings } = check({ disclosure: Disclosure.parse(each), related: [] })
    return {
      verdicts: verdicts.map(({ instance, outcome, residual, bound }) => [instance, outcome, residual, bound]),
      findings: findings.map(({ title, fingerprint }) => [title.zh, fingerprint]),
    }
  }))
`
const IMPORTS = `
  import { Disclosure } from "@gouji/domain"
  import { check } from "@gouji/rules"
`
const REQUIRES = `
  const { Disclosure } = require("@gouji/domain")
  const { check } = require("@gouji/rules")
`

const SAMPLE = "samples/青禾区市场服务中心-2024-预算.txt"

/** What each example must print at least, worked out from its figures and its sample by hand. */
const EXAMPLES = {
  // 0 + 2.10 + 0.80 = 2.90 of 3.00; the functional items come to 620.51 of 620.50, which rounding explains.
  "check-my-own-json.mjs": [
    "示例区文化馆2026年",
    "四舍五入之内 1",
    "[error] N16: “三公”经费与各分项之和相差 0.10 万元",
  ],
  "write-my-own-rule.mjs": [
    "MY01 “三公”经费不超过公用经费：“三公”经费 ≤ 公用经费",
    "MY01/three-publics-within-running: pass",
  ],
  // 336.44 + 887.36 + 40.20 + 48.30 = 1312.30 of 512.30; four parts and their total are five figures.
  "explain-a-finding.mjs": [
    "相差 8000000.00 元，取舍最多 200.00 元",
    "【887.36】",
    "887.36 → 87.36 (digit-added",
    "N02/expenditure 成立",
  ],
  "run-in-a-worker.mjs": ["my-budget.json: ", "“三公”经费与各分项之和相差 0.10 万元"],
  "github-action-step": [
    `::error file=${SAMPLE},line=18,title=N02 支出总计与各分项之和相差 800.00 万元::`,
    `::error file=${SAMPLE},line=42,title=D01 `,
    `::warning file=${SAMPLE},line=38,title=F03 `,
  ],
} as const

const READ = `
  import { readFileSync } from "node:fs"
  const given = readFileSync("given.json", "utf8")
`

/** What a TypeScript project of either kind writes. A misspelt slot must not compile. */
const CONSUMER = `
  import { Disclosure, readAmount } from "@gouji/domain"
  import { CATALOGUE, type Checked, check } from "@gouji/rules"
  import { adds, ARITHMETIC, rule } from "@gouji/rules/vocabulary"

  const words = { zh: "一", en: "one" }
  const parts = ["sg.abroad", "sg.car", "sg.recv"] as const
  const mine = rule({
    id: "MY01",
    title: words,
    why: words,
    basis: [ARITHMETIC],
    holds: adds({ name: "mine", total: "sg", parts }),
  })
  // @ts-expect-error
  adds({ name: "misspelt", total: "sg", parts: ["sg.abroard"] })

  export function held(disclosure: Disclosure): Checked {
    return check({ disclosure, related: [], catalogue: [...CATALOGUE, mine] })
  }
  export const amount: string | undefined = (() => {
    const read = readAmount("371.06", "万元")
    return read.ok ? read.value.value : undefined
  })()

  interface StandardSchema<Output> {
    readonly "~standard": {
      readonly version: 1
      readonly vendor: string
      readonly validate: (value: unknown) => Answer<Output> | Promise<Answer<Output>>
    }
  }
  type Answer<Output> =
    | { readonly value: Output; readonly issues?: undefined }
    | { readonly issues: readonly { readonly message: string }[] }
  export const standard: StandardSchema<Disclosure> = Disclosure
`

describe.skipIf(!isBuilt)("the packages as packed (skipped where nothing is built)", async () => {
  const disclosures = [await exampleBudget(), ...(await samples())]
  const given = JSON.stringify(disclosures)
  const probe = `const probe = (given) => {${PROBE}};`
  /** What the sources answer. The packages are built of them, with every constant wrapped. */
  const expected = JSON.stringify(
    disclosures.map((disclosure) => {
      const { verdicts, findings } = check({ disclosure, related: [] })
      return {
        verdicts: verdicts.map(({ instance, outcome, residual, bound }) => [
          instance,
          outcome,
          residual,
          bound,
        ]),
        findings: findings.map(({ title, fingerprint }) => [title.zh, fingerprint]),
      }
    }),
  )
  let checked: Ended

  beforeAll(async () => {
    checked = await ending(process.execPath, join(ROOT, "scripts/check-packages.mjs"), "--into", project)
    writeFileSync(join(project, "given.json"), given)
  }, 120_000)

  test("publint, attw and the size budgets have nothing against them", () => {
    expect(checked).toEqual(WELL)
  })

  test("answer by import what the sources answer", async () => {
    expect(disclosures.length).toBeGreaterThan(5)
    expect((await node("module", `${IMPORTS} ${probe} ${READ} console.log(probe(given))`)).trim()).toBe(
      expected,
    )
  })

  test("answer the same by require", async () => {
    const code = `${REQUIRES} ${probe} console.log(probe(require("node:fs").readFileSync("given.json", "utf8")))`
    expect((await node("commonjs", code)).trim()).toBe(expected)
  })

  test("answer the same in a worker thread", async () => {
    const file = join(project, "worker.mjs")
    const ports = 'import { parentPort, workerData } from "node:worker_threads"'
    writeFileSync(file, `${ports}\n${IMPORTS} ${probe} parentPort.postMessage(probe(workerData))`)
    const answer = await new Promise((resolve, reject) => {
      new Worker(file, { workerData: given }).on("message", resolve).on("error", reject)
    })
    expect(answer).toBe(expected)
  })

  describe("in a browser", () => {
    let browser: Browser
    let bundle: string

    beforeAll(async () => {
      writeFileSync(join(project, "page.mjs"), `${IMPORTS} ${probe} globalThis.probe = probe`)
      // For this platform esbuild refuses any module of Node's own.
      const flags = ["page.mjs", "--bundle", "--minify", "--platform=browser"]
      bundle = (await run(tool("esbuild"), flags, { cwd: project, maxBuffer: 64 << 20 })).stdout
      browser = await launchBrowser()
    }, 120_000)
    afterAll(() => browser?.close())

    test("they answer the same on a page", async () => {
      const page = await browser.newPage()
      await page.addScriptTag({ content: bundle })
      expect(await page.evaluate(`probe(${JSON.stringify(given)})`)).toBe(expected)
    })

    test("and in a worker of one", async () => {
      const page = await browser.newPage()
      const code = `${bundle}\nonmessage = ({ data }) => postMessage(probe(data))`
      const answer = await page.evaluate(
        ([code = "", given = ""]) =>
          new Promise((resolve, reject) => {
            const worker = new window.Worker(URL.createObjectURL(new Blob([code])))
            worker.onmessage = ({ data }) => resolve(data)
            worker.onerror = ({ message }) => reject(new Error(message))
            worker.postMessage(given)
          }),
        [code, given],
      )
      expect(answer).toBe(expected)
    })
  })

  test("are typed for both kinds of module, with the vocabulary and as Standard Schema", async () => {
    writeFileSync(join(project, "esm.mts"), CONSUMER)
    writeFileSync(join(project, "cjs.cts"), CONSUMER)
    const compilerOptions = {
      strict: true,
      module: "nodenext",
      target: "es2023",
      lib: ["es2023", "dom"],
      types: [],
    }
    const settings = { compilerOptions: { ...compilerOptions, noEmit: true }, files: ["esm.mts", "cjs.cts"] }
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify(settings))
    expect(await ending(tool("tsc"), "-p", project)).toEqual(WELL)
  }, 120_000)

  test.each(readmes())("do what %s shows", async (path) => {
    const readme = readFileSync(join(ROOT, path), "utf8")
    const [, program = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? []
    const [, printed] = /```text\n([\s\S]*?)```/.exec(readme) ?? []
    expect(await node("module", program)).toBe(printed)
  })

  describe("the examples", () => {
    beforeAll(() => {
      for (const folder of ["examples", "samples"])
        cpSync(join(ROOT, folder), join(project, folder), {
          recursive: true,
          filter: (path) => !path.includes("node_modules"),
        })
    })
    const example = (path: string, ...args: readonly string[]) =>
      run(process.execPath, [`examples/${path}`, ...args], { cwd: project })

    test("are each listed and each run here", () => {
      const listed = readFileSync(join(ROOT, "examples/README.md"), "utf8")
      const files = readdirSync(join(ROOT, "examples")).filter((name) => /\.mjs$|-step$/.test(name))
      expect(files.toSorted()).toEqual(Object.keys(EXAMPLES).toSorted())
      for (const file of files) expect(listed).toContain(file)
    })

    test.each(Object.entries(EXAMPLES).filter(([file]) => file.endsWith(".mjs")))(
      "%s says what it is there to say",
      async (file, lines) => {
        const { stdout } = await example(file)
        for (const line of lines) expect(stdout).toContain(line)
      },
    )

    test("the step of a workflow marks the line of each fault and fails", async () => {
      const failure = await example("github-action-step/annotate.mjs", SAMPLE).catch((error) => error)
      for (const line of EXAMPLES["github-action-step"]) expect(failure.stdout).toContain(line)
      expect(failure.code).toBe(1)
      // The sample's mobile number is a fault and not to be repeated where everyone reads.
      expect(failure.stdout).not.toContain("13900000008")
    })

    test("the step looks at what changed and at nothing else", async () => {
      const git = (...args: readonly string[]) =>
        run("git", ["-c", "user.name=example", "-c", "user.email=example@example.org", ...args], {
          cwd: project,
        })
      await git("init", "--quiet")
      await git("add", "package.json")
      await git("commit", "--quiet", "--message", "before")
      await git("add", SAMPLE, "examples/my-budget.json")
      await git("commit", "--quiet", "--message", "after")
      const action = readFileSync(join(project, "examples/github-action-step/action.yml"), "utf8")
      const script = (/run: \|\n([\s\S]*)$/.exec(action)?.[1] ?? "").replace(/^ {8}/gm, "")
      const env = {
        ...process.env,
        BASE: "HEAD~1",
        DOCUMENTS: ".",
        SCRIPT: "examples/github-action-step/annotate.mjs",
      }
      // As GitHub runs `shell: bash`.
      const failure = await run("bash", ["-eo", "pipefail", "-c", script], { cwd: project, env }).catch(
        (error) => error,
      )
      const marked = [...failure.stdout.matchAll(/file=([^,]+)/g)].map(([, file]) => file)
      expect(new Set(marked)).toEqual(new Set([SAMPLE, "examples/my-budget.json"]))
      expect(failure.code).not.toBe(0)
    })

    test("what is no budget is marked, and no more", async () => {
      const { stdout } = await example("github-action-step/annotate.mjs", "package.json")
      expect(stdout).toBe(
        "::warning file=package.json,title=not checked::这份文件没有核对：no-budget-found\n",
      )
    })
  })
})

describe("the API reference", () => {
  test("is what the sources say, and every export says what it is", async () => {
    const script = join(ROOT, "scripts/api-reference.mjs")
    expect(await ending(process.execPath, script, "--check")).toEqual(WELL)
  })
})

describe("the schemas of the domain", () => {
  test("are Standard Schemas: what is wrong is said by path", async () => {
    const { validate, version } = Disclosure["~standard"]
    expect(version).toBe(1)
    const good = await exampleBudget()
    expect(await validate(good)).toEqual({ value: good })
    const [first, ...others] = (await validate({ ...good, fiscalYear: "2026" })).issues ?? []
    expect(first?.path).toEqual(["fiscalYear"])
    expect(others).toEqual([])
  })
})

async function exampleBudget(): Promise<Disclosure> {
  const read = await readDocument(readFileSync(join(ROOT, "examples/my-budget.json")))
  if (!read.ok) throw new TypeError(`the example's budget cannot be read: ${read.error.code}`)
  return read.value.disclosure
}

/** The READMEs that show a program. */
function readmes(): readonly string[] {
  const paths = readdirSync(join(ROOT, "packages")).map((name) => `packages/${name}/README.md`)
  return paths.filter((path) => existsSync(join(ROOT, path)))
}

async function samples(): Promise<readonly Disclosure[]> {
  const names = readdirSync(join(ROOT, "samples")).filter((name) => /\.(txt|html)$/.test(name))
  const read = await Promise.all(names.map((name) => readDocument(readFileSync(join(ROOT, "samples", name)))))
  return read.flatMap((one) => (one.ok ? [one.value.disclosure] : []))
}

async function node(type: "module" | "commonjs", code: string): Promise<string> {
  const flags = [`--input-type=${type}`, "-e", code]
  return (await run(process.execPath, flags, { cwd: project })).stdout
}
