import { SUBJECT_TABLES } from "../facts/coded-rows.ts"
import type { Facts } from "../facts/facts.ts"
import { type Judgement, unchecked } from "../judging/judgement.ts"

/** Not checked: the document has no tables, or none with the codes of subjects. */
export function withoutCodes({ disclosure }: Facts, name: string): Judgement {
  return disclosure.tables === null
    ? unchecked(name, "no-tables", SUBJECT_TABLES)
    : unchecked(name, "nothing-to-compare")
}
