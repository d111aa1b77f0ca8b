import { vraagvensters } from '@tenzij/domain/ervaring/Formulieren.ts';
import type { Werklijstvraag } from '@tenzij/domain/werk/Werklijst.ts';
import { type SQL, sql } from 'drizzle-orm';

const dag = (waarde: string): SQL => sql`${waarde}::date`;
const uuids = (waarden: ReadonlyArray<string>): SQL => sql`${`{${waarden.join(',')}}`}::uuid[]`;

/** Who asks may ask for the trajecten of one coach. */
const vanCoach = (kolom: SQL, { coachId }: Werklijstvraag): SQL =>
  coachId === undefined ? sql`true` : sql`${kolom} = ${coachId}::uuid`;

const hier = (tabel: SQL, { teams, gemeente }: Werklijstvraag): SQL =>
  sql`${tabel}.gemeente_id = ${gemeente.id}::uuid and ${tabel}.team_id = any (${uuids(teams)})`;

const isUitgesteld = (soort: SQL, { vandaag }: Werklijstvraag): SQL => sql`exists (
  select from jsonb_array_elements(t.uitgestelde_herinneringen) as uitstel
  where uitstel ->> 'soort' = ${soort} and (uitstel ->> 'tot' is null or (uitstel ->> 'tot')::date > ${dag(vandaag)}))`;

const vanTraject = sql`t.id as traject_id, null::uuid as indicatie_id, t.melding_nummer as nummer, t.extern_id, t.team_id,
  t.coach_id, t.gestart_op`;

/** The reminders once more, as a table of terms: from which day, and how many days after it. */
const herinneringen = (vraag: Werklijstvraag): SQL => sql`
  select termijn.soort, termijn.vanaf + termijn.dagen as sinds, termijn.vanaf, ${vanTraject}
  from traject t cross join lateral (values
    ('eerste_contact', case when t.laatste_contact_op is null then t.gestart_op end, ${vraag.gemeente.eersteContactDagen}::int),
    ('geen_contact', t.laatste_contact_op, ${vraag.gemeente.contactDagen}::int),
    ('reflectie', coalesce(t.laatste_reflectie_op, t.gestart_op), ${vraag.gemeente.reflectieDagen}::int),
    ('verwacht_einde', t.gestart_op + t.verwachte_weken * 7, 0),
    ('warme_overdracht', t.warme_overdracht_op, 0)
  ) as termijn (soort, vanaf, dagen)
  where ${hier(sql`t`, vraag)} and t.rang = 0 and ${vanCoach(sql`t.coach_id`, vraag)}
    and (t.extern_id is null or t.laatste_contact_op is not null or t.laatste_reflectie_op is not null
      or termijn.soort = 'warme_overdracht')
    and termijn.vanaf + termijn.dagen <= ${dag(vraag.vandaag)}
    and not ${isUitgesteld(sql`termijn.soort`, vraag)}`;

const vragen = sql.join(
  vraagvensters.map(({ soort, vanaf, tot }) => sql`(${soort}::text, ${vanaf}::int, ${tot}::int)`),
  sql`, `,
);

/** The forms that are missing of what was rounded off here: asked a few times, and then no more. */
const formulieren = (vraag: Werklijstvraag): SQL => sql`
  select gevraagd.soort, u.afgerond_op + gevraagd.vanaf, u.afgerond_op, ${vanTraject}
  from uitnodiging u join traject t on t.gemeente_id = u.gemeente_id and t.id = u.traject_id
    join (values ${vragen}) as gevraagd (soort, vanaf, tot)
      on ${dag(vraag.vandaag)} >= u.afgerond_op + gevraagd.vanaf and ${dag(vraag.vandaag)} < u.afgerond_op + gevraagd.tot
  where ${hier(sql`u`, vraag)} and u.vervangen_op is null and u.verloopt_op > ${dag(vraag.vandaag)}
    and t.rang = 1 and ${vanCoach(sql`t.coach_id`, vraag)}
    and not ${isUitgesteld(sql`gevraagd.soort`, vraag)}
    and (gevraagd.soort = 'evaluatie_ontbreekt' or t.reden_beeindiging is distinct from 'overleden')
    and not exists (
      select from evaluatie e
      where e.gemeente_id = t.gemeente_id and e.traject_id = t.id
        and e.soort = case gevraagd.soort when 'evaluatie_ontbreekt' then 'coach' else 'inwoner' end)`;

/** Whose coach left the team, or does not work here any more. */
const zonderCoach = (vraag: Werklijstvraag): SQL => sql`
  select 'zonder_coach', t.gestart_op, t.gestart_op, ${vanTraject}
  from traject t join medewerker m on m.gemeente_id = t.gemeente_id and m.id = t.coach_id
  where ${hier(sql`t`, vraag)} and t.rang = 0 and ${vanCoach(sql`t.coach_id`, vraag)}
    and not (m.actief and t.team_id = any (m.teams))`;

const vanIndicatie = sql`null::uuid, i.id, m.nummer, i.extern_id, i.team_id, i.overdracht_coach_id, null::date`;

const indicaties = (vraag: Werklijstvraag): SQL => sql`
  select 'indicatie_loopt_af', i.tot - ${vraag.gemeente.aflopendWeken * 7}::int, i.tot, ${vanIndicatie}
  from indicatie i left join melding m on m.gemeente_id = i.gemeente_id and m.id = i.melding_id
  where ${hier(sql`i`, vraag)} and i.rang = 1 and i.peildag <= ${dag(vraag.vandaag)} + ${vraag.gemeente.aflopendWeken * 7}::int
    and i.status = 'toegekend' and i.tot is not null and i.niet_op_agenda is null and ${sql.raw(String(vraag.coachId === undefined))}
  union all
  select 'warme_overdracht', i.warme_overdracht_op, i.warme_overdracht_op, ${vanIndicatie}
  from indicatie i left join melding m on m.gemeente_id = i.gemeente_id and m.id = i.melding_id
  where ${hier(sql`i`, vraag)} and i.warm_overgedragen_op is null and i.warme_overdracht_op <= ${dag(vraag.vandaag)}
    and ${vanCoach(sql`i.overdracht_coach_id`, vraag)}`;

/** All that stands on the list, of every kind: as much as the active trajecten of these teams, however big the gemeente is. */
export const alleWerk = (vraag: Werklijstvraag): SQL =>
  sql.join([herinneringen(vraag), formulieren(vraag), zonderCoach(vraag), indicaties(vraag)], sql` union all `);
