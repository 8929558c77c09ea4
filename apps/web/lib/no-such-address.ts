import { problemAnswer } from "./data-answer.ts"

/** For an address of data that names nothing. */
export function noSuchAddress(request: Request): Response {
  return problemAnswer(request, { code: "no-such-address", address: new URL(request.url).pathname })
}
