import { heading, type Script, say } from "./script.ts"

/** What a district's final accounts say in Shanghai, in sentences of our own. */
export const SHANGHAI_FINAL_WORDS: Script = [
  { kind: "title", text: "{org}{Y}年度{部门}决算" },
  heading(1, "第一部分 {org}概况"),
  heading(2, "一、主要职能"),
  say("{org}负责本区相关工作的计划和组织实施，受理群众的申请和来访。"),
  heading(2, "二、{部门}决算单位构成"),
  say("从预算单位构成看，{org}{部门}决算包括本级决算。{机构}"),
  heading(1, "第二部分 {org}{Y}年度{部门}决算表"),
  { kind: "tables" },
  heading(1, "第三部分 {org}{Y}年度{部门}决算情况说明"),
  heading(2, "一、收入支出决算总体情况说明"),
  say(
    "{org}{Y}年度收入支出总计{rev.total+exp.total}。与{L}年度相比，收入支出总计{+%rev.total+exp.total}。{why:rev.total}。",
  ),
  heading(2, "二、收入决算情况说明"),
  say(
    "本年收入合计{rev.year}，其中：财政拨款收入{rev.fin}，占{share:rev.fin/rev.year}；事业收入{rev.biz}，占{share:rev.biz/rev.year}；其他收入{rev.other}，占{share:rev.other/rev.year}。",
  ),
  heading(2, "三、支出决算情况说明"),
  say(
    "本年支出合计{exp.year}，其中：基本支出{exp.basic}，占{share:exp.basic/exp.year}；项目支出{exp.proj}，占{share:exp.proj/exp.year}。",
  ),
  heading(2, "四、财政拨款收入支出决算总体情况说明"),
  say(
    "{org}{Y}年度财政拨款收入支出总计{fin.exp+fin.rev}。与{L}年度相比，财政拨款收入支出总计{+%fin.exp+fin.rev}。{why:fin.exp}。",
  ),
  heading(2, "五、一般公共预算财政拨款支出决算情况说明"),
  heading(2, "（一）一般公共预算财政拨款支出决算总体情况"),
  say(
    "一般公共预算财政拨款支出{gpb.exp}，占本年支出合计的{share:gpb.exp/exp.year}。与{L}年度相比，一般公共预算财政拨款支出{+%gpb.exp}。{why:gpb.exp}。",
  ),
  heading(2, "（二）一般公共预算财政拨款支出决算结构情况"),
  say(
    "一般公共预算财政拨款支出{gpb.exp}，主要用于以下方面：[[gpb；:{类}（类）{exp.f[gpb,*]»exp.f[*]}，占{share:exp.f[gpb,*]/gpb.exp»exp.f[*]}]]。",
  ),
  heading(2, "（三）一般公共预算财政拨款支出决算具体情况"),
  say(
    "一般公共预算财政拨款支出年初预算为{gpb.exp@budget}，支出决算为{gpb.exp}，完成年初预算的{completion:gpb.exp}。{against:gpb.exp}其中：",
  ),
  {
    kind: "items",
    path: "plain",
    text: "{n}、{path}。主要用于：{purpose}。年初预算为{exp.item[*]@budget}，支出决算为{exp.item[*]}。{against:exp.item[*]}",
  },
  heading(2, "六、一般公共预算财政拨款基本支出决算情况说明"),
  say(
    "一般公共预算财政拨款基本支出{gpb.basic}。其中：人员经费{pers}，主要包括：基本工资、津贴补贴、住房公积金；公用经费{pub}，主要包括：办公费、邮电费、差旅费。",
  ),
  heading(2, "七、财政拨款“三公”经费支出决算情况说明"),
  heading(2, "（一）“三公”经费财政拨款支出决算总体情况说明"),
  say(
    "“三公”经费财政拨款支出年初预算为{sg@budget}，支出决算为{sg}，完成预算的{completion:sg}，其中：因公出国（境）费支出决算为{sg.abroad}{of-budget:sg.abroad}；公务用车购置及运行维护费支出决算为{sg.car}{of-budget:sg.car}；公务接待费支出决算为{sg.recv}{of-budget:sg.recv}。{against:sg}",
    "some:sg@budget",
  ),
  say(
    "{Y}年度“三公”经费财政拨款支出决算数{Δsg}。{why:sg}。其中：因公出国（境）费支出决算{+sg.abroad}，{why:sg.abroad}；公务用车购置及运行维护费支出决算{+sg.car}，{why:sg.car}；公务接待费支出决算{+sg.recv}，{why:sg.recv}。",
    "some:sg@budget",
  ),
  heading(2, "（二）“三公”经费财政拨款支出决算具体情况说明"),
  say("{org}{Y}年度{none:sg 无“三公”经费财政拨款支出}。", "no:sg"),
  say(
    "1.因公出国（境）费支出{sg.abroad}，主要用于业务交流。因公出国（境）团组{#trip.groups个}，因公出国（境）人次{#trip.people人}。",
    "some:sg.abroad",
  ),
  say(
    "2.公务用车购置及运行维护费支出{sg.car}。其中：公务用车购置费{sg.buy}，主要用于更新达到报废年限的车辆，购置公务用车{#veh.buy辆}；公务用车运行维护费{sg.run}，主要用于车辆的燃料和维修，公务用车保有量{#veh辆}。",
    "some:sg.buy",
  ),
  say(
    "2.公务用车购置及运行维护费支出{sg.car}。其中：公务用车购置费{sg.buy}，购置公务用车{#veh.buy辆}；公务用车运行维护费{sg.run}，主要用于车辆的燃料和维修，公务用车保有量{#veh辆}。",
    "no:sg.buy",
  ),
  say(
    "3.公务接待费支出{sg.recv}，主要用于业务接待。国内公务接待批次{#recv.batches批}，国内公务接待人次{#recv.people人}。",
    "some:sg.recv",
  ),
  heading(2, "八、政府性基金预算财政拨款收入支出决算情况说明"),
  say("{org}{Y}年度{none:gfb.rev&gfb.exp 无政府性基金预算财政拨款收入和支出}。"),
  heading(2, "九、国有资本经营预算财政拨款收入支出决算情况说明"),
  say("{org}{Y}年度{none:soc.rev&soc.exp 无国有资本经营预算财政拨款收入和支出}。"),
  heading(2, "十、预算绩效管理情况"),
  say("{org}{Y}年度实行全过程绩效管理：编报绩效目标的{Y}年度项目{#perf.count个}，涉及预算金额{perf}。"),
  heading(2, "十一、其他重要事项的情况说明"),
  heading(2, "（一）机关运行经费支出情况"),
  say("机关运行经费支出{ops}，比{L}年度{+%ops}。{why:ops}。", "organ"),
  say("本{部门}{n/a:ops 不在机关运行经费统计范围之内}。", "institution"),
  heading(2, "（二）政府采购支出情况"),
  say(
    "{org}{Y}年度政府采购金额<（以合同签订为准）|>为{pr}，其中：货物采购金额{pr.g}、工程采购金额{pr.w}、服务采购金额{pr.s}。",
  ),
  heading(2, "（三）国有资产占有使用情况说明"),
  say(
    "截至{Y}年12月31日，{org}共有车辆{#veh辆}，其中：机要通信用车{#veh.confidential辆}、应急保障用车{#veh.emergency辆}、执法执勤用车{#veh.duty辆}、特种专业技术用车{#veh.special辆}、其他用车{#veh.other辆}。",
  ),
  heading(1, "第四部分 名词解释"),
  { kind: "glossary", numbers: "一、" },
  say("{部门}决算公开联系电话：021-55500002"),
]
