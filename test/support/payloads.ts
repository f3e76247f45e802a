/** Forms in which text has become code elsewhere; each would set `pwned` or open a dialog if it ever ran. */
const RUN = 'window.pwned=1'
const EVENTS = [
  'onerror',
  'onload',
  'onclick',
  'onfocus',
  'onmouseover',
  'ontoggle',
  'onanimationstart',
  'onpointerenter',
]

const handlers = [
  ...EVENTS.map((event) => `<img src=x ${event}=${RUN}>`),
  ...EVENTS.map((event) => `<svg ${event}='${RUN}'></svg>`),
  ...EVENTS.map((event) => `" ${event}="${RUN}" autofocus x="`),
]

const elements = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<SCRIPT SRC=data:text/javascript,${RUN}></SCRIPT>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<iframe src="javascript:parent.pwned=1"></iframe>`,
  `<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="data:text/html,<script>${RUN}</script>">`,
  `<base href="http://attacker.invalid/">`,
  `<link rel=stylesheet href=http://attacker.invalid/x.css>`,
  `<style>@import url(http://attacker.invalid/y.css)</style>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><input type=submit></form>`,
  `<a href="javascript:${RUN}">click</a>`,
  `<math><maction xlink:href="javascript:${RUN}">x</maction></math>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<!--<img src="--><img src=x onerror=${RUN}//">`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
]

const inText = [
  `javascript:${RUN}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `<%= ${RUN} %>`,
  `';${RUN};//`,
  `\\u003cimg src=x onerror=${RUN}\\u003e`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&#x3c;script&#x3e;${RUN}&#x3c;/script&#x3e;`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `{"__proto__":{"innerHTML":"<img src=x onerror=${RUN}>"}}`,
  `safe\u202Egpj.exe\u202C <b onclick=${RUN}>`,
  `\u2066<img src=x onerror=${RUN}>\u2069`,
  `zero\u200Bwidth\u200D<i onclick=${RUN}>`,
  `\u0001<img src=x onerror=${RUN}>\u007f`,
]

/** More than sixty hostile texts. */
export const PAYLOADS: readonly string[] = [...handlers, ...elements, ...inText]
