/**
 * Thrown by a registry that cannot be reached, read or written at the moment: locked too long, no permission, a full
 * disk, a file of another kind. Interfaces answer it as the problem `registry-unavailable`; nothing below them does.
 */
export class RegistryFailure extends Error {
  override readonly name = "RegistryFailure"
  /** What the store said of it, for the person who runs it. */
  readonly detail: string

  constructor(detail: string, options?: ErrorOptions) {
    super(detail, options)
    this.detail = detail
  }

  /** One of another bundle in the same process is one too: the site is several. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "RegistryFailure"
  }
}
