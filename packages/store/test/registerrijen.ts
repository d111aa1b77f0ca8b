import { type RegisterRij, rijSchemas } from '@tenzij/domain/register/rijen.ts';

export type Gebracht = { readonly _tag: RegisterRij['_tag'] } & Readonly<Record<string, unknown>>;

/** A row of which every cell that is not given is empty. */
export const rij = ({ _tag, ...cellen }: Gebracht): RegisterRij => {
  const leeg = Object.fromEntries(Object.keys(rijSchemas[_tag].fields).map((kolom) => [kolom, null]));
  const lijsten = { wijken: [], teams: [], expertises: [], leefgebieden: [], kenmerken: [], gronden: [] };
  const kolommen = Object.fromEntries(Object.entries(lijsten).filter(([kolom]) => kolom in leeg));
  return { ...leeg, ...kolommen, ...cellen, _tag } as never;
};

const pilot = { _tag: 'pilots', naam: 'Zelf', domein: 'wmo', teams: ['Zuid'], gestartOp: '2021-01-01' } as const;
export const melding = {
  _tag: 'meldingen',
  externId: 'M1',
  organisatie: 'Versa',
  ontvangenOp: '2021-03-01',
  team: 'Zuid',
  wijk: 'Zuidwijk',
  leefgebieden: ['financien'],
  inwonerExternId: 'i1',
  uitkomst: 'zelf_begeleiden',
  gronden: ['werkdruk'],
  beslotenOp: '2021-03-10',
} as const;
export const traject = {
  _tag: 'trajecten',
  externId: 'T1',
  organisatie: 'Versa',
  meldingExternId: 'M1',
  team: 'Zuid',
  pilot: 'Zelf',
  coach: 'noor@versa.example',
  vorm: 'zelf',
  gestartOp: '2021-03-12',
  beeindigdOp: '2021-08-01',
  redenBeeindiging: 'volgens_plan',
  bestedeUren: 7.25,
  contactmomenten: 9,
} as const;
/** One of everything, as the files bring it. */
export const register: ReadonlyArray<ReadonlyArray<Gebracht>> = [
  [{ _tag: 'organisaties', naam: 'Versa', soort: 'welzijn', expertises: ['schulden'] }],
  [{ _tag: 'teams', naam: 'West', domein: 'jeugd', wijken: ['Westwijk', 'Zuidwijk'] }],
  [
    {
      _tag: 'medewerkers',
      naam: 'Noor',
      email: 'noor@versa.example',
      organisatie: 'Versa',
      teams: ['Zuid', 'West'],
      fte: 0.8,
    },
  ],
  [pilot],
  [{ _tag: 'formatie', pilot: 'Zelf', team: 'Zuid', fte: 1.67, van: '2021-01-01', beschikbareUren: 3099 }],
  [
    {
      _tag: 'voorzieningen',
      naam: 'Buurtkamer',
      wijken: ['Westwijk'],
      leefgebieden: ['sociaal_netwerk'],
      capaciteit: 10,
    },
  ],
  [melding, { ...melding, externId: 'M2', inwonerExternId: 'i1', uitkomst: null, gronden: [], beslotenOp: null }],
  [traject],
  [
    {
      _tag: 'indicaties',
      externId: 'I1',
      organisatie: 'Versa',
      inwonerExternId: 'i2',
      soort: 'begeleiding_groep',
      aangevraagdOp: '2021-01-01',
      urenPerWeek: 2.7,
    },
  ],
  [
    {
      _tag: 'evaluaties',
      trajectExternId: 'T1',
      organisatie: 'Versa',
      soort: 'coach',
      integraal: 'ja',
      geleerdThema: 'samenwerken',
      geleerdTekst: 'Eerder bellen.',
    },
    { _tag: 'evaluaties', trajectExternId: 'T1', organisatie: 'Versa', soort: 'inwoner', zelfstandigVerder: 'nee' },
  ],
  [
    { _tag: 'uitgaven', pilot: 'Zelf', post: 'Coaches', bedrag: 100.5, datum: '2021-05-01' },
    { _tag: 'uitgaven', pilot: 'Zelf', post: 'Coaches', bedrag: 100.5, datum: '2021-05-01' },
    { _tag: 'uitgaven', pilot: 'Zelf', post: 'Overig', bedrag: 12 },
  ],
  [
    {
      _tag: 'begroting',
      pilot: 'Zelf',
      post: 'Coaches',
      fte: 4.64,
      bedragPerFte: 74000,
      van: '2021-01-01',
      tot: '2021-12-31',
    },
  ],
];
