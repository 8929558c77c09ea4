import { setImmediate as turn } from "node:timers/promises"

import { nodeHash } from "@gouji/adapters"
import {
  type Act,
  chainOf,
  following,
  type Registry,
  type Signer,
  sealed,
  type Writing,
} from "@gouji/application"
import { bureau, enrolments } from "../registry-sample.ts"
import { EDITION, type MadeDocument, madeDocument, type Wanted } from "./made-document.ts"
import type { Place } from "./places.ts"
import { FATES, type Fate, type Planned, planned } from "./plan.ts"
import type { Template } from "./template.ts"

/** What a load came to. */
export interface Load {
  readonly documents: number
  readonly figures: number
  readonly published: number
  /** Of reports as JSON in UTF-8, and of originals. */
  readonly bytes: { readonly json: number; readonly originals: number }
  /** Each writing of a document with its check, and of all acts of people after it. */
  readonly appends: readonly Taken[]
  readonly acts: readonly Taken[]
}

/** Milliseconds by the clock, and of processors in this process. */
export interface Taken {
  readonly wall: number
  readonly cpu: number
}

interface Step {
  readonly act: Act
  readonly by: Signer | null
}

/** Brings so many disclosures into a registry as a desk would: checked, looked through, signed by two and published. */
export async function bringIn(
  { open }: Pick<Place, "open">,
  { templates, count }: { readonly templates: readonly Template[]; readonly count: number },
): Promise<Load> {
  const registry = await open()
  const people = bureau()
  const steps = enrolments(people).map((act) => ({ act, by: people.chief }))
  await done(registry, { steps, at: "2010-01-01T00:00:00.000Z" })
  const loading = new Loading(registry, people)
  for (let index = 0; index < count; index++) {
    const plan = planned(index)
    const ofStage = templates.filter(({ stage }) => stage === plan.stage)
    const template = ofStage[plan.turn % ofStage.length]
    if (template === undefined) throw new RangeError(`no paper of ${plan.stage}`)
    await loading.disclosure(plan, template)
    // Statements are given back between turns of the event loop, of which a store that answers at once has none.
    await turn()
  }
  await registry.close()
  return loading.load
}

class Loading {
  readonly #registry: Registry
  readonly #people: ReturnType<typeof bureau>
  readonly load = {
    documents: 0,
    figures: 0,
    published: 0,
    bytes: { json: 0, originals: 0 },
    appends: [] as Taken[],
    acts: [] as Taken[],
  }

  constructor(registry: Registry, people: ReturnType<typeof bureau>) {
    this.#registry = registry
    this.#people = people
  }

  async disclosure(plan: Planned, template: Template): Promise<void> {
    const { organisation, fiscalYear, factor, isCorrected } = plan
    const wanted = { template, organisation, fiscalYear, factor }
    const first = await this.#version(plan, { wanted, corrects: null })
    if (first !== null && isCorrected)
      await this.#version(plan, { wanted: { ...wanted, factor: factor + 1 }, corrects: first })
  }

  /** Gives its hash where it was published. */
  async #version(
    { fate, at }: Planned,
    { wanted, corrects }: { readonly wanted: Wanted; readonly corrects: string | null },
  ): Promise<string | null> {
    const { load } = this
    const { figures, findings } = wanted.template.document
    const made = madeDocument(wanted)
    const { original, report } = made
    const coming = [made.received, made.checked].map((act) => ({ act, by: null }))
    load.appends.push(await done(this.#registry, { steps: coming, at, content: { original, report } }))
    load.documents += 1
    load.figures += figures.length
    load.bytes.json += Buffer.byteLength(report.json)
    load.bytes.originals += original.bytes.length
    // What is fatal has to be settled first; here it is left lying.
    const reached = findings.some(({ severity }) => severity === "fatal") ? "in-review" : fate
    const steps = this.#stepsTo(reached, made, corrects)
    if (steps.length > 0) load.acts.push(await done(this.#registry, { steps, at }))
    if (reached !== "published") return null
    load.published += 1
    return original.sha256
  }

  #stepsTo(
    fate: Fate,
    { original, report, received }: MadeDocument,
    corrects: string | null,
  ): readonly Step[] {
    const about = { subject: received.subject, document: original.sha256 }
    const { clerk, reviewer } = this.#people
    const { catalogue } = EDITION
    const steps: readonly Step[] = [
      { by: clerk, act: { kind: "submitted", ...about } },
      { by: reviewer, act: { kind: "signed", ...about, catalogue, report: report.hash, accepted: [] } },
      { by: clerk, act: { kind: "published", ...about, corrects, changes: [] } },
    ]
    return steps.slice(0, FATES.indexOf(fate))
  }
}

interface Doing {
  readonly steps: readonly Step[]
  readonly at: string
  readonly content?: Pick<Writing, "original" | "report">
}

/** Puts acts behind the end of their chain, and gives what the registry took. */
async function done(registry: Registry, { steps, at, content = {} }: Doing): Promise<Taken> {
  const [first] = steps
  if (first === undefined) return { wall: 0, cpu: 0 }
  let head = await registry.head(chainOf(first.act))
  const entries = steps.map(({ act, by }) => {
    const entry = sealed(nodeHash, following(head, act, at), by)
    head = entry
    return entry
  })
  const [begun, used] = [performance.now(), process.cpuUsage()]
  const written = await registry.append({ entries, ...content })
  if (!written.ok) throw new TypeError(`refused: ${JSON.stringify(written.error)}`)
  const { user, system } = process.cpuUsage(used)
  return { wall: performance.now() - begun, cpu: (user + system) / 1000 }
}
