import type { Answer } from "./answer.ts"

/**
 * Answers made before, as long as the registry stays what it was. A change to it, by whichever process, makes all of
 * them old at once; what was not asked for longest goes first when they are more than `limit` bytes.
 */
export class KeptAnswers {
  readonly #limit: number
  readonly #answers = new Map<string, Answer>()
  #version: number | undefined
  #bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** The answer under a key, made when the registry was at `version`. */
  get(version: number | undefined, key: string): Answer | undefined {
    if (version === undefined || version !== this.#version) return undefined
    const answer = this.#answers.get(key)
    if (answer === undefined) return undefined
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    return answer
  }

  set(version: number | undefined, key: string, answer: Answer): void {
    if (version === undefined) return
    if (version !== this.#version) this.#forget(version)
    this.#drop(key)
    this.#answers.set(key, answer)
    this.#bytes += sizeOf(answer)
    for (const [oldest] of this.#answers) {
      if (this.#bytes <= this.#limit) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const answer = this.#answers.get(key)
    if (answer === undefined) return
    this.#bytes -= sizeOf(answer)
    this.#answers.delete(key)
  }

  #forget(version: number): void {
    this.#version = version
    this.#answers.clear()
    this.#bytes = 0
  }
}

/** Bodies count, in every encoding they are kept in. */
function sizeOf({ bodies }: Answer): number {
  return Object.values(bodies).reduce((sum, body) => sum + (body?.length ?? 0), 0)
}
