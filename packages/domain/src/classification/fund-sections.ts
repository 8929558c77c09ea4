/**
 * The 款 (and 类) of the functional classification that hold money of government-managed funds only. From memory, but for
 * the few that were seen in print.
 */
export const FUND_SECTIONS: readonly string[] = [
  ..."20610 20707 20709 20710 20822 20823 20829 21160 21161".split(" "),
  ..."21208 21210 21211 21213 21214 21215 21216 21217 21218 21219".split(" "),
  ..."21366 21367 21369 21370 21371 21462 21464 21468 21469 21470 21471 21472".split(" "),
  ..."22904 22908 22960 23204 23304 234".split(" "),
]
