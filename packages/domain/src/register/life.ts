import type { IsoDate } from "../calendar.ts"
import type { CreditCode } from "../credit-code.ts"
import {
  type ChangeOf,
  type DivisionCode,
  endedBy,
  type OrganisationChange,
  type OrganisationId,
  subjectsOf,
} from "./change.ts"

/** Something that holds from a day on until the next step, and the change that says so. */
export interface Step<T> {
  readonly from: IsoDate
  readonly value: T
  readonly by: OrganisationChange
}

/** A step with the first day it holds no longer; null where none is known. */
export interface Span<T> extends Step<T> {
  readonly to: IsoDate | null
}

/** The codes an organisation has. */
export interface Codes {
  readonly creditCode: CreditCode | null
  readonly division: DivisionCode | null
}

/** All that is known of one organisation from its founding to its end. Steps are in the order of their days. */
export interface Life {
  readonly id: OrganisationId
  readonly entered: ChangeOf<"entered">
  readonly names: readonly Step<string>[]
  readonly parents: readonly Step<OrganisationId | null>[]
  readonly codes: readonly Step<Codes>[]
  /** What ended it; more than one is a fault. */
  readonly endings: readonly Step<null>[]
}

/** The lives of all that entered, from changes in the order of their days. */
export function livesOf(changes: readonly OrganisationChange[]): ReadonlyMap<OrganisationId, Life> {
  const about = new Map<OrganisationId, OrganisationChange[]>()
  for (const change of changes) {
    for (const id of subjectsOf(change)) about.set(id, [...(about.get(id) ?? []), change])
  }
  const entries = changes.filter((change) => change.kind === "entered")
  return new Map(entries.map((entered) => [entered.id, lifeOf(entered, about.get(entered.id) ?? [])]))
}

function lifeOf(entered: ChangeOf<"entered">, changes: readonly OrganisationChange[]): Life {
  const { id } = entered
  return {
    id,
    entered,
    names: stepsOf(changes, (change) => ("name" in change ? change.name : undefined)),
    parents: stepsOf(changes, (change) => ("parent" in change ? change.parent : undefined)),
    codes: stepsOf(changes, codesIn),
    endings: stepsOf(changes, (change) => (endedBy(change).includes(id) ? null : undefined)),
  }
}

function codesIn(change: OrganisationChange): Codes | undefined {
  if (!("creditCode" in change)) return undefined
  const { creditCode, division } = change
  return { creditCode, division }
}

/** What changes say of one thing; undefined where one says nothing of it. */
function stepsOf<T>(
  changes: readonly OrganisationChange[],
  said: (change: OrganisationChange) => T | undefined,
): readonly Step<T>[] {
  return changes.flatMap((by) => {
    const value = said(by)
    return value === undefined ? [] : [{ from: by.from, value, by }]
  })
}

/** The first day it is there no longer; null where it lives as far as is known. */
export function endOf({ endings }: Life): IsoDate | null {
  return endings[0]?.from ?? null
}

/** Whether an organisation is there on a day: from its founding on, and no longer on the day it ended. */
export function livesOn(life: Life, date: IsoDate): boolean {
  const end = endOf(life)
  return life.entered.from <= date && (end === null || date < end)
}

/** What holds on a day; undefined before the first step. */
export function valueOn<T>(steps: readonly Step<T>[], date: IsoDate): T | undefined {
  return steps.findLast(({ from }) => from <= date)?.value
}

/** The steps with their ends, the last of which is the end of the life. */
export function spansOf<T>(steps: readonly Step<T>[], life: Life): readonly Span<T>[] {
  return steps.map((step, index) => ({ ...step, to: steps[index + 1]?.from ?? endOf(life) }))
}
