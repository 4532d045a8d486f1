import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { href } from '../../paths.ts';

export interface NotOursView {
  readonly name: string;
  readonly action: string;
  readonly backHref: string;
}

export function notOursView({ disclosureId, content }: Disclosure): NotOursView {
  const ids = { disclosure: disclosureId };
  return { name: content.child.fullName, action: href('sayNotOurs', ids), backHref: href('notification', ids) };
}
