export { disclosure } from "./disclosure.ts"
export type { About, Given, GivenFigure, GivenSection, GivenStatement, Stated } from "./given.ts"
