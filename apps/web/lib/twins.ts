import { withoutLanguage } from "./language.ts"

/** The forms in which what a page shows is had as data, each under the page's address with its ending. */
export const TWIN_FORMS = ["json", "csv", "md"] as const
export type TwinForm = (typeof TWIN_FORMS)[number]

export const TWIN_TYPES = {
  json: "application/json",
  csv: "text/csv",
  md: "text/markdown",
} as const satisfies Record<TwinForm, string>

/** Under a page's address, with the ending of a form. What begins otherwise is no page's. */
const TWIN = new RegExp(`^(/(?!(?:api|data|zh|_next)/)(?:[^/]+/)*[^/]+)[.](${TWIN_FORMS.join("|")})$`)

/** What a path has as data; undefined where it is none of a page's data. */
export function twinIn(path: string): { readonly page: string; readonly form: TwinForm } | undefined {
  const [, page, ending] = TWIN.exec(path) ?? []
  const form = TWIN_FORMS.find((one) => one === ending)
  return page === undefined || form === undefined ? undefined : { page, form }
}

/** Where what a page shows is had in a form. JSON says everything in both languages, and has one address for both. */
export function twinOf(page: string, form: TwinForm): string {
  return `${form === "json" ? withoutLanguage(page) : page}.${form}`
}
