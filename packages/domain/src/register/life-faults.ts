import type { IsoDate } from "../calendar.ts"
import {
  giversOf,
  type OrganisationChange,
  type OrganisationId,
  parentIn,
  receiversOf,
  subjectsOf,
} from "./change.ts"
import type { RegisterFault } from "./fault.ts"
import { endOf, type Life, type Step } from "./life.ts"

type Lives = ReadonlyMap<OrganisationId, Life>

/** Ids that were given twice, and such as nobody was given. Changes are in the order of their days: the first has the id. */
export function idFaults(changes: readonly OrganisationChange[]): readonly RegisterFault[] {
  const entries = changes.filter((change) => change.kind === "entered")
  const first = new Map(entries.toReversed().map((entered) => [entered.id, entered]))
  const taken = entries.filter((entered) => first.get(entered.id) !== entered)
  return [
    ...taken.map((change): RegisterFault => ({ code: "id-taken", id: change.id, change })),
    ...changes.flatMap((change) =>
      namedIn(change)
        .filter((id) => !first.has(id))
        .map((id): RegisterFault => ({ code: "unknown-id", id, change })),
    ),
  ]
}

/** Every organisation a change speaks of, each once. */
function namedIn(change: OrganisationChange): readonly OrganisationId[] {
  const parent = parentIn(change) ?? []
  return [...new Set([...subjectsOf(change), ...receiversOf(change)].concat(parent))]
}

/** Changes to organisations that are not there yet or no longer, and such as contradict each other. */
export function lifeFaults(changes: readonly OrganisationChange[], lives: Lives): readonly RegisterFault[] {
  return [
    ...changes.flatMap((change) => (change.kind === "entered" ? [] : timeFaults(change, lives))),
    ...[...lives.values()].flatMap(({ id, ...life }) =>
      [life.names, life.parents, life.codes, life.endings].flatMap((steps) => repeated(steps, id)),
    ),
  ]
}

function timeFaults(change: OrganisationChange, lives: Lives): readonly RegisterFault[] {
  const named = new Set([...subjectsOf(change), ...receiversOf(change)])
  return [...named].flatMap((id): readonly RegisterFault[] => {
    const life = lives.get(id)
    if (life === undefined) return []
    const founded = life.entered.from
    const isTooEarly = giversOf(change).includes(id) ? change.from <= founded : change.from < founded
    if (isTooEarly) return [{ code: "before-founding", id, founded, change }]
    const ended = endOf(life)
    if (ended === null || change.from < ended || isEndingOn(life, change, ended)) return []
    return [{ code: "after-end", id, ended, change }]
  })
}

/** What ended it is not late; nor is what would end it on the same day: that is said twice. */
function isEndingOn({ endings }: Life, change: OrganisationChange, ended: IsoDate): boolean {
  return endings.some(({ by, from }) => by === change && from === ended)
}

function repeated(steps: readonly Step<unknown>[], id: OrganisationId): readonly RegisterFault[] {
  return steps.flatMap(({ from, by }, index): readonly RegisterFault[] => {
    const before = steps[index - 1]
    return before?.from === from ? [{ code: "said-twice", id, other: before.by, change: by }] : []
  })
}
