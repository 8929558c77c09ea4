import type { Role, State } from "@gouji/domain"

import type { Rejection } from "./log/admission.ts"
import type { Bilingual } from "./wire.ts"

/** What happened, and what to do about it. */
export interface Told {
  readonly message: Bilingual
  readonly advice: Bilingual
}

type WordsOf = { readonly [C in Rejection["code"]]: (rejection: Extract<Rejection, { code: C }>) => Told }

/** The states of a document, as people say them. */
export const STATE_WORDS: Readonly<Record<State, Bilingual>> = {
  received: { zh: "已收到", en: "received" },
  checked: { zh: "已核对", en: "checked" },
  "in-review": { zh: "审核中", en: "in review" },
  signed: { zh: "已签署", en: "signed" },
  published: { zh: "已公开", en: "published" },
  corrected: { zh: "已更正", en: "corrected" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
}

/** What a key may be used for, as people say it. */
export const ROLE_WORDS: Readonly<Record<Role, Bilingual>> = {
  clerk: { zh: "经办", en: "clerk" },
  reviewer: { zh: "审核", en: "reviewer" },
  administrator: { zh: "管理", en: "administrator" },
}

const WORDS: WordsOf = {
  "wrong-state": ({ state, wanted }) =>
    told(
      {
        zh: `这份文件${STATE_WORDS[state].zh}，现在不能这样做。`,
        en: `This cannot be done now: the document is ${STATE_WORDS[state].en}.`,
      },
      {
        zh: `只有${wanted.map((one) => STATE_WORDS[one].zh).join("、")}的文件可以。`,
        en: `It can be done to what is ${wanted.map((one) => STATE_WORDS[one].en).join(", ")}.`,
      },
    ),
  "same-person": ({ person }) =>
    told(
      {
        zh: `${person}经办过这份文件，不能由本人签署。`,
        en: `${person} prepared this document and cannot sign it too.`,
      },
      { zh: "请由另一人审核签署。", en: "Have another person review and sign it." },
    ),
  "not-enrolled": () =>
    told(
      { zh: "没有登记过的密钥，不能办理。", en: "This takes a key that is enrolled." },
      {
        zh: "请先运行 gouji keys new 生成密钥，再由管理员运行 gouji keys enrol 登记。",
        en: "Make one with gouji keys new, and have an administrator enrol it with gouji keys enrol.",
      },
    ),
  "wrong-role": ({ wanted }) =>
    told(
      {
        zh: `这把密钥没有“${wanted.map((one) => ROLE_WORDS[one].zh).join("”或“")}”的权限。`,
        en: `This key is not that of a ${wanted.map((one) => ROLE_WORDS[one].en).join(" or ")}.`,
      },
      {
        zh: "请由有此权限的人办理，或请管理员另行登记。",
        en: "Have somebody do it whose key is, or ask an administrator.",
      },
    ),
  "unsettled-findings": ({ findings }) =>
    told(
      {
        zh: `还有 ${findings.length} 处致命问题没有处理（${findings.join("、")}）。`,
        en: `${findings.length} fatal findings are not settled (${findings.join(", ")}).`,
      },
      {
        zh: "请更正后重新导入，或逐项说明理由（gouji accept）或答复（gouji contest）。",
        en: "Import a corrected document, or give a reason (gouji accept) or the reply (gouji contest) for each.",
      },
    ),
  "unknown-finding": ({ finding }) =>
    told(
      { zh: `这份文件没有编号为 ${finding} 的问题。`, en: `The document has no finding ${finding}.` },
      { zh: "请用 gouji show 查看问题的编号。", en: "gouji show lists its findings." },
    ),
  "unknown-version": ({ document }) =>
    told(
      {
        zh: `登记簿中没有 ${document.slice(0, 12)} 这个版本。`,
        en: `The registry holds no version ${document.slice(0, 12)}.`,
      },
      { zh: "请用 gouji list 查看。", en: "gouji list shows what it holds." },
    ),
  "already-received": ({ document }) =>
    told(
      { zh: `${document.slice(0, 12)} 已经收过。`, en: `${document.slice(0, 12)} came in before.` },
      { zh: "不必重复导入。", en: "There is no need to import it again." },
    ),
  "expiry-passed": ({ until }) =>
    told(
      { zh: `有效期 ${until} 已经过去。`, en: `${until} has passed.` },
      { zh: "请给出今天或以后的日期。", en: "Give today or a later day." },
    ),
  "nothing-to-retract": ({ entry }) =>
    told(
      {
        zh: `没有可以收回的 ${entry.slice(0, 12)}。`,
        en: `There is nothing to take back under ${entry.slice(0, 12)}.`,
      },
      {
        zh: "只能收回本人作出、仍然有效的说明、答复、批注和送审；签署以后不能收回。",
        en: "One can take back one's own decisions, notes and submissions that stand, until the document is signed.",
      },
    ),
  "other-check": ({ catalogue }) =>
    told(
      {
        zh: `签署的不是最近一次核对（规则 ${catalogue}）。`,
        en: `The last check (catalogue ${catalogue}) is not the one being signed.`,
      },
      { zh: "请重新查看后再签署。", en: "Look at it again, then sign." },
    ),
  "other-version": ({ published }) =>
    told(
      published === null
        ? { zh: "没有要更正的已公开版本。", en: "There is no published version to correct." }
        : {
            zh: `现在公开的版本是 ${published.slice(0, 12)}。`,
            en: `The published version is ${published.slice(0, 12)}.`,
          },
      { zh: "请重新查看后再公开。", en: "Look at it again, then publish." },
    ),
  "key-known": () =>
    told(
      { zh: "这把密钥已经登记过。", en: "This key was enrolled before." },
      { zh: "撤销过的密钥不能再用，请生成新的。", en: "A revoked key stays so: make a new one." },
    ),
  "key-unknown": () =>
    told(
      { zh: "没有登记过这把密钥。", en: "This key is not enrolled." },
      { zh: "请用 gouji keys list 查看。", en: "gouji keys list shows those that are." },
    ),
  "register-faults": ({ faults }) => {
    const codes = [...new Set(faults.map(({ code }) => code))].join("、")
    return told(
      {
        zh: `单位名录有 ${faults.length} 处对不上（${codes}）。`,
        en: `${faults.length} changes do not fit the register of organisations (${codes}).`,
      },
      { zh: "请按提示更正后整批再来。", en: "Correct them, then give all of them again." },
    )
  },
  "last-administrator": () =>
    told(
      { zh: "这是最后一位管理员的密钥，不能撤销。", en: "This is the last administrator's key." },
      { zh: "请先登记另一位管理员。", en: "Enrol another administrator first." },
    ),
  conflict: () =>
    told(
      { zh: "别人刚刚改动过，没有写入。", en: "Somebody else wrote meanwhile; nothing was written." },
      { zh: "请重新查看后再试。", en: "Look at it again, then try again." },
    ),
  "bad-entry": ({ what }) =>
    told(
      {
        zh: `记录不成立（${what}），没有写入。`,
        en: `The entry is not sound (${what}); nothing was written.`,
      },
      {
        zh: "请检查密钥是否与登记的一致。",
        en: "See whether the key is the one that was enrolled.",
      },
    ),
}

/** What to tell a person whose act was refused. */
export function refusalWords(rejection: Rejection): Told {
  // The table gives each code a maker for exactly that code; the compiler cannot follow the pairing.
  const say = WORDS[rejection.code] as (rejection: Rejection) => Told
  return say(rejection)
}

function told(message: Bilingual, advice: Bilingual): Told {
  return { message, advice }
}
