import type { Language } from "../language.ts"

type Said = Readonly<Record<Language, string>>

/** What `--help` says: every command, argument and option in both languages. */
export const HELP = {
  program: {
    zh: "读懂公开的部门预算，逐条核对勾稽关系，指出哪个数字不对、为什么。",
    en: "Reads published government budgets, holds every figure against the rules that bind it, and says which is wrong and why.",
  },
  afterProgram: {
    zh: [
      "在终端里直接运行 gouji 打开仪表盘。",
      "",
      "退出码：0 没有发现达到 --fail-on 的问题  1 有  2 用法不对  3 有文件读不了或没有预算（其余照常核对）",
      "        4 打不开预算库  70 程序自身的缺陷",
    ].join("\n"),
    en: [
      "gouji alone, in a terminal, opens the dashboard.",
      "",
      "Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage; 3 a document could not be read",
      "            or holds no budget (the others were checked); 4 the registry cannot be opened; 70 a defect of ours",
    ].join("\n"),
  },
  options: {
    lang: {
      zh: "说中文（zh）还是英文（en）；默认随系统语言，否则中文",
      en: "speak Chinese (zh) or English (en); by default the locale's, else Chinese",
    },
    color: {
      zh: "颜色：auto、always 或 never（也认 NO_COLOR）",
      en: "colours: auto, always or never (NO_COLOR counts)",
    },
    registry: {
      zh: "预算库的文件（默认 GOUJI_REGISTRY，或数据文件夹里的 gouji/registry.db）",
      en: "the registry's file (by default GOUJI_REGISTRY, or gouji/registry.db in the data folder)",
    },
    ascii: { zh: "界面只用 ASCII 画线", en: "draw with ASCII only" },
    help: { zh: "显示用法", en: "show this help" },
    version: { zh: "显示版本", en: "show the version" },
    checkFormat: {
      zh: "结果的格式：text、json、jsonl、checksheet（填好的检查表，xlsx）或 pdf（在原 PDF 上标出问题）",
      en: "text, json, jsonl, checksheet (the reviewer's form filled in, xlsx) or pdf (the PDF with its findings marked)",
    },
    extractFormat: { zh: "结果的格式：json 或 csv", en: "json or csv" },
    textOrJson: { zh: "结果的格式：text 或 json", en: "text or json" },
    rulesFormat: { zh: "结果的格式：text、json 或 markdown", en: "text, json or markdown" },
    output: { zh: "写入文件而不是标准输出", en: "write to a file instead of stdout" },
    checkOutput: {
      zh: "写入文件而不是标准输出；几份 PDF 一起标注时是文件夹",
      en: "write to a file instead of stdout; to a folder where several PDFs are marked",
    },
    failOn: {
      zh: "达到哪一级算不通过：fatal、error、warning 或 never",
      en: "what makes the exit 1: fatal, error, warning or never",
    },
    against: {
      zh: "对照的文件：上年预算、所属单位、决算",
      en: "documents to hold it against: earlier years, units of the department, final accounts",
    },
    withContact: {
      zh: "报告里写出联系人（个人信息，默认隐去）",
      en: "put the contact into the report (personal data, hidden by default)",
    },
    port: { zh: "端口；已被占用时用下一个空闲的", en: "the port; the next free one where it is taken" },
  },
  arguments: {
    paths: {
      zh: "文件、文件夹（含下级）、通配符，或 -（标准输入）",
      en: "files, folders (with those below), patterns, or - (standard input)",
    },
    ruleId: { zh: "规则编号，例如 N16", en: "a rule's id, N16 for example" },
    documentId: {
      zh: "文件编号的开头，至少 6 位",
      en: "the beginning of a document's id, six digits or more",
    },
  },
  commands: {
    check: { zh: "读取并核对文件，不入库", en: "read and check documents; keeps nothing" },
    extract: { zh: "只取出数字和它们的出处", en: "only the figures, with where they stand" },
    rules: { zh: "规则一览；给出编号则看一条规则的全文", en: "the register of rules, or one rule in full" },
    import: { zh: "核对文件并收入预算库", en: "check documents and add them to the registry" },
    list: { zh: "列出预算库里的文件", en: "list what the registry holds" },
    show: { zh: "显示预算库里一份文件的核对结果", en: "the report on one document of the registry" },
    serve: { zh: "在本机启动公开网站", en: "serve the public site on this machine" },
    doctor: { zh: "检查安装和预算库是否正常", en: "see whether everything is installed and readable" },
  },
  titles: {
    "Usage:": { zh: "用法：", en: "Usage:" },
    "Arguments:": { zh: "参数：", en: "Arguments:" },
    "Options:": { zh: "选项：", en: "Options:" },
    "Global Options:": { zh: "通用选项：", en: "Global options:" },
    "Commands:": { zh: "命令：", en: "Commands:" },
  },
} as const satisfies Record<string, Said | Record<string, Said>>

type UsageFault = (named: string) => string

/** What is said of wrong usage, by the parser's code. `named` is the option, argument or command in question. */
export const USAGE_FAULTS: Readonly<Record<Language, Readonly<Record<string, UsageFault>>>> = {
  zh: {
    "commander.unknownOption": (named) => `没有这个选项：${named}`,
    "commander.unknownCommand": (named) => `没有这个命令：${named}`,
    "commander.missingArgument": (named) => `缺少参数：${named}`,
    "commander.optionMissingArgument": (named) => `选项缺少值：${named}`,
    "commander.excessArguments": (named) => `参数太多：${named}`,
    "commander.invalidArgument": (named) => `值不对：${named}`,
  },
  en: {
    "commander.unknownOption": (named) => `There is no option ${named}.`,
    "commander.unknownCommand": (named) => `There is no command ${named}.`,
    "commander.missingArgument": (named) => `An argument is missing: ${named}.`,
    "commander.optionMissingArgument": (named) => `The option ${named} needs a value.`,
    "commander.excessArguments": (named) => `Too many arguments for ${named}.`,
    "commander.invalidArgument": (named) => `Not a value it can have: ${named}.`,
  },
}

/** What stands before the name the parser thinks was meant. */
export const DID_YOU_MEAN: Said = { zh: "是不是要用", en: "Did you mean" }
