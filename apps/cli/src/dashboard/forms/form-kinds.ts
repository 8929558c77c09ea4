import type { FormKind, FormName } from "./form.ts"
import { ofDocument, ofDocuments, ofFinding, path, words } from "./making.ts"
import { signing } from "./signing.ts"

/** Every form. What it will do is said before it is done, and is what the log will have. */
export const FORM_KINDS: Readonly<Record<FormName, FormKind>> = {
  annotated: ofDocument({
    title: { zh: "添加批注", en: "add a note" },
    does: {
      zh: "批注记入日志，署你的名，签署前可以撤销。",
      en: "The note goes into the log under your name; until the document is signed you can take it back.",
    },
    fields: [words({ zh: "批注", en: "note" })],
    wish: ({ finding }, [said = ""]) => ({
      kind: "annotated",
      finding: finding?.fingerprint ?? null,
      words: said,
    }),
  }),
  accepted: ofFinding({
    title: { zh: "说明后放行", en: "let stand with a reason" },
    does: {
      zh: "这处问题到期以前不再挡住公开；理由随签署写进日志。签署前可以撤销，到期或文件改动即失效。",
      en: "Until that day the finding no longer keeps the document from being published; the sign-off lists the reason. It falls when the day passes or the document changes.",
    },
    fields: [
      words({ zh: "理由", en: "reason" }),
      {
        title: { zh: "有效期至", en: "until" },
        hint: { zh: "年-月-日，如 2027-12-31", en: "year-month-day, as in 2027-12-31" },
      },
    ],
    wish: ({ finding }, [reason = "", until = ""]) => ({
      kind: "accepted",
      finding: finding?.fingerprint ?? "",
      reason,
      until,
    }),
  }),
  contested: ofFinding({
    title: { zh: "记下单位的答复", en: "keep the department's reply" },
    does: {
      zh: "单位认为没有错：答复记入日志，这处问题不再挡住公开。签署前可以撤销。",
      en: "The department says it is right: its reply goes into the log, and the finding no longer keeps the document from being published.",
    },
    fields: [words({ zh: "答复", en: "reply" })],
    wish: ({ finding }, [reply = ""]) => ({
      kind: "contested",
      finding: finding?.fingerprint ?? "",
      reply,
    }),
  }),
  retracted: ofDocument({
    title: { zh: "撤销", en: "undo" },
    does: {
      zh: "收回你对这份文件最近一次还有效的说明、答复、批注或送审。日志只增不减：收回也是一行。",
      en: "Takes back the last of your own decisions, notes or submissions of this document that stands. The log only grows: taking back is a line too.",
    },
    fields: [],
    wish: () => ({ kind: "retracted", entry: null }),
  }),
  submitted: ofDocuments({
    title: { zh: "提交复核", en: "hand in for review" },
    does: {
      zh: "交给第二个人复核签署。撤销或退回以前都可以收回。",
      en: "A second person is to review and sign it.",
    },
    fields: [],
    wish: () => ({ kind: "submitted" }),
  }),
  returned: ofDocument({
    title: { zh: "退回更正", en: "hand back for correction" },
    does: {
      zh: "退给经办人更正；已有的签署作废。理由记入日志。",
      en: "Goes back to whoever prepared it, to be corrected; a sign-off falls. The reason goes into the log.",
    },
    fields: [words({ zh: "理由", en: "reason" })],
    wish: (_, [reason = ""]) => ({ kind: "returned", reason }),
  }),
  signed: signing(),
  published: ofDocuments({
    title: { zh: "公开", en: "publish" },
    does: {
      zh: "这个版本在网站上公开，取代以前公开的版本，改动的数字随之公布。以后只能更正或撤回，不能当没有过。",
      en: "This version becomes public in place of the one before, with the figures that changed. It can be corrected or withdrawn later, never undone.",
    },
    fields: [],
    wish: () => ({ kind: "published" }),
  }),
  withdrawn: ofDocument({
    title: { zh: "撤回", en: "withdraw" },
    does: {
      zh: "这个版本不再算数；公开过的从网站上撤下，并说明理由。不能撤销。",
      en: "This version no longer stands; a public one leaves the site, with the reason. This cannot be undone.",
    },
    fields: [words({ zh: "理由", en: "reason" })],
    wish: (_, [reason = ""]) => ({ kind: "withdrawn", reason }),
  }),
  correct: {
    title: { zh: "以新文件更正", en: "correct by a new document" },
    does: {
      zh: "新文件收作同一单位、年度、阶段的新版本；原来的版本留在日志里。",
      en: "The new document becomes the next version of the same disclosure; the one before stays in the log.",
    },
    fields: [path({ zh: "新文件的路径", en: "path of the new document" })],
    about: "one",
    finding: false,
    errand: ({ targets: [target] }, [file = ""]) => ({
      kind: "correct",
      id: target?.sha256 ?? "",
      path: file,
    }),
  },
  import: {
    title: { zh: "导入", en: "import" },
    does: {
      zh: "读取、核对并收入文件或整个文件夹。每份要么完整收入，要么不收；在任务（g j）里看进度，可以停止。",
      en: "Reads, checks and keeps a document or all in a folder, each whole or not at all. Progress is under jobs (g j), and it can be stopped.",
    },
    fields: [path({ zh: "文件或文件夹的路径", en: "path of a document or folder" })],
    about: "registry",
    finding: false,
    errand: (_, [given = ""]) => ({ kind: "job", id: 0, wish: { kind: "import", path: given } }),
  },
  recheck: {
    title: { zh: "重新核对", en: "check again" },
    does: {
      zh: "把上次按旧规则核对的文件按现行规则再核对一遍；签署和公开不变。",
      en: "Checks whatever was last checked under other rules again; what was signed or published stays so.",
    },
    fields: [],
    about: "registry",
    finding: false,
    errand: () => ({ kind: "job", id: 0, wish: { kind: "recheck" } }),
  },
  export: {
    title: { zh: "导出公开数据", en: "export" },
    does: {
      zh: "把公开过的全部内容写进一个新文件夹，有密钥则签名。",
      en: "Writes all that was published into a new folder, signed where there is a key.",
    },
    fields: [path({ zh: "新文件夹的路径", en: "path of a new folder" })],
    about: "registry",
    finding: false,
    errand: (_, [folder = ""]) => ({ kind: "job", id: 0, wish: { kind: "export", folder } }),
  },
}
