import { namedAt } from '../../../../shared/domain/duty/colleagues.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import type { Visit } from '../../app/page.ts';

/** Names of those whom a history names at a setting, by id: of entries at hand, and else of the directory, which is asked only for who is missing. */
export async function namesIn({ deps }: Pick<Visit, 'deps'>, history: readonly { readonly kind: string }[], setting: string, atHand: readonly Adult[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map(atHand.map(({ adultId, name }) => [adultId, name]));
  const missing = namedAt(history, setting).flatMap(({ adultId, adultIds }) => [adultId, ...adultIds]).some((id) => !names.has(id));
  if (missing) for (const { adultId, name } of await deps.directory.adults(setting)) names.set(adultId, name);
  return names;
}
