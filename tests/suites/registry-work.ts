import { readFileSync } from "node:fs"

import { openRegistry } from "@gouji/adapters"
import { chainOf, type Registry } from "@gouji/application"

import { attempt, bureau, enrolments, lifeOf, type Step } from "./registry-sample.ts"
import { madeUp } from "./store-entry.ts"

/** What a program that is ended at any moment is asked to do: the lives of documents from one number up to another. */
export interface Work {
  readonly place: string
  /** A file with the private keys. */
  readonly keys: string
  readonly from: number
  readonly to: number
}

/** Does the work, from wherever it was left, and says each hash before it goes on; `done` at the end. */
export async function work({ place, keys, from, to }: Work, say: (line: string) => void): Promise<void> {
  const registry = await openRegistry(place)
  say("open")
  const people = bureau(JSON.parse(readFileSync(keys, "utf8")))
  const goOn = (step: Step) => doneOnce(registry, step, say)
  for (const act of enrolments(people)) await goOn({ by: people.chief, act })
  for (let number = from; number < to; number++)
    for (const step of lifeOf(traitsOf(number), people)) await goOn(step)
  await registry.close()
  say("done")
}

/** Twenty organisations, each with a disclosure of every year and stage. */
function traitsOf(number: number) {
  return {
    text: `${number}`.padEnd(5000, "预算"),
    organisation: `示例区第${number % 20}单位`,
    fiscalYear: 2000 + (Math.floor(number / 20) % 100),
    stage: number < 2000 ? ("budget" as const) : ("final" as const),
  }
}

/** One step, if it was not done before. Somebody else may come first, and what was sent may have been done unheard of. */
async function doneOnce(registry: Registry, step: Step, say: (line: string) => void): Promise<void> {
  for (let again = 0; again < 50; again++) {
    if (await isDone(registry, step)) return
    const attempted = await attempt(registry, step)
    if (attempted.ok) {
      for (const hash of attempted.value) say(hash)
      return
    }
    if (again === 49) throw new TypeError(`refused: ${JSON.stringify(attempted.error)}`)
  }
}

async function isDone(registry: Registry, step: Step): Promise<boolean> {
  if ("traits" in step) return (await registry.find(madeUp(step.traits).original.sha256)) !== undefined
  const { act } = step
  const entries =
    "subject" in act ? await registry.history(act.subject) : await registry.chain(chainOf(act), 0, 100)
  return entries.some((entry) => JSON.stringify(entry.act) === JSON.stringify(act))
}
