import { type Figure, type FigureId, type Place, type Qualifiers, slotOf } from "@gouji/domain"

import { grouped } from "./grouped.ts"

/**
 * Figures by slot and by id. Slots of a concept are indexed when one is first asked for, and those of single rows apart
 * from the others and only when several are: tables have thousands of rows, and rules mostly ask for their totals.
 */
export class FigureIndex {
  readonly #places: ReadonlyMap<string, readonly Figure[]>
  readonly #fiscalYear: number
  readonly #byHead = new Map<string, ReadonlyMap<string, readonly Figure[]>>()
  readonly #asked = new Map<string, number>()
  #byId: ReadonlyMap<FigureId, Figure> | undefined

  /** The figures of each place, in reading order. */
  constructor(places: ReadonlyMap<Place, readonly Figure[]>, fiscalYear: number) {
    this.#places = places
    this.#fiscalYear = fiscalYear
  }

  /** Every figure that states a slot, in reading order. */
  stating(slot: string): readonly Figure[] {
    const [head = "", place = "narrative", concept = "", bracket] = HEAD.exec(slot) ?? []
    let bySlot = this.#byHead.get(head)
    if (bySlot === undefined) {
      const isNarrow = bracket !== undefined
      const ofPlace = this.#places.get(place) ?? NONE
      if (isNarrow && this.#isSeldomAsked(head)) {
        return ofPlace.filter((figure) => figure.concept === concept && this.#isOf(figure, slot))
      }
      const own = ofPlace.filter(
        (figure) => figure.concept === concept && isNarrowed(figure.qualifiers) === isNarrow,
      )
      bySlot = grouped(own, (figure) => slotOf(figure, this.#fiscalYear))
      this.#byHead.set(head, bySlot)
    }
    return bySlot.get(slot) ?? NONE
  }

  #isSeldomAsked(head: string): boolean {
    const times = (this.#asked.get(head) ?? 0) + 1
    this.#asked.set(head, times)
    return times <= SELDOM
  }

  /** Whether the figure states the slot: one whose row is not in it does not, which is seen without making its own. */
  #isOf(figure: Figure, slot: string): boolean {
    const { function: code, economic, item } = figure.qualifiers
    return slot.includes(code ?? economic ?? item ?? "") && slotOf(figure, this.#fiscalYear) === slot
  }

  withId(id: FigureId): Figure | undefined {
    this.#byId ??= new Map([...this.#places.values()].flat().map((figure) => [figure.id, figure]))
    return this.#byId.get(id)
  }
}

const NONE: readonly Figure[] = []

/** So many times it is faster to look through the figures than to index them. */
const SELDOM = 3

/** A slot up to its bracket: place, concept and whether there is one. */
const HEAD = /^(?:(T\.[A-Z]+)\/)?(?:Δ|%|share:|completion:)?([a-z.]+)(\[)?/u

/** Whether its slot has a bracket. */
function isNarrowed({ fund, function: code, economic, item, of }: Qualifiers): boolean {
  return of !== undefined || Boolean(fund || code || economic || item)
}
