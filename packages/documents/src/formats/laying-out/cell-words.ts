const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]+/u
const ENDS_IN_A_LETTER = /\p{Script=Latin}$/u
const STARTS_WITH_A_LETTER = /^\p{Script=Latin}/u
/** Characters that take no room: they part words and numbers for a machine and for nobody else. */
const WITHOUT_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu

/**
 * The words of a cell on one line. A narrow column breaks words and numbers anywhere, so lines are joined as they are,
 * with a space only between two Latin letters; white space within a line comes to one space.
 */
export function cellWords(printed: string): string {
  let words = ""
  for (const line of printed.split(LINE_BREAK)) {
    const next = line.replace(WITHOUT_WIDTH, "").replace(/\s+/gu, " ").trim()
    words += ENDS_IN_A_LETTER.test(words) && STARTS_WITH_A_LETTER.test(next) ? ` ${next}` : next
  }
  return words
}
