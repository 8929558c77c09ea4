import { randomBytes } from "node:crypto"

import { type NextRequest, NextResponse } from "next/server"

import { NOWHERE_HEADER, PATH_HEADER } from "./lib/asked-path.ts"
import { languageOfPath, withoutLanguage } from "./lib/language.ts"
import { answersForItself } from "./lib/own-answers.ts"
import { PAGE_STATUS, pageProblem } from "./lib/page-problem.ts"
import { isScripted } from "./lib/scripted.ts"
import { troublePage } from "./lib/trouble-page.ts"

/**
 * Stands before every page, and lets by what is none: gives it a content security policy (nothing is loaded from anywhere
 * else, nobody may frame it, no script runs), and answers addresses that cannot be shown with the status they deserve.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl
  if (answersForItself(pathname)) return NextResponse.next()
  const policy = policyOf(scriptsOf(pathname))
  const headers = new Headers(request.headers)
  headers.set("content-security-policy", policy)
  headers.set(PATH_HEADER, pathname)
  headers.delete(NOWHERE_HEADER)
  const problem = await pageProblem(withoutLanguage(pathname))
  if (problem !== undefined && PAGE_STATUS[problem] !== 404)
    return troublePage(languageOfPath(pathname), problem)
  if (problem !== undefined) headers.set(NOWHERE_HEADER, "1")
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("content-security-policy", policy)
  return response
}

/** Next's own files do without. It reads this as it is written, so that no name may stand here. */
export const config = { matcher: ["/((?!_next/).*)"] }

/**
 * Which scripts a page may run. Pages are made on the server and need none, so that nothing a document says can become
 * one; those few that work in the reader's browser run their own, by a nonce. Next's development server runs its own.
 */
function scriptsOf(path: string): string {
  const nonce = `'nonce-${randomBytes(16).toString("base64")}'`
  if (process.env.NODE_ENV === "development") return `'self' ${nonce} 'unsafe-eval'`
  return isScripted(withoutLanguage(path)) ? `'self' ${nonce}` : "'none'"
}

function policyOf(scripts: string): string {
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")
}
