import { eerste, gevuld, type Waarden } from '#lib/session/form.ts';

/** The form's fields as a melding; what was left empty is absent, so that it is named when it must be there. */
export const meldingUit = (waarden: Waarden, vandaag: string) => {
  const inwoner = gevuld({
    naam: eerste(waarden, 'inwoner.naam'),
    geboortedatum: eerste(waarden, 'inwoner.geboortedatum'),
    contact: eerste(waarden, 'inwoner.contact'),
    bsn: eerste(waarden, 'inwoner.bsn'),
  });
  const kenmerken = waarden.kenmerken ?? [];
  return gevuld({
    ontvangenOp: eerste(waarden, 'ontvangenOp') ?? vandaag,
    aanleiding: eerste(waarden, 'aanleiding'),
    bron: eerste(waarden, 'bron'),
    teamId: eerste(waarden, 'teamId'),
    wijkId: eerste(waarden, 'wijkId'),
    leefgebieden: waarden.leefgebieden ?? [],
    vraag: eerste(waarden, 'vraag') ?? '',
    uitstelbaar: eerste(waarden, 'uitstelbaar') !== 'nee',
    leeftijdsgroep: eerste(waarden, 'leeftijdsgroep'),
    kenmerken: kenmerken.length > 0 ? kenmerken : undefined,
    inwoner: Object.keys(inwoner).length > 0 ? inwoner : undefined,
  });
};
