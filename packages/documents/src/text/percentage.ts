import type { Figure } from "@gouji/domain"

/** A percentage as a figure has it, from plain digits with their sign: the plain number, and the step it is printed in. */
export function percentage(digits: string): Pick<Figure, "value" | "quantum" | "state" | "unit"> {
  const decimals = digits.split(".")[1]?.length ?? 0
  const quantum = decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`
  return { value: digits, quantum, state: /^-?[0.]+$/.test(digits) ? "zero" : "stated", unit: "%" }
}
