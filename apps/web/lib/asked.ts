import { type Problem, RegistryFailure } from "@gouji/application"
import type { Reader } from "@gouji/application/reader"
import type { Result } from "@gouji/domain"

import { reader } from "./reader.ts"

/** Asks the reader, and answers a registry that cannot be reached as the problem it is. Defects pass through. */
export async function asked<T>(
  question: (from: Reader) => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  try {
    return await question(await reader())
  } catch (error) {
    if (!(error instanceof RegistryFailure)) throw error
    console.error(error.detail)
    return { ok: false, error: { code: "registry-unavailable", detail: publicDetail(error.detail) } }
  }
}

/** The store's code (`SQLITE_CANTOPEN`) and nothing of where it lies: paths are the operator's business. */
function publicDetail(detail: string): string {
  return /\((\w+)\)$/.exec(detail)?.[1] ?? "—"
}
