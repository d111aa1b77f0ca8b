import { clientervaringVragen, coachVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import { duurklassen } from '@tenzij/domain/kpi/definities.ts';
import type { Cijfer, Deel, Telling } from '@tenzij/domain/kpi/Kpis.ts';
import { RedenBeeindiging } from '@tenzij/domain/traject/Traject.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aandeel, aantal, delen, gemiddelde, percentiel, telling, verhouding } from './cijfer.ts';
import { type Feit, perCode, perGebied } from './feit.ts';
import { gemeld } from './gestart.ts';
import { type MaatwerkNorm, maatwerkNorm } from './maatwerkNorm.ts';
import { groepering, inPeriode, perLeefgebied, type Selectie } from './selectie.ts';
import { type Bron, type Som, telGroepen, telPercentielen, telSommen } from './tel.ts';
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

const klasseVan = sql`case ${sql.join(
  duurklassen.flatMap(({ sleutel, totMaanden }) =>
    totMaanden === null
      ? []
      : [sql`when t.beeindigd_op <= t.gestart_op + ${sql.raw(`interval '${totMaanden} months' then '${sleutel}'`)}`],
  ),
  sql` `,
)} else '48+' end`;

export const maten = {
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
  ...perCode(
    'duur',
    duurklassen.map(({ sleutel }) => sleutel),
    (code) => sql`${klasseVan} = ${code}`,
  ),
  ...perCode('reden', redenen, (code) => sql`coalesce(t.reden_beeindiging, 'onbekend') = ${code}`),
  ...perGebied(sql`gemeld.leefgebieden`),
};

const urenMaten = {
  registerUren: sql`t.register_uren::numeric`,
  zelfRegisterUren: sql`case when t.vorm = 'zelf' then t.register_uren::numeric end`,
};

export const beeindigdFeit = {
  naam: 'beeindigd',
  uit: sql`traject t ${evaluatie('coach')} ${evaluatie('inwoner')} ${gemeld}`,
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
  ({ som, mensen }: Afgerond): Cijfer =>
    gemiddelde(waarde(som), som.traject, mensen);

/** Of each the norm of the gemeente, less what was spent on it. */
const vermeden =
  ({ urenPerWeek, weken }: MaatwerkNorm) =>
  ({ som, mensenMet }: Afgerond): Cijfer =>
    aantal(som.zelf * urenPerWeek * weken - uren(som.zelfRegisterUren, som.zelfMinuten), mensenMet.zelf);

/** How many trajecten that rests on, and of how many the hours are known. */
const zelfBegeleid = ({ som, mensenMet }: Afgerond): ReadonlyArray<Deel> => [
  { sleutel: 'zelf', aantal: som.zelf, mensen: mensenMet.zelf, reeks: 'zelf' },
  { sleutel: 'metUren', aantal: som.zelfMetUren, mensen: mensenMet.zelfMetUren, reeks: 'uren' },
  { sleutel: 'zonderUren', aantal: som.zelfZonderUren, mensen: mensenMet.zelfZonderUren, reeks: 'uren' },
];

const cijfers = {
  uitstroom: ({ som, mensen }) => aantal(som.traject, mensen),
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
} satisfies Partial<Record<KpiCode, (som: Afgerond) => Cijfer>>;

/** Per question of the survey; the whole is all answers together, of whoever answered most. */
const clientervaring = ({ som, mensenMet }: Afgerond): Telling => {
  const perVraag = clientervaringVragen.map((vraag) => ({
    sleutel: vraag,
    ja: som[`${vraag} ja`],
    antwoord: som[`${vraag} antwoord`],
    mensen: { geheel: mensenMet[`${vraag} antwoord`], deel: mensenMet[`${vraag} ja`] },
  }));
  const optellen = (veld: 'ja' | 'antwoord') => perVraag.reduce((totaal, vraag) => totaal + vraag[veld], 0);
  const hoogste = (veld: 'geheel' | 'deel') => Math.max(...perVraag.map(({ mensen }) => mensen[veld]));
  return {
    code: 'clientervaring',
    ...verhouding(optellen('ja'), optellen('antwoord'), { geheel: hoogste('geheel'), deel: hoogste('deel') }),
    groepen: perVraag.map(({ sleutel, ja, antwoord, mensen }) => ({ sleutel, ...verhouding(ja, antwoord, mensen) })),
  };
};

const telRedenen = (tx: Transactie, bron: Bron) =>
  telGroepen(
    tx,
    { sleutel: sql`coalesce(t.reden_beeindiging, 'onbekend')`, sleutels: null },
    { ...bron, uit: sql`traject t` },
    { traject: maten.traject },
  );

const telDuren = (tx: Transactie, bron: Bron) =>
  telGroepen(tx, { sleutel: klasseVan, sleutels: null }, { ...bron, uit: sql`traject t` }, { traject: maten.traject });

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
  const metGebied = perLeefgebied(selectie, kolommen);
  const bron = afgerond(selectie);
  const groep = groepering(selectie, kolommen, dag);
  const sommen = yield* telSommen(
    tx,
    groep,
    bron,
    { ...maten, ...urenMaten },
    { ...bron, uit: sql`${bron.uit} ${metGebied}` },
  );
  const zonderEvaluaties = { ...bron, uit: sql`traject t` };
  const duur = yield* telPercentielen(tx, groep, zonderEvaluaties, sql`t.beeindigd_op - t.gestart_op`, {
    ...bron,
    uit: sql`traject t ${metGebied}`,
  });
  const redenen = delen('reden', RedenBeeindiging.literals, yield* telRedenen(tx, bron), 'traject');
  const duren = delen(
    'duur',
    duurklassen.map(({ sleutel }) => sleutel),
    yield* telDuren(tx, bron),
    'traject',
    'duur.',
  );
  const codes = Object.keys(cijfers) as ReadonlyArray<keyof typeof cijfers>;
  return [
    ...codes.map((code) => telling(code, sommen, cijfers[code])),
    telling('vermedenMaatwerkUren', sommen, vermeden(yield* maatwerkNorm(tx, selectie)), zelfBegeleid(sommen.geheel)),
    telling('redenBeeindiging', sommen, cijfers.uitstroom, redenen),
    telling('doorlooptijdMediaan', duur, (van) => percentiel(van.mediaan, van.aantal, van.mensen), duren),
    telling('doorlooptijdP90', duur, (van) => percentiel(van.p90, van.aantal, van.mensen)),
    clientervaring(sommen.geheel),
  ];
});
