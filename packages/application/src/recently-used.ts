/** Values by a key, no larger in sum than a limit: what was not asked for longest goes first. */
export class RecentlyUsed<V> {
  readonly #limit: number
  readonly #sizeOf: (value: V) => number
  /** The one used last stands last. */
  readonly #values = new Map<string, V>()
  #size = 0

  constructor(limit: number, sizeOf: (value: V) => number) {
    this.#limit = limit
    this.#sizeOf = sizeOf
  }

  get(key: string): V | undefined {
    const value = this.#values.get(key)
    if (value === undefined) return undefined
    this.#values.delete(key)
    this.#values.set(key, value)
    return value
  }

  /** In place of what stands under the key. What is larger than the limit by itself is not kept. */
  set(key: string, value: V): void {
    this.#drop(key)
    this.#values.set(key, value)
    this.#size += this.#sizeOf(value)
    for (const oldest of this.#values.keys()) {
      if (this.#size <= this.#limit) return
      this.#drop(oldest)
    }
  }

  clear(): void {
    this.#values.clear()
    this.#size = 0
  }

  #drop(key: string): void {
    const value = this.#values.get(key)
    if (value === undefined) return
    this.#size -= this.#sizeOf(value)
    this.#values.delete(key)
  }
}
