import { ADDS } from "../claims/adds.ts"
import { ADDS_BY_FUND } from "../claims/adds-by-fund.ts"
import { ADDS_LISTED } from "../claims/adds-listed.ts"
import { ADDS_ROWS } from "../claims/adds-rows.ts"
import { AS_IN_ACCOUNTS } from "../claims/as-in-accounts.ts"
import { AT_MOST } from "../claims/at-most.ts"
import { BALANCES } from "../claims/balances.ts"
import { BASES_DECLARED } from "../claims/bases-declared.ts"
import { BUDGET_WORDING } from "../claims/budget-wording.ts"
import { CARRIED_OVER } from "../claims/carried-over.ts"
import { CARRIES_FORWARD } from "../claims/carries-forward.ts"
import { CELLS_VALID } from "../claims/cells-valid.ts"
import { CHAINS } from "../claims/chains.ts"
import type { Claim, CombinedClaim } from "../claims/claim.ts"
import { CODES_BELONG } from "../claims/codes-belong.ts"
import { CODES_FOLLOWED } from "../claims/codes-followed.ts"
import { CODES_KNOWN } from "../claims/codes-known.ts"
import { CODES_NAMED_ALIKE } from "../claims/codes-named-alike.ts"
import { CODES_NEST } from "../claims/codes-nest.ts"
import { CODES_ONCE } from "../claims/codes-once.ts"
import { COMPARES_EARLIER } from "../claims/compares-earlier.ts"
import { CONTENTS_AGREE } from "../claims/contents-agree.ts"
import { COPIED_FORWARD } from "../claims/copied-forward.ts"
import { CORRESPONDS } from "../claims/corresponds.ts"
import { COUNT_IS } from "../claims/count-is.ts"
import { COUNTED } from "../claims/counted.ts"
import { COVERS } from "../claims/covers.ts"
import { DATES_IN_ORDER } from "../claims/dates-in-order.ts"
import { DECOMPOSES } from "../claims/decomposes.ts"
import { DETAILED } from "../claims/detailed.ts"
import { DIFFERENCE } from "../claims/difference.ts"
import { DIFFERS_BY } from "../claims/differs-by.ts"
import { DIRECTION } from "../claims/direction.ts"
import { DOES_NOT_RISE } from "../claims/does-not-rise.ts"
import { DRIVERS_AGREE } from "../claims/drivers-agree.ts"
import { EACH_LEVEL } from "../claims/each-level.ts"
import { EACH_ROW } from "../claims/each-row.ts"
import { EMPTY_NOTED } from "../claims/empty-noted.ts"
import { EVEN_DECIMALS } from "../claims/even-decimals.ts"
import { EXPLAINED } from "../claims/explained.ts"
import { FUND_BALANCES } from "../claims/fund-balances.ts"
import { GO_TOGETHER } from "../claims/go-together.ts"
import { HEADS_AGREE } from "../claims/heads-agree.ts"
import { IMPLIED_PRIOR } from "../claims/implied-prior.ts"
import { INDICATORS_COMPLETE } from "../claims/indicators-complete.ts"
import { ITEMS_FIT_KIND } from "../claims/items-fit-kind.ts"
import { ITEMS_IN_TABLE } from "../claims/items-in-table.ts"
import { ITEMS_ONCE } from "../claims/items-once.ts"
import { KEPT_AS_PUBLISHED } from "../claims/kept-as-published.ts"
import { KIND_EXCLUDES } from "../claims/kind-excludes.ts"
import { LARGE_CHANGES } from "../claims/large-changes.ts"
import { LEFT_OUT_SAID } from "../claims/left-out-said.ts"
import { NAMES_MATCH } from "../claims/names-match.ts"
import { NAMES_NO_OTHER } from "../claims/names-no-other.ts"
import { NAMES_NOBODY } from "../claims/names-nobody.ts"
import { NAMES_REGISTERED } from "../claims/names-registered.ts"
import { NEVER_SAYS } from "../claims/never-says.ts"
import { NOTES_MATCH } from "../claims/notes-match.ts"
import { NOUGHT_UNDER } from "../claims/nought-under.ts"
import { NUMBERS_RUN } from "../claims/numbers-run.ts"
import { ONE_FORMAT } from "../claims/one-format.ts"
import { ONE_SCALE } from "../claims/one-scale.ts"
import { ONLY_UNDER } from "../claims/only-under.ts"
import { PAIRS_CLOSED } from "../claims/pairs-closed.ts"
import { PARAGRAPHS_ONCE } from "../claims/paragraphs-once.ts"
import { PERCENT } from "../claims/percent.ts"
import { PRIOR_COLUMNS } from "../claims/prior-columns.ts"
import { PURCHASE_SAID } from "../claims/purchase-said.ts"
import { QUOTES_BUDGET } from "../claims/quotes-budget.ts"
import { QUOTES_TABLES } from "../claims/quotes-tables.ts"
import { RATIO } from "../claims/ratio.ts"
import { READABLE_FILES } from "../claims/readable-files.ts"
import { REASONS_ADD } from "../claims/reasons-add.ts"
import { REASONS_FIT } from "../claims/reasons-fit.ts"
import { RECORDS_SAY } from "../claims/records-say.ts"
import { REPEATED } from "../claims/repeated.ts"
import { REPEATED_REASONS } from "../claims/repeated-reasons.ts"
import { REQUIRES_CONTACT } from "../claims/requires-contact.ts"
import { REQUIRES_SECTIONS } from "../claims/requires-sections.ts"
import { REQUIRES_TABLES } from "../claims/requires-tables.ts"
import { REQUIRES_TERMS } from "../claims/requires-terms.ts"
import { RESTRAINT } from "../claims/restraint.ts"
import { RISES_EXPLAINED } from "../claims/rises-explained.ts"
import { ROWS_MAKE_UP } from "../claims/rows-make-up.ts"
import { SAME } from "../claims/same.ts"
import { SAME_ROWS } from "../claims/same-rows.ts"
import { SECOND_ID } from "../claims/second-id.ts"
import { SHARES_COMPLETE } from "../claims/shares-complete.ts"
import { SPLIT_INTO } from "../claims/split-into.ts"
import { STATED_BY_KIND } from "../claims/stated-by-kind.ts"
import { SUCCEEDS } from "../claims/succeeds.ts"
import { SUMS_DEPARTMENTS } from "../claims/sums-departments.ts"
import { SUMS_UNIT_ROWS } from "../claims/sums-unit-rows.ts"
import { SUMS_UNITS } from "../claims/sums-units.ts"
import { TELLS_OF } from "../claims/tells-of.ts"
import { TITLE_NAMES } from "../claims/title-names.ts"
import { UNITS_ALIKE } from "../claims/units-alike.ts"
import { UNITS_DISCLOSE } from "../claims/units-disclose.ts"
import { UNITS_LABELLED } from "../claims/units-labelled.ts"
import { UNITS_PRINTED } from "../claims/units-printed.ts"
import { WEIGHTS_ADD_UP } from "../claims/weights-add-up.ts"
import { WITHIN_BUDGET } from "../claims/within-budget.ts"
import { WITHIN_DAYS } from "../claims/within-days.ts"
import { YEARS_BELONG } from "../claims/years-belong.ts"
import { ZERO_IN_BOTH } from "../claims/zero-in-both.ts"
import { ZERO_IS_SAID } from "../claims/zero-is-said.ts"
import type { Kind } from "./kind.ts"

/** A claim that is not made of others. */
export type SimpleClaim = Exclude<Claim, CombinedClaim>

type Kinds = { readonly [K in SimpleClaim["kind"]]: Kind<Extract<SimpleClaim, { readonly kind: K }>> }

const KINDS: Kinds = {
  "sums-departments": SUMS_DEPARTMENTS,
  "names-registered": NAMES_REGISTERED,
  "units-alike": UNITS_ALIKE,
  "units-disclose": UNITS_DISCLOSE,
  "sums-unit-rows": SUMS_UNIT_ROWS,
  adds: ADDS,
  "adds-by-fund": ADDS_BY_FUND,
  "adds-listed": ADDS_LISTED,
  "adds-rows": ADDS_ROWS,
  "as-in-accounts": AS_IN_ACCOUNTS,
  "at-most": AT_MOST,
  balances: BALANCES,
  "bases-declared": BASES_DECLARED,
  "budget-wording": BUDGET_WORDING,
  "carried-over": CARRIED_OVER,
  "carries-forward": CARRIES_FORWARD,
  "cells-valid": CELLS_VALID,
  chains: CHAINS,
  "codes-belong": CODES_BELONG,
  "codes-followed": CODES_FOLLOWED,
  "codes-known": CODES_KNOWN,
  "codes-named-alike": CODES_NAMED_ALIKE,
  "codes-nest": CODES_NEST,
  "codes-once": CODES_ONCE,
  "contents-agree": CONTENTS_AGREE,
  "copied-forward": COPIED_FORWARD,
  corresponds: CORRESPONDS,
  "count-is": COUNT_IS,
  counted: COUNTED,
  covers: COVERS,
  "dates-in-order": DATES_IN_ORDER,
  decomposes: DECOMPOSES,
  detailed: DETAILED,
  difference: DIFFERENCE,
  "differs-by": DIFFERS_BY,
  direction: DIRECTION,
  "does-not-rise": DOES_NOT_RISE,
  "drivers-agree": DRIVERS_AGREE,
  "each-level": EACH_LEVEL,
  "each-row": EACH_ROW,
  "empty-noted": EMPTY_NOTED,
  "even-decimals": EVEN_DECIMALS,
  explained: EXPLAINED,
  "fund-balances": FUND_BALANCES,
  "go-together": GO_TOGETHER,
  "heads-agree": HEADS_AGREE,
  "implied-prior": IMPLIED_PRIOR,
  "indicators-complete": INDICATORS_COMPLETE,
  "items-fit-kind": ITEMS_FIT_KIND,
  "items-in-table": ITEMS_IN_TABLE,
  "items-once": ITEMS_ONCE,
  "kept-as-published": KEPT_AS_PUBLISHED,
  "kind-excludes": KIND_EXCLUDES,
  "large-changes": LARGE_CHANGES,
  "left-out-said": LEFT_OUT_SAID,
  "names-match": NAMES_MATCH,
  "names-no-other": NAMES_NO_OTHER,
  "names-nobody": NAMES_NOBODY,
  "never-says": NEVER_SAYS,
  "notes-match": NOTES_MATCH,
  "nought-under": NOUGHT_UNDER,
  "numbers-run": NUMBERS_RUN,
  "one-format": ONE_FORMAT,
  "one-scale": ONE_SCALE,
  "only-under": ONLY_UNDER,
  "paragraphs-once": PARAGRAPHS_ONCE,
  "pairs-closed": PAIRS_CLOSED,
  percent: PERCENT,
  "prior-columns": PRIOR_COLUMNS,
  "purchase-said": PURCHASE_SAID,
  "quotes-budget": QUOTES_BUDGET,
  "quotes-tables": QUOTES_TABLES,
  ratio: RATIO,
  "readable-files": READABLE_FILES,
  "reasons-add": REASONS_ADD,
  "reasons-fit": REASONS_FIT,
  "records-say": RECORDS_SAY,
  repeated: REPEATED,
  "repeated-reasons": REPEATED_REASONS,
  "requires-contact": REQUIRES_CONTACT,
  "requires-sections": REQUIRES_SECTIONS,
  "requires-tables": REQUIRES_TABLES,
  "requires-terms": REQUIRES_TERMS,
  restraint: RESTRAINT,
  "rises-explained": RISES_EXPLAINED,
  "rows-make-up": ROWS_MAKE_UP,
  same: SAME,
  "same-rows": SAME_ROWS,
  "second-id": SECOND_ID,
  "shares-complete": SHARES_COMPLETE,
  "split-into": SPLIT_INTO,
  "stated-by-kind": STATED_BY_KIND,
  succeeds: SUCCEEDS,
  "sums-units": SUMS_UNITS,
  "tells-of": TELLS_OF,
  "title-names": TITLE_NAMES,
  "units-labelled": UNITS_LABELLED,
  "units-printed": UNITS_PRINTED,
  "weights-add-up": WEIGHTS_ADD_UP,
  "within-budget": WITHIN_BUDGET,
  "within-days": WITHIN_DAYS,
  "compares-earlier": COMPARES_EARLIER,
  "years-belong": YEARS_BELONG,
  "zero-in-both": ZERO_IN_BOTH,
  "zero-is-said": ZERO_IS_SAID,
}

/** The kind of a claim. The table is keyed by kind, so its entry takes just this claim: what no type can follow. */
export function kindOf(claim: SimpleClaim): Kind<SimpleClaim> {
  return KINDS[claim.kind] as Kind<SimpleClaim>
}
