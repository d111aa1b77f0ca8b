import type { RijVan } from '@tenzij/domain/register/rijen.ts';
import { Effect } from 'effect';
import { medewerker, organisatie, team } from '../medewerker/tabel.ts';
import { begroting, formatie, pilot, uitgave } from '../pilot/tabel.ts';
import { voorziening } from '../voorziening/tabel.ts';
import type { Bezig } from './Bezig.ts';
import { voegSamen } from './voegSamen.ts';

/** What a register says of how the gemeente is set up. Names are known by now, or made. */

export const zetOrganisaties = ({ tx, id, namen }: Bezig, rijen: ReadonlyArray<RijVan<'organisaties'>>) => {
  for (const { naam } of rijen) namen.onthoud('organisatie', naam, namen.id('organisatie', naam) ?? id());
  return voegSamen(
    tx,
    { tabel: organisatie, sleutel: ['id'], inhoud: ['naam', 'soort', 'expertises'], leegLaatStaan: true },
    rijen.map(({ naam, soort, expertises }) => ({ id: namen.id('organisatie', naam), naam, soort, expertises })),
  );
};

export const zetTeams = Effect.fnUntraced(function* ({ tx, id, namen }: Bezig, rijen: ReadonlyArray<RijVan<'teams'>>) {
  for (const rij of rijen) {
    for (const wijk of rij.wijken) yield* namen.maak('wijk', wijk, rij);
    namen.onthoud('team', rij.naam, namen.id('team', rij.naam) ?? id());
  }
  return yield* voegSamen(
    tx,
    { tabel: team, sleutel: ['id'], inhoud: ['naam', 'domein', 'wijken'], leegLaatStaan: true },
    rijen.map(({ naam, domein, wijken }) => ({
      id: namen.id('team', naam),
      naam,
      domein,
      wijken: namen.ids('wijk', wijken),
    })),
  );
});

export const zetMedewerkers = ({ tx, id, namen }: Bezig, rijen: ReadonlyArray<RijVan<'medewerkers'>>) => {
  const isNieuw = rijen.map(({ email }) => namen.id('coach', email) === undefined);
  for (const { email } of rijen) namen.onthoud('coach', email, namen.id('coach', email) ?? id());
  return voegSamen(
    tx,
    {
      tabel: medewerker,
      sleutel: ['id'],
      inhoud: ['naam', 'email', 'rol', 'teams', 'organisatie_id', 'expertises', 'uren_per_week', 'fte'],
      leegLaatStaan: true,
    },
    rijen.map((rij, nr) => ({
      id: namen.id('coach', rij.email),
      naam: rij.naam,
      email: rij.email.trim(),
      rol: rij.rol ?? (isNieuw[nr] ? 'wijkcoach' : null),
      teams: namen.ids('team', rij.teams),
      organisatie_id: rij.organisatie === null ? null : namen.id('organisatie', rij.organisatie),
      expertises: rij.expertises,
      uren_per_week: rij.urenPerWeek,
      fte: rij.fte,
      actief: true,
      persona: false,
    })),
  );
};

export const zetPilots = ({ tx, id, namen }: Bezig, rijen: ReadonlyArray<RijVan<'pilots'>>) => {
  for (const { naam } of rijen) namen.onthoud('pilot', naam, namen.id('pilot', naam) ?? id());
  return voegSamen(
    tx,
    {
      tabel: pilot,
      sleutel: ['id'],
      inhoud: ['naam', 'domein', 'teams', 'gestart_op', 'go_no_go_op', 'eindigt_op'],
      leegLaatStaan: true,
    },
    rijen.map((rij) => ({
      id: namen.id('pilot', rij.naam),
      naam: rij.naam,
      domein: rij.domein,
      teams: namen.ids('team', rij.teams),
      gestart_op: rij.gestartOp,
      go_no_go_op: rij.goNoGoOp,
      eindigt_op: rij.eindigtOp,
    })),
  );
};

export const zetFormatie = ({ tx, namen }: Bezig, rijen: ReadonlyArray<RijVan<'formatie'>>) =>
  voegSamen(
    tx,
    {
      tabel: formatie,
      sleutel: ['pilot_id', 'team_id', 'van'],
      inhoud: ['tot', 'fte', 'uren_per_fte_per_maand', 'beschikbare_uren'],
    },
    rijen.map((rij) => ({
      pilot_id: namen.id('pilot', rij.pilot),
      team_id: namen.id('team', rij.team),
      van: rij.van,
      tot: rij.tot,
      fte: rij.fte,
      uren_per_fte_per_maand: rij.urenPerFtePerMaand,
      beschikbare_uren: rij.beschikbareUren,
    })),
  );

export const zetVoorzieningen = ({ tx, id, namen, op }: Bezig, rijen: ReadonlyArray<RijVan<'voorzieningen'>>) =>
  voegSamen(
    tx,
    {
      tabel: voorziening,
      sleutel: ['naam'],
      inhoud: ['soort', 'wijken', 'leefgebieden', 'kenmerken', 'capaciteit', 'contact', 'website'],
      mee: ['gewijzigd_op', 'gewijzigd_door'],
      leegLaatStaan: true,
    },
    rijen.map((rij) => ({
      id: id(),
      naam: rij.naam,
      soort: rij.soort,
      wijken: namen.ids('wijk', rij.wijken),
      leefgebieden: rij.leefgebieden,
      kenmerken: rij.kenmerken,
      capaciteit: rij.capaciteit,
      contact: rij.contact,
      website: rij.website,
      actief: true,
      gewijzigd_op: op,
      gewijzigd_door: tx.actor._tag === 'Medewerker' ? tx.actor.medewerkerId : null,
    })),
  );

/** An expense has no number of its own: the second equal one of a day is another than the first. */
export const zetUitgaven = ({ tx, id, namen, keren }: Bezig, rijen: ReadonlyArray<RijVan<'uitgaven'>>) =>
  voegSamen(
    tx,
    { tabel: uitgave, sleutel: ['pilot_id', 'post', 'bedrag', 'volg'], sleutelOfLeeg: ['datum'], inhoud: [] },
    rijen.map((rij) => {
      const pilot_id = namen.id('pilot', rij.pilot);
      const { post, datum } = rij;
      const bedrag = rij.bedrag.toFixed(2);
      const gelijk = JSON.stringify([pilot_id, post, datum, bedrag]);
      const volg = (keren.get(gelijk) ?? 0) + 1;
      keren.set(gelijk, volg);
      return { id: id(), pilot_id, post, datum, bedrag, volg };
    }),
  );

export const zetBegroting = ({ tx, id, namen }: Bezig, rijen: ReadonlyArray<RijVan<'begroting'>>) =>
  voegSamen(
    tx,
    { tabel: begroting, sleutel: ['pilot_id', 'post', 'van', 'tot'], inhoud: ['fte', 'bedrag_per_fte', 'bedrag'] },
    rijen.map((rij) => ({
      id: id(),
      pilot_id: namen.id('pilot', rij.pilot),
      post: rij.post,
      fte: rij.fte,
      bedrag_per_fte: rij.bedragPerFte,
      bedrag: rij.bedrag,
      van: rij.van,
      tot: rij.tot,
    })),
  );
