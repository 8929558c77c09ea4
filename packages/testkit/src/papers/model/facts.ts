import type { Line, Purse, Year } from "./year.ts"

/** Exact amounts in fen by slot, as domain writes them, without the table; a table's own meaning stands with its key. */
export type Facts = ReadonlyMap<string, bigint>

/** What was carried into the year, and what is carried into the next, all of it of the general budget. */
export interface Carried {
  readonly in: bigint
  readonly next: bigint
}

/** Everything a year's papers can state, as far as it is money. */
export function factsOf(year: Year, carried: Carried): Facts {
  return new Map([
    ...revenue(year, carried),
    ...expenditure(year, carried),
    ...appropriations(year, carried),
    ...kinds(year),
    ...others(year),
  ])
}

type Entries = readonly (readonly [string, bigint])[]
type Want = (line: Line) => bigint

const WHOLE: Want = ({ basic, project }) => basic + project
const FINANCIAL: readonly Purse[] = ["gpb", "gfb", "soc"]

function of(lines: readonly Line[], purses: readonly Purse[], want: Want = WHOLE): bigint {
  return sumOf(lines.filter(({ purse }) => purses.includes(purse)).map(want))
}

/** What came in: what was spent, and the difference of what is carried, which the general budget bears. */
function revenue({ lines }: Year, carried: Carried): Entries {
  const kept = carried.next - carried.in
  const first = largest(lines.filter(({ purse }) => purse === "gpb"))
  const columns = (under: readonly Line[], key: string): Entries => {
    const isFirst = key === "" || first.startsWith(key.slice(1, -1))
    const more = isFirst ? kept : 0n
    const before = isFirst ? carried.in : 0n
    const fin = of(under, FINANCIAL) + more
    const year = fin + of(under, ["biz", "other"])
    return [
      [`rev.total${key}`, year + before],
      [`rev.year${key}`, year],
      [`fin.rev${key}`, fin],
      [`rev.fin${key}`, fin],
      [`rev.gpb${key}`, of(under, ["gpb"]) + more],
      [`rev.gfb${key}`, of(under, ["gfb"])],
      [`rev.soc${key}`, of(under, ["soc"])],
      [`rev.biz${key}`, of(under, ["biz"])],
      [`rev.other${key}`, of(under, ["other"])],
      ...NO_SUCH.map((slot): readonly [string, bigint] => [`${slot}${key}`, 0n]),
      [`rev.carry${key}`, before],
    ]
  }
  return [...columns(lines, ""), ...byCode(lines, columns)]
}

/** The code of the largest line, which can bear that more was carried in than out. */
function largest(lines: readonly Line[]): string {
  const [first] = lines.toSorted((a, b) => Number(WHOLE(b) - WHOLE(a)))
  return first?.code ?? ""
}

/** Sources no unit here has, which forms have lines for all the same. */
const NO_SUCH = ["rev.op", "rev.sup", "rev.sub", "rev.fsa", "rev.nonfin"]

function expenditure({ lines }: Year, { next }: Carried): Entries {
  const year = sumOf(lines.map(WHOLE))
  const rows = (under: readonly Line[], key: string): Entries => [
    [`exp.year${key}`, sumOf(under.map(WHOLE))],
    [`exp.basic${key}`, sumOf(under.map(({ basic }) => basic))],
    [`exp.proj${key}`, sumOf(under.map(({ project }) => project))],
    ...["exp.up", "exp.op", "exp.aid"].map((slot): readonly [string, bigint] => [`${slot}${key}`, 0n]),
  ]
  const totals = byCode(lines, (under, key) => [[`exp.total${key}`, sumOf(under.map(WHOLE))]])
  return [
    ...rows(lines, ""),
    ...byCode(lines, rows),
    ...totals,
    ...totals
      .filter(([slot]) => /\[\d{3}\]$/.test(slot))
      .map(([slot, fen]) => [slot.replace("exp.total", "exp.f"), fen] as const),
    ["exp.total", year + next],
    ["T.E/exp.total", year],
    ["exp.next", next],
    ["exp.distr", 0n],
    ...FINANCIAL.flatMap((fund) =>
      fundRows(
        lines.filter(({ purse }) => purse === fund),
        fund,
      ),
    ),
  ]
}

function fundRows(lines: readonly Line[], fund: Purse): Entries {
  const rows = (under: readonly Line[], key: string): Entries => [
    [`${fund}.exp${key}`, sumOf(under.map(WHOLE))],
    [`${fund}.basic${key}`, sumOf(under.map(({ basic }) => basic))],
    [`${fund}.proj${key}`, sumOf(under.map(({ project }) => project))],
    ...(fund === "gpb" ? [] : flows(under, fund, key)),
    ...(fund === "gpb" ? items(under, key) : []),
  ]
  return [...rows(lines, ""), ...byCode(lines, rows)]
}

/** What came in and was carried of the two smaller funds: all that came in was spent. */
function flows(under: readonly Line[], fund: Purse, key: string): Entries {
  const table = fund === "gfb" ? "T.GF" : "T.SC"
  return [
    [`${fund}.rev${key}`, sumOf(under.map(WHOLE))],
    [`${table}/rev.carry${key}`, 0n],
    [`${table}/exp.next${key}`, 0n],
  ]
}

function items(under: readonly Line[], key: string): Entries {
  return key.length === 9 ? [[`exp.item${key}`, sumOf(under.map(WHOLE))]] : []
}

/** The table of appropriations, where totals are of the three budgets only. */
function appropriations({ lines }: Year, carried: Carried): Entries {
  const fin = lines.filter(({ purse }) => FINANCIAL.includes(purse))
  const all = sumOf(fin.map(WHOLE))
  const kept = carried.next - carried.in
  return [
    ["fin.exp", all + carried.next],
    ["gpb.rev", of(lines, ["gpb"]) + kept],
    ["T.F/rev.year", all + kept],
    ["T.F/rev.carry", carried.in],
    ["T.F/rev.carry[gpb]", carried.in],
    ["T.F/rev.carry[gfb]", 0n],
    ["T.F/rev.carry[soc]", 0n],
    ["T.F/rev.total", all + carried.next],
    ["T.F/exp.year", all],
    ["T.F/exp.next", carried.next],
    ["T.F/exp.total", all + carried.next],
    ...byCode(fin, (under, key) => (key.length === 5 ? [[`T.F/exp.f${key}`, sumOf(under.map(WHOLE))]] : [])),
    ...FINANCIAL.flatMap((fund) => ofFund(fin, fund, fund === "gpb" ? carried.next : 0n)),
  ]
}

function ofFund(fin: readonly Line[], fund: Purse, next: bigint): Entries {
  const own = fin.filter(({ purse }) => purse === fund)
  const all = sumOf(own.map(WHOLE))
  return [
    ...byCode(
      own,
      (under, key): Entries =>
        key.length === 5 ? [[`exp.f[${fund},${key.slice(1)}`, sumOf(under.map(WHOLE))]] : [],
    ),
    [`T.F/exp.year[${fund}]`, all],
    [`T.F/exp.next[${fund}]`, next],
    [`T.F/exp.total[${fund}]`, all + next],
  ]
}

function kinds({ kinds: known }: Year): Entries {
  const codes = [...new Set([...known.keys()].flatMap((code) => [code.slice(0, 3), code]))]
  const rows = (key: string, under: Entries): Entries => {
    const side = (pattern: RegExp) =>
      sumOf(under.filter(([code]) => pattern.test(code)).map(([, fen]) => fen))
    const [pers, pub] = [side(/^30[13]/), side(/^3(?:02|10)/)]
    return [
      [`T.B/gpb.basic${key}`, pers + pub],
      [`pers${key}`, pers],
      [`pub${key}`, pub],
    ]
  }
  const all = [...known]
  return [
    ...rows("", all),
    ...codes.flatMap((code) =>
      rows(
        `[${code}]`,
        all.filter(([each]) => each.startsWith(code)),
      ),
    ),
  ]
}

function others({ abroad, buy, run, recv, goods, works, services, lines, kinds: known }: Year): Entries {
  const pub = sumOf([...known].filter(([code]) => /^3(?:02|10)/.test(code)).map(([, fen]) => fen))
  const all = goods + works + services
  return [
    ["sg", abroad + buy + run + recv],
    ["sg.abroad", abroad],
    ["sg.car", buy + run],
    ["sg.buy", buy],
    ["sg.run", run],
    ["sg.recv", recv],
    ["ops", pub],
    ["pr", all],
    ["pr.g", goods],
    ["pr.w", works],
    ["pr.s", services],
    ["pr[gpb]", all],
    ["pr.g[gpb]", goods],
    ["pr.w[gpb]", works],
    ["pr.s[gpb]", services],
    ["pr.sme", services],
    ["pr.micro", services / 2n],
    ["perf", of(lines, FINANCIAL, ({ project }) => project)],
    ["perf[gpb]", of(lines, ["gpb"], ({ project }) => project)],
    ["perf[gfb]", of(lines, ["gfb"], ({ project }) => project)],
  ]
}

/** The same for every 类, 款 and 项 that has lines. */
function byCode(lines: readonly Line[], make: (under: readonly Line[], key: string) => Entries): Entries {
  const codes = [
    ...new Set(lines.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code])),
  ].toSorted()
  return codes.flatMap((code) =>
    make(
      lines.filter((line) => line.code.startsWith(code)),
      `[${code}]`,
    ),
  )
}

function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, each) => sum + each, 0n)
}
