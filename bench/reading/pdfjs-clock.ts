import { openPdf } from "../../packages/documents/src/formats/pdf/open-pdf.ts"
import { type Measured, stopwatch } from "../measure.ts"

type Method = (...given: readonly unknown[]) => Promise<unknown>

/** Something pdfjs was asked of a page of the nth opening of a document, counted from 1. */
export interface Ask {
  readonly opening: number
  readonly page: number
  readonly what: "getTextContent" | "getOperatorList"
}

/** What pdfjs took of the clock and of processors, and for what. */
export interface Taken {
  readonly spent: Measured
  readonly asks: readonly Ask[]
}

/**
 * How much of a reading is pdfjs at work, and what it was asked for. pdfjs works in the same thread, so that whatever
 * goes by between a call and its answer is its own; where it is asked for two things at once, that counts once.
 */
export class PdfjsClock {
  #spent: Measured = { wall: 0, cpu: 0 }
  #pending = 0
  #since = stopwatch()
  #opening = 0
  #asks: Ask[] = []

  /** Has every call of pdfjs go by this clock, from now on and for all documents; the one given is opened for its classes. */
  static async installed(bytes: Uint8Array): Promise<PdfjsClock> {
    const opened = await openPdf(bytes, { cMap: undefined })
    if (!opened.ok) throw new TypeError(`no PDF: ${opened.error.code}`)
    const { document, close } = opened.value
    const clock = new PdfjsClock()
    const task: unknown = Reflect.get(document, "loadingTask")
    const page = await document.getPage(1)
    await close()
    for (const what of ["getTextContent", "getOperatorList"] as const)
      clock.#watch(page, what, (asked) => clock.#note(asked, what))
    clock.#watch(document, "getPage")
    clock.#watch(task, "destroy")
    clock.#watchOpening(task)
    return clock
  }

  /** What has gone by since it was last asked, which it then forgets. */
  taken(): Taken {
    const taken = { spent: this.#spent, asks: this.#asks }
    this.#spent = { wall: 0, cpu: 0 }
    this.#opening = 0
    this.#asks = []
    return taken
  }

  #watch(one: unknown, name: string, note: (asked: unknown) => void = () => {}): void {
    const during = (work: () => Promise<unknown>) => this.#during(work)
    const { holder, property } = found(one, name)
    const method = property.value as Method
    const value = function (this: unknown, ...given: readonly unknown[]) {
      note(this)
      return during(() => method.apply(this, [...given]))
    }
    Object.defineProperty(holder, name, { ...property, value })
  }

  /** A document is opened from the moment its promise is asked for. */
  #watchOpening(task: unknown): void {
    const opened = (promise: unknown) => {
      this.#opening += 1
      return this.#during(async () => promise)
    }
    const { holder, property } = found(task, "promise")
    const get = function (this: unknown) {
      return opened(property.get?.call(this))
    }
    Object.defineProperty(holder, "promise", { ...property, get })
  }

  #note(page: unknown, what: Ask["what"]): void {
    const number = Number(Reflect.get(Object(page), "pageNumber"))
    this.#asks.push({ opening: this.#opening, page: number, what })
  }

  async #during(work: () => Promise<unknown>): Promise<unknown> {
    if (this.#pending++ === 0) this.#since = stopwatch()
    try {
      return await work()
    } finally {
      if (--this.#pending === 0) this.#add(this.#since())
    }
  }

  #add({ wall, cpu }: Measured): void {
    this.#spent = { wall: this.#spent.wall + wall, cpu: this.#spent.cpu + cpu }
  }
}

interface Found {
  readonly holder: object
  readonly property: PropertyDescriptor
}

/** Where an object has a property of its class from. */
function found(one: unknown, name: string): Found {
  const holder: object = Object.getPrototypeOf(one)
  const property = Object.getOwnPropertyDescriptor(holder, name)
  if (property === undefined) throw new TypeError(`pdfjs has no ${name} any more`)
  return { holder, property }
}
