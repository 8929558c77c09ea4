import type { Adds } from "./adds.ts"
import type { AddsByFund } from "./adds-by-fund.ts"
import type { AddsListed } from "./adds-listed.ts"
import type { AtMost } from "./at-most.ts"
import type { Balances } from "./balances.ts"
import type { CarriedOver } from "./carried-over.ts"
import type { Chains } from "./chains.ts"
import type { AsStated, Every, FirstOf, Implies } from "./combined.ts"
import type { CountIs } from "./count-is.ts"
import type { Covers } from "./covers.ts"
import type { Decomposes } from "./decomposes.ts"
import type { DirectionAgrees } from "./direction.ts"
import type { DoesNotRise } from "./does-not-rise.ts"
import type { Explained } from "./explained.ts"
import type { GoTogether } from "./go-together.ts"
import type { ImpliedPrior } from "./implied-prior.ts"
import type { NeverSays } from "./never-says.ts"
import type { OneFormat } from "./one-format.ts"
import type { OneScale } from "./one-scale.ts"
import type { PurchaseSaid } from "./purchase-said.ts"
import type { QuotesBudget } from "./quotes-budget.ts"
import type { ReasonsAdd } from "./reasons-add.ts"
import type { Repeated } from "./repeated.ts"
import type { RepeatedReasons } from "./repeated-reasons.ts"
import type { RequiresContact } from "./requires-contact.ts"
import type { RequiresSections } from "./requires-sections.ts"
import type { RequiresTables } from "./requires-tables.ts"
import type { RequiresTerms } from "./requires-terms.ts"
import type { RisesExplained } from "./rises-explained.ts"
import type { Same } from "./same.ts"
import type { SplitInto } from "./split-into.ts"
import type { StatedByKind } from "./stated-by-kind.ts"
import type { SumsUnits } from "./sums-units.ts"
import type { TitleNames } from "./title-names.ts"
import type { UnitsPrinted } from "./units-printed.ts"
import type { WithinDays } from "./within-days.ts"
import type { YearsBelong } from "./years-belong.ts"
import type { ZeroIsSaid } from "./zero-is-said.ts"

/** Claims whose instances are equations: exact, with rounding, and open to localisation. */
export type EquationClaim =
  | Adds
  | AddsByFund
  | AddsListed
  | Balances
  | CarriedOver
  | Chains
  | Covers
  | Decomposes
  | ImpliedPrior
  | QuotesBudget
  | ReasonsAdd
  | Repeated
  | RepeatedReasons
  | Same
  | SumsUnits

/** Claims about figures and what is said of them. */
export type StatementClaim =
  | AtMost
  | CountIs
  | DirectionAgrees
  | DoesNotRise
  | Explained
  | GoTogether
  | PurchaseSaid
  | RisesExplained
  | SplitInto
  | StatedByKind
  | ZeroIsSaid

/** Claims about the paper: its parts, its words, how it prints numbers, when it came out. */
export type PaperClaim =
  | NeverSays
  | OneFormat
  | OneScale
  | RequiresContact
  | RequiresSections
  | RequiresTables
  | RequiresTerms
  | TitleNames
  | UnitsPrinted
  | WithinDays
  | YearsBelong

/** Claims made of claims. */
export type CombinedClaim = AsStated<Claim> | Every<Claim> | FirstOf<Claim> | Implies<Claim>

/** What a rule says must hold. Data: it can be judged, put into words and listed. */
export type Claim = EquationClaim | StatementClaim | PaperClaim | CombinedClaim
