/** Every way a use-case can decline. Interfaces map the code in one exhaustive table; none of them matches on text. */
export type Problem =
  | { readonly code: "empty-document" }
  | { readonly code: "unknown-format"; readonly detected: string }
  | { readonly code: "unsupported-format"; readonly format: string }
  | { readonly code: "undecodable-text" }
  | { readonly code: "document-too-large"; readonly bytes: number; readonly limit: number }
  | { readonly code: "no-budget-found" }
  | { readonly code: "no-fiscal-year" }
  | { readonly code: "invalid-figures"; readonly where: string; readonly detail: string }
  | { readonly code: "unreadable-file"; readonly detail: string }
  | { readonly code: "no-such-document"; readonly id: string }
  | { readonly code: "no-such-rule"; readonly id: string }
  | { readonly code: "no-such-figure"; readonly id: string }
  | { readonly code: "registry-unavailable"; readonly detail: string }

export type ProblemCode = Problem["code"]
