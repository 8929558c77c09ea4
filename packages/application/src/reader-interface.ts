import type { Result } from "@gouji/domain"

import type { EntryFilter, Order, Page, Paging, RegistryReader, SearchHit } from "./ports.ts"
import type { Problem } from "./problem.ts"
import type { corrections } from "./queries/corrections.ts"
import type { coverage } from "./queries/coverage.ts"
import type { disclosureOf, summaryOf } from "./queries/disclosure-of.ts"
import type { findingsBoard } from "./queries/findings-board.ts"
import type { gravest } from "./queries/gravest.ts"
import type { organisationYears } from "./queries/organisation-years.ts"
import type {
  organisationNamed,
  organisationsLike,
  organisationWithId,
} from "./queries/organisations-like.ts"
import type { original } from "./queries/original.ts"
import type { pageOfOrganisations } from "./queries/page-of-organisations.ts"
import type { printedPage } from "./queries/printed-page.ts"
import type { rollUp } from "./queries/roll-up.ts"
import type { rule } from "./queries/rule.ts"
import type { sideBySide } from "./queries/side-by-side.ts"
import type { TalliesAsked, Tally } from "./tally/tally.ts"
import type {
  DisclosureSummary,
  DisclosureView,
  FigureView,
  GlossaryView,
  RuleView,
} from "./views/reader-views.ts"
import type { Report } from "./wire.ts"

/** What anyone may ask. Nothing here can change what is stored. */
export interface Reader {
  /** All of them; the newest first where no other order is asked for. */
  disclosures(filter?: EntryFilter, order?: Order): Promise<readonly DisclosureSummary[]>
  /** The same by stretches, each as quick as the first. */
  page(filter: EntryFilter, paging: Paging): Promise<Page<DisclosureSummary>>
  /** Documents with words in their names, their initials or their text, with the places they stand in. */
  search(filter: EntryFilter, paging: Omit<Paging, "order">): Promise<Page<SearchHit>>
  /** The main amounts of many organisations. */
  readonly headlines: RegistryReader["headlines"]
  /** Whom a person may mean by an id, a name, a part of one or its initials. */
  readonly organisationsLike: ReturnType<typeof organisationsLike>
  /** The same where it has to be one. */
  readonly organisationNamed: ReturnType<typeof organisationNamed>
  /** The one of an id. */
  readonly organisationWithId: ReturnType<typeof organisationWithId>
  /** The papers of many organisations for one year. */
  readonly sideBySide: ReturnType<typeof sideBySide>
  /** One organisation through the years. */
  readonly organisationYears: ReturnType<typeof organisationYears>
  readonly rollUp: ReturnType<typeof rollUp>
  /** Sums of headline amounts over all disclosures, by the level of their organisations. */
  readonly totals: (asked: Omit<TalliesAsked, "topic">) => Promise<readonly Tally[]>
  readonly findingsBoard: ReturnType<typeof findingsBoard>
  /** The disclosures behind the board, by stretches, the gravest first. */
  readonly gravest: ReturnType<typeof gravest>
  readonly coverage: ReturnType<typeof coverage>
  readonly corrections: ReturnType<typeof corrections>
  /** Organisations with what is kept of each, by stretches, in the order of their names. */
  readonly organisations: ReturnType<typeof pageOfOrganisations>
  /** By the beginning of the document's SHA-256 (at least 6 hex digits), and quick, however long it is. */
  summary(id: string): Promise<Result<DisclosureSummary, Problem>>
  /** All of it, by the same. */
  disclosure(id: string): Promise<Result<DisclosureView, Problem>>
  /** The newest disclosure of an organisation for a year and stage. `organisation` is its id. */
  readonly disclosureOf: ReturnType<typeof disclosureOf>
  /** What the same is and how it came out. */
  readonly summaryOf: ReturnType<typeof summaryOf>
  figure(id: string, figure: string): Promise<Result<FigureView, Problem>>
  /** What a picture of the page a figure is printed on is drawn from. */
  readonly printedPage: ReturnType<typeof printedPage>
  /** The file a document came as, where it may be handed on. */
  readonly original: ReturnType<typeof original>
  /** The report as `gouji check --format json` prints it, for one stored document. */
  report(id: string): Promise<Result<Report, Problem>>
  rules(): readonly RuleView[]
  readonly rule: ReturnType<typeof rule>
  glossary(): GlossaryView
  /** Grows with every change to the registry, by whichever process. */
  version(): Promise<number>
}
