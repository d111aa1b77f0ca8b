import type { Actie, Blok, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Dag } from '@tenzij/domain/Dag.ts';
import type { AgendaPunt } from '@tenzij/domain/overleg/Agenda.ts';
import type { OverlegBeeld } from '@tenzij/domain/overleg/bekijk.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { berichten } from '../berichten.ts';
import type { Beurt } from '../gesprek/Beurt.ts';
import { als, feiten, kaart, knop, lijst, tekst, zacht } from '../kaart/blok.ts';
import { klein, opDag, opsomming, opWeekdag, wachtSinds } from '../kaart/notatie.ts';
import { medewerkerNaam, type Namen, teamNaam } from '../medewerker/Namen.ts';

const zin = berichten.overleg;
type Casuspunt = Extract<AgendaPunt, { readonly soort: 'melding' }>;
type Reflectiepunt = Extract<AgendaPunt, { readonly soort: 'reflectie' }>;

export interface OverlegStand {
  readonly overleg: OverlegBeeld;
  readonly namen: Namen;
  readonly kijker: Beurt['kijker'];
  readonly vandaag: Dag;
}

const overlegKaartId = (id: string) => `overleg:${id}`;

export const casuspunten = ({ agenda }: OverlegBeeld): ReadonlyArray<Casuspunt> =>
  agenda.filter((punt): punt is Casuspunt => punt.soort === 'melding');

const reflectiepunten = ({ agenda }: OverlegBeeld): ReadonlyArray<Reflectiepunt> =>
  agenda.filter((punt): punt is Reflectiepunt => punt.soort === 'reflectie');

/** The first casus that the team did not take up yet and did not put off. */
export const volgendeCasus = (overleg: OverlegBeeld): Casuspunt | undefined =>
  casuspunten(overleg).find(({ wegingId, uitgesteld }) => wegingId === null && uitgesteld === null);

const puntRegel = (punt: Casuspunt, { overleg, vandaag }: OverlegStand) => {
  const isOpen = overleg.status === 'open';
  const bij = [
    ...als(punt.spoed, zin.spoed),
    zin.wacht(wachtSinds(punt.wachtSinds, vandaag)),
    ...(punt.wegingStatus === null ? [] : [klein(woord.wegingStatus[punt.wegingStatus])]),
    ...(punt.uitgesteld === null ? [] : [zin.uitgesteld(punt.uitgesteld)]),
  ].join(' · ');
  const tekst = `${punt.nummer} · ${punt.opschaling ? berichten.traject.opschaling : woord.aanleiding[punt.aanleiding]}`;
  const weegNu = isOpen && punt.wegingId === null && punt.uitgesteld === null;
  const actie = weegNu
    ? knop('weging.begin', punt.meldingId, zin.weeg)
    : knop('melding.open', punt.meldingId, zin.bekijk);
  return { tekst, bij, actie };
};

const reflectieRegel = (punt: Reflectiepunt, { namen }: OverlegStand) => ({
  tekst: zin.reflectie(punt.nummer ?? zin.zonderNummer, medewerkerNaam(namen, punt.coachId)),
  bij: zin.reflectieSinds(opDag(punt.sinds)),
  actie: knop('traject.reflectie', punt.trajectId, zin.reflecteer),
});

const agendaBlokken = (stand: OverlegStand): ReadonlyArray<Blok> => {
  const punten = [
    ...casuspunten(stand.overleg).map((punt) => puntRegel(punt, stand)),
    ...reflectiepunten(stand.overleg).map((punt) => reflectieRegel(punt, stand)),
  ];
  return punten.length === 0 ? [zacht(zin.leeg)] : lijst(zin.agenda, punten);
};

/** What was decided and what comes back: the summary at the end. */
const slotZin = ({ overleg }: OverlegStand): string => {
  const besloten = overleg.wegingen.filter(({ status }) => status === 'besloten').length;
  return zin.sluitZin(besloten, casuspunten(overleg).length);
};

const actiesBij = ({ overleg, kijker }: OverlegStand): ReadonlyArray<Actie> => {
  const { id, status } = overleg;
  const leidt = kijker === null || overleg.gespreksleiderId === kijker.medewerkerId;
  const heeftCasussen = casuspunten(overleg).length > 0;
  if (status === 'gesloten') return als(heeftCasussen, knop('overleg.plan', '', zin.planVolgende, 'hoofd'));
  if (status === 'gepland')
    return [
      ...als(leidt, knop('overleg.open', id, zin.open, 'hoofd')),
      ...als(heeftCasussen, knop('overleg.volgorde', id, zin.volgorde)),
    ];
  const volgende = volgendeCasus(overleg);
  return [
    ...(volgende === undefined ? [] : [knop('weging.begin', volgende.meldingId, zin.volgende, 'hoofd')]),
    ...als(heeftCasussen, knop('overleg.volgorde', id, zin.volgorde), knop('overleg.uitstel', id, zin.uitstellen)),
    knop('overleg.aanwezigen', id, zin.wieIsEr),
    ...als(leidt, knop('overleg.sluit', id, zin.sluit, volgende === undefined ? 'hoofd' : 'gewoon')),
  ];
};

/** Team, who is there, and the agenda. */
export const overlegKaart = (stand: OverlegStand): Kaart => {
  const { overleg, namen } = stand;
  const team = teamNaam(namen, overleg.teamId);
  const status = woord.overlegStatus[overleg.status];
  return kaart({
    id: overlegKaartId(overleg.id),
    kop: zin.kop(team),
    samenvatting: zin.samenvatting(team, status, casuspunten(overleg).length),
    blokken: [
      ...feiten([
        [zin.op, `${opWeekdag(overleg.datum)} · ${status}`],
        [zin.gespreksleider, medewerkerNaam(namen, overleg.gespreksleiderId)],
        [zin.aanwezig, opsomming(overleg.aanwezigen.map((id) => medewerkerNaam(namen, id)))],
      ]),
      ...(overleg.status === 'gesloten' ? [tekst(slotZin(stand))] : agendaBlokken(stand)),
    ],
    acties: actiesBij(stand),
  });
};
