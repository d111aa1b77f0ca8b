import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { Client } from '@tenzij/contract/client.ts';
import { compileCache, root } from '@tenzij/scripts/house.ts';
import { expect, it } from 'vitest';
import { openDemo } from '../harness/demo.ts';
import type { Installation } from '../harness/installation.ts';
import { inhoud, meldAan, teamMetDrieCoaches } from '../harness/personas.ts';

const keren = 50;
const langsteWachtMs = 30;

const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** Fails when the command does: a broken chain is a non-zero exit. */
const journaalKlopt = async ({ dataFolder }: Installation) => {
  const env = { ...compileCache, ...process.env, TENZIJ_DATA: dataFolder };
  const args = ['apps/api/src/tenzij.ts', 'verifieer'];
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
};

/** A weging in which everybody has spoken: one besluit away from a traject. */
const onthuldeWeging = async (client: Client, coachId: string, teamId: string) => {
  const { items: teams } = inhoud(await client.teams());
  const wijkId = teams.find(({ id }) => id === teamId)?.wijken[0];
  const melding = inhoud(
    await client.meld({
      body: {
        ontvangenOp: vandaag(),
        aanleiding: 'nieuwe_vraag',
        bron: 'inwoner',
        teamId,
        wijkId,
        leefgebieden: ['financien', 'huisvesting', 'participatie'],
        vraag: 'Wil weer overzicht in de post en de rekeningen.',
      } as never,
    }),
  );
  const weging = inhoud(await client.openWeging({ params: { id: melding.id }, body: {} }));
  inhoud(
    await client.geefStandpunt({ params: { id: weging.id }, body: { keuze: 'zelf', gronden: [], kanOppakken: true } }),
  );
  inhoud(await client.onthul({ params: { id: weging.id }, body: {} }));
  const body = { uitkomst: 'zelf_begeleiden', gronden: [], coachId } as never;
  return { meldingId: melding.id, besluit: { params: { id: weging.id }, body, sleutel: randomUUID() } };
};

/** One installation that the power leaves so many times, each time in the middle of a besluit. */
const valtUit = async (aantal: number) => {
  await using installation = await openDemo({ doors: ['api'] });
  const basis = installation.address('api');
  const { teamId, coaches } = await teamMetDrieCoaches(basis);
  const { client } = await meldAan(basis, coaches[0]);

  for (let keer = 1; keer <= aantal; keer++) {
    const { meldingId, besluit } = await onthuldeWeging(client, coaches[0].id, teamId);
    const onderweg = client.neemBesluit(besluit);
    await new Promise((klaar) => setTimeout(klaar, Math.random() * langsteWachtMs));
    await installation.kill('api');
    await onderweg;
    // The chain only grows: what any power cut broke, a look after the last one finds.
    if (keer === aantal) await journaalKlopt(installation);
    await installation.start('api');

    const weging = inhoud(await client.weging(besluit));
    const melding = inhoud(await client.melding({ params: { id: meldingId } }));
    const tijdlijn = inhoud(await client.tijdlijn({ params: { id: meldingId } }));
    const stondAl = weging.besluit !== null;
    expect(weging.status).toBe(stondAl ? 'besloten' : 'onthuld');
    expect(melding.status).toBe(stondAl ? 'besloten' : 'in_weging');
    expect(tijdlijn.besluiten).toHaveLength(stondAl ? 1 : 0);
    expect(tijdlijn.trajecten).toHaveLength(stondAl ? 1 : 0);

    const opnieuw = inhoud(await client.neemBesluit(besluit));
    if (stondAl) expect(opnieuw).toEqual(weging.besluit);
    expect(inhoud(await client.neemBesluit(besluit))).toEqual(opnieuw);
    const erna = inhoud(await client.tijdlijn({ params: { id: meldingId } }));
    expect(erna.trajecten.map(({ traject }) => traject.id)).toEqual([opnieuw.trajectId]);
  }
};

it(`the power fails ${keren} times in the middle of a besluit: all of it stands or none of it, and asking again is safe`, async () => {
  await Promise.all([valtUit(keren / 2), valtUit(keren / 2)]);
}, 900_000);
