import type {
  Attachment,
  Contact,
  Dates,
  Direction,
  Organisation,
  Stage,
  Statement,
  Table,
  TableKey,
  TableRow,
  Topic,
  Unit,
} from "@gouji/domain"

/** A figure in full. `printed` is signed for changes: `-0.44` means a fall by 0.44. */
export interface GivenFigure {
  readonly printed: string | null
  readonly unit?: string
  readonly unitStated?: boolean
  readonly said?: Direction
  /** The heading it stands under. */
  readonly section?: string
  /** The slot of the figure whose 其中 list it stands in. */
  readonly partOf?: string
  readonly confidence?: number
}

/** What a slot states: digits as printed in 万元; null for a blank, `n/a` for not applicable, `?` for unreadable. */
export type Stated = string | null | GivenFigure

/** Figures by slot (`rev.total`, `Δsg`, `pr.g[gpb]`, `reason[rev.total:工资薪金减少]`). What is left out is not mentioned. */
export type Given = Readonly<Record<string, Stated | readonly Stated[]>>

/** Something said in words; without `text` a sentence is made up. */
export interface GivenStatement {
  readonly kind: Statement["kind"]
  readonly concept: Statement["concept"]
  readonly text?: string
  /** The slot it belongs to. */
  readonly about?: string
}

/** A heading, under which figures with the same `section` are written. */
export interface GivenSection {
  readonly topic: Topic | null
  readonly heading: string
  readonly level?: number
  /** Words that stand under it besides figures. */
  readonly text?: string
}

/** What stands on a table besides its amounts. */
export interface GivenTable
  extends Pick<Table, "place">,
    Partial<Omit<Table, "place" | "rows" | "evidence">> {
  readonly rows?: readonly (Pick<TableRow, "name"> & Partial<Pick<TableRow, "code" | "attributes">>)[]
}

/** Everything about a disclosure besides its figures; all of it has a plain default. */
export interface About {
  readonly organisation?: Partial<Organisation>
  readonly fiscalYear?: number
  readonly stage?: Stage
  readonly title?: string
  readonly unitOfAccount?: Unit
  readonly statements?: readonly GivenStatement[]
  readonly sections?: readonly GivenSection[]
  readonly glossary?: Readonly<Record<string, string>>
  readonly contact?: Pick<Contact, "name" | "phone"> | null
  /** Tables that amounts are given for are there in any case. */
  readonly tables?: readonly (TableKey | GivenTable)[] | null
  readonly dates?: Partial<Dates>
  /** The files it was published as; not known where left out. */
  readonly attachments?: readonly Attachment[] | null
  /** Amounts nobody understood, each standing right after a slot. */
  readonly unread?: Readonly<Record<string, string>>
  /** Running text at the end. */
  readonly text?: string
}
