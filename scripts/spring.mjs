// `npm run spring [-- FOLDER [COUNT]]`: a district's spring, from files in a folder to a signed release (docs/spring.md).
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

import { CALLED_FROM, ROOT } from "./toolchain.mjs"

const CLI = join(ROOT, "apps/cli/bin/gouji.mjs")
const SAMPLES = join(ROOT, "samples")
/** The paper with planted faults; its sound twin is the correction. */
const FAULTY = "青禾区市场服务中心"
const PEOPLE = { chief: "administrator", clerk: "clerk", reviewer: "reviewer" }

const [target = "spring", count = "120"] = process.argv.slice(2)
const folder = resolve(CALLED_FROM, target)
if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(`${folder}: 这里已经有东西。There is something here already; name another folder.`)
  process.exit(2)
}
const papers = printed(Number(count))
write("名录.csv", registerOf(papers))
write("清单.csv", manifestOf(papers))
spring()

/** Every step, in the order a district takes them; each command is shown before it is run. */
function spring() {
  for (const [person, role] of Object.entries(PEOPLE)) {
    const key = as(person, ["keys", "new"]).trim()
    as("chief", ["keys", "enrol", key, "--name", person, "--role", role])
  }
  as("chief", ["organisations", at("名录.csv")])
  as("clerk", ["import", "--manifest", at("清单.csv")])
  as("clerk", ["board", "--year", "2024", "--adopted", "2024-01-20", "--today", "2024-02-20"])
  const before = listed()
  for (const { id, organisation } of before.filter(({ summary }) => summary.fatal + summary.error > 0))
    mend(id, organisation)
  const ids = listed().flatMap(({ id, state }) => (state === "checked" ? [id] : []))
  as("clerk", ["submit", ...ids])
  as("clerk", ["sign", ids[0]], { refused: true })
  as("reviewer", ["sign", ...ids])
  as("clerk", ["publish", ...ids])
  as("clerk", ["log", ids[0]])
  as("chief", ["export", "--output", at("release"), "--issuer", "示例区财政局"])
  as("reviewer", ["verify", at("release")])
  as("reviewer", ["verify"])
}

/** The faulty paper comes back corrected, as a new version of the same disclosure. */
function mend(id, { name }) {
  const paper = papers.find((one) => one.organisation === name)
  const corrected = write(`更正/${paper.file}`, correctedText(paper.text))
  as("clerk", ["correct", id, corrected])
}

/** What the clerk of the faulty paper corrects. */
function correctedText(text) {
  return text
    .replaceAll("887.36", "87.36")
    .replaceAll("18.00万元", "17.00万元")
    .replaceAll("增加-1.50万元", "减少1.50万元")
}

/** The samples under the names of as many invented districts as it takes. */
function printed(wanted) {
  const samples = readdirSync(SAMPLES).filter((name) => /\.(txt|html)$/.test(name))
  return Array.from({ length: wanted }, (_, index) => {
    const sample = samples[index % samples.length]
    const [name, year] = sample.split("-")
    const [district] = /^.{2}[区市]/.exec(name)
    const round = Math.floor(index / samples.length)
    const other = round === 0 ? district : `${district.slice(0, 2)}${numeral(round)}${district.slice(2)}`
    const text = readFileSync(join(SAMPLES, sample), "utf8").replaceAll(district, other)
    const organisation = name.replace(district, other)
    const file = sample.replace(name, organisation)
    write(`papers/${file}`, text)
    return { file, text, organisation, year, district: other, isFaulty: name === FAULTY }
  })
}

function numeral(number) {
  const digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  return String(number)
    .split("")
    .map((digit) => digits[Number(digit)])
    .join("")
}

/** Every unit once; in the order of their districts, so that the list can be read. */
function registerOf(all) {
  const names = [...new Set(all.map(({ organisation }) => organisation))].toSorted()
  const rows = names.map((name, index) => `U${String(index + 1).padStart(4, "0")},${name},单位,2010-01-01`)
  return ["编号,单位名称,级别,设立日期", ...rows, ""].join("\n")
}

function manifestOf(all) {
  const rows = all.map(
    ({ file, organisation, year }) => `papers/${file},${organisation},${year},预算,2024-02-06`,
  )
  return ["文件,单位,年度,阶段,批复日期", ...rows, ""].join("\n")
}

function listed() {
  return JSON.parse(run("clerk", ["list", "--format", "json"]).stdout).disclosures
}

/** Runs a command as one of the people, with what it prints; stops where it does not go as it should. */
function as(person, argv, { refused = false } = {}) {
  const shown = argv.map((part) => part.replace(`${folder}/`, ""))
  const ids =
    shown.slice(0, 4).join(" ") +
    (shown.length > 4 && argv.length > 8 ? ` … (${argv.length - 1})` : ` ${shown.slice(4).join(" ")}`)
  console.log(`\n${person}$ gouji ${ids.trim()}`)
  const { status, stdout, stderr } = run(person, argv)
  console.log(cut(stdout + stderr))
  const isFine = refused ? status === 5 : status === 0
  if (!isFine) {
    console.error(`退出码 exit ${status}`)
    process.exit(1)
  }
  return stdout
}

function run(person, argv) {
  const env = {
    ...process.env,
    GOUJI_REGISTRY: at("registry.db"),
    GOUJI_KEY: at(`keys/${person}.pem`),
  }
  return spawnSync(process.execPath, [CLI, ...argv], {
    cwd: folder,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  })
}

/** The beginning and the end of a long output. */
function cut(text) {
  const lines = text.trimEnd().split("\n")
  return lines.length <= 14
    ? lines.join("\n")
    : [...lines.slice(0, 8), `… ${lines.length - 12} …`, ...lines.slice(-4)].join("\n")
}

function at(path) {
  return join(folder, path)
}

function write(path, text) {
  const whole = at(path)
  mkdirSync(join(whole, ".."), { recursive: true })
  writeFileSync(whole, text)
  return whole
}
