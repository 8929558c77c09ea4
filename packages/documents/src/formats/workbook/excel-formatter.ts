/** What knows Excel's format codes, and nothing else of its library: a module of its own, so that bundlers leave out the rest. */
export { SSF } from "@e965/xlsx"
