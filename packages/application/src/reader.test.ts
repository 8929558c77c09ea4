import { beforeEach, describe, expect, test } from "vitest"
import { codePoints } from "./code-points.ts"
import { createDesk, type Desk } from "./desk.ts"
import { createMemoryRegistry } from "./memory-registry.ts"
import type { Hash, Ports } from "./ports.ts"

/** A paper of an invented unit, with its contact's name in two places. */
function paper(year: number, { total = "120.50", aside = "" } = {}): Uint8Array {
  return new TextEncoder().encode(`示例区图书馆
${year}年单位预算情况说明

二、部门收支总体情况

（一）收入预算：${year}年年初预算数${total}万元，其中：一般公共预算拨款${total}万元。

（二）支出预算：${year}年年初预算数125.00万元，其中：文化旅游体育与传媒支出125.00万元。示例戊经办。${aside}

联系人：示例戊    联系电话：023-55500003
`)
}

// Not SHA-256, but as long, and different for what differs here.
const hash: Hash = (bytes) => {
  const sum = bytes.reduce((total, byte, index) => (total * 31 + byte + index) % 0xffffffff, 7)
  return sum.toString(16).padStart(8, "0").repeat(8)
}

const ports = (): Ports => ({
  registry: createMemoryRegistry({ hash, verify: () => false, initials: (name) => name }),
  hash,
  clock: { now: () => "2026-03-01T00:00:00.000Z", elapsed: () => 0 },
})

let desk: Desk
let id: string
beforeEach(async () => {
  desk = createDesk(ports())
  await desk.importDocument({ name: "2023.txt", bytes: paper(2023, { total: "118.00" }) })
  const imported = await desk.importDocument({ name: "2024.txt", bytes: paper(2024) })
  id = imported.ok ? imported.value.id : ""
})

async function view() {
  const found = await desk.disclosure(id)
  if (!found.ok) throw new Error(found.error.code)
  return found.value
}

describe("a disclosure", () => {
  test("is found by its id, and by its organisation, year and stage", async () => {
    const { head } = await view()
    expect(head).toMatchObject({ id, fiscalYear: 2024, organisation: { name: "示例区图书馆" } })
    const same = await desk.disclosureOf(head.organisation.id, 2024, "budget")
    expect(same.ok && same.value.head.sha256).toBe(head.sha256)
    expect(await desk.summary(id)).toEqual({ ok: true, value: head })
    expect(await desk.summary("00000000")).toMatchObject({ ok: false, error: { code: "no-such-document" } })
    const none = await desk.disclosureOf(head.organisation.id, 2022, "budget")
    expect(none).toMatchObject({ ok: false, error: { code: "no-such-document" } })
  })

  test("shows its text whole, in paragraphs, with the contact's name masked wherever it stands", async () => {
    const { paragraphs } = await view()
    const text = new TextDecoder("utf-8").decode(paper(2024))
    const masked = text.replaceAll("示例戊", "示＊＊")
    const shown = paragraphs.map(({ parts }) => parts.map((part) => part.text).join(""))
    expect(shown).toEqual(masked.split("\n").filter((line) => line.trim() !== ""))
    for (const { start, end, parts } of paragraphs) {
      expect(codePoints(masked).slice(start, end)).toBe(parts.map((part) => part.text).join(""))
    }
  })

  test("marks every figure in the text at its place", async () => {
    const { paragraphs, document } = await view()
    for (const figure of document.figures) {
      const parts = paragraphs.flatMap((paragraph) =>
        paragraph.parts.filter((part) => part.figures.includes(figure.id)),
      )
      expect(parts.map((part) => part.text).join("")).toBe(figure.evidence.map(({ quote }) => quote).join(""))
    }
  })

  test("says of each figure what came of every rule that touches it", async () => {
    const { bySlot, checks, document } = await view()
    const total = bySlot.get("rev.total")
    const touching = document.verdicts.filter(
      ({ figures }) => total !== undefined && figures.includes(total.id),
    )
    expect(touching.map(({ outcome }) => outcome)).toContain("fail")
    expect(checks.get(total?.id ?? "")).toEqual(touching.map(({ outcome }) => outcome))
  })

  test("has for each finding the sentences it rests on", async () => {
    const { document, frames } = await view()
    const finding = document.findings.find(({ rules }) => rules.includes("N03"))
    const sentences = frames.get(finding?.id ?? "")?.map(({ sentence }) => sentence) ?? []
    expect(sentences.join("")).toContain("120.50")
    expect(sentences.join("")).toContain("125.00")
  })

  test("knows the others of its organisation", async () => {
    expect((await view()).others.map(({ fiscalYear }) => fiscalYear)).toEqual([2023])
  })
})

describe("a figure", () => {
  test("is shown in its paragraph, with its neighbours, its rules, and the same figure of another year", async () => {
    const { bySlot } = await view()
    const found = await desk.figure(id, bySlot.get("rev.total")?.id ?? "")
    if (!found.ok) throw new Error(found.error.code)
    const { context, verdicts, operands, otherYears } = found.value
    expect(context).toHaveLength(3)
    expect(context[1]?.parts.filter(({ focus }) => focus).map(({ text }) => text)).toEqual(["120.50"])
    for (const verdict of verdicts)
      for (const operand of verdict.figures) expect(operands.has(operand)).toBe(true)
    expect(otherYears).toMatchObject([
      { head: { fiscalYear: 2023 }, amount: { name: "rev.total", value: "1180000.00" } },
    ])
  })

  test("that is no main amount is found in the other year's paper", async () => {
    const of = async (year: number, more: string) => {
      const bytes = paper(year, { total: `120.50万元，较${year - 1}年增加${more}` })
      const imported = await desk.importDocument({ name: `${year}.txt`, bytes })
      return imported.ok ? imported.value.id : ""
    }
    await of(2021, "3.50")
    const later = await desk.disclosure(await of(2022, "4.50"))
    if (!later.ok) throw new Error(later.error.code)
    const { document, head } = later.value
    const more = document.figures.find(({ printed }) => printed === "4.50")
    const found = await desk.figure(head.id, more?.id ?? "")
    expect(found.ok && found.value.otherYears).toMatchObject([
      { head: { fiscalYear: 2021 }, figure: { printed: "3.50" } },
    ])
  })

  test("that is not there is a problem", async () => {
    expect(await desk.figure(id, "f999")).toMatchObject({ ok: false, error: { code: "no-such-figure" } })
  })
})

describe("a rule", () => {
  test("is found in any case, with what it found in every disclosure, the last that came in first", async () => {
    const page = await ruled("n03", { limit: 10 })
    expect(page.findings).toEqual([{ rule: "N03", severity: "fatal", findings: 2, documents: 2 }])
    expect(page.results.map(({ head, verdict }) => [head.fiscalYear, verdict.rule, verdict.outcome])).toEqual(
      [
        [2024, "N03", "fail"],
        [2023, "N03", "fail"],
      ],
    )
    expect(page.next).toBeNull()
    expect(await desk.rule("Z1", { limit: 10 })).toMatchObject({ ok: false, error: { code: "no-such-rule" } })
  })

  test("comes by stretches, each beginning behind the one before", async () => {
    const first = await ruled("N03", { limit: 1 })
    const second = await ruled("N03", { limit: 1, after: first.next ?? "" })
    expect([first, second].map(({ results }) => results.map(({ head }) => head.fiscalYear))).toEqual([
      [2024],
      [2023],
    ])
    expect(second.next).toBeNull()
  })

  test("that found nothing says so, however many documents it was held against", async () => {
    const held = (await view()).document.verdicts.find(
      ({ rule, outcome }) => rule !== "N03" && outcome === "pass",
    )
    expect(await ruled(held?.rule ?? "", { limit: 10 })).toMatchObject({
      findings: [],
      results: [],
      next: null,
    })
  })

  async function ruled(id: string, paging: { readonly limit: number; readonly after?: string }) {
    const page = await desk.rule(id, paging)
    if (!page.ok) throw new Error(page.error.code)
    return page.value
  }
})

describe("importing", () => {
  test("keeps nothing of what could not be read", async () => {
    const before = await desk.version()
    const refused = await desk.importDocument({ name: "x.txt", bytes: new Uint8Array() })
    expect(refused).toEqual({ ok: false, error: { code: "empty-document" } })
    expect(await desk.version()).toBe(before)
  })

  test("lets a defect through", async () => {
    const broken = createDesk({
      ...ports(),
      hash: () => {
        throw new TypeError("no hash")
      },
    })
    await expect(broken.importDocument({ name: "x.txt", bytes: paper(2024) })).rejects.toThrow("no hash")
  })

  test("gives the report that gouji check prints", async () => {
    const report = await desk.report(id)
    const { document } = await view()
    expect(report).toMatchObject({ ok: true, value: { schema: "gouji/report/1", documents: [document] } })
  })
})
