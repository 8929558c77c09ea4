import { expect, test } from "vitest"

import { clean } from "./clean.ts"

test("takes escape sequences, direction marks and invisible characters from a text, one for one", () => {
  const hostile = "a\u001b[31mb\u009b2Jc\u202ed\u2066e\u200bf\u0007g\rh\ti\u2028j\u{e0041}k\ud800l"
  const cleaned = clean(hostile)
  expect(cleaned).toBe("a�[31mb�2Jc�d�e�f�g h i j�k�l")
  expect(Array.from(cleaned)).toHaveLength(Array.from(hostile).length)
})

test("leaves words in any script alone", () => {
  const words = "预算371.06万元（境）“三公” café \u{20bb7} 👍"
  expect(clean(words)).toBe(words)
})
