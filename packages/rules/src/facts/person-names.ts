import type { Span } from "@gouji/domain"

/** A word that announces a name, and the name, in UTF-16 positions. */
export interface FoundName {
  readonly label: Span
  readonly name: Span
}

/** Surnames of most people. Rare ones, and those that begin common words (金额, 林农, 高龄), are given up for fewer false alarms. */
const SURNAMES =
  "王李张刘陈杨黄赵吴徐孙马朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖韦贾付邹孟熊秦邱尹薛闫段雷侯龙陶黎贺顾郝龚邵覃戴莫汤"

/**
 * Names of two or three characters that stand right behind a word, set off by a colon, a space or 为, and end where
 * the phrase ends. A name already masked (某, *) is none.
 */
export function namesBehind(text: string, label: string): readonly FoundName[] {
  const pattern = new RegExp(
    `(${label})(?:姓名)?[:：为\\s]{1,3}([${SURNAMES}](?!某)[\\u4e00-\\u9fff]{1,2})(?=[\\s，,、。；;（(]|$)`,
    "gu",
  )
  return [...text.matchAll(pattern)].map(({ index, 0: all, 1: word = "", 2: name = "" }) => {
    const end = index + all.length
    return {
      label: { start: index, end: index + word.length },
      name: { start: end - name.length, end },
    }
  })
}
