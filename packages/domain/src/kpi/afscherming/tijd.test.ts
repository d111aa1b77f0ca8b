import { expect, it } from '@effect/vitest';
import { Arbitrary, Schema } from 'effect';
import { dag } from '../../../test/Voorbeelden.ts';
import { plusDagen } from '../../Dag.ts';
import { beginVan, oplopend, stukkenTussen, stukkenVan } from './tijd.ts';

const dagen = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2500 })));

it.prop(
  'leaves out of time only what lies before or after the months of a period',
  [Arbitrary.array(dagen, { maxLength: 30 }), dagen, dagen],
  ([knippen, een, ander]) => {
    const op = (na: number) => plusDagen(dag('2019-01-01'), na);
    const [van, tot] = [op(Math.min(een, ander)), op(Math.max(een, ander))];
    const begins = [Number.NEGATIVE_INFINITY, ...oplopend(knippen.map((na) => beginVan(op(na))))];
    const gekozen = stukkenTussen(begins, van, tot);
    const weg = stukkenVan(begins).filter(({ begin, eind }) =>
      gekozen.every((stuk) => stuk.begin !== begin || stuk.eind !== eind),
    );
    expect(gekozen.length + weg.length).toBe(begins.length);
    const [begin, eind] = [beginVan(`${van.slice(0, 7)}-01`), beginVan(`${tot.slice(0, 7)}-31`)];
    expect(weg.filter((stuk) => stuk.eind > begin && stuk.begin <= eind)).toEqual([]);
  },
);
