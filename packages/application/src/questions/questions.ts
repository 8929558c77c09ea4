import { CORRECTIONS } from "./corrections.ts"
import { DISCLOSURES } from "./disclosures.ts"
import { FIGURE } from "./figure.ts"
import { GLOSSARY } from "./glossary.ts"
import { ORGANISATION } from "./organisation.ts"
import { ORGANISATIONS } from "./organisations.ts"
import type { Question } from "./question.ts"
import { DISCLOSURE, DISCLOSURE_OF } from "./reports.ts"
import { RULE, RULES } from "./rules.ts"
import { SEARCH } from "./search.ts"
import { STATUS } from "./status.ts"

/** Everything anyone may ask. */
export const QUESTIONS: readonly Question[] = [
  DISCLOSURES,
  DISCLOSURE,
  FIGURE,
  ORGANISATIONS,
  ORGANISATION,
  DISCLOSURE_OF,
  RULES,
  RULE,
  SEARCH,
  STATUS,
  GLOSSARY,
  CORRECTIONS,
]
