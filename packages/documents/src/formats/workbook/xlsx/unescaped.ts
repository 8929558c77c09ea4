/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19), and so is an underscore before them. */
export function unescaped(written: string): string {
  return written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
