import { type Compact, originalSpan } from "../text/compact.ts"
import { turnAtEnd } from "./directions.ts"
import type { Drafts } from "./drafts.ts"
import { nearest, projectName } from "./labels.ts"
import { nameKey } from "./lexicon.ts"
import { type NumberToken, numbersIn } from "./numbers.ts"
import { anyOf } from "./phrases.ts"
import { PROJECT_MONEY, PROJECT_TITLES } from "./words/projects.ts"

/** Where in the description of a project (项目经费情况说明) a paragraph stands. */
export interface ProjectPlace {
  /** The headings above it as printed, the farthest first. */
  readonly trail: readonly string[]
  readonly fiscalYear: number
}

const TITLE = new RegExp(`^(?<name>.*?)(?:${anyOf(PROJECT_TITLES)})$`)
const MONEY = new RegExp(anyOf(PROJECT_MONEY))
const LONGEST_ITEM = 40

/**
 * Amounts under 年度预算安排 are the project's, or those of what the paragraph names; they are never a total of the budget.
 * Money told of elsewhere in the description — what a building costs over the years — is listed as unread.
 */
export function readProject(source: Compact, place: ProjectPlace, drafts: Drafts): void {
  const first = drafts.figures.length
  const isPlan = MONEY.test(place.trail.at(-1) ?? "")
  let from = 0
  for (const number of numbersIn(source.text)) {
    if (number.sort !== "money") continue
    const words = nearest(
      source.text
        .slice(from, number.start)
        .split(/[。;!?]/)
        .at(-1) ?? "",
    )
    from = number.after
    const item = isPlan && !turnAtEnd(words) ? itemOf(words, place.trail) : undefined
    const span = originalSpan(source, number.start, number.end)
    if (item === undefined) drafts.unread.push({ why: "no-label", span })
    else
      drafts.figures.push({
        ...amountOf(number, place),
        span,
        qualifiers: { item: apart(item, drafts, first) },
      })
  }
}

function amountOf({ digits, unit }: NumberToken, { trail, fiscalYear }: ProjectPlace) {
  return {
    concept: "exp.proj",
    measure: "amount",
    digits,
    unit,
    counter: "",
    state: "number",
    year: fiscalYear,
    said: null,
    partOf: null,
    section: trail.join(" / "),
    confidence: 0.9,
  } as const
}

/** The project's name, with what the amount is named within it; its heading where it has no name of its own. */
function itemOf(words: string, trail: readonly string[]): string | undefined {
  const name = nameKey(
    trail
      .map((heading) => TITLE.exec(heading.trim())?.groups?.["name"])
      .findLast((found) => found !== undefined) ?? "",
  )
  const own = projectName(words)
  const item = [name, own].filter((part) => part !== "").join(":") || projectName(trail.at(-1) ?? "")
  return item === "" || own.length > LONGEST_ITEM ? undefined : item
}

/** Two projects without names of their own are not one: what another paragraph called the same is told apart by its number. */
function apart(item: string, { figures }: Drafts, first: number): string {
  const others = figures.slice(0, first).filter(({ concept, qualifiers }) => {
    return concept === "exp.proj" && qualifiers.item?.replace(/:\d+$/, "") === item
  })
  return others.length === 0 ? item : `${item}:${others.length + 1}`
}
