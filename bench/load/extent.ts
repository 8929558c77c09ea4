/** `GOUJI_DISCLOSURES=100000` is the long form; in the short one everything is smaller. */
export const DISCLOSURES = Number(process.env["GOUJI_DISCLOSURES"] ?? 1500)
/** What a registry of so many is held beside. */
export const SMALLER = DISCLOSURES / 10

const isLong = DISCLOSURES >= 100_000

/** Organisation-years of a list of its own. */
export const ROWS = isLong ? 1_000_000 : 50_000
/** Disclosures on a page: in the short form as few as a year of the smaller registry has, so that both fill it. */
export const ON_PAGE = isLong ? 50 : 6
/** A sum lies in sixteen parts by organisation: the few organisations of a short form do not have them all. */
export const HAS_WHOLE_SUMS = SMALLER >= 10_000
/** Calls of each query. */
export const CALLS = isLong ? 200 : 60
/** Papers that are read; and how often, of which the best time counts, since other work on the machine only ever adds. */
export const PAPERS = isLong ? 300 : 40
export const ROUNDS = isLong ? 3 : 2
/** Papers that all disclosures are made of. */
export const TEMPLATES = 48
