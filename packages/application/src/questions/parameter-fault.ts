import type * as z from "zod"

/**
 * What is wrong with a parameter of a question. `other-list`: a cursor that belongs to another list, or was altered.
 * `other-version`: what is there now is not the version that was asked for.
 */
export interface ParameterFault {
  readonly parameter: string
  readonly fault: ParameterFaultCode
  /** What would do, where it can be listed or bounded. */
  readonly allowed?: string
}

export type ParameterFaultCode =
  | "unknown"
  | "missing"
  | "too-small"
  | "too-large"
  | "not-one-of"
  | "wrong-form"
  | "other-list"
  | "other-version"

/** What zod has against parameters, each fault by the parameter it is about. */
export function parameterFaults({ issues }: z.ZodError): readonly ParameterFault[] {
  return issues.flatMap((issue): readonly ParameterFault[] => {
    const parameter = String(issue.path[0] ?? "")
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => ({ parameter: key, fault: "unknown" }))
      case "too_small":
        return [{ parameter, fault: "too-small", allowed: `≥ ${issue.minimum}` }]
      case "too_big":
        return [{ parameter, fault: "too-large", allowed: `≤ ${issue.maximum}` }]
      case "invalid_value":
        return [{ parameter, fault: "not-one-of", allowed: issue.values.join(", ") }]
      case "invalid_type":
        return [{ parameter, fault: issue.input === undefined ? "missing" : "wrong-form" }]
      case "invalid_format":
        return [
          { parameter, fault: "wrong-form", ...(issue.pattern !== undefined && { allowed: issue.pattern }) },
        ]
      default:
        return [{ parameter, fault: "wrong-form" }]
    }
  })
}
