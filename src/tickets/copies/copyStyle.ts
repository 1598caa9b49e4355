/** All that a copy is drawn with: it loads nothing. */
export const copyStyle = `:root{color-scheme:light dark}
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25}
h2{margin:0;font-size:1rem}
h3{margin:1em 0 .5em;font-size:1rem}
p,td,th{white-space:pre-wrap;overflow:clip}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}
dd{margin:0}
article{margin:1.5rem 0;padding:.75rem 1rem;border:1px solid #8886;border-inline-start:3px solid #8888;border-radius:8px;overflow:clip}
.staff{border-inline-start-color:#06607b}
.by,.note{margin:0;opacity:.8;font-size:.875rem}
pre{padding:.75rem;border:1px solid #8886;border-radius:6px;white-space:pre-wrap}
code{font:.875em ui-monospace,monospace}
blockquote{margin:0;padding-inline-start:1rem;border-inline-start:3px solid #8886}
.scroll{overflow:auto}
table{border-collapse:collapse}
td,th{padding:.25rem .75rem;border:1px solid #8886;text-align:start}
@media print{body{margin:0;max-width:none}a::after{content:" <" attr(href) ">"}}`;

/** Of the style above, so that the copy's own policy allows this one and no other. */
export const copyStyleHash = 'sha256-IB+ysvLgJ90ZHBytY9lCO7E1IcN2SGB5aIPgAIUyiIc=';
