import * as z from "zod"

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"

/** Whether eighteen characters are a unified social credit code: the last one is computed from the others (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  const digits = [...text].map((character) => ALPHABET.indexOf(character))
  if (digits.length !== 18 || digits.includes(-1)) return false
  const sum = digits.slice(0, 17).reduce((total, digit, index) => total + digit * weightAt(index), 0)
  return (31 - (sum % 31)) % 31 === digits[17]
}

/** A unified social credit code (统一社会信用代码), in capitals, whose check character fits. */
export const CreditCode = z
  .string()
  .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
  .refine(isCreditCode)
export type CreditCode = z.infer<typeof CreditCode>

/** The powers of three, modulo 31. */
function weightAt(index: number): number {
  let weight = 1
  for (let i = 0; i < index; i++) weight = (weight * 3) % 31
  return weight
}
