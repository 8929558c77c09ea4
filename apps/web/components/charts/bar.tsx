import { LengthBar } from "./length-bar.tsx"

/** A share of a whole, in per cent, as a length. */
export function Bar({ share }: { readonly share: string }) {
  return <LengthBar length={Math.abs(Number(share))} />
}
