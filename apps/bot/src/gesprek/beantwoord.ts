import type { Ingaand, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoordAlsGevraagd } from '../melding/intake.ts';
import { antwoord, zeg } from './antwoord.ts';
import type { Beurt, FormulierOnjuist, Gesprek } from './Beurt.ts';
import { mag, magActie, magOpdracht, nietMetRol } from './recht.ts';
import type { ApiWeigert } from './vraag.ts';
import { acties, formulieren, naamIn, opdrachten } from './wegwijzer.ts';

/** `/casus M-…` and `Casus M-…` are the same; what follows is for the command. */
const opTekst = (beurt: Beurt, tekst: string): Gesprek =>
  Effect.gen(function* () {
    const [, woord = '', rest = ''] = /^\s*\/?(\S*)\s*([\s\S]*)$/.exec(tekst) ?? [];
    const { rol } = beurt.mij;
    const naam = naamIn(opdrachten, woord.toLowerCase());
    if (naam !== undefined)
      return yield* magOpdracht(rol, naam) ? opdrachten[naam](beurt, rest.trim()) : zeg(nietMetRol(rol));
    const isAntwoord = tekst.trim() !== '' && mag(rol, 'melding.melden');
    const antwoordOpVraag = isAntwoord ? yield* antwoordAlsGevraagd(beurt, tekst.trim()) : undefined;
    return yield* antwoordOpVraag ?? zeg(berichten.algemeen.nietBegrepen);
  });

const leid = (beurt: Beurt, ingaand: Ingaand): Gesprek => {
  switch (ingaand.soort) {
    case 'tekst':
      return opTekst(beurt, ingaand.tekst);
    case 'actie': {
      const naam = naamIn(acties, ingaand.actie);
      if (naam === undefined) return zeg(berichten.algemeen.onbekendeActie);
      const { rol } = beurt.mij;
      return magActie(rol, naam) ? acties[naam](beurt, ingaand.over, ingaand.waarde) : zeg(nietMetRol(rol));
    }
    case 'formulier': {
      const naam = naamIn(formulieren, ingaand.formulier);
      if (naam === undefined) return zeg(berichten.algemeen.onbekendeActie);
      return formulieren[naam](beurt, ingaand.over, ingaand.waarden);
    }
  }
};

/** What is wrong with a dialog is said by field, and in one line where the field is not in sight. */
const metFouten = ({ fouten }: Pick<FormulierOnjuist, 'fouten'>): Uitgaand =>
  antwoord({ fouten, zegt: fouten.map(({ melding }) => melding).join(' ') });

/** What was typed stays where it was: there is something to put right, or to try again. */
export const alsWeigering = ({ probleem }: ApiWeigert, ingaand: Ingaand): Uitgaand => {
  if (ingaand.soort === 'actie') return antwoord({ zegt: probleem.detail });
  const fouten = (probleem.fouten ?? []).map(({ pad, melding }) => ({ veld: pad, melding }));
  return metFouten({ fouten: fouten.length > 0 ? fouten : [{ veld: '', melding: probleem.detail }] });
};

/** One turn, with what is wrong with a dialog as part of the answer; that the api says no is the caller's to tell. */
export const doe = (beurt: Beurt, ingaand: Ingaand): Effect.Effect<Uitgaand, ApiWeigert> =>
  Effect.catchTag(leid(beurt, ingaand), 'FormulierOnjuist', (onjuist: FormulierOnjuist) =>
    Effect.succeed(metFouten(onjuist)),
  );

/**
 * One turn: what somebody does, and the bot's answer to them. Only that they are not signed in is no answer: that is
 * the channel's to say.
 */
export const beantwoord = (beurt: Beurt, ingaand: Ingaand): Effect.Effect<Uitgaand, ApiWeigert> =>
  Effect.catchTag(doe(beurt, ingaand), 'ApiWeigert', (weigering: ApiWeigert) =>
    weigering.probleem.status === 401 ? Effect.fail(weigering) : Effect.succeed(alsWeigering(weigering, ingaand)),
  );
