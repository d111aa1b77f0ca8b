import type { Begroting, Uitgave } from '@tenzij/domain/kosten/Boeking.ts';
import { tekst } from '#berichten';
import { eerste, getalUit, gevuld, type Waarden } from '#lib/session/form.ts';

const t = tekst.kosten.boek;

/** "12.500,50" as it is written here, "12500.5" as a program does. */
const bedragUit = (waarde: string | undefined): number | undefined =>
  getalUit(waarde?.replace(/^€\s*/, '').replace(/\.(?=\d{3}(\D|$))/g, ''));

export const uitgaveUit = (waarden: Waarden) =>
  gevuld({
    pilotId: eerste(waarden, 'pilotId'),
    post: eerste(waarden, 'post') ?? '',
    datum: eerste(waarden, 'datum'),
    bedrag: bedragUit(eerste(waarden, 'bedrag')) ?? null,
  });

export const begrotingUit = (waarden: Waarden) =>
  gevuld({
    pilotId: eerste(waarden, 'pilotId'),
    post: eerste(waarden, 'post') ?? '',
    van: eerste(waarden, 'van') ?? '',
    tot: eerste(waarden, 'tot') ?? '',
    fte: getalUit(eerste(waarden, 'fte')),
    bedragPerFte: bedragUit(eerste(waarden, 'bedragPerFte')),
    bedrag: bedragUit(eerste(waarden, 'bedrag')),
  });

const inVeld = (getal: number | null) => (getal === null ? [] : [String(getal).replace('.', ',')]);

export const waardenVanUitgave = (een: Uitgave): Waarden => ({
  pilotId: [een.pilotId],
  post: [een.post],
  datum: een.datum === null ? [] : [een.datum],
  bedrag: inVeld(een.bedrag),
  versie: [String(een.versie)],
});

export const waardenVanBegroting = (een: Begroting): Waarden => ({
  pilotId: [een.pilotId],
  post: [een.post],
  van: [een.van],
  tot: [een.tot],
  fte: inVeld(een.fte),
  bedragPerFte: inVeld(een.bedragPerFte),
  bedrag: inVeld(een.bedrag),
  versie: [String(een.versie)],
});

export const veldnamen: Readonly<Record<string, string>> = {
  pilotId: tekst.kosten.pilot,
  post: tekst.kosten.post,
  datum: t.datum,
  bedrag: t.bedrag,
  van: t.van,
  tot: t.tot,
  fte: t.fte,
  bedragPerFte: t.perFte,
};
