import type { Browser, Page } from 'playwright-core';

/** What a screen reader would call what has the focus, the kind of thing that it is, and its group. */
interface Focused {
  readonly name: string;
  readonly kind: string;
  readonly group: string;
  readonly checked: boolean;
  /** Another page comes of it. */
  readonly leads: boolean;
  /** A place on this page that it leads to, "#" and all; empty where it leads to none. */
  readonly place: string;
}

const furthest = 150;

/** Somebody without a mouse: Tab and Shift+Tab, Enter, Space, arrows and letters, and nothing else. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to what bears the name with Tab, or back with Shift+Tab. Throws where it cannot be reached. */
  async to(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let i = 0; i < furthest; i += 1) {
      await this.page.keyboard.press(key);
      if (fits((await this.focused()).name, name)) return;
    }
    throw new Error(`"${String(name)}" cannot be reached with the ${key} key`);
  }

  /** A link, a button or a fold; where another page comes of it, or another place on this one, it has come when this resolves. */
  async press(name: string | RegExp): Promise<void> {
    await this.to(name);
    const { leads, place } = await this.focused();
    await Promise.all([
      ...(leads ? [this.page.waitForEvent('load')] : []),
      ...(place === '' ? [] : [this.page.waitForURL((url) => url.hash === place)]),
      this.page.keyboard.press('Enter'),
    ]);
  }

  /** Types into a box, over what stands there. */
  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.to(label);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  /** Of a list that opens: the first whose name begins so. */
  async select(label: string, text: string): Promise<void> {
    await this.to(label);
    await this.page.keyboard.type(text);
  }

  /** One of a group of choices: Tab into the group, arrows within it. */
  async choose(name: string): Promise<void> {
    for (let i = 0; i < furthest; i += 1) {
      await this.page.keyboard.press('Tab');
      let at = await this.focused();
      if (at.kind !== 'radio') continue;
      const { group, name: first } = at;
      do {
        if (at.name === name) return at.checked ? undefined : this.page.keyboard.press('Space');
        await this.page.keyboard.press('ArrowDown');
        at = await this.focused();
      } while (at.group === group && at.name !== first);
    }
    throw new Error(`"${name}" cannot be chosen with Tab and the arrows`);
  }

  private async focused(): Promise<Focused> {
    return this.page.evaluate<Focused>(`(() => {
      const at = document.activeElement;
      const text = (at?.labels?.[0] ?? at)?.textContent ?? '';
      const href = at?.tagName === 'A' ? at.getAttribute('href') : '';
      return { name: text.replace(/\\s+/g, ' ').trim(), kind: at?.type ?? at?.tagName ?? '', group: at?.name ?? '', checked: at?.checked === true, leads: at?.type === 'submit' || (at?.tagName === 'A' && !href.startsWith('#')), place: href.startsWith('#') ? href : '' };
    })()`);
  }
}

function fits(found: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? found === name : name.test(found);
}

/** Signs somebody in without a mouse and without scripts, lets them work, and closes their browser. */
export async function withTheKeyboard(browser: Browser, url: string, sub: string, work: (keys: Keyboard) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, javaScriptEnabled: false });
  const keys = new Keyboard(await context.newPage());
  keys.page.setDefaultTimeout(10_000);
  await keys.page.goto(url);
  await keys.press('Sign in');
  await keys.press('Continue to sign in');
  await keys.press(sub);
  await work(keys);
  await context.close();
}
