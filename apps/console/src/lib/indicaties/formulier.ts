import { eerste, getalUit, gevuld, type Waarden } from '#lib/session/form.ts';

const keuzes: Readonly<Record<string, { readonly besluit: string; readonly terugNaarTeam?: boolean }>> = {
  toekennen: { besluit: 'toekennen' },
  afwijzen: { besluit: 'afwijzen', terugNaarTeam: false },
  terug: { besluit: 'afwijzen', terugNaarTeam: true },
};

/** What was filled in for the other choice is not sent. */
export const besluitUit = (waarden: Waarden) => {
  const keuze = keuzes[eerste(waarden, 'besluit') ?? ''];
  if (keuze?.besluit === 'afwijzen') return gevuld({ ...keuze, reden: eerste(waarden, 'reden') });
  return gevuld({
    ...keuze,
    van: eerste(waarden, 'van'),
    tot: eerste(waarden, 'tot'),
    urenPerWeek: getalUit(eerste(waarden, 'urenPerWeek')),
    aanbieder: eerste(waarden, 'aanbieder'),
    soort: eerste(waarden, 'soort'),
  });
};

export const herindicatieUit = (waarden: Waarden) =>
  gevuld({
    uitkomst: eerste(waarden, 'uitkomst'),
    urenMinderPerWeek: getalUit(eerste(waarden, 'urenMinderPerWeek')),
    besprokenMetWijk:
      eerste(waarden, 'besprokenMetWijk') === undefined ? undefined : eerste(waarden, 'besprokenMetWijk') === 'ja',
    tot: eerste(waarden, 'tot'),
    toelichting: eerste(waarden, 'toelichting'),
    coachId: eerste(waarden, 'coachId'),
    warmeOverdrachtOp: eerste(waarden, 'warmeOverdrachtOp'),
  });

/** Only what is different from what was on the screen. */
export const correctieUit = (waarden: Waarden) => {
  const anders = (naam: string) => {
    const waarde = eerste(waarden, naam);
    return waarde === eerste(waarden, `was.${naam}`) ? undefined : waarde;
  };
  return gevuld({
    van: anders('van'),
    tot: anders('tot'),
    urenPerWeek: getalUit(anders('urenPerWeek')),
    aanbieder: anders('aanbieder'),
    reden: eerste(waarden, 'reden') ?? '',
  });
};

export const agendaUit = (waarden: Waarden) =>
  gevuld({
    opAgenda: eerste(waarden, 'opAgenda') === 'ja',
    grond: eerste(waarden, 'grond'),
    reden: eerste(waarden, 'reden') ?? '',
  });
