import { expect, it } from 'vitest';
import { openDemo } from '../harness/demo.ts';
import { inhoud, meldAan, teamMetDrieCoaches } from '../harness/personas.ts';

const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

it('the main job over the api alone: from melding to afronding, and the figures move', async () => {
  await using installation = await openDemo({ doors: ['api'] });
  const basis = installation.address('api');
  const { teamId, teamleider, coaches } = await teamMetDrieCoaches(basis);
  const [anna, bram, carla] = await Promise.all(coaches.map((persona) => meldAan(basis, persona)));
  const leider = await meldAan(basis, teamleider);
  if (!anna || !bram || !carla) throw new Error('three coaches');
  const dag = vandaag() as never;
  const uitstroom = async () => {
    const { items } = inhoud(await leider.client.kpis({ query: { van: dag, tot: dag, teamId } }));
    return items.find(({ code }) => code === 'uitstroom')?.waarde ?? 0;
  };
  const ervoor = await uitstroom();

  const { items: wijken } = inhoud(await anna.client.wijken());
  const { items: teams } = inhoud(await anna.client.teams());
  const wijkId = teams.find(({ id }) => id === teamId)?.wijken[0] ?? wijken[0]?.id;
  if (wijkId === undefined) throw new Error('the team has no wijk');
  const melding = inhoud(
    await anna.client.meld({
      body: {
        ontvangenOp: dag,
        aanleiding: 'nieuwe_vraag',
        bron: 'huisarts',
        teamId,
        wijkId,
        leefgebieden: ['financien', 'huisvesting', 'sociaal_netwerk'],
        kenmerken: ['schulden'],
        vraag: 'Achterstand met de huur en weinig mensen om zich heen.',
      },
    }),
  );
  expect(melding.nummer).toMatch(/^M-\d{4}-\d{5}$/);

  const gepland = inhoud(await anna.client.planOverleg({ body: { teamId, datum: dag } }));
  const overleg = inhoud(
    await anna.client.openOverleg({
      params: { id: gepland.id },
      body: { aanwezigen: coaches.map(({ id }) => id) },
    }),
  );
  expect(overleg.agenda.some((punt) => punt.soort === 'melding' && punt.meldingId === melding.id)).toBe(true);

  const weging = inhoud(await anna.client.openWeging({ params: { id: melding.id }, body: { overlegId: overleg.id } }));
  const params = { id: weging.id };
  for (const stap of [
    'vraag_achter_de_vraag',
    'eigen_kracht',
    'netwerk',
    'voorliggend',
    'collectief',
    'expertise',
    'ruimte',
  ] as const)
    inhoud(await bram.client.zetStap({ params: { ...params, stap }, body: { gezet: true } }));

  const zelf = { keuze: 'zelf', gronden: [], kanOppakken: true } as const;
  inhoud(await anna.client.geefStandpunt({ params, body: zelf }));
  inhoud(
    await bram.client.geefStandpunt({
      params,
      body: { keuze: 'tenzij', gronden: ['werkdruk'], toelichting: 'Geheim tot de onthulling.', kanOppakken: false },
    }),
  );
  const verborgen = inhoud(await carla.client.weging({ params }));
  expect(verborgen.status).toBe('open');
  expect(JSON.stringify(verborgen)).not.toContain('Geheim tot de onthulling');
  expect(JSON.stringify(verborgen)).not.toContain('tenzij');
  expect(verborgen.standpunten).toHaveLength(2);

  const onthuld = inhoud(await carla.client.geefStandpunt({ params, body: zelf }));
  expect(onthuld.status).toBe('onthuld');
  expect(onthuld.advies).toMatchObject({ uitkomst: 'zelf_begeleiden', spoed: false });
  expect(onthuld.advies?.signalen.map(({ code }) => code)).toEqual(['werkdruk']);
  expect(onthuld.kandidaten.length).toBeGreaterThanOrEqual(3);

  const geweigerd = await bram.client.neemBesluit({
    params,
    body: { uitkomst: 'zelf_begeleiden', gronden: [], coachId: coaches[1].id },
  });
  expect(geweigerd.gelukt ? 201 : geweigerd.probleem.status).toBe(403);
  const besluit = inhoud(
    await anna.client.neemBesluit({
      params,
      body: {
        uitkomst: 'zelf_begeleiden',
        gronden: [],
        coachId: coaches[0].id,
        tweedeCoachId: coaches[1].id,
        urenPerWeek: 1.5,
        verwachteWeken: 12,
      },
    }),
  );
  if (besluit.trajectId === null) throw new Error('no traject');
  const traject = { id: besluit.trajectId };
  const contact = { op: dag, minuten: 45, soort: 'huisbezoek' } as const;
  inhoud(await anna.client.noteerContact({ params: traject, body: contact }));
  const einde = inhoud(
    await anna.client.rondAf({
      params: traject,
      body: { beeindigdOp: dag, reden: 'volgens_plan', zelfstandigVerder: true, evaluatie: { netwerkBetrokken: 'ja' } },
    }),
  );
  expect(einde.ervaringslink).toContain('/ervaring/');
  expect(inhoud(await anna.client.melding({ params: { id: melding.id } })).status).toBe('afgehandeld');
  expect(await uitstroom()).toBe(ervoor + 1);
});
