import { createHash } from 'node:crypto';

/** The provider's few pages, plain after the GOV.UK manner: nothing fetched from elsewhere, nothing that needs script. */

const style = `
body{margin:0;font:19px/1.4 Arial,sans-serif;color:#0b0c0c;background:#fff}
header{background:#1d70b8;color:#fff;padding:12px 16px;font-weight:700}
main{max-width:40em;margin:0 auto;padding:24px 16px 48px}
h1{font-size:36px;line-height:1.1;margin:0 0 24px}
label{display:block;font-weight:700;margin:0 0 4px}
.hint{color:#484949;margin:0 0 8px}
.field{margin:0 0 28px}
input{font:inherit;padding:6px;border:2px solid #0b0c0c;box-sizing:border-box;width:100%;max-width:24em}
input.code{max-width:7em}
button{font:inherit;color:#fff;background:#0f7a52;border:0;border-bottom:3px solid #0b0c0c;padding:10px 16px;cursor:pointer}
:focus-visible{outline:3px solid #ffdd00;outline-offset:0;box-shadow:inset 0 0 0 2px #0b0c0c}
.wrong{border:4px solid #ca3535;padding:16px;margin:0 0 28px}
.wrong h2{margin:0 0 8px;font-size:24px}
.wrong a{color:#ca3535;font-weight:700}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:700;padding:0 0 8px}
th,td{text-align:left;padding:8px 12px 8px 0;border-bottom:1px solid #b1b4b6;vertical-align:top}
code{font-size:19px}`;

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function page(title: string, main: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – First Bell sign-in (synthetic data only)</title><style>${style}</style></head>
<body><header>First Bell sign-in – synthetic data only</header><main>${main}</main></body></html>`;
}

export type SignInError = 'refused' | 'too-many-tries' | null;

/** One form for all three; what was wrong is never said more closely than "one of these". */
export function signInPage(options: { readonly action: string; readonly error: SignInError; readonly email: string }): string {
  const { error } = options;
  const summary = error === null ? '' : `<div class="wrong" role="alert"><h2>There is a problem</h2><a href="#email">${
    error === 'refused' ? 'The email address, password or code is not right, or the code has been used' : 'There were too many tries. Wait 15 minutes, then try again'}</a></div>`;
  return page(error ? 'Error: Sign in' : 'Sign in', `${summary}<h1>Sign in</h1>
<form method="post" action="${escaped(options.action)}" novalidate autocomplete="on">
<div class="field"><label for="email">Email address</label><input id="email" name="email" type="email" autocomplete="username" spellcheck="false" value="${escaped(options.email)}"></div>
<div class="field"><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password"></div>
<div class="field"><label for="code">Six-digit code</label><p class="hint" id="code-hint">From your authenticator. Each code works once.</p>
<input class="code" id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" aria-describedby="code-hint"></div>
<button type="submit">Sign in</button></form>`);
}

/** Presses the one button of a page that only passes somebody on. Without script it is pressed by hand. */
const passOn = `document.querySelector('button[name=logout]').click()`;
export const passOnHash = `'sha256-${createHash('sha256').update(passOn).digest('base64')}'`;

/** @param asked whether the portal sent its person here, so that no question is needed */
export function signOutPage(form: string, asked: boolean): string {
  return page('Sign out', `<h1>${asked ? 'Signing you out' : 'Sign out of First Bell?'}</h1>${form}<p><button type="submit" form="op.logoutForm" value="yes" name="logout">Sign out</button></p>${asked ? `<script>${passOn}</script>` : ''}`);
}

export interface CodeLine { readonly name: string; readonly shown: string; readonly email: string; readonly password: string; readonly code: string }

/** For demonstration on one machine: who can sign in, and with what at this moment. */
export function codesPage(lines: readonly CodeLine[], options: { readonly query: string; readonly more: number; readonly secondsLeft: number }): string {
  const rows = lines.map((line) => `<tr><th scope="row">${escaped(line.name)}<br>${escaped(line.shown)}</th><td>${escaped(line.email)}</td><td><code>${escaped(line.password)}</code></td><td><code>${escaped(line.code)}</code></td></tr>`);
  return page('Codes', `<h1>Invented people and their codes</h1>
<p>These people do not exist. The codes change in ${options.secondsLeft} seconds, and each works once: load this page again for a new one.</p>
<form method="get" action="/codes"><div class="field"><label for="q">Find by name or email address</label><input id="q" name="q" value="${escaped(options.query)}"></div><button type="submit">Find</button></form>
<table><caption>${lines.length} people${options.more > 0 ? `, and ${options.more} more: find them by name` : ''}</caption>
<thead><tr><th scope="col">Who</th><th scope="col">Email address</th><th scope="col">Password</th><th scope="col">Code now</th></tr></thead><tbody>${rows.join('')}</tbody></table>`);
}
