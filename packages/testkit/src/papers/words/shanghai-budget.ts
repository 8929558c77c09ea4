import { heading, type Script, say } from "./script.ts"

/** What a district's budget says in Shanghai, in sentences of our own. */
export const SHANGHAI_BUDGET_WORDS: Script = [
  { kind: "title", text: "{区}{Y}年区级{部门}预算" },
  say("预算<主管部门|编报部门>：{org}"),
  {
    kind: "contents",
    lines: [
      "一、{部门}主要职能",
      "二、{部门}机构设置",
      "三、名词解释",
      "四、{部门}预算编制说明",
      "五、{部门}预算表",
      "",
      "六、其他相关情况说明",
    ],
  },
  heading(1, "{org}主要职能"),
  say("（一）执行国家和本市的有关规定，拟订本区相关工作的年度计划，并组织实施。"),
  say("（二）承担本区相关事项的受理、协调和督促，定期通报办理结果。"),
  say("（三）完成区里交办的其他工作。"),
  heading(1, "{org}机构设置"),
  say("{org}{部门}预算是包括本级的综合收支计划。{机构}"),
  heading(1, "名词解释"),
  { kind: "glossary", numbers: "（一）" },
  heading(1, "{Y}年{部门}预算编制说明"),
  say(
    "{Y}年，{org}收入预算{rev.total}，其中：财政拨款收入{rev.fin}，{Δrev.fin}；事业收入{rev.biz}；事业单位经营收入{rev.op}；其他收入{rev.other}。",
  ),
  say(
    "支出预算{exp.total}，其中：财政拨款支出预算{fin.exp}，{Δfin.exp}。财政拨款支出预算中，一般公共预算拨款支出预算{gpb.exp}，{Δgpb.exp}；政府性基金拨款支出预算{gfb.exp}，{Δgfb.exp}；国有资本经营预算拨款支出预算{soc.exp}，{Δsoc.exp}。",
  ),
  say("财政拨款收入支出{direction:fin.exp}的{why:fin.exp}。"),
  say("政府性基金拨款支出主要用于市政设施的改造和维护。", "some:gfb.exp"),
  say("国有资本经营预算拨款支出主要用于退休人员的社会化管理。", "some:soc.exp"),
  say("财政拨款支出主要内容如下："),
  {
    kind: "items",
    path: "any",
    text: "{n}、{path}{exp.item[*]}<。|，>主要用于{purpose}。{L}年当年预算执行数为{exp.item[*]@execution⁻}，{Y}年预算安排{exp.item[*]}，比{L}年预算执行数{%exp.item[*]}<。|，>{why:exp.item[*]}。",
  },
  { kind: "tables" },
  heading(1, "其他相关情况说明"),
  heading(2, "一、{Y}年“三公”经费预算情况说明"),
  say("{Y}年“三公”经费预算<数为|>{sg}，{Δsg}。其中："),
  say("（一）因公出国（境）费{sg.abroad}，{Δsg.abroad}，{why:sg.abroad}。"),
  say(
    "（二）公务用车购置及运行费{sg.car}，{Δsg.car}，{why:sg.car}。其中：公务用车购置费{sg.buy}，{Δsg.buy}，{why:sg.buy}；公务用车运行费{sg.run}，{Δsg.run}，{why:sg.run}。",
  ),
  say("（三）公务接待费{sg.recv}，{Δsg.recv}，{why:sg.recv}。"),
  heading(2, "二、机关运行经费预算"),
  say("{Y}年{org}<下属1家机关|>财政拨款的机关运行经费预算为{ops}。", "organ"),
  say(
    "{Y}年本{部门}为事业单位，<{n/a:ops 不在机关运行经费统计范围之内}|{none:ops 无机关运行经费}>。",
    "institution",
  ),
  heading(2, "三、政府采购预算情况"),
  say(
    "{Y}年本{部门}政府采购预算{pr}，其中：政府采购货物预算{pr.g}、政府采购工程预算{pr.w}、政府采购服务预算{pr.s}。",
  ),
  say(
    "{Y}年本{部门}面向中小企业预留政府采购项目预算金额{pr.sme}，其中，预留给小型和微型企业的政府采购项目预算为{pr.micro}。",
  ),
  heading(2, "四、绩效目标设置情况"),
  say(
    "按照本区预算绩效管理工作的要求，本{部门}开展了{Y}年项目预算绩效目标编报工作，编报绩效目标的项目{#perf.count个}，涉及项目预算资金{perf}。",
  ),
  heading(2, "五、国有资产占有使用情况"),
  say(
    "<截至|截止>{L}年<8月31日|12月31日>，{org}共有车辆{#veh辆}，其中：机要通信用车{#veh.confidential辆}、应急保障用车{#veh.emergency辆}、执法执勤用车{#veh.duty辆}、特种专业技术用车{#veh.special辆}、其他用车{#veh.other辆}。",
  ),
  say("{Y}年{部门}预算安排购置车辆{#veh.buy辆}。"),
  {
    kind: "project",
    script: [
      heading(1, "{project}项目经费情况说明"),
      heading(2, "一、项目概述"),
      say("该项目按照本区的年度安排实施，用来保障相关工作的开展。"),
      heading(2, "二、立项依据"),
      say("按照本区的工作计划立项。"),
      heading(2, "三、实施主体"),
      say("{org}"),
      heading(2, "四、实施周期"),
      say("{Y}年1月1日至{Y}年12月31日"),
      heading(2, "五、年度预算安排"),
      say("{exp.proj[{project}]}"),
      heading(2, "六、绩效目标"),
      say("按时完成年度任务，群众满意。"),
    ],
  },
]
