import { describe, expect, test } from "vitest"

import type { DocumentAct, KeyAct } from "./act.ts"
import { holdersOf, keyRefusal } from "./keys.ts"
import { refusalOf } from "./permit.ts"
import { currentOf, type Done, publishedOf, type State, standingOf, unsettled } from "./standing.ts"

const SUBJECT = { organisation: "library", fiscalYear: 2024, stage: "budget" } as const
const [FIRST, SECOND, REPORT] = ["a".repeat(64), "b".repeat(64), "e".repeat(64)]
const [CLERK, REVIEWER, OTHER, ADMINISTRATOR] = ["clerk", "reviewer", "other", "administrator"]

const HOLDERS = [
  { key: CLERK, person: "报账员", roles: ["clerk"], isRevoked: false },
  { key: REVIEWER, person: "审核员", roles: ["reviewer"], isRevoked: false },
  { key: "reviewer-2", person: "报账员", roles: ["reviewer"], isRevoked: false },
  { key: OTHER, person: "另一人", roles: ["reviewer"], isRevoked: true },
  { key: ADMINISTRATOR, person: "管理员", roles: ["administrator"], isRevoked: false },
] as const

type Kind = DocumentAct["kind"]
type Given = { readonly document?: string; readonly [other: string]: unknown }

/** An act with what it takes by default; `given` says otherwise. */
function act(kind: Kind, given: Given = {}): DocumentAct {
  const usual: Record<Kind, object> = {
    received: { name: "budget.txt", address: null, dates: null },
    checked: { catalogue: "1", engine: "1", report: REPORT, against: [], findings: FINDINGS },
    annotated: { finding: null, words: "请核对" },
    accepted: { finding: "f-fatal", reason: "口径不同", until: "2024-12-31" },
    contested: { finding: "f-fatal", reply: "原表无误" },
    retracted: { entry: "none" },
    submitted: {},
    returned: { reason: "请更正" },
    signed: { catalogue: "1", report: REPORT, accepted: [] },
    published: { corrects: null, changes: [] },
    withdrawn: { reason: "重复" },
  }
  return { kind, subject: SUBJECT, document: FIRST, ...usual[kind], ...given } as DocumentAct
}

const FINDINGS = [
  { fingerprint: "f-fatal", severity: "fatal" },
  { fingerprint: "f-warning", severity: "warning" },
] as const

/** What was done so far; who does what is as a bureau has it. Entries are numbered from 1. */
function done(...acts: readonly DocumentAct[]): readonly Done[] {
  return acts.map((each, index) => ({
    act: each,
    at: "2024-03-01T08:00:00.000Z",
    by: ["signed", "returned"].includes(each.kind) ? REVIEWER : CLERK,
    entry: `entry-${index + 1}`,
  }))
}

const PATHS: Readonly<Record<State, readonly DocumentAct[]>> = {
  received: [act("received")],
  checked: [act("received"), act("checked")],
  "in-review": [act("received"), act("checked"), act("contested"), act("submitted")],
  signed: [act("received"), act("checked"), act("contested"), act("submitted"), act("signed")],
  published: [
    act("received"),
    act("checked"),
    act("contested"),
    act("submitted"),
    act("signed"),
    act("published"),
  ],
  corrected: [act("received"), act("checked"), act("received", { document: SECOND })],
  withdrawn: [act("received"), act("withdrawn")],
}

function refused(path: readonly DocumentAct[], attempted: DocumentAct, by: string | null = CLERK) {
  return refusalOf({
    standing: standingOf(SUBJECT, done(...path)),
    act: attempted,
    by,
    at: "2024-03-02T08:00:00.000Z",
    holders: HOLDERS,
  })
}

/** Where an act leads from a state; a state it is missing from refuses it. Written down from the process, not from the code. */
const TRANSITIONS: Readonly<Record<Exclude<Kind, "received" | "retracted">, Partial<Record<State, State>>>> =
  {
    checked: {
      received: "checked",
      checked: "checked",
      "in-review": "in-review",
      signed: "signed",
      published: "published",
    },
    annotated: { checked: "checked", "in-review": "in-review", signed: "signed", published: "published" },
    accepted: { checked: "checked", "in-review": "in-review" },
    contested: { checked: "checked", "in-review": "in-review" },
    submitted: { checked: "in-review" },
    returned: { "in-review": "checked", signed: "checked" },
    signed: { "in-review": "signed" },
    published: { signed: "published" },
    withdrawn: {
      received: "withdrawn",
      checked: "withdrawn",
      "in-review": "withdrawn",
      signed: "withdrawn",
      published: "withdrawn",
    },
  }
const STATES = Object.keys(PATHS) as readonly State[]
const CELLS = Object.entries(TRANSITIONS).flatMap(([kind, to]) =>
  STATES.map((from) => ({ kind: kind as Kind, from, to: (to as Partial<Record<State, State>>)[from] })),
)

describe("every act in every state", () => {
  test.each(STATES)("the path to %s leads there", (state) => {
    expect(standingOf(SUBJECT, done(...PATHS[state])).versions[0]?.state).toBe(state)
  })

  test.each(CELLS)("$kind from $from leads to $to", ({ kind, from, to }) => {
    const by = ["signed", "returned"].includes(kind) ? REVIEWER : CLERK
    const attempted = act(kind, kind === "signed" ? { accepted: [] } : {})
    const refusal = refused(PATHS[from], attempted, by)
    if (to === undefined) {
      expect(refusal).toMatchObject({ code: "wrong-state", state: from })
    } else {
      expect(refusal).toBeNull()
      expect(standingOf(SUBJECT, done(...PATHS[from], attempted)).versions[0]?.state).toBe(to)
    }
  })
})

describe("two pairs of eyes", () => {
  test("who submitted cannot sign, under another key of theirs neither", () => {
    expect(refused(PATHS["in-review"], act("signed"), "reviewer-2")).toEqual({
      code: "same-person",
      person: "报账员",
    })
  })

  test("a clerk cannot sign, a revoked reviewer neither, nor a stranger, nor nobody", () => {
    const attempt = (by: string | null) => refused(PATHS["in-review"], act("signed"), by)
    expect(attempt(CLERK)).toEqual({ code: "wrong-role", wanted: ["reviewer"] })
    for (const by of [OTHER, "stranger", null]) expect(attempt(by)).toEqual({ code: "not-enrolled" })
  })

  test("what a machine does needs no key", () => {
    expect(refused([], act("received"), null)).toBeNull()
    expect(refused(PATHS.received, act("checked"), null)).toBeNull()
    expect(refused(PATHS.checked, act("submitted"), null)).toEqual({ code: "not-enrolled" })
  })
})

describe("findings", () => {
  const UNANSWERED = [act("received"), act("checked"), act("submitted"), act("signed")]

  test("a fatal one that nobody answered keeps a document from being published; a warning does not", () => {
    expect(refused(UNANSWERED, act("published"))).toEqual({
      code: "unsettled-findings",
      findings: ["f-fatal"],
    })
  })

  test("one let stand counts up to its last day, and not the day after", () => {
    const until = (day: string) => [
      act("received"),
      act("checked"),
      act("accepted", { until: day }),
      act("submitted"),
      act("signed", { accepted: [{ fingerprint: "f-fatal", reason: "口径不同", until: day }] }),
    ]
    expect(refused(until("2024-03-02"), act("published"))).toBeNull()
    expect(refused(until("2024-03-01"), act("published"))).toMatchObject({ code: "unsettled-findings" })
  })

  test("nothing is let stand up to a day that has passed", () => {
    const attempted = act("accepted", { until: "2024-03-01" })
    expect(refused(PATHS.checked, attempted)).toEqual({ code: "expiry-passed", until: "2024-03-01" })
  })

  test("one the check did not bring up cannot be decided on", () => {
    const attempted = act("contested", { finding: "f-none" })
    expect(refused(PATHS.checked, attempted)).toEqual({ code: "unknown-finding", finding: "f-none" })
  })

  test("a new check brings in new ones, and the old decisions stand", () => {
    const again = act("checked", {
      catalogue: "2",
      findings: [...FINDINGS, { fingerprint: "f-new", severity: "fatal" }],
    })
    expect(refused([...PATHS.signed, again], act("published"))).toEqual({
      code: "unsettled-findings",
      findings: ["f-new"],
    })
  })
})

describe("taking back", () => {
  const DECIDED = [act("received"), act("checked"), act("contested")]
  const back = act("retracted", { entry: "entry-3" })

  test("undoes one's own decision, and the finding is open again", () => {
    expect(refused(DECIDED, back)).toBeNull()
    const [version] = standingOf(SUBJECT, done(...DECIDED, back)).versions
    expect(version && unsettled(version, "2024-03-02")).toEqual(FINDINGS)
  })

  test("undoes a submission", () => {
    const path = [...DECIDED, act("submitted")]
    const attempted = act("retracted", { entry: "entry-4" })
    expect(refused(path, attempted)).toBeNull()
    expect(standingOf(SUBJECT, done(...path, attempted)).versions[0]?.state).toBe("checked")
  })

  test("is not for what another person did, for what is not there, nor twice", () => {
    const nothing = { code: "nothing-to-retract", entry: "entry-3" }
    expect(refused(DECIDED, back, REVIEWER)).toEqual(nothing)
    expect(refused(DECIDED, act("retracted", { entry: "entry-1" }))).toMatchObject({ entry: "entry-1" })
    expect(refused([...DECIDED, back], back)).toEqual(nothing)
  })
})

describe("signing", () => {
  test("names the last check and every finding let stand", () => {
    const path = [act("received"), act("checked"), act("accepted"), act("submitted")]
    const accepted = [{ fingerprint: "f-fatal", reason: "口径不同", until: "2024-12-31" }]
    expect(refused(path, act("signed", { accepted }), REVIEWER)).toBeNull()
    const other = { code: "other-check", catalogue: "1" }
    expect(refused(path, act("signed", { accepted: [] }), REVIEWER)).toEqual(other)
    expect(refused(path, act("signed", { accepted, catalogue: "0" }), REVIEWER)).toEqual(other)
    expect(refused(path, act("signed", { accepted, report: FIRST }), REVIEWER)).toEqual(other)
  })
})

describe("a correction", () => {
  const again = (kind: Kind, given: Given = {}) => act(kind, { document: SECOND, ...given })
  const path = [
    ...PATHS.published,
    again("received"),
    again("checked", { findings: [] }),
    again("submitted"),
    again("signed"),
  ]

  test("leaves the published version up until the new one takes its place", () => {
    const standing = standingOf(SUBJECT, done(...path))
    expect(publishedOf(standing)?.document).toBe(FIRST)
    expect(currentOf(standing)?.document).toBe(SECOND)
    const published = standingOf(SUBJECT, done(...path, again("published", { corrects: FIRST })))
    expect(published.versions.map(({ state }) => state)).toEqual(["corrected", "published"])
  })

  test("says which version it takes the place of", () => {
    expect(refused(path, again("published"))).toEqual({ code: "other-version", published: FIRST })
    expect(refused(path, again("published", { corrects: FIRST }))).toBeNull()
  })

  test("is a document of its own: the same one does not come in twice", () => {
    expect(refused(PATHS.checked, act("received"))).toEqual({ code: "already-received", document: FIRST })
    expect(refused(PATHS.checked, again("submitted"))).toEqual({ code: "unknown-version", document: SECOND })
  })
})

describe("keys", () => {
  const enrolled = (key: string, roles: readonly string[]): KeyAct =>
    ({ kind: "key-enrolled", key, person: key, roles }) as KeyAct
  const revoked = (key: string): KeyAct => ({ kind: "key-revoked", key, reason: "离岗" })
  const FOUNDED = [enrolled("a", ["administrator"])]

  test("the first enrols itself, as an administrator; any other is enrolled by one", () => {
    expect(keyRefusal([], enrolled("a", ["administrator"]), "a")).toBeNull()
    expect(keyRefusal([], enrolled("a", ["clerk"]), "a")).toMatchObject({ code: "wrong-role" })
    expect(keyRefusal([], enrolled("a", ["administrator"]), "b")).toEqual({ code: "not-enrolled" })
    expect(keyRefusal(FOUNDED, enrolled("b", ["clerk"]), "a")).toBeNull()
    expect(keyRefusal(FOUNDED, enrolled("b", ["clerk"]), "b")).toEqual({ code: "not-enrolled" })
    const both = [...FOUNDED, enrolled("b", ["clerk"])]
    expect(keyRefusal(both, enrolled("c", ["clerk"]), "b")).toMatchObject({ code: "wrong-role" })
  })

  test("a revoked one signs nothing, is not enrolled again, and is still known by its person", () => {
    const acts = [...FOUNDED, enrolled("b", ["administrator"]), revoked("b")]
    expect(keyRefusal(acts, enrolled("c", ["clerk"]), "b")).toEqual({ code: "not-enrolled" })
    expect(keyRefusal(acts, enrolled("b", ["clerk"]), "a")).toEqual({ code: "key-known" })
    expect(holdersOf(acts)).toMatchObject([{ isRevoked: false }, { person: "b", isRevoked: true }])
  })

  test("the last administrator stays", () => {
    expect(keyRefusal(FOUNDED, revoked("a"), "a")).toEqual({ code: "last-administrator" })
    expect(keyRefusal(FOUNDED, revoked("z"), "a")).toEqual({ code: "key-unknown" })
  })
})
