import type { FormKind } from "./form.ts"

/** As many characters of the hash as are asked for: enough that they have to be read, few enough to be typed. */
const ASKED = 4

/** Signing asks for the beginning of the document's hash: who signs has to have seen which document it is. */
export function signing(): FormKind {
  return {
    title: { zh: "签署", en: "sign" },
    does: {
      zh: "我已阅知核对结果和各项放行理由，同意公开这个版本。签署后不能撤销，只能退回。",
      en: "I have seen what the check found and what was let stand, and vouch for this version. A sign-off is not undone, only handed back.",
    },
    fields: [
      {
        title: { zh: `输入指纹前 ${ASKED} 位`, en: `first ${ASKED} characters of the hash` },
        hint: { zh: "只按回车不算数", en: "Enter alone does not count" },
      },
    ],
    about: "opened",
    finding: false,
    errand: ({ targets: [document] }, [text = ""]) =>
      document !== undefined && halfWidthLower(text) === document.sha256.slice(0, ASKED)
        ? { kind: "act", ids: [document.sha256], wish: { kind: "signed" } }
        : {
            zh: "和这份文件的指纹不一致，没有签署。",
            en: "That is not how this document's hash begins; nothing was signed.",
          },
  }
}

function halfWidthLower(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase()
}
