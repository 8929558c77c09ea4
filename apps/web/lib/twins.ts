import { withoutLanguage } from "./language.ts"

/** The forms in which what a page shows is had as data, each under the page's address with its ending. */
export const TWIN_FORMS = ["json", "csv", "md"] as const
export type TwinForm = (typeof TWIN_FORMS)[number]

export const TWIN_TYPES = {
  json: "application/json",
  csv: "text/csv",
  md: "text/markdown",
} as const satisfies Record<TwinForm, string>

export function isTwinForm(form: string): form is TwinForm {
  return TWIN_FORMS.some((one) => one === form)
}

/** Where what a page shows is had in a form. JSON says everything in both languages, and has one address for both. */
export function twinOf(page: string, form: TwinForm): string {
  return `${form === "json" ? withoutLanguage(page) : page}.${form}`
}
