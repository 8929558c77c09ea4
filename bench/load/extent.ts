/** `GOUJI_DISCLOSURES=100000` is the long form; in the short one everything is smaller. */
export const DISCLOSURES = Number(process.env["GOUJI_DISCLOSURES"] ?? 1500)
/** On several clusters, which show that the same queries reach past one server; what one holds is shown by itself. */
export const CLUSTERED = Math.min(DISCLOSURES, 10_000)
/** A registry is held beside one with so many times fewer. */
export const TENFOLD = 10

const isLong = DISCLOSURES >= 100_000

/** Organisation-years of a list of its own. */
export const ROWS = isLong ? 1_000_000 : 50_000
/** What fills all it is asked for: pages of a year, and sums, which lie in sixteen parts by organisation. */
const isFull = (disclosures: number): boolean => disclosures >= 10_000
/** Disclosures on a page: in a small registry as few as one of its years has. */
export const onPage = (disclosures: number): number => (isFull(disclosures) ? 50 : 6)
/** The few organisations of a small registry do not have all parts of a sum. */
export const hasWholeSums = isFull
/** Calls of each query. */
export const CALLS = isLong ? 200 : 60
/** Papers that are read; and how often, of which the best time counts, since other work on the machine only ever adds. */
export const PAPERS = isLong ? 300 : 40
export const ROUNDS = isLong ? 3 : 2
/** Papers that all disclosures are made of. */
export const TEMPLATES = 48
