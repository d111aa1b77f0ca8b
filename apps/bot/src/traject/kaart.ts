import type { Actie, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { isLopend } from '@tenzij/domain/traject/Opschaling.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord } from '../gesprek/antwoord.ts';
import type { OpActie } from '../gesprek/Beurt.ts';
import { magActie } from '../gesprek/recht.ts';
import { als, feiten, kaart, knop } from '../kaart/blok.ts';
import { opDag } from '../kaart/notatie.ts';
import { medewerkerNaam } from '../medewerker/Namen.ts';
import { leesTraject, type Trajectstand } from './Trajectstand.ts';

const zin = berichten.traject;

const actiesBij = ({ traject: { id, status, vorm, opschalingen }, rol }: Trajectstand): ReadonlyArray<Actie> =>
  [
    knop('traject.contact', id, zin.noteer, 'hoofd'),
    knop('traject.reflectie', id, zin.reflecteer),
    ...als(vorm === 'combinatie', knop('traject.afschaling', id, zin.schaalAf)),
    ...als(!opschalingen.some(isLopend), knop('traject.opschaling', id, zin.schaalOp)),
    knop('traject.afronding', id, zin.rondAf),
  ].filter(({ actie }) => status !== 'afgerond' && magActie(rol, actie));

const statusVan = ({ traject }: Trajectstand): string => {
  const status = woord.trajectStatus[traject.status];
  const reden = traject.status === 'actief' ? null : traject.redenBeeindiging;
  return reden === null ? status : `${status} · ${woord.redenBeeindiging[reden]}`;
};

/** How far a question for heavier help is. */
const opschalingFeiten = ({ traject: { opschalingen } }: Trajectstand) =>
  opschalingen
    .slice(-1)
    .map(
      ({ nummer, status, naarToets }) =>
        [
          zin.opschaling,
          naarToets ? zin.opschalingToets(nummer) : `${nummer} · ${woord.meldingStatus[status]}`,
        ] as const,
    );

/** How it goes: who, since when, how much contact. */
export const trajectKaart = (stand: Trajectstand): Kaart => {
  const { traject, nummer, namen } = stand;
  const coach = medewerkerNaam(namen, traject.coachId);
  const tweede = traject.tweedeCoachId;
  const { aantalContactmomenten: aantal, minuten } = traject;
  return kaart({
    id: `traject:${traject.id}`,
    kop: zin.kop(nummer),
    samenvatting: zin.samenvatting(nummer, coach),
    blokken: [
      ...feiten([
        [zin.coach, coach],
        [zin.tweedeCoach, tweede === null ? null : medewerkerNaam(namen, tweede)],
        [zin.gestart, opDag(traject.gestartOp)],
        [zin.contacten, aantal === 0 ? zin.nogGeen : zin.contactTelling(aantal, minuten)],
        [zin.laatste, traject.laatsteContactOp && opDag(traject.laatsteContactOp)],
        [zin.status, statusVan(stand)],
        [zin.vorm, traject.vorm === 'zelf' ? null : woord.vorm[traject.vorm]],
        [zin.doel, traject.doel],
        ...opschalingFeiten(stand),
      ]),
    ],
    acties: actiesBij(stand),
  });
};

export const toonTraject: OpActie = (beurt, over) =>
  Effect.map(leesTraject(beurt, over), (stand) => antwoord({ kaarten: [trajectKaart(stand)] }));
