import type { PortalUser } from '../../ports/directory.ts';
import { memberItem } from './account-items.ts';
import { peopleItems } from './people-items.ts';
import type { Write } from './write-together.ts';

/** Writes that put somebody by `sub` and into the lists in which they belong, and take them from those in which they do not any more. */
export function userWrites(table: string, user: PortalUser, old: PortalUser | undefined, onlyIf: Pick<NonNullable<Write['Put']>, 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'> = {}): readonly Write[] {
  const listed = [peopleItems.worker(user), memberItem(user)].filter((item) => item !== undefined);
  const before = old ? [peopleItems.worker(old), memberItem(old)].filter((item) => item !== undefined) : [];
  return [
    { Put: { TableName: table, Item: peopleItems.user(user), ...onlyIf } },
    ...listed.map((item) => ({ Put: { TableName: table, Item: item } })),
    ...before.filter(({ pk, sk }) => !listed.some((item) => item.pk === pk && item.sk === sk)).map(({ pk, sk }) => ({ Delete: { TableName: table, Key: { pk, sk } } })),
  ];
}
