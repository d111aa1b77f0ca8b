import { writeFileSync } from 'node:fs';
import {
  gewichten,
  gewichtTweedeCoach,
  veiligheidInWoorden,
  ZwaarteReden,
  zwaarteRegels,
} from '@tenzij/domain/traject/Zwaarte.ts';

const getal = (waarde: number) => new Intl.NumberFormat('nl-NL').format(waarde);

const rijen = ZwaarteReden.literals.map(
  (reden) =>
    `| ${zwaarteRegels[reden].tekst} | ${zwaarteRegels[reden].telt === 2 ? 'meteen zwaar' : 'een stap zwaarder'} |`,
);

/** The weights of the caseload as a page that a team can talk about. */
export const zwaartePagina = (): string =>
  [
    '# De caseload gewogen',
    '',
    '**Waarom telt het ene traject zwaarder dan het andere?** Omdat uren niet alles zeggen. Naast de uren telt Tenzij elk lopend',
    'traject als licht, midden of zwaar. Bij elk traject op het bord staat waarom.',
    '',
    'Er is geen landelijke norm voor een caseload, en met opzet geen formule: het NJi raadt teams aan om samen een bandbreedte af te',
    'spreken. Deze tabel is een begin van dat gesprek.',
    '',
    'Deze pagina komt uit `packages/domain/src/traject/Zwaarte.ts`: `node scripts/zwaarte.ts` schrijft haar opnieuw.',
    '',
    '## Wat een traject zwaarder maakt',
    '| wat er geldt | het traject wordt |',
    '|---|---|',
    ...rijen,
    '',
    'Veiligheid speelt als in het besluit een van deze gronden staat:',
    '',
    ...veiligheidInWoorden.map((tekst) => `- ${tekst}`),
    '',
    '## Hoe zwaar het telt',
    '| zwaarte | wanneer | telt als |',
    '|---|---|---|',
    `| licht | er geldt niets | ${getal(gewichten.licht)} |`,
    `| midden | er geldt één ding | ${getal(gewichten.midden)} |`,
    `| zwaar | er gelden twee dingen of meer, of er speelt veiligheid | ${getal(gewichten.zwaar)} |`,
    `| tweede coach | u denkt mee bij een traject van een collega | ${getal(gewichtTweedeCoach)} |`,
    '',
    `Een traject voor een ander team telt als ${getal(gewichten.licht)}: hoe zwaar het is, ziet dit team niet. Voor de verdeling rekent Tenzij het`,
    'gewicht om naar een volle werkweek, zodat iemand die parttime werkt eerlijk naast de rest staat.',
    '',
  ].join('\n');

export const zwaarteBestand = new URL('../docs/handboek/caseload.md', import.meta.url);

if (import.meta.main) writeFileSync(zwaarteBestand, zwaartePagina());
