/** A word of the subject, for readers who are not accountants: one plain sentence, and why it matters. */
export interface Term {
  readonly zh: string
  readonly en: string
  readonly plain: { readonly zh: string; readonly en: string }
  readonly matters: { readonly zh: string; readonly en: string }
}

/** Terms of one theme, by key. A key stands in addresses and never changes. */
export type Terms = Readonly<Record<string, Term>>
