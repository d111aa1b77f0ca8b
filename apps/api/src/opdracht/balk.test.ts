import { describe, expect, it } from 'vitest';
import { balkRegel, maakBalk } from './balk.ts';

describe('the bar', () => {
  it('shows how far it is, or how many where nobody knows the end', () => {
    expect(balkRegel(0, 1000)).toBe(`[${'·'.repeat(30)}]   0%  0 regels`);
    expect(balkRegel(500, 1000)).toBe(`[${'█'.repeat(15)}${'·'.repeat(15)}]  50%  500 regels`);
    expect(balkRegel(2000, 1000)).toBe(`[${'█'.repeat(30)}] 100%  2.000 regels`);
    expect(balkRegel(1_234_567, undefined)).toBe('1.234.567 regels');
  });
  it('writes over itself, or says each tenth where it cannot', () => {
    const regels: Array<string> = [];
    const balk = maakBalk({ zeg: (regel) => void regels.push(regel), ververs: undefined }, 100);
    for (let gelezen = 1; gelezen <= 100; gelezen++) balk.op(gelezen);
    expect(regels).toHaveLength(10);
    const over: Array<string> = [];
    const levend = maakBalk({ zeg: () => expect.unreachable(), ververs: (regel) => void over.push(regel) }, 2);
    levend.op(1);
    levend.klaar();
    expect(over).toEqual([balkRegel(1, 2), '']);
  });
});
