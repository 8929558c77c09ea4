import type { ReadProblem } from "@gouji/documents"

/** Every way a use-case can decline. Interfaces map the code in one exhaustive table; none of them matches on text. */
export type Problem =
  | ReadProblem
  | { readonly code: "unreadable-file"; readonly detail: string }
  | { readonly code: "no-such-document"; readonly id: string }
  | { readonly code: "no-such-rule"; readonly id: string }
  | { readonly code: "no-such-figure"; readonly id: string }
  | { readonly code: "registry-unavailable"; readonly detail: string }

export type ProblemCode = Problem["code"]
