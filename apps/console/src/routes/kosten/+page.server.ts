import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { begrotingRegels, standVan, uitgavenRegels } from '@tenzij/documents/kosten/posten.ts';
import { Aannames } from '@tenzij/domain/kosten/Aannames.ts';
import { aannameCodes } from '@tenzij/domain/kosten/aannameSoorten.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { inEenRegel, uitVeld } from '#lib/kosten/velden.ts';
import { filterCodes, leesKosten } from '#lib/kosten/vraag.server.ts';
import { downloadVan } from '#lib/list/download.ts';
import { filtersInWoorden, gekozenFilters } from '#lib/list/list.ts';
import { datum, moment } from '#lib/notatie/datum.ts';
import { Pad } from '#lib/pad.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { alsKeuzes, naamVan } from '#lib/session/bekend.ts';
import { eerste, sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.kosten;

export const load = async (event) => {
  const { url, locals } = event;
  const [{ ik, gekozen, getypt, fouten, kosten }, { eerdere }, { pilots }] = await Promise.all([
    leesKosten(event),
    lees(event, locals.api.kostenaannames()),
    inrichtingVoor(event, 'pilots'),
  ]);
  const { vergelijking, aannames } = kosten;
  return {
    periode: { van: kosten.van, tot: kosten.tot },
    gekozen,
    filters: filtersInWoorden(url, [
      { code: 'van', naam: t.van, lees: datum },
      { code: 'tot', naam: t.tot, lees: datum },
      { code: 'pilotId', naam: t.pilot, lees: (id) => naamVan(pilots, id) ?? tekst.schil.onbekend },
    ]),
    pilots: alsKeuzes(pilots),
    download: downloadVan(url),
    bestanden: (['pdf', 'xlsx'] as const).map((formaat) => ({
      naam: t.bestanden[formaat],
      naar: Pad.kostenbestand(formaat, { ...gekozen, ...getypt }),
    })),
    stand: standVan(kosten),
    perPilot: kosten.pilots
      .filter(({ begroting, uitgaven }) => begroting.length + uitgaven.length > 0)
      .map((pilot) => ({
        naam: pilot.naam,
        begroting: pilot.begroting.length === 0 ? [] : begrotingRegels(pilot),
        uitgaven: pilot.uitgaven.length === 0 ? [] : uitgavenRegels(pilot),
        verschil: pilot.afrondingsverschil,
      })),
    samen: { begroot: kosten.begroot, uitgegeven: kosten.uitgegeven, verschil: kosten.afrondingsverschil },
    vergelijking,
    geenVergelijking: kosten.geenVergelijking,
    bewaard: aannames.waarden,
    versie: aannames.versie,
    bewaardDoor:
      aannames.op === null ? t.nooitBewaard : t.bewaardDoor(aannames.door ?? tekst.schil.onbekend, moment(aannames.op)),
    eerdere: eerdere.map(({ op, door, waarden }) => ({
      wie: door ?? tekst.schil.onbekend,
      wanneer: op === null ? '' : moment(op),
      wat: inEenRegel(waarden),
    })),
    getypt,
    veldfouten: Object.fromEntries(fouten.map(({ pad, melding }) => [pad, melding])),
    filterfouten: fouten.filter(({ pad }) => filterCodes.includes(pad)).map(({ melding }) => melding),
    magBewaren: reikwijdte(ik.rol, 'kosten.aannames') !== undefined,
    magBijhouden: reikwijdte(ik.rol, 'kosten.bijhouden') !== undefined,
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  bewaar: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const getal = (code: (typeof aannameCodes)[number], rand: string) =>
      uitVeld(code, eerste(waarden, `${code}.${rand}`) ?? '') ?? t.geenGetal;
    const gelezen = leesInvoer(Aannames)(
      Object.fromEntries(
        aannameCodes.map((code) => [
          code,
          { laag: getal(code, 'laag'), midden: getal(code, 'midden'), hoog: getal(code, 'hoog') },
        ]),
      ),
    );
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.zetKostenaannames({
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    return naFormulier(event, antwoord, waarden, () => ({
      zegt: t.bewaard,
      naar: Pad.kosten(gekozenFilters(event.url, filterCodes)),
    }));
  },
};
