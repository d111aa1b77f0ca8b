import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Result, Schema } from 'effect';
import { anna, bram, carla, uuid } from '../../test/Mensen.ts';
import { eenStandpunt, eenWeging, ochtend } from '../../test/Voorbeelden.ts';
import { wandelOver } from '../../test/Wandeling.ts';
import type { Advies } from './regel.ts';
import { stapNamen } from './stappen.ts';
import {
  GeefStandpunt,
  heeftIedereenGesproken,
  heropen,
  heropenOnthuld,
  laatVervallen,
  magLeiden,
  onthulMet,
  sluitMet,
  verslagVan,
  voegStandpuntIn,
  type Weging,
  zetStapIn,
} from './Weging.ts';

const advies: Advies = { uitkomst: 'zelf_begeleiden', spoed: false, redenen: [], signalen: [], toetsVereist: false };
const stap = { stap: 'netwerk', gezet: true, toelichting: null, volstaat: null } as const;

wandelOver<Weging>('weging', {
  begin: eenWeging,
  fout: 'OnjuisteWegingStatus',
  stappen: {
    stap: (van) => zetStapIn(van, stap),
    standpunt: (van) => voegStandpuntIn(van, eenStandpunt),
    onthulling: (van) => onthulMet(van, advies, ochtend),
    besluit: sluitMet,
    heropening: (van) => heropen(van, uuid(221)),
    ongedaan: heropenOnthuld,
    verval: laatVervallen,
  },
  diagram: {
    open: { stap: 'open', standpunt: 'open', onthulling: 'onthuld', verval: 'vervallen' },
    onthuld: { stap: 'onthuld', besluit: 'besloten', verval: 'vervallen' },
    besloten: { heropening: 'open', ongedaan: 'onthuld' },
    vervallen: {},
  },
});

describe('a weging', () => {
  const wie = Arbitrary.schema(Schema.Literals([anna.id, bram.id, carla.id]));

  it.prop('has one standpunt a member, the last one given', [Arbitrary.array(wie, { maxLength: 12 })], ([gevers]) => {
    const weging = gevers.reduce<Weging>(
      (tot, medewerkerId, n) =>
        Result.getOrThrow(voegStandpuntIn(tot, { ...eenStandpunt, medewerkerId, toelichting: `${n}` })),
      eenWeging,
    );
    expect(weging.standpunten).toHaveLength(new Set(gevers).size);
    for (const { medewerkerId, toelichting } of weging.standpunten)
      expect(toelichting).toBe(`${gevers.lastIndexOf(medewerkerId)}`);
    for (const gever of gevers) expect(weging.aanwezigen).toContain(gever);
    expect(heeftIedereenGesproken(weging)).toBe(weging.aanwezigen.every((id) => gevers.includes(id)));
  });

  it('has not heard everybody where nobody is present', () => {
    expect(heeftIedereenGesproken({ ...eenWeging, aanwezigen: [] })).toBe(false);
  });

  it('has each stap once', () => {
    const allemaal = [...stapNamen, ...stapNamen].reduce<Weging>(
      (tot, naam) => Result.getOrThrow(zetStapIn(tot, { ...stap, stap: naam })),
      eenWeging,
    );
    expect(allemaal.stappen.map((gezet) => gezet.stap)).toEqual([...stapNamen]);
  });

  it('opens again without standpunten and advies, with its stappen, and keeps how it was weighed', () => {
    const onthuld = Result.getOrThrow(
      onthulMet({ ...eenWeging, standpunten: [eenStandpunt], stappen: [stap] }, advies, ochtend),
    );
    const weerOpen = Result.getOrThrow(heropen(Result.getOrThrow(sluitMet(onthuld)), uuid(221)));
    const eerder = [{ besluitId: uuid(221), ...verslagVan(onthuld) }];
    expect(weerOpen).toEqual({ ...eenWeging, stappen: [stap], eerder });
    expect(eerder[0]?.standpunten).toEqual([eenStandpunt]);
  });

  it('undone stands as it was shown at the reveal', () => {
    const onthuld = Result.getOrThrow(
      onthulMet({ ...eenWeging, standpunten: [eenStandpunt], stappen: [stap] }, advies, ochtend),
    );
    expect(heropenOnthuld(Result.getOrThrow(sluitMet(onthuld)))).toEqual(Result.succeed(onthuld));
  });

  it('is led by its gespreksleider, or by anybody where it has none', () => {
    expect(magLeiden(eenWeging, carla.id)).toBe(true);
    expect(magLeiden({ ...eenWeging, gespreksleiderId: anna.id }, anna.id)).toBe(true);
    expect(magLeiden({ ...eenWeging, gespreksleiderId: anna.id }, carla.id)).toBe(false);
  });
});

describe('a standpunt', () => {
  const is = Schema.is(GeefStandpunt);

  it('names a grond with tenzij, and only with tenzij', () => {
    expect(is({ keuze: 'tenzij', gronden: ['langdurig_intensief'], kanOppakken: false })).toBe(true);
    expect(is({ keuze: 'tenzij', gronden: [], kanOppakken: false })).toBe(false);
    expect(is({ keuze: 'zelf', gronden: ['werkdruk'], kanOppakken: true })).toBe(false);
    expect(is({ keuze: 'onthouding', gronden: [], kanOppakken: false })).toBe(true);
  });

  it('may not point to a person', () => {
    expect(is({ keuze: 'zelf', gronden: [], kanOppakken: true, toelichting: 'Bel 06-12345678.' })).toBe(false);
  });
});
