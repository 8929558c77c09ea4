import type { Registry } from "@gouji/application"

/** The store under test; opened anew for every test. */
export type Given = () => Registry

/** What `append` answers where it wrote. */
export const OK = { ok: true, value: null }

/** What it answers where it did not. */
export const refused = (code: string) => ({ ok: false, error: { code } })
