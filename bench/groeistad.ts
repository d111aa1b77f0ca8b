/** A gemeente of forty teams with fifteen coaches each, and as many trajecten as it is given. */
const aantalTeams = 40;
const coachesPerTeam = 15;
/** So many of the trajecten are of the team that is measured, whatever the others do. */
const eigen = 100;

/** The same id each time for the same thing; what stands for the number is SQL. */
export const id = (wat: string, nummer: number | string) =>
  `overlay(overlay(md5('${wat}' || (${nummer})) placing '4' from 13) placing '8' from 17)::uuid`;

const g = id('gemeente', 1);
const team = `case when n <= ${eigen} then 1 else 1 + n % ${aantalTeams} end`;
const coach = id('coach', `((${team}) - 1) * ${coachesPerTeam} + 1 + n / ${aantalTeams} % ${coachesPerTeam}`);
const wijk = id('wijk', `1 + n % ${aantalTeams}`);
/** What runs in the own team is the same in both; elsewhere one in ten runs. */
const loopt = `(n <= 60 or (n > ${eigen} and n % 10 = 0 and n % ${aantalTeams} <> 0))`;
const begin = `(case when ${loopt} then current_date - 10 - n % 120 else current_date - 200 - n % 1400 end)`;
/** In the own team enough of them to fill a page in both. */
const zwaar = `(n % 5 = 0 or (n <= ${eigen} and n % 2 = 0))`;

const mensen = `
  insert into gemeente (id, naam, uren_per_fte_per_week, gebruikelijke_weken) values (${g}, 'Groeistad', 24, 26);
  insert into wijk (gemeente_id, id, naam) select ${g}, ${id('wijk', 'n')}, 'Wijk ' || n from generate_series(1, ${aantalTeams}) n;
  insert into team (gemeente_id, id, naam, domein, wijken)
    select ${g}, ${id('team', 'n')}, 'Team ' || n, 'wmo', array[${id('wijk', 'n')}] from generate_series(1, ${aantalTeams}) n;
  insert into medewerker (gemeente_id, id, naam, email, rol, teams, expertises, uren_per_week, persona)
    select ${g}, ${id('coach', 'n')}, 'Coach ' || n, 'coach' || n || '@groeistad.example', 'wijkcoach',
      array[${id('team', `1 + (n - 1) / ${coachesPerTeam}`)}], '{}', 20, n = 1
    from generate_series(1, ${aantalTeams * coachesPerTeam}) n;
  insert into medewerker (gemeente_id, id, naam, email, rol, teams, expertises, persona)
    select ${g}, ${id('leider', 'n')}, 'Leider ' || n, 'leider' || n || '@groeistad.example', 'teamleider',
      array[${id('team', 'n')}], '{}', n = 1 from generate_series(1, ${aantalTeams}) n;
  insert into medewerker (gemeente_id, id, naam, email, rol, teams, expertises, persona)
    select ${g}, ${id('rol', 'rol')}, rol, rol || '@groeistad.example', rol, '{}', '{}', true
    from unnest('{wmo_consulent,stuurgroep,beheerder}'::text[]) rol;
  insert into organisatie (gemeente_id, id, naam, expertises) select ${g}, ${id('organisatie', 'n')}, 'Partner ' || n, '{}' from generate_series(1, 10) n;
  insert into voorziening (gemeente_id, id, naam, soort, wijken, leefgebieden, kenmerken, actief, versie)
    select ${g}, ${id('voorziening', 'n')}, 'Koffie en buurt ' || n, 'ontmoeting', array[${wijk}], '{sociaal_netwerk}', '{}', true, 1
    from generate_series(1, 300) n;`;

const nummer = (jaar: number) => `'M-${jaar}-' || lpad(n::text, greatest(5, length(n::text)), '0')`;

/* What people ask for: words of which some are in every third melding and most in hardly any, as in what is written. */
const begrip = `('{huur,zorg,schuld,woon,school,werk,geld,gezins,mantel,jeugd,ouder,buurt,taal,reis,medicijn,rouw,slaap,post,energie,opvang,dag,nacht,thuis,eet,was,bad,trap,tuin,auto,bank,sport,muziek,rolstoel,inkomens,belasting,relatie,verhuis,zieken,contact,vrije}'::text[])`;
const soort = `('{probleem,achterstand,begeleiding,hulp,toeslag,regeling,vraag,advies,training,ruimte,plan,gesprek,maatje,lening,schade,kosten,tekort,aanvraag,brief,dienst,groep,les,stress,zorgen,indeling,kamer,pas,dossier,afspraak,bezoek,ritme,last,druk,wens,plek,budget,controle,ondersteuning,omgeving,contract}'::text[])`;
/** A number under 1,600 by chance, the same each time, and low ones far more often. */
const gok = (nr: number) => `(1600 * power((hashint4(n * 8 + ${nr}) & 65535) / 65536.0, 3))::int`;
const woord = (nr: number) => `${begrip}[1 + ${gok(nr)} % 40] || ${soort}[1 + ${gok(nr)} / 40 % 40]`;
const woorden = [1, 2, 3, 4].map(woord).join(` || ' en ' || `);
/** One casus has what no other has, half of the own hundred and one in a thousand elsewhere are about cycling. */
const vraag = `case
    when n = 7 then 'Zoekt vioolles voor haar dochter'
    when n <= ${eigen} and n % 2 = 0 or n % 1000 = 8 then 'Wil weer leren fietsen'
    when (hashint4(n * 8) & 65535) % 3 = 0 then 'Hulp bij de administratie, over ' || ${woorden}
    else 'Vraagt om raad over ' || ${woorden} end`;

const casussen = (aantal: number) => `
  insert into nummering (gemeente_id, jaar, laatste) values (${g}, '2024', ${aantal}), (${g}, '2025', 10000);
  insert into melding (gemeente_id, id, nummer, status, ontvangen_op, aanleiding, bron, team_id, wijk_id, leefgebieden,
      kenmerken, vraag, uitstelbaar, gemeld_op, voorbeeld, versie)
    select ${g}, ${id('melding', 'n')}, ${nummer(2024)}, 'afgehandeld', ${begin} - 7, 'nieuwe_vraag',
      'inwoner', ${id('team', team)}, ${wijk}, '{financien,adl}', '{}',
      ${vraag}, true,
      ${begin} - 7, false, 1
    from generate_series(1, ${aantal}) n;
  insert into weging (gemeente_id, id, status, melding_id, team_id, geopend_op, geopend_door, aanwezigen, stappen, standpunten, onthuld_op, advies, versie)
    select ${g}, ${id('weging', 'n')}, 'besloten', ${id('melding', 'n')}, ${id('team', team)}, ${begin}, ${coach},
      array[${coach}], '[]', '[]', ${begin},
      '{"uitkomst":"combinatie","spoed":false,"redenen":[],"signalen":[],"toetsVereist":true}', 3 from generate_series(1, ${aantal}) n;
  insert into besluit (gemeente_id, id, melding_id, weging_id, team_id, uitkomst, gronden, afwijkend, spoed, stappen_gezet,
      coach_id, uren_per_week, verwachte_weken, inwoner_vraagt_beschikking, geen_ruimte, besloten_op, vastgelegd_op,
      traject_id, toets_id, indicatie_id)
    select ${g}, ${id('besluit', 'n')}, ${id('melding', 'n')}, ${id('weging', 'n')}, ${id('team', team)},
      case when ${zwaar} then 'combinatie' else 'zelf_begeleiden' end,
      case when ${zwaar} then '{expertise_ontbreekt}'::text[] else '{}' end, false, false, '{netwerk}', ${coach}, 2, 10,
      false, false, ${begin}, ${begin}, ${id('traject', 'n')},
      case when ${zwaar} then ${id('toets', 'n')} end, case when ${zwaar} then ${id('indicatie', 'n')} end
    from generate_series(1, ${aantal}) n;
  insert into traject (gemeente_id, id, status, melding_id, melding_nummer, team_id, wijk_id, coach_id, vorm, gestart_op,
      beeindigd_op, reden_beeindiging, uren_per_week, verwachte_weken, toegewezen_uren, minuten, aantal_contactmomenten,
      eerste_contact_op, laatste_contact_op, versie)
    select ${g}, ${id('traject', 'n')}, case when ${loopt} then 'actief' else 'afgerond' end, ${id('melding', 'n')},
      ${nummer(2024)}, ${id('team', team)}, ${wijk}, ${coach},
      case when ${zwaar} then 'combinatie' else 'zelf' end, ${begin}, case when ${loopt} then null else ${begin} + 100 end,
      case when ${loopt} then null else 'volgens_plan' end, 2, 10, 20, 60, 1, ${begin} + 3, ${begin} + 3, 1
    from generate_series(1, ${aantal}) n;
  insert into contactmoment (gemeente_id, id, traject_id, team_id, op, minuten, soort, door, vastgelegd_op)
    select ${g}, ${id('contact', 'n')}, ${id('traject', 'n')}, ${id('team', team)}, ${begin} + 3, 60, 'huisbezoek', ${coach}, ${begin} + 3
    from generate_series(1, ${aantal}) n;
  insert into toets (gemeente_id, id, besluit_id, weging_id, melding_id, team_id, gevraagd_op, termijn_op, spoed, betrokkenen, status, oordelen, versie)
    select ${g}, ${id('toets', 'n')}, ${id('besluit', 'n')}, ${id('weging', 'n')}, ${id('melding', 'n')}, ${id('team', team)},
      ${begin}, ${begin} + 49, false, '{}', case when ${loopt} then 'gevraagd' else 'akkoord' end, '[]', 1
    from generate_series(1, ${aantal}) n where ${zwaar};
  insert into indicatie (gemeente_id, id, status, melding_id, team_id, wijk_id, soort, aangevraagd_op, beschikt_op, van, tot, uren_per_week, aanbieder, versie)
    select ${g}, ${id('indicatie', 'n')}, case when ${loopt} then 'toegekend' else 'beeindigd' end, ${id('melding', 'n')},
      ${id('team', team)}, ${wijk}, 'begeleiding_individueel', ${begin}, ${begin} + 14, ${begin} + 14, ${begin} + 200, 2, 'Aanbieder', 1
    from generate_series(1, ${aantal}) n where ${zwaar};
  insert into verwijzing (gemeente_id, id, melding_id, nummer, team_id, naar_organisatie_id, van_medewerker_id, verstuurd_op,
      toestemming, deel_contact, gedeeld, status, versie)
    select ${g}, ${id('verwijzing', 'n')}, ${id('melding', 'n')}, ${nummer(2024)}, ${id('team', team)},
      ${id('organisatie', '1 + n % 10')}, ${coach}, ${begin},
      jsonb_build_object('op', ${begin}, 'hoe', 'mondeling'), false,
      jsonb_build_object('wijkId', ${wijk}, 'leefgebieden', '[]'::jsonb, 'kenmerken', '[]'::jsonb, 'leeftijdsgroep', null, 'vraag', 'Kunt u helpen?'),
      case when ${loopt} then 'verstuurd' else 'ingetrokken' end, 1
    from generate_series(1, ${aantal}) n where ${zwaar};
  insert into gebeurtenis (gemeente_id, nr, soort, onderwerp_soort, onderwerp_id, team_id, op)
    select ${g}, n, 'traject.gestart', 'traject', ${id('traject', 'n')}, ${id('team', team)}, ${begin} from generate_series(1, ${aantal}) n;`;

/** What waits to be weighed: twelve in the own team, and as many in each of the others when there are others at work. */
const teWegen = (teams: number) => `
  insert into melding (gemeente_id, id, nummer, status, ontvangen_op, aanleiding, bron, team_id, wijk_id, leefgebieden,
      kenmerken, vraag, uitstelbaar, gemeld_op, voorbeeld, versie)
    select ${g}, ${id('nieuw', 'n')}, ${nummer(2025)}, 'ontvangen', current_date - n % 12, 'nieuwe_vraag',
      'inwoner', ${id('team', `1 + n % ${teams}`)}, ${wijk}, '{financien}', '{}', 'Wil weer onder de mensen komen', true, now(), false, 1
    from generate_series(1, ${12 * teams}) n;
  insert into overleg (gemeente_id, id, team_id, datum, status, gespreksleider_id, aanwezigen, volgorde, uitgesteld, versie)
    select ${g}, ${id('overleg', 'n')}, ${id('team', `1 + n % ${teams}`)}, current_date - 7 * (n / ${teams}),
      case when n < ${teams} then 'gepland' else 'gesloten' end, ${id('coach', `1 + (n % ${teams}) * ${coachesPerTeam}`)},
      '{}', '{}', '[]', 1
    from generate_series(0, ${teams * (teams === 1 ? 2 : 100)} - 1) n;`;

export const vulGroeistad = (aantal: number): string =>
  mensen + casussen(aantal) + teWegen(aantal > eigen ? aantalTeams : 1);
