import type { Facts } from "./facts.ts"
import { type Known, operandAt, type Wanting, wantingOf } from "./operand.ts"

/** What was spent and what was budgeted for it, from one place of final accounts. */
export interface BudgetPair {
  readonly actual: Known
  readonly budget: Known
}

/** Both amounts of a slot (`sg`, `exp.f[201]`), in the running text or failing that in the table of 三公; or what is wanting. */
export function budgetPair(
  facts: Facts,
  slot: string,
): { readonly known: BudgetPair } | { readonly wants: readonly Wanting[] } {
  const [narrative, table] = [pairAt(facts, slot), pairAt(facts, `T.S/${slot}`)]
  if ("known" in narrative) return narrative
  return "known" in table || isMentioned(table.wants) ? table : narrative
}

function pairAt(facts: Facts, slot: string): ReturnType<typeof budgetPair> {
  const [actual, budget] = [operandAt(facts, slot), operandAt(facts, `${slot}@budget`)]
  if ("known" in actual && "known" in budget) return { known: { actual: actual.known, budget: budget.known } }
  return { wants: wantingOf([actual, budget]) }
}

/** Both have something standing there, though it cannot be calculated with. */
function isMentioned(wants: readonly Wanting[]): boolean {
  return wants.every(({ figure }) => figure !== null)
}
