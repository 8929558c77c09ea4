/** The same words in the two languages of the project. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** The two languages joined piece by piece: what is said in one is said in the other. */
export function joined(pieces: readonly (Bilingual | null)[], between: Bilingual): Bilingual {
  const present = pieces.filter((piece) => piece !== null)
  return {
    zh: present.map(({ zh }) => zh).join(between.zh),
    en: present.map(({ en }) => en).join(between.en),
  }
}

/** English sentences begin with a capital, whatever name they begin with. */
export function capitalised({ zh, en }: Bilingual): Bilingual {
  return { zh, en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}` }
}
