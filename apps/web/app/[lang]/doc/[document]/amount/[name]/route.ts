import { headlineFigure } from "@gouji/application"

import { figureHref } from "../../../../../../lib/addresses.ts"
import { asked } from "../../../../../../lib/asked.ts"
import { languageOf } from "../../../../../../lib/language.ts"

interface Context {
  readonly params: Promise<{ readonly lang: string; readonly document: string; readonly name: string }>
}

/** `GET /doc/{document}/amount/{name}`: leads on to the figure that a main amount of the document is. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, document, name } = await params
  const found = await asked((reader) => reader.report(document))
  const [report] = found.ok ? found.value.documents : []
  const figure = report?.status === "checked" ? headlineFigure(report, decodeURIComponent(name)) : undefined
  // The proxy has answered for addresses that name nothing.
  if (figure === undefined) return new Response(null, { status: 404 })
  const location = figureHref(languageOf(lang), document, figure.id)
  return new Response(null, { status: 302, headers: { location } })
}
