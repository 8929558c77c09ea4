import type { Bilingual } from "../bilingual.ts"

/**
 * Words that are made when they are first read: of thousands of judgements a reader is told a few. Its two languages are
 * not properties of its own, so what leaves the engine copies them out of it.
 */
class LazyWords<Given> implements Bilingual {
  private readonly make: (given: Given) => Bilingual
  private readonly given: Given
  private made: Bilingual | undefined = undefined

  constructor(make: (given: Given) => Bilingual, given: Given) {
    this.make = make
    this.given = given
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
    this.made ??= this.make(this.given)
    return this.made
  }
}

/** Made at the first reading, and once; of what is given, so that thousands of one kind need no function each. */
export function lazily(make: () => Bilingual): Bilingual
export function lazily<Given>(make: (given: Given) => Bilingual, given: Given): Bilingual
export function lazily(make: (given: unknown) => Bilingual, given?: unknown): Bilingual {
  return new LazyWords(make, given)
}
