import { GLOSSARY } from "@gouji/domain"

import type { GlossaryView } from "../views/reader-views.ts"

/** The public glossary, in the order it is kept in. */
export function glossary(): GlossaryView {
  return { terms: Object.entries(GLOSSARY).map(([key, term]) => ({ key, term })) }
}
