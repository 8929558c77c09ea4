import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { degrees, PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib"
import { afterAll, describe, expect, test, vi } from "vitest"

import { runCli } from "../suites/cli.ts"
import { faultyPdf } from "../suites/faulty-pdf.ts"
import { narrative } from "../suites/given-narrative.ts"
import { annotationsIn } from "../suites/marked-pages.ts"
import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), "gouji-marked-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function place(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const bytes = await faultyPdf()
const faulty = place("faulty.pdf", bytes)

async function changed(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  change(document)
  return document.save()
}

async function marked(path: string, ...argv: readonly string[]) {
  const ran = await runCli(["check", path, "--format", "pdf", ...argv])
  return { ...ran, annotations: ran.bytes.length === 0 ? [] : await annotationsIn(ran.bytes) }
}

describe("gouji check --format pdf", () => {
  test("keeps the document byte for byte and appends the marks", async () => {
    const ran = await marked(faulty)
    expect(ran.exit).toBe(1)
    expect(Buffer.from(ran.bytes.subarray(0, bytes.length)).equals(Buffer.from(bytes))).toBe(true)
    expect(ran.bytes.length).toBeGreaterThan(bytes.length)
  })

  test("says in each mark's title how severe it is, and in its note what is wrong and what to do", async () => {
    const { annotations } = await marked(faulty)
    const highlights = annotations.filter(({ kind }) => kind === "Highlight")
    expect(highlights.length).toBeGreaterThan(0)
    for (const { title, contents, quad } of highlights) {
      expect(title).toMatch(/^勾稽〔(致命|错误|警告|建议)〕[A-Z]\d\d/)
      expect(contents).toMatch(/说明：[\s\S]*建议：[\s\S]*规则：/)
      expect(quad).toHaveLength(8)
    }
    expect(annotations.filter(({ kind, page }) => kind === "Text" && page === 1)).toMatchObject([
      { title: "勾稽核对结果", contents: expect.stringContaining("读懂的金额") },
    ])
    const english = await marked(faulty, "--lang", "en")
    expect(english.annotations.find(({ kind }) => kind === "Text")?.contents).toContain(
      "amounts were understood",
    )
  })

  test.each([90, 180, 270])("marks a page shown turned by %i° at the same places", async (angle) => {
    const upright = place("cropped.pdf", await changed((document) => cropped(document, 0)))
    const turned = place(`turned-${angle}.pdf`, await changed((document) => cropped(document, angle)))
    const places = async (path: string) =>
      (await marked(path)).annotations
        .filter(({ kind }) => kind === "Highlight")
        .map(({ page, title, quad }) => ({ page, title, edges: edgesOf(quad) }))
        .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
    const [there, here] = [await places(upright), await places(turned)]
    expect(here.length).toBe(there.length)
    for (const { page, edges } of here) {
      expect(there.some((other) => other.page === page && isNear(other.edges, edges))).toBe(true)
    }
  })

  test("keeps annotations that were there", async () => {
    const noted = await changed((document) => {
      const [page] = document.getPages()
      const note = document.context.obj({
        Type: "Annot",
        Subtype: "Text",
        Rect: [9, 9, 20, 20],
        Contents: PDFString.of("kept"),
      })
      page?.node.set(PDFName.of("Annots"), document.context.obj([document.context.register(note)]))
    })
    const { annotations } = await marked(place("noted.pdf", noted))
    expect(annotations.filter(({ kind, page }) => kind === "Text" && page === 1)).toHaveLength(2)
  })

  test("says of a protected PDF that it cannot be written on, and of a broken one that it cannot be read", async () => {
    const locked = await changed((document) => document.encrypt({ userPassword: "", ownerPassword: "owner" }))
    const closed = await marked(place("protected.pdf", locked))
    expect(closed).toMatchObject({ exit: 3, stdout: "" })
    expect(closed.stderr).toContain("不允许修改")
    const broken = await marked(place("broken.pdf", bytes.subarray(0, 600)))
    expect(broken).toMatchObject({ exit: 3, stdout: "" })
  })
})

describe("wrong usage", () => {
  test("of what is no PDF exits 2 and writes nothing", async () => {
    const ran = await marked(place("good.txt", narrative()))
    expect(ran).toMatchObject({ exit: 2, stdout: "" })
    expect(ran.stderr).toContain("不是 PDF")
  })

  test("of a terminal, of several documents into one, and of the document itself exits 2", async () => {
    expect((await runCli(["check", faulty, "--format", "pdf"], { terminal: 100 })).exit).toBe(2)
    const other = place("other.pdf", bytes)
    const both = ["check", faulty, other, "--format", "pdf"]
    expect((await runCli(both)).stderr).toContain("文件夹")
    expect((await runCli([...both, "--output", join(folder, "one.pdf")])).exit).toBe(2)
    const itself = await runCli(["check", other, "--format", "pdf", "--output", other])
    expect(itself.exit).toBe(2)
    expect(readFileSync(other).equals(Buffer.from(bytes))).toBe(true)
  })

  test("is not to write several into a folder, under names that do not collide", async () => {
    const deep = join(folder, "deep")
    mkdirSync(deep)
    writeFileSync(join(deep, "faulty.pdf"), bytes)
    const out = join(folder, "out")
    const ran = await runCli([
      "check",
      faulty,
      join(deep, "faulty.pdf"),
      place("plain.txt", narrative()),
      "--format",
      "pdf",
      "--output",
      out,
    ])
    expect(ran.exit).toBe(2)
    expect(readdirSync(out).sort()).toEqual(["faulty (2).checked.pdf", "faulty.checked.pdf"])
  })
})

/** Cuts the margins unevenly and turns every page. */
function cropped(document: PDFDocument, angle: number): void {
  for (const page of document.getPages()) {
    const { width, height } = page.getMediaBox()
    page.setCropBox(7, 11, width - 20, height - 24)
    page.setRotation(degrees((page.getRotation().angle + angle) % 360))
  }
}

function edgesOf(quad: readonly number[]): readonly number[] {
  const xs = quad.filter((_, index) => index % 2 === 0)
  const ys = quad.filter((_, index) => index % 2 === 1)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Boxes are rounded to a tenth of a point; a mark below another one's box is so for the reader, who sees the page turned. */
function isNear(one: readonly number[], other: readonly number[]): boolean {
  return one.every((edge, index) => Math.abs(edge - (other[index] ?? Number.NaN)) < 4)
}

const published = sharedFile("documents/006-finance-bureau-2025-budget.pdf")

test.skipIf(published === undefined)(
  `a published budget is marked on its pages (${published ? "read" : WITHOUT_IT})`,
  async () => {
    const { exit, annotations } = await marked(place("006.pdf", published ?? new Uint8Array()))
    expect(exit).toBe(1)
    const suspects = annotations.filter(({ title }) => title.includes("最可疑"))
    expect(suspects.length).toBeGreaterThan(0)
    expect(annotations.some(({ contents }) => contents.includes("887.36"))).toBe(true)
  },
)
