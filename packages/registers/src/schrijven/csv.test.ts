import { describe, expect, it } from '@effect/vitest';
import { csvRegel } from './csv.ts';

describe('een geschreven cel', () => {
  it('wordt in een rekenblad niet uitgevoerd', () => {
    expect(csvRegel(['=1+1', -2, '-12,5'])).toBe('\'=1+1;-2;"-12,5"\n');
  });

  it('krijgt aanhalingstekens waar dat moet', () => {
    expect(csvRegel(['a;b', 'c"d', 'e\nf', true, 1.5, null, ['x', 'y']])).toBe('"a;b";"c""d";"e\nf";ja;1.5;;x|y\n');
  });
});
