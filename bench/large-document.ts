import type { Disclosure } from "../packages/domain/src/index.ts"
import { disclosure } from "../packages/testkit/src/index.ts"

/** Amounts of the four columns of a row of the table of expenditure, in hundredths. */
type Amounts = readonly [basic: number, project: number, upward: number]

/**
 * A disclosure of ten thousand figures: a table of expenditure with 25 类 of nine 款 of ten 项 and four columns, sums of
 * all levels, and a narrative. Everything agrees.
 */
export function largeDocument(): Disclosure {
  const given: Record<string, string> = {}
  const all = summed(Array.from({ length: 25 }, (_, index) => putClass(given, 201 + index)))
  put(given, "", all)
  const [basic, project, upward] = all
  const narrative = {
    "exp.total": text(basic + project + upward),
    "exp.basic": text(basic),
    "exp.proj": text(project),
    "exp.up": text(upward),
  }
  return disclosure({ ...narrative, ...given }, { tables: ["T.E"] })
}

function putClass(given: Record<string, string>, code: number): Amounts {
  const sum = summed(upTo(9, (section) => putSection(given, code, section)))
  put(given, String(code), sum)
  return sum
}

function putSection(given: Record<string, string>, code: number, section: number): Amounts {
  const items = upTo(10, (item) => {
    const seed = code * 97 + section * 31 + item * 7
    const amounts: Amounts = [100 + seed * 13, 50 + seed * 5, 10 + seed]
    put(given, `${code}0${section}${String(item).padStart(2, "0")}`, amounts)
    return amounts
  })
  const sum = summed(items)
  put(given, `${code}0${section}`, sum)
  return sum
}

function upTo(last: number, part: (index: number) => Amounts): readonly Amounts[] {
  return Array.from({ length: last }, (_, index) => part(index + 1))
}

function put(given: Record<string, string>, code: string, [basic, project, upward]: Amounts): void {
  const row = code === "" ? "" : `[${code}]`
  given[`T.E/exp.total${row}`] = text(basic + project + upward)
  given[`T.E/exp.basic${row}`] = text(basic)
  given[`T.E/exp.proj${row}`] = text(project)
  given[`T.E/exp.up${row}`] = text(upward)
}

function summed(amounts: readonly Amounts[]): Amounts {
  return amounts.reduce(([a, b, c], [d, e, f]): Amounts => [a + d, b + e, c + f], [0, 0, 0])
}

function text(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`
}
