import type { ReactNode } from "react"

/**
 * Long parts of a page as finished HTML. The framework would put every element of them into a form of its own and draw
 * that a second time; of a page of a thousand figures this is most of the time it takes. Only for components that ask for
 * nothing and wait for nothing, as those of a document that was read are.
 */
export async function Drawn({ children }: { readonly children: ReactNode }) {
  // Next refuses this module where it is imported for good, as pages are to be drawn by itself.
  const { renderToStaticMarkup } = await import("react-dom/server")
  const html = renderToStaticMarkup(children)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has escaped all of it a line above.
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}
