import type { Adds } from "./adds.ts"
import type { AddsByFund } from "./adds-by-fund.ts"
import type { AddsListed } from "./adds-listed.ts"
import type { AddsRows } from "./adds-rows.ts"
import type { AsInAccounts } from "./as-in-accounts.ts"
import type { AtMost } from "./at-most.ts"
import type { Balances } from "./balances.ts"
import type { BasesDeclared } from "./bases-declared.ts"
import type { BudgetWording } from "./budget-wording.ts"
import type { CarriedOver } from "./carried-over.ts"
import type { CarriesForward } from "./carries-forward.ts"
import type { CellsValid } from "./cells-valid.ts"
import type { Chains } from "./chains.ts"
import type { CodesBelong } from "./codes-belong.ts"
import type { CodesFollowed } from "./codes-followed.ts"
import type { CodesKnown } from "./codes-known.ts"
import type { CodesNamedAlike } from "./codes-named-alike.ts"
import type { CodesNest } from "./codes-nest.ts"
import type { CodesOnce } from "./codes-once.ts"
import type { AsStated, Either, Every, FirstOf, Implies } from "./combined.ts"
import type { ComparesEarlier } from "./compares-earlier.ts"
import type { ContentsAgree } from "./contents-agree.ts"
import type { CopiedForward } from "./copied-forward.ts"
import type { Corresponds } from "./corresponds.ts"
import type { CountIs } from "./count-is.ts"
import type { Counted } from "./counted.ts"
import type { Covers } from "./covers.ts"
import type { DatesInOrder } from "./dates-in-order.ts"
import type { Decomposes } from "./decomposes.ts"
import type { Detailed } from "./detailed.ts"
import type { Difference } from "./difference.ts"
import type { DiffersBy } from "./differs-by.ts"
import type { DirectionAgrees } from "./direction.ts"
import type { DoesNotRise } from "./does-not-rise.ts"
import type { DriversAgree } from "./drivers-agree.ts"
import type { EachLevel } from "./each-level.ts"
import type { EachRow } from "./each-row.ts"
import type { EmptyNoted } from "./empty-noted.ts"
import type { EvenDecimals } from "./even-decimals.ts"
import type { Explained } from "./explained.ts"
import type { FundBalances } from "./fund-balances.ts"
import type { GoTogether } from "./go-together.ts"
import type { HeadsAgree } from "./heads-agree.ts"
import type { ImpliedPrior } from "./implied-prior.ts"
import type { IndicatorsComplete } from "./indicators-complete.ts"
import type { ItemsFitKind } from "./items-fit-kind.ts"
import type { ItemsInTable } from "./items-in-table.ts"
import type { ItemsOnce } from "./items-once.ts"
import type { KeptAsPublished } from "./kept-as-published.ts"
import type { KindExcludes } from "./kind-excludes.ts"
import type { LargeChanges } from "./large-changes.ts"
import type { LeftOutSaid } from "./left-out-said.ts"
import type { NamesMatch } from "./names-match.ts"
import type { NamesNoOther } from "./names-no-other.ts"
import type { NamesNobody } from "./names-nobody.ts"
import type { NamesRegistered } from "./names-registered.ts"
import type { NeverSays } from "./never-says.ts"
import type { NotesMatch } from "./notes-match.ts"
import type { NoughtUnder } from "./nought-under.ts"
import type { NumbersRun } from "./numbers-run.ts"
import type { OneFormat } from "./one-format.ts"
import type { OneScale } from "./one-scale.ts"
import type { OnlyUnder } from "./only-under.ts"
import type { PairsClosed } from "./pairs-closed.ts"
import type { ParagraphsOnce } from "./paragraphs-once.ts"
import type { Percent } from "./percent.ts"
import type { PriorColumns } from "./prior-columns.ts"
import type { PurchaseSaid } from "./purchase-said.ts"
import type { QuotesBudget } from "./quotes-budget.ts"
import type { QuotesTables } from "./quotes-tables.ts"
import type { Ratio } from "./ratio.ts"
import type { ReadableFiles } from "./readable-files.ts"
import type { ReasonsAdd } from "./reasons-add.ts"
import type { ReasonsFit } from "./reasons-fit.ts"
import type { RecordsSay } from "./records-say.ts"
import type { Repeated } from "./repeated.ts"
import type { RepeatedReasons } from "./repeated-reasons.ts"
import type { RequiresContact } from "./requires-contact.ts"
import type { RequiresSections } from "./requires-sections.ts"
import type { RequiresTables } from "./requires-tables.ts"
import type { RequiresTerms } from "./requires-terms.ts"
import type { Restraint } from "./restraint.ts"
import type { RisesExplained } from "./rises-explained.ts"
import type { RowsMakeUp } from "./rows-make-up.ts"
import type { Same } from "./same.ts"
import type { SameRows } from "./same-rows.ts"
import type { SecondId } from "./second-id.ts"
import type { SharesComplete } from "./shares-complete.ts"
import type { SplitInto } from "./split-into.ts"
import type { StatedByKind } from "./stated-by-kind.ts"
import type { Succeeds } from "./succeeds.ts"
import type { SumsDepartments } from "./sums-departments.ts"
import type { SumsUnitRows } from "./sums-unit-rows.ts"
import type { SumsUnits } from "./sums-units.ts"
import type { TellsOf } from "./tells-of.ts"
import type { TitleNames } from "./title-names.ts"
import type { UnitsAlike } from "./units-alike.ts"
import type { UnitsDisclose } from "./units-disclose.ts"
import type { UnitsLabelled } from "./units-labelled.ts"
import type { UnitsPrinted } from "./units-printed.ts"
import type { WeightsAddUp } from "./weights-add-up.ts"
import type { WithinBudget } from "./within-budget.ts"
import type { WithinDays } from "./within-days.ts"
import type { YearsBelong } from "./years-belong.ts"
import type { ZeroInBoth } from "./zero-in-both.ts"
import type { ZeroIsSaid } from "./zero-is-said.ts"

/** Claims whose instances are equations: exact, with rounding, and open to localisation. */
export type EquationClaim =
  | SumsDepartments
  | SumsUnitRows
  | Adds
  | AddsByFund
  | AddsListed
  | AddsRows
  | AsInAccounts
  | Balances
  | CarriedOver
  | CarriesForward
  | Chains
  | Corresponds
  | Covers
  | Decomposes
  | Difference
  | DiffersBy
  | EachLevel
  | EachRow
  | FundBalances
  | ImpliedPrior
  | ItemsInTable
  | PriorColumns
  | QuotesBudget
  | QuotesTables
  | ReasonsAdd
  | Repeated
  | RepeatedReasons
  | RowsMakeUp
  | Same
  | SameRows
  | SumsUnits

/** Claims about figures and what is said of them. */
export type StatementClaim =
  | AtMost
  | BudgetWording
  | CellsValid
  | CodesBelong
  | CountIs
  | Counted
  | DirectionAgrees
  | DoesNotRise
  | DriversAgree
  | Explained
  | GoTogether
  | IndicatorsComplete
  | ItemsFitKind
  | ItemsOnce
  | KindExcludes
  | LargeChanges
  | NoughtUnder
  | OnlyUnder
  | Percent
  | PurchaseSaid
  | Ratio
  | ReasonsFit
  | RisesExplained
  | SharesComplete
  | SplitInto
  | StatedByKind
  | WeightsAddUp
  | WithinBudget
  | ZeroInBoth
  | ZeroIsSaid

/** Claims about the paper: its parts, its words, how it prints numbers, when it came out. */
export type PaperClaim =
  | NamesRegistered
  | UnitsAlike
  | UnitsDisclose
  | BasesDeclared
  | CodesFollowed
  | CodesKnown
  | CodesNamedAlike
  | CodesNest
  | ContentsAgree
  | CopiedForward
  | DatesInOrder
  | Detailed
  | EmptyNoted
  | EvenDecimals
  | HeadsAgree
  | KeptAsPublished
  | LeftOutSaid
  | NamesMatch
  | NamesNoOther
  | NamesNobody
  | NeverSays
  | NotesMatch
  | NumbersRun
  | OneFormat
  | OneScale
  | PairsClosed
  | ReadableFiles
  | RecordsSay
  | RequiresContact
  | RequiresSections
  | RequiresTables
  | RequiresTerms
  | Succeeds
  | TellsOf
  | TitleNames
  | UnitsLabelled
  | UnitsPrinted
  | WithinDays
  | ComparesEarlier
  | ParagraphsOnce
  | CodesOnce
  | YearsBelong

/** Entries that are not held against anything: they yield no verdict. */
export type SilentClaim = Restraint | SecondId

/** Claims made of claims. */
export type CombinedClaim = AsStated<Claim> | Either<Claim> | Every<Claim> | FirstOf<Claim> | Implies<Claim>

/** What a rule says must hold. Data: it can be judged, put into words and listed. */
export type Claim = EquationClaim | StatementClaim | PaperClaim | SilentClaim | CombinedClaim
