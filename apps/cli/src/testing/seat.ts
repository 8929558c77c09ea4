import { newPrivateKey, nodeStore, nodeWorld, privateKeyIn, signerOf } from "@gouji/adapters"
import { createMemoryRegistry, type Ports, type Signer } from "@gouji/application"
import { createDesk, type Desk } from "@gouji/application/desk"
import type { Role } from "@gouji/domain"

import type { DoJob } from "../dashboard/job.ts"
import { openSession, type Session } from "../dashboard/session.ts"
import { initialState } from "../dashboard/state.ts"
import { terminalInput } from "../dashboard/terminal-input.ts"

/** A paper of an invented unit whose revenue and expenditure differ, which is fatal, where `expenditure` is not 120.50. */
export function paper(organisation: string, expenditure = "120.50"): Uint8Array {
  return new TextEncoder().encode(`${organisation}
2024年单位预算情况说明

二、部门收支总体情况

（一）收入预算：2024年年初预算数120.50万元，其中：一般公共预算拨款120.50万元。

（二）支出预算：2024年年初预算数${expenditure}万元，其中：文化旅游体育与传媒支出${expenditure}万元。
`)
}

/** A registry in memory, and desks at it for people whose keys it knows. */
export interface Office {
  readonly desk: (person: string) => Desk
  /** A dashboard of somebody's. */
  readonly sit: (person: string, doJob?: DoJob) => Seat
}

/** A dashboard in front of somebody. */
export interface Seat extends Session {
  /** Types, as a terminal sends it; what is copied is kept. */
  readonly type: (text: string) => void
  readonly copied: readonly string[]
}

/** Opens a registry and enrols people; the first has to be an administrator. */
export async function openOffice(people: Readonly<Record<string, readonly Role[]>>): Promise<Office> {
  const ports: Ports = { registry: createMemoryRegistry(nodeStore), ...nodeWorld }
  const signers = new Map<string, Signer>()
  const deskOf = (signer: Signer | undefined) =>
    createDesk(signer === undefined ? ports : { ...ports, signer })
  for (const [person, roles] of Object.entries(people)) {
    const signer = signerOf(privateKeyIn(newPrivateKey()))
    signers.set(person, signer)
    const [first] = signers.values()
    const done = await deskOf(first).keys.enrol({ key: signer.publicKey, person, roles })
    if (!done.ok) throw new TypeError(`${person} could not be enrolled`)
  }
  const desk = (person: string) => deskOf(signers.get(person))
  return {
    desk,
    sit: (person, doJob = idle) =>
      seat(desk(person), { doJob, publicKey: signers.get(person)?.publicKey ?? null }),
  }
}

const idle: DoJob = async () => ({ state: "done", words: { zh: "完", en: "done" } })

function seat(desk: Desk, given: { readonly doJob: DoJob; readonly publicKey: string | null }): Seat {
  const copied: string[] = []
  const session = openSession(initialState("zh", { columns: 120, rows: 30 }), {
    desk,
    ...given,
    today: () => "2024-03-01",
    readFile: async () => "ENOENT",
    copy: (text) => void copied.push(text),
    initials: nodeStore.initials,
    elapsed: () => 0,
    interval: 15,
  })
  const input = terminalInput()
  return {
    ...session,
    copied,
    type: (text) => session.press([...input.push(text), ...(input.waits() ? input.flush() : [])]),
  }
}
