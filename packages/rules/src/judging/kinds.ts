import { ADDS } from "../claims/adds.ts"
import { ADDS_BY_FUND } from "../claims/adds-by-fund.ts"
import { ADDS_LISTED } from "../claims/adds-listed.ts"
import { AT_MOST } from "../claims/at-most.ts"
import { BALANCES } from "../claims/balances.ts"
import { CARRIED_OVER } from "../claims/carried-over.ts"
import { CHAINS } from "../claims/chains.ts"
import type { Claim, CombinedClaim } from "../claims/claim.ts"
import { COUNT_IS } from "../claims/count-is.ts"
import { COVERS } from "../claims/covers.ts"
import { DECOMPOSES } from "../claims/decomposes.ts"
import { DIRECTION } from "../claims/direction.ts"
import { DOES_NOT_RISE } from "../claims/does-not-rise.ts"
import { EXPLAINED } from "../claims/explained.ts"
import { GO_TOGETHER } from "../claims/go-together.ts"
import { IMPLIED_PRIOR } from "../claims/implied-prior.ts"
import { NEVER_SAYS } from "../claims/never-says.ts"
import { ONE_FORMAT } from "../claims/one-format.ts"
import { ONE_SCALE } from "../claims/one-scale.ts"
import { PURCHASE_SAID } from "../claims/purchase-said.ts"
import { QUOTES_BUDGET } from "../claims/quotes-budget.ts"
import { REASONS_ADD } from "../claims/reasons-add.ts"
import { REPEATED } from "../claims/repeated.ts"
import { REPEATED_REASONS } from "../claims/repeated-reasons.ts"
import { REQUIRES_CONTACT } from "../claims/requires-contact.ts"
import { REQUIRES_SECTIONS } from "../claims/requires-sections.ts"
import { REQUIRES_TABLES } from "../claims/requires-tables.ts"
import { REQUIRES_TERMS } from "../claims/requires-terms.ts"
import { RISES_EXPLAINED } from "../claims/rises-explained.ts"
import { SAME } from "../claims/same.ts"
import { SPLIT_INTO } from "../claims/split-into.ts"
import { STATED_BY_KIND } from "../claims/stated-by-kind.ts"
import { SUMS_UNITS } from "../claims/sums-units.ts"
import { TITLE_NAMES } from "../claims/title-names.ts"
import { UNITS_PRINTED } from "../claims/units-printed.ts"
import { WITHIN_DAYS } from "../claims/within-days.ts"
import { YEARS_BELONG } from "../claims/years-belong.ts"
import { ZERO_IS_SAID } from "../claims/zero-is-said.ts"
import type { Kind } from "./kind.ts"

/** A claim that is not made of others. */
export type SimpleClaim = Exclude<Claim, CombinedClaim>

type Kinds = { readonly [K in SimpleClaim["kind"]]: Kind<Extract<SimpleClaim, { readonly kind: K }>> }

const KINDS: Kinds = {
  "adds-by-fund": ADDS_BY_FUND,
  "adds-listed": ADDS_LISTED,
  adds: ADDS,
  "at-most": AT_MOST,
  balances: BALANCES,
  "carried-over": CARRIED_OVER,
  chains: CHAINS,
  "count-is": COUNT_IS,
  covers: COVERS,
  decomposes: DECOMPOSES,
  direction: DIRECTION,
  "does-not-rise": DOES_NOT_RISE,
  explained: EXPLAINED,
  "go-together": GO_TOGETHER,
  "implied-prior": IMPLIED_PRIOR,
  "never-says": NEVER_SAYS,
  "one-format": ONE_FORMAT,
  "one-scale": ONE_SCALE,
  "purchase-said": PURCHASE_SAID,
  "quotes-budget": QUOTES_BUDGET,
  "reasons-add": REASONS_ADD,
  "repeated-reasons": REPEATED_REASONS,
  repeated: REPEATED,
  "requires-contact": REQUIRES_CONTACT,
  "requires-sections": REQUIRES_SECTIONS,
  "requires-tables": REQUIRES_TABLES,
  "requires-terms": REQUIRES_TERMS,
  "rises-explained": RISES_EXPLAINED,
  same: SAME,
  "split-into": SPLIT_INTO,
  "stated-by-kind": STATED_BY_KIND,
  "sums-units": SUMS_UNITS,
  "title-names": TITLE_NAMES,
  "units-printed": UNITS_PRINTED,
  "within-days": WITHIN_DAYS,
  "years-belong": YEARS_BELONG,
  "zero-is-said": ZERO_IS_SAID,
}

/** The kind of a claim. The table is keyed by kind, so its entry takes just this claim: what no type can follow. */
export function kindOf(claim: SimpleClaim): Kind<SimpleClaim> {
  return KINDS[claim.kind] as Kind<SimpleClaim>
}
