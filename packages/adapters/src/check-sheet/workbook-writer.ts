/** What writes workbooks, and nothing that reads them: a module of its own, so that bundlers leave out the rest. */
export { writeXlsx } from "hucre/xlsx"
