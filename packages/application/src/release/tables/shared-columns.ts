import type { State } from "@gouji/domain"

import type { Released } from "../released.ts"
import type { TableCell, TableColumn } from "../table.ts"

/** What rows know of their disclosure; one that was never released has states of its own. */
export interface OfDisclosure extends Pick<Released, "id" | "organisation" | "about" | "report"> {
  readonly state: State
}

/** A column of any table whose rows know their disclosure. */
interface SharedColumn extends TableColumn {
  readonly of: (row: { readonly released: OfDisclosure }) => TableCell
}

/** Which disclosure a row belongs to. */
export const OF_DISCLOSURE: SharedColumn = {
  name: "disclosure",
  kind: "text",
  zh: "公开文件编号",
  en: "id of the disclosure",
  of: ({ released }) => released.id,
}

/** Whose disclosure it is, of which year and stage. */
export const SUBJECT: readonly SharedColumn[] = [
  {
    name: "organisation_id",
    kind: "text",
    zh: "单位编号",
    en: "id of the organisation",
    of: ({ released }) => released.organisation.id,
  },
  {
    name: "organisation",
    kind: "text",
    zh: "单位",
    en: "organisation",
    of: ({ released }) => released.organisation.name,
  },
  {
    name: "fiscal_year",
    kind: "integer",
    zh: "预算年度",
    en: "fiscal year of the disclosure",
    of: ({ released }) => released.about.fiscalYear,
  },
  {
    name: "stage",
    kind: "text",
    zh: "预算 budget 或决算 final",
    en: "budget or final (accounts)",
    of: ({ released }) => released.about.stage,
  },
]
