import type { ReadProblem } from "@gouji/documents"

import type { Rejection } from "./log/admission.ts"
import type { NamedOrganisation } from "./queries/organisations-like.ts"
import type { ParameterFault } from "./questions/parameter-fault.ts"

/** Every way a use-case can decline. Interfaces map the code in one exhaustive table; none of them matches on text. */
export type Problem =
  | ReadProblem
  | { readonly code: "unreadable-file"; readonly detail: string }
  | { readonly code: "no-such-document"; readonly id: string }
  /** Nobody was entered in the register of organisations. */
  | { readonly code: "no-register" }
  | { readonly code: "no-such-organisation"; readonly name: string }
  /** The words fit more than one; `isAll` is false where even more may be meant. */
  | {
      readonly code: "several-organisations"
      readonly name: string
      readonly organisations: readonly NamedOrganisation[]
      readonly isAll: boolean
    }
  | { readonly code: "no-such-rule"; readonly id: string }
  | { readonly code: "no-such-figure"; readonly id: string }
  /** Something a person has to say is missing, too long, or no date. */
  | { readonly code: "invalid-wish"; readonly field: string }
  /** An address of the site's data under which there is nothing. */
  | { readonly code: "no-such-address"; readonly address: string }
  /** What a question was narrowed by cannot be understood. */
  | { readonly code: "invalid-parameters"; readonly faults: readonly ParameterFault[] }
  /** The act is not permitted, or somebody else came first. */
  | { readonly code: "refused"; readonly refusal: Rejection }
  | { readonly code: "registry-unavailable"; readonly detail: string }

export type ProblemCode = Problem["code"]
