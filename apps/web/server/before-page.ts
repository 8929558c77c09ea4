import { randomBytes } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"

import { NOWHERE_HEADER, PATH_HEADER } from "../lib/asked-path.ts"
import { languageOfPath, withoutLanguage } from "../lib/language.ts"
import { answersForItself } from "../lib/own-answers.ts"
import { PAGE_STATUS, pageProblem } from "../lib/page-problem.ts"
import { isScripted } from "../lib/scripted.ts"
import { type TroublePage, troublePage } from "./trouble-page.ts"

/** The framework's own files, which are no pages. */
const FRAMEWORK = /^\/_next\//

/**
 * Stands before every page, and lets by what is none: gives it a content security policy (nothing is loaded from anywhere
 * else, nobody may frame it, no script runs), and sends addresses that name nothing to the page that says so. What is
 * to be answered instead, where the registry is out of reach or something of ours is broken.
 */
export async function beforePage(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<TroublePage | undefined> {
  const path = pathIn(request)
  if (FRAMEWORK.test(path) || answersForItself(path)) return undefined
  const policy = policyOf(scriptsOf(path))
  // Next takes the number its scripts run by from what is asked.
  request.headers["content-security-policy"] = policy
  request.headers[PATH_HEADER] = path
  delete request.headers[NOWHERE_HEADER]
  const problem = await pageProblem(withoutLanguage(path))
  if (problem !== undefined && PAGE_STATUS[problem] !== 404) return troublePage(languageOfPath(path), problem)
  if (problem !== undefined) request.headers[NOWHERE_HEADER] = "1"
  response.setHeader("content-security-policy", policy)
  return undefined
}

/** The address that is asked for, whatever host is named in it. */
function pathIn({ url = "/" }: IncomingMessage): string {
  return new URL(url.replace(/^[/\\]+/, "/"), "http://site.invalid").pathname
}

/**
 * Which scripts a page may run. Pages are made on the server and need none, so that nothing a document says can become
 * one; those few that work in the reader's browser run their own, by a number made for once.
 */
function scriptsOf(path: string): string {
  return isScripted(withoutLanguage(path)) ? `'self' 'nonce-${randomBytes(16).toString("base64")}'` : "'none'"
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
