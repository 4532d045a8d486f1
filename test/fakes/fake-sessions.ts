import type { PortalLanguage, Session, Sessions } from '../../shared/ports/sessions.ts';
import { storedCopy } from './stored-copy.ts';

/** Sessions on a clock of their own: epoch seconds. */
export class FakeSessions implements Sessions {
  readonly kept = new Map<string, Session>();
  readonly chosen = new Map<string, PortalLanguage>();
  readonly opened = new Map<string, Set<string>>();
  readonly broken = new Map<string, number>();
  private readonly nowSeconds: () => number;

  constructor(nowSeconds: () => number = () => Math.floor(Date.now() / 1000)) {
    this.nowSeconds = nowSeconds;
  }

  async get(idHash: string): Promise<Session | undefined> {
    const found = this.kept.get(idHash);
    return found && found.expiresAt > this.nowSeconds() ? storedCopy(found) : undefined;
  }

  async put(session: Session): Promise<void> {
    this.kept.set(session.idHash, storedCopy(session));
  }

  async touch(idHash: string, seenAt: number, expiresAt: number): Promise<boolean> {
    const found = this.kept.get(idHash);
    if (!found || found.expiresAt <= this.nowSeconds()) return false;
    this.kept.set(idHash, { ...found, seenAt, expiresAt });
    return true;
  }

  async speak(idHash: string, sub: string, language: PortalLanguage): Promise<boolean> {
    const found = this.kept.get(idHash);
    if (!found || found.expiresAt <= this.nowSeconds()) return false;
    this.kept.set(idHash, { ...found, language });
    this.chosen.set(sub, language);
    return true;
  }

  async countRecord(of: string, hour: number, record: string): Promise<number> {
    const key = `${of} ${hour}`;
    const opened = this.opened.get(key) ?? new Set<string>();
    this.opened.set(key, opened.add(record));
    return opened.size;
  }

  async breakGlass(idHash: string, record: string, until: number): Promise<void> {
    this.broken.set(`${idHash} ${record}`, until);
  }

  async glassBrokenUntil(idHash: string, record: string): Promise<number | undefined> {
    return this.broken.get(`${idHash} ${record}`);
  }

  async chosenLanguage(sub: string): Promise<PortalLanguage | undefined> {
    return this.chosen.get(sub);
  }

  async remove(idHash: string): Promise<void> {
    this.kept.delete(idHash);
  }
}
