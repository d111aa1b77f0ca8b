import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { WegingBeeld } from '@tenzij/domain/weging/bekijk.ts';
import type { Standpunt } from '@tenzij/domain/weging/Weging.ts';
import { describe, expect, it } from 'vitest';
import { casus, fatma, joris, moment, sanne } from '../../test/gegevens.ts';
import { wegingKaart } from './kaart.ts';

const blok = <S extends string>(kaart: Kaart, soort: S) =>
  kaart.blokken.filter((een): een is Extract<Kaart['blokken'][number], { readonly soort: S }> => een.soort === soort);
const teksten = (kaart: Kaart) => blok(kaart, 'tekst').map(({ tekst }) => tekst);
const knoppen = (kaart: Kaart) => kaart.acties.map(({ actie }) => actie);
const hoofdknop = (kaart: Kaart) => kaart.acties.filter(({ stijl }) => stijl === 'hoofd').map(({ actie }) => actie);

const standpunt = (wie: typeof sanne, over: Partial<Standpunt> = {}): Standpunt => ({
  medewerkerId: wie.id,
  keuze: 'zelf',
  gronden: [],
  toelichting: null,
  kanOppakken: false,
  op: moment,
  ...over,
});

describe('a casus that is weighed', () => {
  it('says the question in the words of the coach, where, how old and since when', () => {
    const kaart = wegingKaart(casus({}, joris));
    expect(blok(kaart, 'tekst')[0]).toEqual({
      soort: 'tekst',
      tekst: 'Meneer opent zijn post niet meer en komt de deur niet uit.',
      toon: 'citaat',
    });
    expect(blok(kaart, 'feiten')[0]?.feiten).toEqual([
      { label: 'Leefgebieden', waarde: 'Geld en Sociaal netwerk' },
      { label: 'Wijk', waarde: 'Vredenburg' },
      { label: 'Leeftijd', waarde: '67 en ouder' },
      { label: 'Kenmerken', waarde: 'Dementie' },
      { label: 'Aanleiding', waarde: 'Nieuwe vraag' },
      { label: 'Wacht', waarde: 'sinds 20 feb 2026 (20 dagen)' },
    ]);
  });

  it('says what cannot wait in words', () => {
    expect(teksten(wegingKaart(casus({}, joris, { uitstelbaar: false })))[0]).toBe('Kan niet wachten.');
  });

  it('counts the standpunten and says nothing of what, not even of the viewer’s own', () => {
    const weging: Partial<WegingBeeld> = {
      standpunten: [
        standpunt(joris, { keuze: 'tenzij', gronden: ['veiligheidsrisico'], toelichting: 'Er ligt een wapen.' }),
        { medewerkerId: fatma.id, ingediend: true },
      ],
    };
    const kaart = wegingKaart(casus(weging, joris));
    expect(teksten(kaart)).toContain('2 van 3 gaven een standpunt.');
    expect(teksten(kaart)).toContain('We wachten nog op Sanne.');
    expect(JSON.stringify(kaart)).not.toMatch(/tenzij|veiligheid|wapen/i);
  });

  it.each([
    [0, '0 van 3 gaven een standpunt.'],
    [1, '1 van 3 gaf een standpunt.'],
    [3, '3 van 3 gaven een standpunt.'],
  ])('counts %d in good Dutch', (aantal, zin) => {
    const standpunten = [sanne, joris, fatma]
      .slice(0, aantal)
      .map(({ id }) => ({ medewerkerId: id, ingediend: true as const }));
    expect(teksten(wegingKaart(casus({ standpunten }, joris)))).toContain(zin);
  });

  it('says of a standpunt that it can be changed, and nothing that stops being so at the reveal', () => {
    const kaart = wegingKaart(casus({ standpunten: [standpunt(joris)] }, joris));
    expect(teksten(kaart)).toContain('U gaf uw standpunt. U kunt het veranderen tot de onthulling.');
    expect(JSON.stringify(kaart)).not.toContain('niemand anders');
  });

  it('asks first for the viewer’s own standpunt, and shows the reveal only to who leads', () => {
    expect(hoofdknop(wegingKaart(casus({}, sanne)))).toEqual(['weging.standpunt']);
    const gegeven = { standpunten: [standpunt(sanne), { medewerkerId: joris.id, ingediend: true as const }] };
    expect(hoofdknop(wegingKaart(casus(gegeven, sanne)))).toEqual(['weging.onthul']);
    expect(knoppen(wegingKaart(casus(gegeven, joris)))).toEqual(['weging.standpunt']);
  });

  it('has seven stappen as ticks, and says of the wijk and the group whether they answer the whole question', () => {
    const stappen = [
      { stap: 'netwerk' as const, gezet: true, toelichting: null, volstaat: null },
      { stap: 'voorliggend' as const, gezet: true, toelichting: null, volstaat: true },
      { stap: 'collectief' as const, gezet: false, toelichting: null, volstaat: null },
    ];
    const [vinkjes] = blok(wegingKaart(casus({ stappen }, joris)), 'vinkjes');
    expect(vinkjes?.vinkjes).toHaveLength(7);
    expect(vinkjes?.vinkjes.filter(({ gezet }) => gezet).map(({ id }) => id)).toEqual(['netwerk', 'voorliggend']);
    expect(vinkjes?.vinkjes.find(({ id }) => id === 'voorliggend')?.label).toContain('de hele vraag');
  });
});

const onthuld: Partial<WegingBeeld> = {
  status: 'onthuld',
  onthuldOp: moment,
  standpunten: [
    standpunt(sanne, { kanOppakken: true }),
    standpunt(joris, { keuze: 'tenzij', gronden: ['werkdruk'], toelichting: 'We zitten vol.' }),
  ],
  advies: {
    uitkomst: 'zelf_begeleiden',
    spoed: false,
    redenen: [{ code: 'zelf_tenzij', tekst: 'Er is geen reden om het niet zelf te doen.' }],
    signalen: [{ code: 'werkdruk', tekst: 'Het is te druk in het team.' }],
    toetsVereist: false,
  },
  kandidaten: [
    {
      medewerkerId: sanne.id,
      naam: 'Sanne',
      expertise: ['dementie'],
      ruimteUren: 3.5,
      afwezig: null,
      kanOppakken: true,
    },
    { medewerkerId: joris.id, naam: 'Joris', expertise: [], ruimteUren: -2, afwezig: null, kanOppakken: false },
  ],
};

describe('a casus that is revealed', () => {
  it('has the standpunten side by side, in plain words', () => {
    const [naast] = blok(wegingKaart(casus(onthuld, fatma)), 'naast');
    expect(naast?.delen).toEqual([
      { kop: 'Sanne', regels: ['Zelf', 'Kan dit oppakken'] },
      { kop: 'Joris', regels: ['Tenzij', 'Het is te druk in het team.', '“We zitten vol.”'] },
    ]);
  });

  it('says the advies in one sentence with its reasons, and what was no reason apart', () => {
    const kaart = wegingKaart(casus(onthuld, fatma));
    expect(teksten(kaart)[0]).toBe('Advies: zelf begeleiden. Er is geen reden om het niet zelf te doen.');
    expect(blok(kaart, 'lijst')[0]).toEqual({
      soort: 'lijst',
      kop: 'Genoemd, maar telt niet mee als grond',
      items: [{ tekst: 'Het is te druk in het team.', bij: null }],
    });
  });

  it('names who could take it on, with their room and what they know', () => {
    const wie = blok(wegingKaart(casus(onthuld, fatma)), 'lijst').find(({ kop }) => kop === 'Wie kan dit oppakken?');
    expect(wie?.items.map(({ tekst }) => tekst)).toEqual(['Sanne, 3,5 uur ruimte, Dementie', 'Joris, 2 uur te veel']);
  });

  it('asks the besluit of who leads, and says so to the others', () => {
    expect(hoofdknop(wegingKaart(casus(onthuld, sanne)))).toEqual(['weging.besluit']);
    const voorJoris = wegingKaart(casus(onthuld, joris));
    expect(voorJoris.acties).toEqual([]);
    expect(teksten(voorJoris)).toContain('Alleen de gespreksleider legt het besluit vast.');
  });

  it('says spoed first', () => {
    const advies = { ...onthuld.advies, spoed: true } as NonNullable<WegingBeeld['advies']>;
    expect(wegingKaart(casus({ ...onthuld, advies }, fatma)).blokken[0]).toMatchObject({ toon: 'let_op' });
  });
});
