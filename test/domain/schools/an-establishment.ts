import { statusOf, type Establishment } from '../../../shared/domain/schools/establishment.ts';

/** A made-up community primary in Cheshire West; give what the test is about. Only the status code need be given: its word follows. */
export function anEstablishment(given: Partial<Establishment> = {}): Establishment {
  const statusCode = given.statusCode ?? '1';
  return {
    urn: '900001',
    name: 'Bell Lane Primary School',
    authorityCode: '896',
    authorityName: 'Cheshire West and Chester',
    typeCode: '01',
    typeName: 'Community school',
    typeGroupCode: '4',
    phaseCode: '2',
    phase: 'Primary',
    statutoryLowAge: 4,
    statutoryHighAge: 11,
    gender: 'Mixed',
    town: 'Chester',
    postcode: 'CH1 2AB',
    ...given,
    statusCode,
    status: statusOf(statusCode),
  };
}
