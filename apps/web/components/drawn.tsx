import type { ReactNode } from "react"

import { partsKept } from "../lib/drawn-parts.ts"

/**
 * Long parts of a page, drawn at once. The framework would put every element of them into a form of its own, draw that a
 * second time, and write the form beside what was drawn; of a page of a thousand figures this is most of the time it takes.
 * So it is given a place alone, which the server fills when the page is sent; where there is no such server, it draws them
 * itself. Only for components that ask for nothing and wait for nothing, as those of a document that was read are, on pages
 * without scripts.
 */
export async function Drawn({ children }: { readonly children: ReactNode }) {
  const parts = partsKept()
  if (parts === undefined) return <div>{children}</div>
  // Next refuses this module where it is imported for good, as pages are to be drawn by itself.
  const { renderToStaticMarkup } = await import("react-dom/server")
  return <div data-drawn={parts.push(renderToStaticMarkup(children)) - 1} />
}
