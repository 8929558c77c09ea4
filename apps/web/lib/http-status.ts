import type { ProblemCode } from "@gouji/application"

/** The status each problem is answered with. A new code does not compile until it stands here. */
export const STATUS = {
  "empty-document": 422,
  "unknown-format": 422,
  "unsupported-format": 415,
  "undecodable-text": 422,
  "document-too-large": 413,
  "encrypted-document": 422,
  "damaged-document": 422,
  "too-much-inside": 413,
  "too-many-pages": 413,
  "scanned-document": 422,
  "reading-overdue": 422,
  "no-budget-found": 422,
  "no-fiscal-year": 422,
  "invalid-figures": 422,
  "unreadable-file": 422,
  "no-such-document": 404,
  "no-such-organisation": 404,
  "several-organisations": 409,
  "no-such-rule": 404,
  "no-such-figure": 404,
  "no-register": 404,
  "invalid-wish": 400,
  refused: 409,
  "registry-unavailable": 503,
} as const satisfies Record<ProblemCode, number>
