import { fontFace, type SvgFont } from '#shared/drawing/write-board-svg.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'

/** How the page looks: a column to read on a screen, A4 on paper with the picture on a page that lies. */
export function pageStyle(fonts: readonly SvgFont[]): string {
  return `${fonts.map(fontFace).join('')}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:${light.canvas};color:${light.ink};font:1.0625rem/1.6 'Atkinson Hyperlegible Next', system-ui, sans-serif;overflow-wrap:break-word}
header,nav,main{max-width:62rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
header{padding-top:clamp(2rem,6vw,4rem)}
header>p{margin:0;color:${light.muted};font-weight:600}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(2rem,5vw,3rem);margin:.25rem 0 1.5rem}
h2{font-size:clamp(1.6rem,4vw,2.1rem);margin:4rem 0 .5rem;padding-top:1.25rem;border-top:4px solid ${light.ink}}
h3{font-size:1.35rem;margin:2.5rem 0 .75rem}
h4{font-size:1.1rem;margin:2rem 0 .5rem;padding-left:.7rem;border-left:4px solid ${stageColors.activity.bar}}
p,ul,dl,blockquote{margin:0 0 .75rem}
h2+p{color:${light.muted};font-size:1.15rem}
main p,main li,main dd{max-width:46rem}
a{color:${stageColors.activity.bar}}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid ${light.focus};outline-offset:2px}
.quiet,.gap,figcaption{color:${light.muted}}
.gap{font-style:italic}
dl>div{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:0 1.25rem;padding:.5rem 0;border-top:1px solid ${light.line}}
dt{font-weight:600;color:${light.muted};grid-row:1/99}
dd{margin:0;grid-column:2}
header dl>div{border:0;padding:0}
ul{padding-left:1.3rem}
li>ul{margin:.15rem 0 .4rem}
nav{padding-top:1.5rem}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
nav li li{font-size:.95rem}
nav li>ul{display:block}
.entry{margin:0 0 1.1rem;break-inside:avoid}
.entry>p{margin:0 0 .2rem}
.entry>ul{margin-bottom:0}
.wide{overflow-x:auto;margin:0 0 1.25rem}
table{border-collapse:collapse;width:100%;min-width:36rem;background:${light.lane};font-size:.95rem;line-height:1.45}
caption{text-align:left;font-weight:600;padding:.5rem 0;background:${light.canvas}}
th,td{text-align:left;vertical-align:top;padding:.5rem .7rem;border-bottom:1px solid ${light.line};font-weight:400}
thead th{font-weight:600;color:${light.muted};border-bottom:2px solid ${light.border}}
tfoot th,tfoot td{font-weight:700;border-top:2px solid ${light.border}}
.number{text-align:right;font-variant-numeric:tabular-nums}
.plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:1rem;margin:0 0 1.25rem}
figure{margin:0}
.plots figure{background:${light.lane};border:1px solid ${light.line};border-radius:8px;padding:.75rem;break-inside:avoid}
.plots svg{width:100%;height:auto}
.plots figcaption{font-size:.95rem;color:${light.ink};font-weight:600}
.story{margin:0 0 1.5rem;padding:.75rem 0 .75rem 1.25rem;border-left:4px solid ${stageColors.outcome.bar}}
.story blockquote{margin:0;font-size:1.15rem}
.picture figcaption{margin-bottom:.75rem;max-width:46rem}
.picture svg{display:block;min-width:60rem;width:100%;height:auto}
@media screen and (min-width:62rem){.picture .wide{margin-inline:calc(50% - 50vw + 1.5rem)}.picture svg{max-width:120rem;margin-inline:auto}}
main{padding-bottom:5rem}
@media(max-width:40rem){dl>div{display:block}dt{margin-bottom:.1rem}nav li>ul{display:none}}
@page{size:A4;margin:18mm 17mm}
@page lying{size:A4 landscape;margin:12mm}
@media print{
body{background:#fff;font-size:10pt;line-height:1.45}
header,nav,main{max-width:none;padding-left:0;padding-right:0}
h1{font-size:26pt}h2{font-size:20pt;margin-top:0;break-before:page}h3{font-size:14pt;margin-top:1.6rem}h4{font-size:11.5pt;margin-top:1.2rem}
h2,h3,h4,caption{break-after:avoid}
caption{background:none}
table{font-size:9pt}
th,td{padding:.3rem .5rem}
tr,.story,dl>div{break-inside:avoid}
.wide{overflow:visible}
table,.picture svg{min-width:0}
.plots{grid-template-columns:1fr 1fr}
section:has(.picture){page:lying}
.picture svg{max-height:120mm}
a{color:inherit;text-decoration:none}
}`
}
