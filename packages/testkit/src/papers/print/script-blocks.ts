import type { Block, Piece } from "../paper.ts"
import { GLOSSARY_WORDS } from "../words/glossary.ts"
import type { Condition, Entry, Script } from "../words/script.ts"
import type { Saying } from "./saying.ts"
import { sentence } from "./sentence.ts"
import { filled } from "./setting.ts"
import { numeral } from "./sides-table.ts"

/** What a script needs besides: whose paper it is, its tables, and what each 项 is for. */
export interface Told extends Saying {
  readonly isOrgan: boolean
  readonly district: string
  readonly tables: readonly Block[]
  readonly purposes: ReadonlyMap<string, string>
  /** Long papers begin with their contents and end with a project. */
  readonly hasContents: boolean
}

/** A script as the blocks of a paper. */
export function scriptBlocks(script: Script, told: Told): readonly Block[] {
  return script.flatMap((entry) => blocksOf(entry, told))
}

function blocksOf(entry: Entry, told: Told): readonly Block[] {
  switch (entry.kind) {
    case "title":
      return [{ kind: "title", text: plainly(entry.text, told) }]
    case "heading":
      return [{ kind: "heading", level: entry.level, text: plainly(entry.text, told) }]
    case "say":
      return holds(entry.when, told) ? [paragraph(sentence(own(entry.text, told), told))] : []
    case "items":
      return itemsOf(told).map((code, at) =>
        paragraph(sentence(item(entry, { code, number: at + 1 }, told), told)),
      )
    case "contents":
      return told.hasContents ? contentsOf(entry.lines, told) : []
    case "project":
      return told.hasContents ? scriptBlocks(entry.script, told) : []
    case "glossary":
      return GLOSSARY_WORDS.map(([term, meaning], at) =>
        paragraph([`${entry.numbers.replace("一", numeral(at + 1))}${term}：${meaning}。`]),
      )
    case "tables":
      return told.tables
  }
}

/** The titles of the tables stand at the empty line. */
function contentsOf(lines: readonly string[], told: Told): readonly Block[] {
  const titles = told.tables.flatMap((block) => (block.kind === "table" ? [block.table.title] : []))
  const all = lines.flatMap((line) =>
    line === "" ? titles.map((title, at) => `${at + 1}. ${title}`) : [line],
  )
  return [
    { kind: "heading", level: 1, text: "目 录" },
    ...all.map((line): Block => paragraph([`${plainly(line, told)}………………………`])),
  ]
}

function paragraph(pieces: readonly Piece[]): Block {
  return { kind: "paragraph", pieces: joined(pieces) }
}

/** Neighbouring words become one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const together: Piece[] = []
  for (const piece of pieces) {
    const before = together.at(-1)
    if (typeof piece === "string" && typeof before === "string")
      together[together.length - 1] = before + piece
    else together.push(piece)
  }
  return together
}

function plainly(text: string, told: Told): string {
  return filled(own(text, told), told)
}

/** What a template says of this unit, and of each of its 类. */
function own(text: string, told: Told): string {
  const { district, isOrgan } = told
  const kind = isOrgan ? "行政单位" : "公益一类事业单位"
  return text
    .replaceAll("{区}", district)
    .replaceAll("{project}", told.projects[0] ?? "")
    .replaceAll("{机构}", `其中${kind}1家。`)
    .replaceAll("{性质}", kind)
    .replace(/\[\[.+?\]\](?!\])/gu, (list) => classList(list, told))
}

/** `[[gpb；:…]]`: the same for every 类 of the general budget, or of all, with the mark between. */
function classList(list: string, told: Told): string {
  const [, which = "", mark = "", each = ""] = /^\[\[(all|gpb)(.):(.+)\]\]$/u.exec(list) ?? []
  return classesOf(which, told)
    .map((code) => each.replaceAll("*", code).replaceAll("{类}", told.nameOf("functional", code)))
    .join(mark)
}

function classesOf(which: string, { facts, classes }: Told): readonly string[] {
  return classes.filter((code) => facts.has(which === "all" ? `exp.f[${code}]` : `exp.f[gpb,${code}]`))
}

function holds(when: Condition | undefined, { isOrgan, facts }: Told): boolean {
  if (when === undefined) return true
  if (when === "organ" || when === "institution") return isOrgan === (when === "organ")
  const [word, slot = ""] = when.split(":")
  return ((facts.get(slot) ?? 0n) !== 0n) === (word === "some")
}

function itemsOf({ facts }: Told): readonly string[] {
  return [...facts].flatMap(([slot]) => /^exp\.item\[(\d{7})\]$/.exec(slot)?.[1] ?? []).toSorted()
}

interface OfItem {
  readonly code: string
  readonly number: number
}

function item(entry: Extract<Entry, { kind: "items" }>, { code, number }: OfItem, told: Told): string {
  return entry.text
    .replaceAll("{n}", String(number))
    .replaceAll("{path}", pathOf(code, entry.path, told))
    .replaceAll("{purpose}", told.purposes.get(code) ?? "日常工作")
    .replaceAll("*", code)
}

function pathOf(code: string, path: "any" | "plain", { nameOf, voice }: Told): string {
  const levels = [code.slice(0, 3), code.slice(0, 5), code].map((each) => nameOf("functional", each))
  const way = path === "plain" ? path : voice.itemPath
  if (way === "hyphens") return `“${levels.join("-")}”科目`
  const words = ["类", "款", "项"].map(
    (level, at) => `${levels[at]}（${way === "codes" ? codeOf(code, at) : ""}${level}）`,
  )
  return way === "brackets" ? `“${words.join("")}”` : words.join("")
}

function codeOf(code: string, level: number): string {
  return level === 0 ? code.slice(0, 3) : code.slice(1 + 2 * level, 3 + 2 * level)
}
