import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { tekst, woord } from '#berichten';
import { afwezigInWoorden } from '#lib/caseload/beeld.ts';
import { caseloadVan } from '#lib/caseload/team.server.ts';
import { procent, uren } from '#lib/notatie/getal.ts';
import { lees } from '#lib/session/answer.server.ts';
import { getalUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.caseload;
const isKenmerk = (code: string): code is Kenmerk => (Kenmerk.literals as ReadonlyArray<string>).includes(code);
const leesMelding = leesInvoer(MeldingId);

/** Hours as one writes them; what is no number of hours is not asked with. */
const urenUit = (waarde: string | null): number | undefined => {
  const getal = getalUit(waarde?.trim() || undefined);
  return getal === undefined || Number.isNaN(getal) || getal < 0 || getal > 40 ? undefined : getal;
};

export const load = async (event) => {
  const gevonden = await caseloadVan(event);
  if (gevonden === null) error(404, { titel: t.geenTeam, message: t.geenTeamUitleg });
  const { team } = gevonden;
  const { api } = aangemeld(event);
  const zoek = event.url.searchParams;
  const melding = leesMelding(zoek.get('melding') ?? '');
  const kenmerken = zoek.getAll('kenmerk').filter(isKenmerk);
  const urenPerWeek = urenUit(zoek.get('uren'));
  const [{ items }, open] = await Promise.all([
    lees(
      event,
      api.kandidaten({
        params: { id: team.id },
        query: {
          ...(melding.gelukt ? { meldingId: melding.waarde } : {}),
          ...(kenmerken.length > 0 ? { kenmerken: kenmerken.join(',') } : {}),
          ...(urenPerWeek === undefined ? {} : { urenPerWeek }),
        },
      }),
    ),
    lees(event, api.meldingen({ query: { teamId: team.id, limit: 50 } })),
  ]);
  return {
    team: { id: team.id, naam: team.naam },
    gekozen: {
      melding: melding.gelukt ? melding.waarde : '',
      kenmerken: kenmerken as ReadonlyArray<string>,
      uren: zoek.get('uren') ?? '',
    },
    casussen: open.items
      .filter(({ status }) => status === 'ontvangen' || status === 'in_weging')
      .map(({ id, nummer, kenmerken: van }) => ({
        waarde: id as string,
        naam: [nummer as string, ...van.map((een) => woord.kenmerk[een])].join(', '),
      })),
    kenmerken: Kenmerk.literals.map((code) => ({ waarde: code as string, naam: woord.kenmerk[code] })),
    kandidaten: items.map((kandidaat) => ({
      id: kandidaat.medewerkerId,
      naam: kandidaat.naam,
      kennis: kandidaat.expertise.map((een) => woord.kenmerk[een]).join(', '),
      ruimte:
        kandidaat.afwezig !== null
          ? afwezigInWoorden(kandidaat.afwezig)
          : kandidaat.ruimteUren < 0
            ? t.urenTeVeel(uren(-kandidaat.ruimteUren))
            : t.urenRuimte(uren(kandidaat.ruimteUren)),
      daarna: kandidaat.belastingDaarna === null ? t.geenUren : procent(kandidaat.belastingDaarna),
      past: kandidaat.past ? t.past : t.pastNiet,
    })),
  };
};
