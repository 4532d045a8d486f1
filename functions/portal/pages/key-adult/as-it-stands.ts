import type { Duty } from '../../../../shared/domain/duty/duty.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import type { Visit } from '../../app/page.ts';

export interface Standing {
  readonly disclosure: Disclosure | undefined;
  readonly duty: Duty | undefined;
}

/**
 * The notification of this request and its duty: asked first, as they were read on the way in; asked again, because somebody else was first to change
 * them, as they are now. What is decided on the first is stored only if neither has changed since: every change names the revisions it was decided on.
 */
export function asItStands({ deps: { book }, seen }: Pick<Visit, 'deps' | 'seen'>, disclosureId: string): () => Promise<Standing> {
  let asked = false;
  return async () => {
    const first = !asked && seen.disclosure?.disclosureId === disclosureId;
    asked = true;
    if (first) return { disclosure: seen.disclosure, duty: seen.duty };
    const disclosure = await book.disclosure(disclosureId);
    return { disclosure, duty: disclosure && (await book.duty(disclosure)) };
  };
}
