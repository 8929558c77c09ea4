/** How bad it is: may not be published, must be mended, must be explained or mended, worth knowing. */
export const SEVERITIES = ["fatal", "error", "warning", "info"] as const
/** See `SEVERITIES`. */
export type Severity = (typeof SEVERITIES)[number]

/** The worst of several; `info` for none. */
export function worst(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? "info"
}
