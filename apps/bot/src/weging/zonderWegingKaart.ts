import type { Actie, Blok, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Besluit } from '@tenzij/domain/besluit/Besluit.ts';
import type { Dag } from '@tenzij/domain/Dag.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import type { Tijdlijn } from '@tenzij/domain/werk/tijdlijn.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { berichten } from '../berichten.ts';
import { mag, magActie } from '../gesprek/recht.ts';
import { als, feiten, kaart, knop, tekst, zacht } from '../kaart/blok.ts';
import { klein, opDag } from '../kaart/notatie.ts';
import { medewerkerNaam, type Namen } from '../medewerker/Namen.ts';
import { casusBlokken } from '../melding/feiten.ts';

const zin = berichten.casus;

interface Stand {
  readonly melding: Melding;
  readonly tijdlijn: Pick<Tijdlijn, 'besluiten'>;
  readonly namen: Namen;
  readonly rol: Rol;
  readonly vandaag: Dag;
}

const geldend = ({ besluiten }: Stand['tijdlijn']): Besluit | undefined =>
  besluiten.findLast(({ vervallenOp }) => vervallenOp === null);

/** A weging that this reader may not see is not a weging that was not there: the besluit knows. */
const isNietGewogen = (besluit: Besluit | undefined, rol: Rol): boolean =>
  besluit === undefined ? mag(rol, 'weging.lezen') : besluit.wegingId === null;

/** How it stands, in one sentence; nothing of what was said in the weging. */
const standZin = ({ melding, rol }: Stand, besluit: Besluit | undefined): string | undefined => {
  switch (melding.status) {
    case 'ontvangen':
      return zin.nietGewogen;
    case 'in_weging':
      return zin.wordtGewogen;
    case 'ingetrokken':
      return zin.ingetrokken;
    case 'besloten':
    case 'afgehandeld':
      return isNietGewogen(besluit, rol) ? zin.zonderWeging : undefined;
  }
};

const besluitBlokken = (besluit: Besluit, namen: Namen): ReadonlyArray<Blok> => {
  const { uitkomst, beslotenDoor, beslotenOp } = besluit;
  const door = beslotenDoor === null ? null : medewerkerNaam(namen, beslotenDoor);
  return [tekst(berichten.besluit.besluit(woord.uitkomst[uitkomst])), zacht(zin.besloten(door, opDag(beslotenOp)))];
};

const actiesBij = ({ melding, rol }: Stand, besluit: Besluit | undefined): ReadonlyArray<Actie> => {
  const trajectId = besluit?.trajectId ?? null;
  return [
    ...als(melding.status === 'ontvangen', knop('weging.begin', melding.id, zin.weegNu, 'hoofd')),
    ...als(
      melding.status === 'ontvangen' && melding.leefgebieden.length === 0,
      knop('melding.aanvulling', melding.id, berichten.melding.vulAan),
    ),
    ...(trajectId === null ? [] : [knop('traject.toon', trajectId, berichten.traject.toon, 'hoofd')]),
  ].filter(({ actie }) => magActie(rol, actie));
};

/** A casus that nobody weighed here, or whose weging is not for this reader: what it is about, and what was decided. */
export const zonderWegingKaart = (stand: Stand): Kaart => {
  const { melding, tijdlijn, namen, vandaag } = stand;
  const besluit = geldend(tijdlijn);
  const zinnen = [standZin(stand, besluit)].filter((een) => een !== undefined);
  const wacht = melding.status === 'ontvangen' ? zin.gewogen(melding.nummer) : zin.kop(melding.nummer);
  return kaart({
    id: `melding:${melding.id}`,
    kop: zin.kop(melding.nummer),
    samenvatting: besluit === undefined ? wacht : `${melding.nummer}: ${klein(woord.uitkomst[besluit.uitkomst])}`,
    blokken: [
      ...(besluit === undefined ? [] : besluitBlokken(besluit, namen)),
      ...casusBlokken(melding, namen, vandaag),
      ...feiten([[zin.status, woord.meldingStatus[melding.status]]]),
      ...zinnen.map(zacht),
    ],
    acties: actiesBij(stand, besluit),
  });
};
