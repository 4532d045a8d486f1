import { expect, it } from 'vitest';
import { childStatus } from '../../events/api.ts';
import { ledgerStates } from '../../shared/domain/duty/duty.ts';

it('the API tells exactly the states of the ledger', () => {
  expect([...childStatus.shape.state.options].sort()).toEqual([...ledgerStates].sort());
});
