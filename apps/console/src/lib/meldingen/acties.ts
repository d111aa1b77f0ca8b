import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import type { Tijdlijn } from '@tenzij/domain/werk/tijdlijn.ts';
import { tekst } from '#berichten';
import type { Actie } from '#lib/acties.ts';
import { Pad } from '#lib/pad.ts';

type Gevolgen = Pick<Tijdlijn, 'trajecten' | 'besluiten'>;

/** What it touches is not known, and the team can still say so before it decides. */
export const magAanvullen = ({ status, leefgebieden }: Pick<Melding, 'status' | 'leefgebieden'>, rol: Rol) =>
  leefgebieden.length === 0 &&
  (status === 'ontvangen' || status === 'in_weging') &&
  reikwijdte(rol, 'melding.melden') !== undefined;

/** What may be done with this melding by this role, the next step first. */
export const meldingActies = (
  melding: Pick<Melding, 'id' | 'status' | 'leefgebieden'>,
  gevolgen: Gevolgen,
  rol: Rol,
) => {
  const mag = (recht: Parameters<typeof reikwijdte>[1]) => reikwijdte(rol, recht) !== undefined;
  const traject = gevolgen.trajecten.at(-1)?.traject;
  const toetsId = gevolgen.besluiten.findLast(({ vervallenOp }) => vervallenOp === null)?.toetsId ?? null;
  return {
    wegen: {
      label: melding.status === 'in_weging' ? tekst.melding.naarWeging : tekst.melding.naarOverleg,
      zichtbaar: (melding.status === 'ontvangen' || melding.status === 'in_weging') && mag('overleg.lezen'),
      naar: Pad.overleggen(),
    },
    aanvullen: {
      label: tekst.aanvulling.titel,
      zichtbaar: magAanvullen(melding, rol),
      naar: Pad.aanvulling(melding.id),
    },
    toetsen: {
      label: tekst.melding.naarToets,
      zichtbaar: melding.status === 'besloten' && toetsId !== null && mag('toets.oordelen'),
      naar: Pad.toetsen(),
    },
    traject: {
      label: tekst.melding.naarTraject,
      zichtbaar: traject !== undefined && mag('traject.lezen'),
      naar: traject ? Pad.traject(traject.id) : '',
    },
  } satisfies Record<string, Actie>;
};

const intrekbaar: ReadonlyArray<Melding['status']> = ['ontvangen', 'in_weging', 'besloten'];

export const magIntrekken = (melding: Pick<Melding, 'status'>, rol: Rol) =>
  intrekbaar.includes(melding.status) && reikwijdte(rol, 'melding.intrekken') !== undefined;
