/**
 * Whether the site is being written as plain files (`gouji site --static`). Nobody stands behind those who could answer
 * a question: what asks one is left out, and figures are places on their document's page.
 */
export function isAsFiles(): boolean {
  return process.env["GOUJI_STATIC"] === "1"
}
