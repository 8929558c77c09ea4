import type { Problem } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"
import type { Result } from "@gouji/domain"

import { examplesOf } from "../work/rule-examples.ts"
import { type Kind, keyOf, type Readings, type Want } from "./known.ts"
import { PAGE } from "./pages.ts"
import type { News } from "./reducing/learning.ts"

/** What reading needs: the desk, the moment, and whose key is at it. */
export interface Loading {
  readonly desk: Desk
  /** ISO date where the program runs. */
  readonly today: () => string
  readonly publicKey: string | null
  /** How a name begins, syllable by syllable. */
  readonly initials: (name: string) => string
}

/** Reads what is wanted; `version` is where the registry stood when it was asked for. */
export async function load(want: Want, loading: Loading, version: number): Promise<News> {
  if (want.kind === "page") return loadPage(want, loading, version)
  if (want.kind === "acts") return loadActs(want, loading, version)
  const key = keyOf(want)
  const read = await readingOf(want, loading)
  const news = {
    type: "read",
    kind: want.kind,
    key,
    version,
  } as const
  return read.ok
    ? { ...news, value: read.value, problem: null }
    : { ...news, value: null as never, problem: read.error }
}

async function loadPage(
  { page, pages }: Extract<Want, { kind: "page" }>,
  { desk }: Loading,
  version: number,
): Promise<News> {
  const { words, order, state } = pages.asked
  const after = pages.marks[page] ?? null
  const filter = { ...(words.trim() !== "" && { words }), ...(state !== null && { state }) }
  const { items, next } = await desk.page(filter, { limit: PAGE, order, ...(after !== null && { after }) })
  return { type: "page", asked: pages.asked, page, version, items, next }
}

async function loadActs(
  { page, pages }: Extract<Want, { kind: "acts" }>,
  { desk }: Loading,
  version: number,
): Promise<News> {
  const after = pages.marks[page] ?? null
  const read = await desk.activity({ limit: PAGE, ...(after !== null && { after }) })
  return { type: "acts", page, version, ...read }
}

type Reading = Result<Readings[Kind], Problem>

async function readingOf(want: Exclude<Want, { kind: "page" | "acts" }>, loading: Loading): Promise<Reading> {
  const { desk, today, publicKey } = loading
  switch (want.kind) {
    case "document":
      return opened(want.id, desk)
    case "permits":
      return desk.permits(want.id)
    case "board":
      return { ok: true, value: await desk.boardOfYears({ stage: want.stage, today: today() }) }
    case "comparison":
      return desk.comparison(want.from, want.to)
    case "rules":
      return { ok: true, value: desk.rules() }
    case "rule":
      return ruleWith(want.id, desk)
    case "initials":
      return { ok: true, value: loading.initials }
    case "me": {
      const holders = await desk.keys.holders()
      return {
        ok: true,
        value: holders.find(({ key, isRevoked }) => key === publicKey && !isRevoked) ?? null,
      }
    }
  }
}

/** Documents of a rule that are shown. */
const OF_A_RULE = 200

async function ruleWith(id: string, desk: Desk): Promise<Result<Readings["rule"], Problem>> {
  const rule = desk.rules().find((one) => one.id === id)
  if (rule === undefined) return { ok: false, error: { code: "no-such-rule", id } }
  const { items } = await desk.page({ rule: id }, { limit: OF_A_RULE })
  return { ok: true, value: { rule, documents: items, examples: await examplesOf(rule.id) } }
}

async function opened(id: string, desk: Desk): Promise<Result<Readings["document"], Problem>> {
  const view = await desk.disclosure(id)
  if (!view.ok) return view
  const life = await desk.life(id)
  if (!life.ok) return life
  const permits = await desk.permits(id)
  if (!permits.ok) return permits
  const comparable = await desk.comparablePapers(id)
  if (!comparable.ok) return comparable
  return {
    ok: true,
    value: {
      view: view.value,
      life: life.value,
      permits: permits.value,
      comparable: comparable.value,
    },
  }
}
