import { openRegistry } from "@gouji/adapters"
import type { Registry } from "@gouji/application"
import type { OrganisationChange, OrganisationId, RegisteredLevel } from "@gouji/domain"

import { attempt, bureau, enrolments, lifeOf } from "./registry-sample.ts"
import { act, bringIn, type Traits } from "./store-entry.ts"

/**
 * A small district to ask about. 示例区文化馆 took on 示例区美术馆 in 2025 and is called 示例区文化中心 since 2026;
 * 示例区教委 has an office and two schools, one of them without a paper, and gives 5.00 to the other.
 */
const REGISTER: readonly OrganisationChange[] = [
  entered("QU", "示例区", { level: "government" }),
  entered("JW", "示例区教委", { level: "department", parent: "QU" }),
  entered("JW0", "示例区教委本级", { parent: "JW" }),
  entered("XX1", "示例区第一小学", { parent: "JW" }),
  entered("XX2", "示例区第二小学", { parent: "JW" }),
  entered("WHG", "示例区文化馆", { level: "department", parent: "QU" }),
  entered("MSG", "示例区美术馆", { level: "department", parent: "QU" }),
  {
    kind: "merged",
    ids: ["MSG" as OrganisationId],
    into: "WHG" as OrganisationId,
    from: "2025-01-01",
  },
  { kind: "renamed", id: "WHG" as OrganisationId, name: "示例区文化中心", from: "2026-01-01" },
]

function entered(
  id: string,
  name: string,
  { level = "unit", parent = null }: { readonly level?: RegisteredLevel; readonly parent?: string | null },
): OrganisationChange {
  return {
    kind: "entered",
    id: id as OrganisationId,
    name,
    level,
    organisationKind: "unknown",
    parent: parent as OrganisationId | null,
    creditCode: null,
    division: null,
    from: "2010-01-01",
  }
}

/** Published, with a fatal finding that was let stand. */
const PUBLISHED: Traits = {
  ...culture(2023, {
    "rev.total": "380.88",
    "exp.total": "380.88",
    "exp.basic": "368.53",
    "exp.proj": "12.35",
  }),
  text: "示例区文化馆2023年",
}

/** The contact of every text stands at its beginning. */
const CONTACT = "某丙"

const PAPERS: readonly Traits[] = [
  {
    ...culture(2024, {
      "rev.total": "371.06",
      "exp.total": "371.06",
      "exp.basic": "358.68",
      "exp.proj": "12.38",
      sg: "3.50",
      "gpb.exp[207]": "371.06",
    }),
    found: [
      ["X02", "error"],
      ["N02", "warning"],
    ],
    at: "2026-03-02T00:00:00.000Z",
  },
  {
    ...culture(2024, { "exp.total": "370.123456", sg: "0" }),
    stage: "final",
    text: "示例区文化馆2024年决算",
  },
  {
    ...culture(2026, { "exp.total": "400.00" }),
    organisation: "示例区文化中心",
    text: "示例区文化中心2026年",
  },
  {
    whose: "MSG",
    organisation: "示例区美术馆",
    level: "department",
    figures: { "exp.total": "9.00" },
    text: "示例区美术馆2024年",
  },
  {
    whose: "JW",
    organisation: "示例区教委",
    level: "department",
    figures: { "rev.total": "150.00", "exp.total": "150.00" },
    text: "示例区教委2024年",
  },
  {
    whose: "JW0",
    organisation: "示例区教委本级",
    figures: { "rev.total": "105.00", "exp.total": "105.00", "exp.aid": "5.00" },
    text: "示例区教委本级2024年",
  },
  {
    whose: "XX1",
    organisation: "示例区第一小学",
    figures: { "rev.total": "50.00", "exp.total": "49.00", "rev.sup": "5.00" },
    text: `${CONTACT}：示例区第一小学\u001b[2J本年支出合计49.00万元，\n\t其中食堂补\n助5.00万元，用于学生午餐。`,
    found: [["X02", "error"]],
    at: "2026-03-03T00:00:00.000Z",
  },
  { organisation: "示例区档案馆", figures: { "exp.total": "1.00" }, text: "示例区档案馆2024年" },
]

function culture(fiscalYear: number, figures: NonNullable<Traits["figures"]>): Traits {
  return {
    whose: "WHG",
    organisation: "示例区文化馆",
    level: "department",
    fiscalYear,
    figures,
    text: `示例区文化馆${fiscalYear}年`,
  }
}

/** Makes it in a file. Without the register organisations are known by their papers only. */
export async function fillAsked(place: string, { isRegistered = true } = {}): Promise<void> {
  const registry = await openRegistry(place)
  try {
    const people = bureau()
    await done(act(registry, people.chief, ...enrolments(people)))
    const changed = { kind: "organisations-changed" as const, changes: REGISTER }
    if (isRegistered) await done(act(registry, people.chief, changed))
    // Up to its publication; the last step checks it again.
    for (const step of lifeOf(PUBLISHED, people).slice(0, -1)) await done(attempt(registry, step))
    for (const traits of PAPERS) await done(bringIn(registry, traits))
  } finally {
    await registry.close()
  }
}

async function done(
  answer: Promise<{ readonly ok: boolean }> | ReturnType<Registry["append"]>,
): Promise<void> {
  const result = await answer
  if (!result.ok) throw new TypeError(`refused: ${JSON.stringify(result)}`)
}
