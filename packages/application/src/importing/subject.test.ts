import { type OrganisationChange, OrganisationId, registerOf } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import type { ManifestRow } from "./manifest/manifest.ts"
import { decideSubject, type SubjectKnown, type SubjectSaid } from "./subject.ts"

const NOBODY: SubjectSaid = { prefer: null, organisation: null }
const TODAY = "2026-03-01"

/** A register of units by id and name; `renamed` gives one another name from a day on. */
function register(names: Readonly<Record<string, string>>, renamed: readonly OrganisationChange[] = []) {
  const entered = Object.entries(names).map(
    ([id, name]): OrganisationChange => ({
      kind: "entered",
      id: OrganisationId.parse(id),
      name,
      level: "unit",
      organisationKind: "organ",
      parent: null,
      creditCode: null,
      division: null,
      from: "2010-01-01",
    }),
  )
  const made = registerOf([...entered, ...renamed])
  if (!made.ok) throw new TypeError(JSON.stringify(made.error))
  return made.value
}

/** A budget of 2024 as a document says it, and what a manifest says of it. */
function known(
  name: string,
  row: Partial<ManifestRow> | null = null,
  given: Partial<SubjectKnown> = {},
): SubjectKnown {
  return {
    disclosure: { organisation: { name, level: "unit", kind: "unknown" }, fiscalYear: 2024, stage: "budget" },
    row: row && {
      line: 2,
      file: "a.pdf",
      organisation: null,
      fiscalYear: null,
      stage: null,
      address: null,
      dates: null,
      ...row,
    },
    register: null,
    // Names stand for themselves where there is no register.
    hash: (bytes) => new TextDecoder("utf-8").decode(bytes),
    today: TODAY,
    ...given,
  }
}

/** Who, when and what in a few letters; or what has to be said first. */
function decided(about: SubjectKnown, said: Partial<SubjectSaid> = {}): string {
  const decision = decideSubject(about, { ...NOBODY, ...said })
  switch (decision.kind) {
    case "decided": {
      const { organisation, fiscalYear, stage } = decision.subject
      return `${organisation} ${fiscalYear} ${stage}`
    }
    case "differs":
      return decision.differences
        .map(({ field, manifest, document }) => `${field}: ${manifest} / ${document}`)
        .join("; ")
    case "unmatched":
      return `${decision.name}? ${decision.candidates.map(({ id, how }) => `${id} ${how}`).join(", ")}`
  }
}

describe("whose disclosure it is", () => {
  test("is what the document says, where nothing else is said", () => {
    expect(decided(known("图书馆"))).toBe("图书馆 2024 budget")
  })

  test("is what both say, in the document's spelling", () => {
    const row = { organisation: "图 书馆（本级）", fiscalYear: 2024, stage: "budget" } as const
    expect(decided(known("图书馆(本级)", row))).toBe("图书馆(本级) 2024 budget")
  })

  test("is the manifest's organisation, where the document names none", () => {
    expect(decided(known("", { organisation: "图书馆" }))).toBe("图书馆 2024 budget")
  })

  test.each([
    [{ organisation: "档案馆" }, "organisation: 档案馆 / 图书馆", "档案馆 2024 budget"],
    [{ fiscalYear: 2023 }, "fiscalYear: 2023 / 2024", "图书馆 2023 budget"],
    [{ stage: "final" }, "stage: final / budget", "图书馆 2024 final"],
  ] as const)("has to be said where they differ: %j", (row, differences, listed) => {
    const about = known("图书馆", row)
    expect(decided(about)).toBe(differences)
    expect(decided(about, { prefer: "manifest" })).toBe(listed)
    expect(decided(about, { prefer: "document" })).toBe("图书馆 2024 budget")
  })
})

describe("with a register", () => {
  const names = { lib: "示例区图书馆", arc: "示例区档案馆" }
  const from2025: OrganisationChange = {
    kind: "renamed",
    id: OrganisationId.parse("lib"),
    name: "示例区文化馆",
    from: "2025-06-01",
  }

  test("an organisation is who bears the name", () => {
    expect(decided(known("示例区图书馆", null, { register: register(names) }))).toBe("lib 2024 budget")
  })

  test("an organisation may be called as it was that year, or as it is today", () => {
    const given = { register: register(names, [from2025]) }
    expect(decided(known("示例区图书馆", null, given))).toBe("lib 2024 budget")
    expect(decided(known("示例区文化馆", null, given))).toBe("lib 2024 budget")
  })

  test("two names of one organisation do not differ", () => {
    const given = { register: register(names, [from2025]) }
    expect(decided(known("示例区图书馆", { organisation: "示例区文化馆" }, given))).toBe("lib 2024 budget")
    expect(decided(known("示例区图书馆", { organisation: "示例区档案馆" }, given))).toBe(
      "organisation: 示例区档案馆 / 示例区图书馆",
    )
  })

  test("a name that is only like another is never taken for it", () => {
    const given = { register: register(names) }
    expect(decided(known("示例区图书馆（本级）", null, given))).toMatch(
      /^示例区图书馆（本级）\? lib contains/,
    )
    expect(decided(known("图书", null, given), { organisation: "lib" })).toBe("lib 2024 budget")
  })

  test("a name that several bear is not one of them", () => {
    const given = { register: register({ one: "办事处", two: "办事处" }) }
    expect(decided(known("办事处", null, given))).toBe("办事处? one current, two current")
  })

  test("a document that names nobody is nobody's", () => {
    expect(decided(known("", null, { register: register(names) }))).toBe("? ")
  })
})
