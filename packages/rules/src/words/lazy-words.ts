import type { Bilingual } from "../bilingual.ts"

/**
 * Words that are made when they are first read: of thousands of judgements a reader is told a few. Its two languages are
 * not properties of its own, so what leaves the engine copies them out of it.
 */
class LazyWords implements Bilingual {
  private readonly make: () => Bilingual
  private made: Bilingual | undefined = undefined

  constructor(make: () => Bilingual) {
    this.make = make
  }

  get zh(): string {
    return this.words().zh
  }

  get en(): string {
    return this.words().en
  }

  toJSON(): Bilingual {
    return this.words()
  }

  private words(): Bilingual {
    this.made ??= this.make()
    return this.made
  }
}

/** Made at the first reading, and once. */
export function lazily(make: () => Bilingual): Bilingual {
  return new LazyWords(make)
}
