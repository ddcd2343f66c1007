import { lookStyle } from './hostLook.ts'

/** The look of what stands in the host's page, in a sheet that a policy without `unsafe-inline` allows. */
export const style = new CSSStyleSheet()

style.replaceSync(`
:host{--a:var(--unstuck-accent,#0b6b5d);--r:var(--unstuck-radius,10px);--h:var(--unstuck-reserve,25rem)}
:host{display:grid;min-block-size:var(--h)}
:host([for]){--h:0;min-block-size:3rem}
:host([mode=button]){display:inline-block;min-block-size:0}
:host([hidden]){display:none}
slot,iframe{grid-area:1/1;display:block}
iframe{inline-size:100%;block-size:var(--h);min-block-size:var(--h);border:0;border-radius:var(--r);opacity:0}
.on{opacity:1}
button{font:inherit;padding:.5em 1em;border:0;border-radius:var(--r);background:var(--a);color:var(--unstuck-on-accent,#fff)}
div{display:none}
${lookStyle}`)
