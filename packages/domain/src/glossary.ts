import { DOCUMENT_TERMS } from "./glossary/documents.ts"
import { EXPENDITURE_TERMS } from "./glossary/expenditure.ts"
import { FUND_TERMS } from "./glossary/funds.ts"
import { OTHER_TERMS } from "./glossary/other.ts"
import { REVENUE_TERMS } from "./glossary/revenue.ts"
import type { Term, Terms } from "./glossary/term.ts"

export type { Term }

/** The public glossary, by a key that stands in addresses and never changes; in the order a newcomer reads. */
export const GLOSSARY: Terms = {
  ...DOCUMENT_TERMS,
  ...FUND_TERMS,
  ...REVENUE_TERMS,
  ...EXPENDITURE_TERMS,
  ...OTHER_TERMS,
}
