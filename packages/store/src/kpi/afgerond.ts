import { clientervaringVragen, coachVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import { duurklassen } from '@tenzij/domain/kpi/definities.ts';
import type { Deel, Telling } from '@tenzij/domain/kpi/Kpis.ts';
import { RedenBeeindiging } from '@tenzij/domain/traject/Traject.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aandeel, aantal, delen, type Getal, percentiel, telling, verhouding } from './cijfer.ts';
import { telDuur } from './duren.ts';
import { type Feit, gebiedenBij, perCode, perGebied } from './feit.ts';
import { gemeld } from './gestart.ts';
import { type MaatwerkNorm, maatwerkNorm } from './maatwerkNorm.ts';
import { type Som, type Sommen, telFeit } from './optellen.ts';
import { inPeriode, type Selectie } from './selectie.ts';
import type { Bron } from './tel.ts';
import { kolommen, persoon, trajecten } from './trajecten.ts';

const dag = sql`t.beeindigd_op`;

const evaluatie = (naam: 'coach' | 'inwoner') => sql`left join evaluatie ${sql.raw(naam)}
  on ${sql.raw(naam)}.gemeente_id = t.gemeente_id and ${sql.raw(naam)}.traject_id = t.id and ${sql.raw(naam)}.soort = ${sql.raw(`'${naam}'`)}`;

const kolomVan = (vraag: string) => sql.raw(vraag.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

/** Of one question: how many say yes, and how many say yes or no. */
const antwoorden = <Vraag extends string>(wie: 'coach' | 'inwoner', vragen: ReadonlyArray<Vraag>) =>
  Object.fromEntries(
    vragen.flatMap((vraag) => {
      const kolom = sql`${sql.raw(wie)}.${kolomVan(vraag)}`;
      return [
        [`${vraag} ja`, sql`(${kolom} = 'ja')::int`],
        [`${vraag} antwoord`, sql`(${kolom} in ('ja', 'nee'))::int`],
      ] as const;
    }),
  ) as Readonly<Record<`${Vraag} ${'ja' | 'antwoord'}`, SQL>>;

/** Of some no hours are kept: what they avoided then looks like all of it. */
const heeftUren = sql`(t.register_uren is not null or t.minuten > 0)`;
const redenen = [...RedenBeeindiging.literals, 'onbekend'] as const;
/** Of which nobody said why comes after them, where there are. */
const redenenVan = (geheel: Afgerond): ReadonlyArray<Deel> =>
  delen('reden', redenen, geheel).filter(({ sleutel, aantal: n }) => sleutel !== 'onbekend' || n !== 0);

const klassen = duurklassen.map(({ sleutel }) => sleutel);
const klasseVan = sql`case ${sql.join(
  duurklassen.flatMap(({ sleutel, totMaanden }) =>
    totMaanden === null
      ? []
      : [sql`when t.beeindigd_op <= t.gestart_op + ${sql.raw(`interval '${totMaanden} months' then '${sleutel}'`)}`],
  ),
  sql` `,
)} else '48+' end`;

const eigenMaten = {
  traject: sql`1`,
  binnenZesMaanden: sql`(t.beeindigd_op <= t.gestart_op + interval '6 months')::int`,
  minuten: sql`t.minuten`,
  contactmomenten: sql`t.aantal_contactmomenten + coalesce(t.register_contactmomenten, 0)`,
  coach: sql`(coach.traject_id is not null)::int`,
  inwoner: sql`(inwoner.traject_id is not null)::int`,
  ...antwoorden('coach', coachVragen),
  ...antwoorden('inwoner', ['zelfstandigVerder', ...clientervaringVragen]),
  zelf: sql`(t.vorm = 'zelf')::int`,
  zelfMinuten: sql`case when t.vorm = 'zelf' then t.minuten end`,
  zelfMetUren: sql`(t.vorm = 'zelf' and ${heeftUren})::int`,
  zelfZonderUren: sql`(t.vorm = 'zelf' and not ${heeftUren})::int`,
  ...perCode('duur', klassen, (code) => sql`${klasseVan} = ${code}`),
  ...perCode('reden', redenen, (code) => sql`coalesce(t.reden_beeindiging, 'onbekend') = ${code}`),
};
export const maten = { ...eigenMaten, ...perGebied(sql`gemeld.leefgebieden`) };

const urenMaten = {
  registerUren: sql`t.register_uren::numeric`,
  zelfRegisterUren: sql`case when t.vorm = 'zelf' then t.register_uren::numeric end`,
};

export const beeindigdFeit = {
  naam: 'beeindigd',
  tabel: sql`traject t`,
  als: sql`t`,
  erbij: sql`${evaluatie('coach')} ${evaluatie('inwoner')} ${gemeld}`,
  eigenPilot: true,
  waar: [],
  dag,
  kolommen: { ...kolommen, leefgebieden: sql`gemeld.leefgebieden` },
  pilot: sql`t.pilot_id`,
  persoon,
  maten,
  uren: urenMaten,
  duur: sql`t.beeindigd_op - t.gestart_op`,
} as const satisfies Feit;

type Afgerond = Som<keyof typeof maten | keyof typeof urenMaten>;

/** Hours that a register counted, and those of the contactmomenten listed here. */
const uren = (registerUren: number, minuten: number) => registerUren + minuten / 60;

const perTraject =
  (waarde: (som: Afgerond['som']) => number) =>
  ({ som }: Afgerond): Getal =>
    verhouding(waarde(som), som.traject);

/** Of each the norm of the gemeente, less what was spent on it. */
const vermeden =
  ({ urenPerWeek, weken }: MaatwerkNorm) =>
  ({ som }: Afgerond): Getal =>
    aantal(som.zelf * urenPerWeek * weken - uren(som.zelfRegisterUren, som.zelfMinuten));

/** How many trajecten that rests on, and of how many the hours are known. */
const zelfBegeleid = ({ som }: Afgerond): ReadonlyArray<Deel> => [
  { sleutel: 'zelf', aantal: som.zelf, reeks: 'zelf' },
  { sleutel: 'metUren', aantal: som.zelfMetUren, reeks: 'uren' },
  { sleutel: 'zonderUren', aantal: som.zelfZonderUren, reeks: 'uren' },
];

const cijfers = {
  uitstroom: ({ som }) => aantal(som.traject),
  binnenZesMaanden: aandeel('binnenZesMaanden', 'traject'),
  urenPerTraject: perTraject((som) => uren(som.registerUren, som.minuten)),
  contactmomentenPerTraject: perTraject((som) => som.contactmomenten),
  zelfstandigVerder: aandeel('zelfstandigVerder ja', 'zelfstandigVerder antwoord'),
  responsInwoners: aandeel('inwoner', 'traject'),
  responsCoaches: aandeel('coach', 'traject'),
  netwerkBetrokken: aandeel('netwerkBetrokken ja', 'netwerkBetrokken antwoord'),
  integraal: aandeel('integraal ja', 'integraal antwoord'),
  oplossingsvermogenVergroot: aandeel('oplossingsvermogenVergroot ja', 'oplossingsvermogenVergroot antwoord'),
  voorliggendIngezet: aandeel('voorliggendIngezet ja', 'voorliggendIngezet antwoord'),
  zwaardereZorgVoorkomen: aandeel('zwaardereZorgVoorkomen ja', 'zwaardereZorgVoorkomen antwoord'),
} satisfies Partial<Record<KpiCode, (som: Afgerond) => Getal>>;

const codes = Object.keys(cijfers) as ReadonlyArray<keyof typeof cijfers>;
export const afgerondCodes: ReadonlyArray<KpiCode> = [
  ...codes,
  'vermedenMaatwerkUren',
  'redenBeeindiging',
  'clientervaring',
];

/** Per question of the survey; the whole is all answers together. */
const clientervaring = ({ som }: Afgerond): Telling => {
  const perVraag = clientervaringVragen.map((vraag) => ({
    sleutel: vraag,
    ja: som[`${vraag} ja`],
    antwoord: som[`${vraag} antwoord`],
  }));
  const optellen = (veld: 'ja' | 'antwoord') => perVraag.reduce((totaal, vraag) => totaal + vraag[veld], 0);
  return {
    code: 'clientervaring',
    ...verhouding(optellen('ja'), optellen('antwoord')),
    mensen: null,
    groepen: perVraag.map(({ sleutel, ja, antwoord }) => ({ sleutel, ...verhouding(ja, antwoord), mensen: null })),
  };
};

/** The trajecten that end in the period, each beside its evaluaties. */
export const afgerond = (selectie: Selectie): Bron => {
  const alle = trajecten(selectie);
  return {
    ...alle,
    uit: sql`traject t ${evaluatie('coach')} ${evaluatie('inwoner')} ${gemeld}`,
    waar: [...alle.waar, inPeriode(selectie, dag)],
  };
};

/** The trajecten that end in the period, with what coach and resident say of them. */
export const telAfgerond = Effect.fn('kpi.telAfgerond')(function* (tx: Transactie, selectie: Selectie) {
  const namen = [...Object.keys({ ...eigenMaten, ...urenMaten }), ...gebiedenBij(selectie)];
  const sommen = yield* telFeit(
    tx,
    selectie,
    beeindigdFeit,
    namen as Array<keyof typeof maten | keyof typeof urenMaten>,
  );
  const tellingen = [
    ...codes.map((code) => telling(code, sommen, cijfers[code])),
    telling('vermedenMaatwerkUren', sommen, vermeden(yield* maatwerkNorm(tx, selectie)), zelfBegeleid(sommen.geheel)),
    telling('redenBeeindiging', sommen, cijfers.uitstroom, redenenVan(sommen.geheel)),
    clientervaring(sommen.geheel),
  ];
  return { sommen, tellingen, uitstroom: telling('uitstroom', sommen, cijfers.uitstroom) };
});

/** How long the trajecten took that end in the period. */
export const telDoorlooptijd = Effect.fn('kpi.telDoorlooptijd')(function* (
  tx: Transactie,
  selectie: Selectie,
  { geheel }: Sommen<`duur.${(typeof klassen)[number]}`>,
) {
  const duur = yield* telDuur(tx, selectie, beeindigdFeit);
  const duren = delen('duur', klassen, geheel, (klasse) => `duur.${klasse}`);
  return [
    telling('doorlooptijdMediaan', duur, ({ mediaan, aantal: n }) => percentiel(mediaan, n), duren),
    telling('doorlooptijdP90', duur, ({ p90, aantal: n }) => percentiel(p90, n)),
  ];
});
