import { Fragment } from "react"

import { TWIN_FORMS, twinOf } from "../lib/twins.ts"

const NAMES = { json: "JSON", csv: "CSV", md: "Markdown" } as const

/** Leads to what a page shows as data, in every form. `path` is the page's own address. */
export function TwinLinks({ path }: { readonly path: string }) {
  return TWIN_FORMS.map((form, index) => (
    <Fragment key={form}>
      {index > 0 && " · "}
      <a href={twinOf(path, form)}>{NAMES[form]}</a>
    </Fragment>
  ))
}
