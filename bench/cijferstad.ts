import { id } from './groeistad.ts';

/*
 * A gemeente of forty teams with ten years of all that is counted: each year the same, and no day like another. Ids
 * follow each other as the product makes them.
 */

export const aantalTeams = 40;
const coachesPerTeam = 15;

const g = id('gemeente', 1);
/** The id of the nth, greater than that of the one before. */
export const idOpRij = (wat: string, n: number | string) =>
  `overlay(${id(wat, n)}::text placing lpad(to_hex(${n}), 8, '0') from 1)::uuid`;
/** Chance that is the same each time: a number under `hoeveel` for each n, another with another salt. */
const worp = (zout: number, hoeveel: number) => `((hashint4(n + ${zout} * 10000019) & 2147483647) % ${hoeveel})`;
const team = `(1 + ${worp(1, aantalTeams)})`;
const wijk = id('wijk', `2 * ${team} - ${worp(2, 2)}`);
const coach = id('coach', `(${team} - 1) * ${coachesPerTeam} + 1 + ${worp(3, coachesPerTeam)}`);
const organisatie = `case when ${worp(4, 10)} = 0 then ${id('organisatie', `1 + ${worp(5, 3)}`)} end`;
/** One melding in five is of somebody who was here before. */
const inwoner = idOpRij('inwoner', `case when n % 5 = 0 then n / 5 else n end`);
const duur = `(case when ${worp(6, 50)} = 0 then 900 else 20 + ${worp(7, 300)} end)`;
const ja = (zout: number) => `(array['ja', 'ja', 'nee', 'nvt', null])[1 + ${worp(zout, 5)}]`;

export const inrichting = `
  create temporary table nieuw (n int, begin date);
  insert into gemeente (id, naam, uren_per_fte_per_week, gebruikelijke_weken) values (${g}, 'Cijferstad', 24, 26);
  insert into wijk (gemeente_id, id, naam) select ${g}, ${id('wijk', 'n')}, 'Wijk ' || n from generate_series(1, ${2 * aantalTeams}) n;
  insert into organisatie (gemeente_id, id, naam, expertises) select ${g}, ${id('organisatie', 'n')}, 'Partner ' || n, '{}' from generate_series(1, 3) n;
  insert into team (gemeente_id, id, naam, domein, wijken)
    select ${g}, ${id('team', 'n')}, 'Team ' || n, case when n % 4 = 0 then 'jeugd' else 'wmo' end,
      array[${id('wijk', '2 * n')}, ${id('wijk', '2 * n - 1')}]
    from generate_series(1, ${aantalTeams}) n;
  insert into medewerker (gemeente_id, id, naam, email, rol, teams, expertises, uren_per_week, persona)
    select ${g}, ${id('coach', 'n')}, 'Coach ' || n, 'coach' || n || '@cijferstad.example', 'wijkcoach',
      array[${id('team', `1 + (n - 1) / ${coachesPerTeam}`)}], '{}', 20, n = 1
    from generate_series(1, ${aantalTeams * coachesPerTeam}) n;
  insert into medewerker (gemeente_id, id, naam, email, rol, teams, expertises, persona)
    select ${g}, ${id('rol', 'rol')}, rol, rol || '@cijferstad.example', rol,
      case when rol = 'teamleider' then array[${id('team', 1)}] else '{}' end, '{}', true
    from unnest('{wmo_consulent,stuurgroep,beheerder,teamleider}'::text[]) rol;
  insert into pilot (gemeente_id, id, naam, domein, teams, gestart_op, eindigt_op)
    select ${g}, ${id('pilot', 'n')}, 'Pilot ' || n, 'wmo', array[${id('team', 'n')}, ${id('team', 'n + 1')}, ${id('team', 'n + 2')}, ${id('team', 'n + 4')}],
      current_date - 1200, current_date - 200
    from unnest(array[1, 11, 21]) n;
  insert into formatie (gemeente_id, pilot_id, team_id, van, fte)
    select ${g}, p.id, team, current_date - 1200, 3 from pilot p, unnest(p.teams) team;
  insert into voorziening (gemeente_id, id, naam, soort, wijken, leefgebieden, kenmerken, actief, versie)
    select ${g}, ${id('voorziening', 'n')}, 'Koffie en buurt ' || n, 'ontmoeting', array[${id('wijk', '1 + n % 80')}], '{sociaal_netwerk}', '{}', true, 1
    from generate_series(1, 300) n;
`;

export interface Jaren {
  readonly eersteNr: number;
  readonly aantal: number;
  /** In SQL. */
  readonly eersteDag: string;
  readonly dagen: number;
}
/** About in the order of their numbers, as what is registered one after another. */
const ongeveer = 30;

/** Part of the trajecten that begin in these days, with all around them; run after each other. */
export const casussen = (
  { eersteNr, aantal, eersteDag, dagen }: Jaren,
  vanNr: number,
  totNr: number,
): ReadonlyArray<string> => [
  `truncate nieuw`,
  `insert into nieuw
    select n, ${eersteDag} + ((n - ${eersteNr})::bigint * ${dagen - ongeveer} / ${aantal})::int + ${worp(8, ongeveer)}
    from generate_series(${vanNr}, ${totNr}) n`,
  `insert into inwoner (gemeente_id, id) select ${g}, ${inwoner} from nieuw on conflict do nothing`,
  `insert into melding (gemeente_id, id, nummer, status, ontvangen_op, aanleiding, bron, team_id, wijk_id, organisatie_id,
      leefgebieden, kenmerken, leeftijdsgroep, collectief, vraag, uitstelbaar, inwoner_id, gemeld_op, voorbeeld, versie)
    select ${g}, ${idOpRij('melding', 'n')}, 'M-2024-' || lpad(n::text, 7, '0'), 'afgehandeld', begin - 7, 'nieuwe_vraag',
      (array['inwoner', 'sociaal_plein', 'huisarts', 'school', 'welzijn'])[1 + ${worp(9, 5)}],
      ${id('team', team)}, ${wijk}, ${organisatie},
      case ${worp(10, 3)} when 0 then '{financien,adl}'::text[] when 1 then '{huisvesting}' else '{sociaal_netwerk,adl,participatie}' end,
      '{}', (array['18-26', '27-66', '67+', null])[1 + ${worp(11, 4)}], ${worp(12, 4)} = 0, 'Hulp bij de post', true,
      ${inwoner}, begin - 7, false, 1
    from nieuw`,
  `insert into besluit (gemeente_id, id, melding_id, team_id, uitkomst, gronden, afwijkend, spoed, stappen_gezet,
      inwoner_vraagt_beschikking, geen_ruimte, besloten_op, vastgelegd_op)
    select ${g}, ${idOpRij('besluit', 'n')}, ${idOpRij('melding', 'n')}, ${id('team', team)},
      (array['zelf_begeleiden', 'zelf_begeleiden', 'combinatie', 'maatwerk'])[1 + ${worp(13, 4)}],
      case when ${worp(14, 10)} = 0 then '{werkdruk}'::text[] else '{}' end, ${worp(15, 8)} = 0, false, '{netwerk}',
      false, false, begin - 2, begin from nieuw`,
  `insert into traject (gemeente_id, id, status, melding_id, melding_nummer, team_id, wijk_id, organisatie_id, pilot_id,
      coach_id, vorm, gestart_op, beeindigd_op, reden_beeindiging, uren_per_week, toegewezen_uren, register_uren, minuten,
      aantal_contactmomenten, eerste_contact_op, inwoner_id, versie)
    select ${g}, ${idOpRij('traject', 'n')}, case when begin + ${duur} < current_date then 'afgerond' else 'actief' end,
      ${idOpRij('melding', 'n')}, 'M-2024-' || lpad(n::text, 7, '0'), ${id('team', team)}, ${wijk}, ${organisatie},
      (select p.id from pilot p where ${id('team', team)} = any(p.teams) and begin between p.gestart_op and p.eindigt_op order by p.id limit 1),
      ${coach}, (array['zelf', 'zelf', 'zelf', 'combinatie', 'collectief'])[1 + ${worp(16, 5)}], begin,
      case when begin + ${duur} < current_date then begin + ${duur} end,
      case when begin + ${duur} < current_date then
        (array['volgens_plan', 'volgens_plan', 'zwaardere_hulp_nodig', null])[1 + ${worp(17, 4)}] end,
      2, 20.5, 3.1, 60 + ${worp(18, 600)}, ${worp(18, 20)}, begin + ${worp(19, 30)}, ${inwoner}, 1
    from nieuw`,
  ...(['coach', 'inwoner'] as const).map(
    (
      soort,
      nr,
    ) => `insert into evaluatie (gemeente_id, traject_id, soort, team_id, ingevuld_op, netwerk_betrokken, integraal,
      oplossingsvermogen_vergroot, voorliggend_ingezet, zwaardere_zorg_voorkomen, zelfstandig_verder, kwaliteit_goed, beter_redden)
    select ${g}, ${idOpRij('traject', 'n')}, '${soort}', ${id('team', team)}, begin, ${ja(20)}, ${ja(21)}, ${ja(22)}, ${ja(23)}, ${ja(24)},
      ${ja(25)}, ${ja(26)}, ${ja(27)}
    from nieuw where begin + ${duur} < current_date and ${worp(28 + nr, 10)} < 6`,
  ),
  `insert into indicatie (gemeente_id, id, status, melding_id, team_id, wijk_id, soort, aangevraagd_op, beschikt_op, van, tot,
      uren_per_week, aanbieder, herindicatie, uren_minder_per_week, besproken_met_wijk, inwoner_id, versie)
    select ${g}, ${idOpRij('indicatie', 'n')}, case when begin + 380 < current_date then 'beeindigd' else 'toegekend' end,
      ${idOpRij('melding', 'n')}, ${id('team', team)}, ${wijk}, 'begeleiding_individueel', begin, begin + ${worp(30, 80)}, begin + 14,
      begin + 380, 2, 'Aanbieder', case when ${worp(31, 3)} = 0 then 'uren_verlaagd' end, 1.5, ${worp(32, 2)} = 0, ${inwoner}, 1
    from nieuw where n % 5 < 2`,
  `insert into overdracht (gemeente_id, id, traject_id, team_id, van, naar, reden, op, door)
    select ${g}, ${idOpRij('overdracht', 'n')}, ${idOpRij('traject', 'n')}, ${id('team', team)}, ${coach}, ${coach}, 'Meer ruimte.',
      begin + 20, ${coach}
    from nieuw where n % 10 = 0 and begin + 20 < current_date`,
  `insert into uitgave (gemeente_id, id, pilot_id, post, datum, bedrag, volg)
    select ${g}, ${idOpRij('uitgave', 'n')}, ${id('pilot', 1)}, 'Post ' || n, begin, 100, 1 from nieuw where n % 10000 = 0`,
];
