/** The adapters that run in a browser: nothing here knows Node, a store or a network. */
export { browserWorld } from "./browser/browser-world.ts"
export { writeCheckSheets } from "./check-sheet/write-check-sheets.ts"
