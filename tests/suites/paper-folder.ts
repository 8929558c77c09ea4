import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

import { nodeHash } from "@gouji/adapters"
import type { Entry, Registry } from "@gouji/application"
import { asHtml, asText, PAPER_SETS, type PaperForm, printedPaper } from "@gouji/testkit"

import { zipFile } from "./container-files.ts"

const FORMS = Object.keys(PAPER_SETS) as readonly PaperForm[]

/** A printed paper of a seed as a file: every third as a page, the others as text. */
export function paperFile(seed: number): { readonly name: string; readonly bytes: Uint8Array } {
  const paper = printedPaper({ form: FORMS[seed % FORMS.length] ?? "chongqing-budget", seed })
  const [ending, content] = seed % 3 === 0 ? ["html", asHtml(paper)] : ["txt", asText(paper)]
  const name = `${String(seed).padStart(3, "0")}-${paper.organisation.name}.${ending}`
  return { name, bytes: new TextEncoder().encode(content) }
}

/** Files that hold no budget, each in another way. */
export const BROKEN: Readonly<Record<string, Uint8Array>> = {
  "空.txt": new Uint8Array(),
  "无预算.txt": new TextEncoder().encode("今天天气很好，没有预算可以公开。".repeat(5)),
  "损坏.pdf": new TextEncoder().encode(`%PDF-1.7\n${"坏".repeat(200)}`),
  "损坏.docx": zipFile({ "word/document.xml": new TextEncoder().encode("<w:document><w:body>") }).slice(
    0,
    90,
  ),
}

/**
 * Puts papers of seeds from 0 on into a folder as a bureau might have them, by years, the last third in an archive, and
 * the broken files among them.
 */
export function paperFolder(folder: string, count: number): void {
  const papers = Array.from({ length: count }, (_, seed) => paperFile(seed))
  const loose = Math.ceil((count * 2) / 3)
  papers.slice(0, loose).forEach(({ name, bytes }, index) => {
    put(join(folder, `${2020 + (index % 3)}`, name), bytes)
  })
  const packed = Object.fromEntries(papers.slice(loose).map(({ name, bytes }) => [`报送/${name}`, bytes]))
  put(join(folder, "乡镇报送.zip"), zipFile({ ...packed, "报送/空.txt": new Uint8Array() }))
  for (const [name, bytes] of Object.entries(BROKEN)) put(join(folder, "2021", name), bytes)
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

/** All that a registry holds, but for when it was written and how long it took; what is heavy by its hash. */
export async function contentsOf(registry: Registry) {
  const chains = await registry.chains()
  const log = await Promise.all(chains.map((chain) => registry.chain(chain, 0, 1000)))
  const heads = await registry.list()
  const entries = await Promise.all(heads.map(({ sha256 }) => registry.get(sha256)))
  return {
    log: log.flat().map(({ chain, sequence, act }) => {
      const said = act.kind === "checked" ? { ...act, report: null } : act
      return { chain, sequence, act: said }
    }),
    entries: entries
      .flatMap((entry) => (entry === undefined ? [] : [lightly(entry)]))
      .toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
  }
}

function lightly({ importedAt: _, bytes, text, personal, report, ...entry }: Entry) {
  const heavy = JSON.stringify([text, personal, { ...report, timing: null }])
  return { ...entry, original: nodeHash(bytes), heavy: nodeHash(new TextEncoder().encode(heavy)) }
}
