import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Result, Schema } from 'effect';

/** What a state machine refuses with: the state it is in, and the step that was asked. */
interface Weigering {
  readonly _tag: string;
  readonly status: string;
  readonly stap: string;
}

interface Toestandsmachine<S extends { readonly status: string }> {
  readonly begin: S;
  readonly fout: string;
  /** Each step, and what it makes of a value. */
  readonly stappen: Readonly<Record<string, (van: S) => Result.Result<S, Weigering>>>;
  /** From each state, the steps that can be taken and where they lead. */
  readonly diagram: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const bevries = <A>(waarde: A): A => {
  if (typeof waarde === 'object' && waarde !== null) Object.values(Object.freeze(waarde)).forEach(bevries);
  return waarde;
};

/** Random walks over a state machine: a step is taken as the diagram says, or refused and nothing has changed. */
export const wandelOver = <S extends { readonly status: string }>(naam: string, machine: Toestandsmachine<S>): void => {
  const namen = Object.keys(machine.stappen);
  const wandeling = Arbitrary.array(Arbitrary.schema(Schema.Literals(namen)), { minLength: 1, maxLength: 40 });

  const zet = (van: S, stap: string): S => {
    const voor = structuredClone(van);
    const naar = machine.diagram[van.status]?.[stap];
    const uitkomst = machine.stappen[stap]?.(bevries(van));
    if (uitkomst === undefined) throw new Error(`${stap} is geen stap`);
    expect(van).toEqual(voor);
    if (Result.isSuccess(uitkomst)) {
      expect(`${stap} naar ${uitkomst.success.status}`).toBe(`${stap} naar ${naar}`);
      return uitkomst.success;
    }
    expect(naar).toBeUndefined();
    expect(uitkomst.failure._tag).toBe(machine.fout);
    expect(uitkomst.failure.status).toBe(van.status);
    expect(uitkomst.failure.stap).not.toBe('');
    return van;
  };

  describe(`walks over: ${naam}`, () => {
    it.prop(
      'follow the diagram, and an illegal step names the state and changes nothing',
      [wandeling],
      ([stappen]) => {
        const eind = stappen.reduce(zet, machine.begin);
        expect(Object.keys(machine.diagram)).toContain(eind.status);
      },
      { arbitrary: { runs: 150, size: 60 } },
    );

    it('reach every state, and try every step in each', () => {
      const bereikt = new Map<string, S>([[machine.begin.status, machine.begin]]);
      for (const van of bereikt.values())
        for (const stap of namen) {
          const naar = zet(van, stap);
          if (!bereikt.has(naar.status)) bereikt.set(naar.status, naar);
        }
      expect([...bereikt.keys()].sort()).toEqual(Object.keys(machine.diagram).sort());
    });
  });
};
