import { RecentlyUsed } from "@gouji/application"

import type { Answer } from "./answer.ts"

/** What an answer is to: an address, asked of a host, with the site at a version. */
export interface KeptUnder {
  /** Undefined where it cannot be said: nothing is kept then. */
  readonly version: string | undefined
  readonly host: string
  readonly address: string
}

/**
 * Hosts whose answers are kept at a time. A site has one or two names; whoever makes up more is answered, and nothing is
 * remembered of it.
 */
const HOSTS = 8

/**
 * Answers made before, as long as what they tell of stays what it was. A change to it, by whichever process, makes all
 * of them old at once; what was not asked for longest goes first when they are more than `limit` bytes.
 */
export class KeptAnswers {
  readonly #answers: RecentlyUsed<Answer>
  readonly #hosts = new Set<string>()
  #version: string | undefined

  constructor(limit: number) {
    this.#answers = new RecentlyUsed(limit, sizeOf)
  }

  get(under: KeptUnder): Answer | undefined {
    if (under.version === undefined || under.version !== this.#version) return undefined
    return this.#answers.get(keyOf(under))
  }

  set(under: KeptUnder, answer: Answer): void {
    if (under.version === undefined) return
    if (under.version !== this.#version) this.#forget(under.version)
    if (this.#hosts.size >= HOSTS && !this.#hosts.has(under.host)) return
    this.#hosts.add(under.host)
    this.#answers.set(keyOf(under), answer)
  }

  #forget(version: string): void {
    this.#version = version
    this.#answers.clear()
    this.#hosts.clear()
  }
}

/** No host has a space in it. */
function keyOf({ host, address }: KeptUnder): string {
  return `${host} ${address}`
}

/** Bodies count, in every encoding they are kept in. */
function sizeOf({ bodies }: Answer): number {
  return Object.values(bodies).reduce((sum, body) => sum + (body?.length ?? 0), 0)
}
