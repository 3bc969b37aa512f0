/** Names that try to run something, break out of their place, or disturb the page around them. */
export const payloads: readonly string[] = [
  `</script><img src=x onerror=alert(1)>`,
  `<script>alert(1)</script>`,
  `"><svg onload=alert(1)>`,
  `'><img src=x onerror=alert(1)>`,
  `javascript:alert(1)`,
  `<a href="javascript:alert(1)">x</a>`,
  `<!--`,
  `--><script>alert(1)</script>`,
  `<![CDATA[<script>alert(1)</script>]]>`,
  `</title><script>alert(1)</script>`,
  `</style><script>alert(1)</script>`,
  `</bdi></h1><iframe src="https://evil.example/"></iframe>`,
  `<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>`,
  `<object data="https://evil.example/x"></object>`,
  `<embed src="https://evil.example/x">`,
  `<link rel=stylesheet href="https://evil.example/x.css">`,
  `<meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `<base href="https://evil.example/">`,
  `<form action="https://evil.example/"><input autofocus onfocus=alert(1)>`,
  `<img src="https://evil.example/pixel.gif">`,
  `<style>@import "https://evil.example/x.css";</style>`,
  `<svg><use href="https://evil.example/x.svg#a"/></svg>`,
  `<svg><animate onbegin=alert(1) attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>`,
  `<details open ontoggle=alert(1)>`,
  `<video><source onerror=alert(1)></video>`,
  `<body onload=alert(1)>`,
  `" onmouseover="alert(1)" x="`,
  `' style='position:fixed;inset:0' x='`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `&#60;script&#62;alert(1)`,
  `\${alert(1)}{{constructor.constructor('alert(1)')()}}`,
  `<template><script>alert(1)</script></template>`,
  `<plaintext>`,
  `<textarea>`,
  `\u202E<b>)1(trela</b>\u202C`,
  `=HYPERLINK("http://evil.example")`,
  `it's [0] a.b 'quoted' "name"`,
  `\u2028alert(1)\u2029`,
];

/** Gives every name that it is asked for the next payload, beginning with the one at `first`; `used` says which. */
export function payloadNames(first: number): { readonly name: (text: string) => string; readonly used: Set<string> } {
  const used = new Set<string>();
  let next = first;
  const name = (): string => {
    const payload = payloads[next++ % payloads.length] ?? '';
    used.add(payload);
    return payload;
  };
  return { name, used };
}
