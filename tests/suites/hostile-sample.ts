import { samples } from "./running-site.ts"

/** Words that try to be something else: HTML, an entity, Markdown, the end of a script or of a section of XML, a link. */
const HOSTILE = `<script>alert(1)</script>&amp;"'[x](javascript:alert)|*b*]]>www.evil.example`
export const HOSTILE_NAME = "云岭区敌意文字中心"

/** A sample in whose sentences such words stand beside every figure. */
export function hostileSample(): { readonly name: string; readonly bytes: Uint8Array } {
  const plain = samples().find(({ name }) => name.startsWith("云岭区政务服务中心-2024"))
  if (plain === undefined) throw new TypeError("the sample is gone")
  const text = new TextDecoder()
    .decode(plain.bytes)
    .replaceAll("云岭区政务服务中心", HOSTILE_NAME)
    .replaceAll("万元，其中", `万元，${HOSTILE}其中`)
  return { name: "hostile.txt", bytes: new TextEncoder().encode(text) }
}
