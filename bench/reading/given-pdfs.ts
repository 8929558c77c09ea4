import { existsSync, readdirSync, readFileSync } from "node:fs"

import {
  asPdf,
  PAPER_SETS,
  type PaperForm,
  type PrintedPaper,
  printedPaper,
} from "../../packages/testkit/src/index.ts"
import { beside, chineseFont } from "./world.ts"

/** A PDF to read. */
export interface GivenPdf {
  readonly name: string
  readonly bytes: Uint8Array
}

// The keys of an object written out are its keys.
const FORMS = Object.keys(PAPER_SETS) as PaperForm[]

/** Those published documents that lie beside the repository; none where they are absent. */
export function publishedPdfs(): readonly GivenPdf[] {
  const folder = beside("documents")
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(".pdf"))
  return names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }))
}

/** So many papers of every form in turn. */
export async function generatedPdfs(count: number): Promise<readonly GivenPdf[]> {
  const font = chineseFont()
  const pdfs: GivenPdf[] = []
  for (const paper of papers(count))
    pdfs.push({ name: `${paper.form} ${paper.seed}`, bytes: await asPdf(paper, font) })
  return pdfs
}

/** The papers of so many units bound into one. */
export function boundPdf(count: number): Promise<Uint8Array> {
  const [first, ...others] = papers(count)
  if (first === undefined) throw new RangeError("nothing to bind")
  const blocks = [first, ...others].flatMap((paper) => paper.blocks)
  return asPdf({ ...first, blocks }, chineseFont())
}

function papers(count: number): readonly PrintedPaper[] {
  return Array.from({ length: count }, (_, seed) => {
    const form = FORMS[seed % FORMS.length] ?? "shanghai-budget"
    return printedPaper({ form, seed })
  })
}
