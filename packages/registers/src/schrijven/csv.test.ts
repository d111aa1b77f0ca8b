import { describe, expect, it } from '@effect/vitest';
import { csvRegel, zonderFormule } from './csv.ts';

describe('een geschreven cel', () => {
  it.each(['=1+1', '+31', '@SUM(A1)', '-2+3', '\t=1', '-cmd'])('%s wordt in een rekenblad niet uitgevoerd', (tekst) => {
    expect(zonderFormule(tekst)).toBe(`'${tekst}`);
  });

  it.each(['-12.5', '-12,5', '3', 'gewoon', 'a=b', ''])('%s blijft wat het is', (tekst) => {
    expect(zonderFormule(tekst)).toBe(tekst);
  });

  it('krijgt aanhalingstekens waar dat moet', () => {
    expect(csvRegel(['a;b', 'c"d', 'e\nf', true, 1.5, null, ['x', 'y']])).toBe('"a;b";"c""d";"e\nf";ja;1.5;;x|y\n');
  });
});
