import { newPrivateKey, privateKeyIn, signerOf } from "@gouji/adapters"
import type { Act, Registry, Rejection, Signer } from "@gouji/application"
import type { OrganisationChange, OrganisationId, Result, Role } from "@gouji/domain"

import { act, actsOf, entriesOf, madeUp, type Traits, writingOf } from "./store-entry.ts"

/** The private keys of those who work in a bureau, as PEM. */
export interface BureauKeys {
  readonly chief: string
  readonly clerk: string
  readonly reviewer: string
  readonly leaver: string
}

/** New ones. */
export function newKeys(): BureauKeys {
  const [chief, clerk, reviewer, leaver] = [
    newPrivateKey(),
    newPrivateKey(),
    newPrivateKey(),
    newPrivateKey(),
  ]
  return { chief, clerk, reviewer, leaver }
}

function enrolment(signer: Signer, name: string, roles: readonly Role[]): Act {
  return { kind: "key-enrolled", key: signer.publicKey, person: name, roles }
}

/** Who works in a bureau; the leaver's key is to be revoked. */
export function bureau(keys: BureauKeys = newKeys()) {
  const person = (pem: string) => signerOf(privateKeyIn(pem))
  return {
    chief: person(keys.chief),
    clerk: person(keys.clerk),
    reviewer: person(keys.reviewer),
    leaver: person(keys.leaver),
  }
}
export type Bureau = ReturnType<typeof bureau>

/** The acts of enrolling them, each done by the chief. */
export function enrolments({ chief, clerk, reviewer, leaver }: Bureau): readonly Act[] {
  return [
    enrolment(chief, "管理员", ["administrator"]),
    enrolment(clerk, "报账员", ["clerk"]),
    enrolment(reviewer, "审核员", ["reviewer"]),
    enrolment(leaver, "离任者", ["clerk"]),
  ]
}

const LIBRARY = {
  kind: "entered",
  id: "library" as OrganisationId,
  name: "示例区图书馆",
  level: "department",
  organisationKind: "public-institution-1",
  parent: null,
  creditCode: null,
  division: null,
  from: "2010-01-01",
} as const satisfies OrganisationChange

/** Takes the leaver's key away. */
function dismiss(registry: Registry, { chief, leaver }: Bureau) {
  return done(act(registry, chief, { kind: "key-revoked", key: leaver.publicKey, reason: "离岗" }))
}

/** Every act that one document can go through, from coming in to being checked again after it was published. */
export function lifeOf(traits: Traits, people: Bureau, corrects: string | null = null): readonly Step[] {
  const given = { fatal: [`finding-${traits.text}`], ...traits }
  const { original, kept, subject } = madeUp(given)
  const about = { subject, document: original.sha256 }
  const [finding] = given.fatal
  const until = "2099-12-31"
  const accepted = [{ fingerprint: finding ?? "", reason: "口径不同，已说明", until }]
  const byClerk: readonly Act[] = [
    { kind: "annotated", ...about, finding: null, words: "请核对\u001f附表" },
    { kind: "accepted", ...about, finding: finding ?? "", reason: "口径不同，已说明", until },
    { kind: "submitted", ...about },
  ]
  const [, again] = actsOf({ ...given, catalogue: "test.2" })
  return [
    { traits: given },
    ...byClerk.map((each) => ({ by: people.clerk, act: each })),
    {
      by: people.reviewer,
      act: { kind: "signed", ...about, catalogue: "test.1", report: kept.hash, accepted },
    },
    { by: people.clerk, act: { kind: "published", ...about, corrects, changes: [] } },
    { by: null, act: again },
  ]
}

/** A document that comes in, or an act on it. */
export type Step = { readonly traits: Traits } | { readonly by: Signer | null; readonly act: Act }

/** Does one step and gives the hashes of the entries it wrote. Throws where it is refused. */
async function take(registry: Registry, step: Step): Promise<readonly string[]> {
  const attempted = await attempt(registry, step)
  if (!attempted.ok) throw new TypeError(`refused: ${JSON.stringify(attempted.error)}`)
  return attempted.value
}

/** The same, or why not. */
export async function attempt(registry: Registry, step: Step): Promise<Result<readonly string[], Rejection>> {
  const writing =
    "traits" in step
      ? await writingOf(registry, step.traits)
      : { entries: await entriesOf(registry, [step.act], { signer: step.by }) }
  const written = await registry.append(writing)
  return written.ok ? { ok: true, value: writing.entries.map(({ hash }) => hash) } : written
}

/** Fills a registry with lives cut off at every point, corrections, a withdrawal, and acts of a key that is revoked later. */
export async function fillSample(registry: Registry, documents = 8): Promise<Bureau> {
  const people = bureau()
  await done(act(registry, people.chief, ...enrolments(people)))
  await done(act(registry, people.chief, { kind: "organisations-changed", changes: [LIBRARY] }))
  for (let each = 0; each < documents; each++) {
    const traits = {
      text: `第${each}号单位预算\u{20000}，支出371.0${each % 10}万元。`,
      organisation: `示例区第${each % 5}单位`,
      fiscalYear: 2020 + each,
    }
    const steps = lifeOf(traits, people)
    for (const step of steps.slice(0, 1 + (each % steps.length))) await take(registry, step)
  }
  await corrected(registry, people)
  await withdrawn(registry, people)
  await dismiss(registry, people)
  return people
}

async function corrected(registry: Registry, people: Bureau): Promise<void> {
  const organisation = "示例区图书馆"
  const first = lifeOf({ text: "更正前", organisation }, people)
  const { sha256 } = madeUp({ text: "更正前", organisation }).original
  const second = lifeOf({ text: "更正后", organisation }, people, sha256)
  for (const step of [...first, ...second]) await take(registry, step)
}

async function withdrawn(registry: Registry, people: Bureau): Promise<void> {
  const traits = { text: "误报", organisation: "示例区档案馆" }
  const { original, subject } = madeUp(traits)
  const about = { subject, document: original.sha256 }
  await take(registry, { traits })
  await take(registry, { by: people.leaver, act: { kind: "withdrawn", ...about, reason: "重复报送" } })
}

async function done(answer: ReturnType<Registry["append"]>): Promise<void> {
  const result = await answer
  if (!result.ok) throw new TypeError(`refused: ${JSON.stringify(result.error)}`)
}
