import type { Leefgebied } from './Leefgebied.ts';

/**
 * Beginnings of words that point to a leefgebied: `*` in front finds them inside a longer word, a space makes a phrase,
 * `$` asks for the whole word. `klachten` are trouble in themselves, so "geen schulden" is none; of `onderwerpen` a lack is.
 */
interface Woorden {
  readonly klachten: ReadonlyArray<string>;
  readonly onderwerpen: ReadonlyArray<string>;
}
const woorden = (tekst: string) =>
  tekst
    .split(/[,\n]/)
    .map((deel) => deel.trim())
    .filter(Boolean);
const vult = (klachten: string, onderwerpen: string): Woorden => ({
  klachten: woorden(klachten),
  onderwerpen: woorden(onderwerpen),
});

export const lexicon: Readonly<Record<Leefgebied, Woorden>> = {
  financien: vult(
    `*schuld, achterstand, aanmaning, deurwaard, incasso, beslag, faillie, armoed, rood staan, staat rood, bewind, schuldhulp,
     schuldsaner, wsnp, betalingsachterstand, huurachterstand, geldzorg, geldprobl, voedselbank, krijgt de eindjes, boete`,
    `geld, financi, rekening, betal, inkomen, uitkering, bijstand, toeslag, belasting, budget, *lening, kosten, rondkomen, rond komen,
     salaris, loon, spaar, pensioen, aow, wajong, zorgpremie, eigen bijdrage, administratie, post niet open, minimabeleid, huishoudboekje`,
  ),
  huisvesting: vult(
    `huisuitzet, uithuiszet, ontruim, dakloos, thuisloos, dakloze, huurachterstand, huurschuld, woningnood, schimmel, vochtprobl,
     vervuil, hoarding, verzamelwoede, overbewon, zwerf, zwerven, bankslap`,
    `*woning, huur, verhuis, hypotheek, onderdak, woonruimte, wonen, woont nu, woonplek, woonplaats kwijt, appartement, huurflat,
     slaapplek, opvang, noodopvang, urgentie, traplift, drempel, huisbaas, verhuurder, corporatie, eigen huis$, geen huis, zijn huis uit,
     haar huis uit, huis kwijt, plek om te slapen`,
  ),
  huiselijke_relaties: vult(
    `*scheid, *ruzie, huiselijk geweld, *mishandel, slaat hem, slaat haar, geslagen, relatieprobl, uit elkaar, vechtscheid, spanningen thuis, overbelast,
     escal, bedreig, stalk, conflict, onveilig thuis, controlerend, vreemdga, geweld thuis`,
    `partner, echtgeno, echtpaar, getrouwd, huwelijk, relatie, *mantelzorg, gezin, thuissituatie, vriendin$, zijn vrouw, haar man, ex-man,
     ex-vrouw, ex-partner, stiefvader, stiefmoeder, samenwon, schoonmoeder, schoonvader, broer, zus, verzorgt zijn, verzorgt haar,
     zorgt voor zijn, zorgt voor haar, omgangsregeling`,
  ),
  geestelijke_gezondheid: vult(
    `depress, angst, paniek, psycho, somber, suicid, zelfmoord, zelfdoding, trauma, ptss, borderline, bipolair, manisch, schizo, wanen,
     hallucin, stemmen horen, hoort stemmen, hoort ze stemmen, hoort hij stemmen, verward, burn-out, burnout, overspann, piek, dwang, adhd, autis, eetstoor, anorexi, rouw,
     in de war, persoonlijkheidsst, overprikkel, automutil, snijdt zich, stress, wanhop, paranoi, dement, vergeet, geheugen, piekert`,
    `psych, mentaal, mentale, geestelijk, ggz, therap, medicatie, emotie, stemming, zelfbeeld, zelfvertrouwen, slaapt slecht, slapen,
     slaapprob, verdriet, huilt, huilbui, onrust, prikkel, verwerk, praktijkondersteuner, diagnose`,
  ),
  lichamelijke_gezondheid: vult(
    `ziek, pijn, kanker, diabet, suikerziekte, copd, reuma, artrose, parkinson, epilep, hartfal, hartinfarct, beroerte, herseninfarct,
     hersenletsel, cva, vallen, valt vaak, gevallen, gebroken, heupbreuk, overgewicht, ondervoed, verlam, dwarslaesie, vermoeid, uitgeput,
     incontin, blind, slechtziend, doof, slechthorend, wond$, wonden, klachten aan, longcovid, long covid, benauwd, astma, ms$`,
    `lichamelijk, ongezond, zijn gezondheid, haar gezondheid, lichaam, ziekenhuis, operatie, huisarts, revalid, fysio, *rolstoel, rollator, hartklacht, rugklacht, bloeddruk,
     conditie, medicijn, verpleeg, wijkverpleg, *mobiliteit, lopen$, loopt slecht, beweg, gehandicapt, handicap, prothese, zicht$, gehoor`,
  ),
  verslaving: vult(
    `*verslaa, *verslav, *alcohol, drinkt, drinken, gedronken, dronken, zuipt, drank, *drugs, cocaine, coke, wiet, blow, cannabis,
     hasj, heroine, speed, ghb, xtc, ketamine, lachgas, opiat, gokt, gokken, gokverslaa, gokschuld, casino, terugval, afkick, detox, gamet,
     gamever, kratten bier, flessen wijn, biertjes, methadon, slikt te veel, onder invloed`,
    `middelengebruik, gebruikt weer, jellinek, iriszorg, novadic, tactus, nuchter, clean, ontgif, aa-groep, anonieme alcoholisten`,
  ),
  adl: vult(
    `zelfverwaarloz, verwaarlo, ongewassen, verwaarloost, valgevaar, vergeet te eten, eet niet, vervuilt zich, onverzorgd`,
    `huishoud, wassen, douch, aankleden, koken, kookt, maaltijd, boodschap, schoonmaak, schoonmaken, poets, opruim, opgeruimd,
     opstaan, uit bed, dagritme, dag- en nachtritme, structuur, zelfzorg, hygien, persoonlijke verzorging, steunkous, toilet, dagelijkse,
     de was, strijk, eten maken, medicijnen innemen, traplop, bed op, plannen en, overzicht, zelfredzaam, zichzelf verzorg, kapot matras, afwas`,
  ),
  sociaal_netwerk: vult(
    `*eenza, isole, geisoleer, teruggetrokken, geen vrienden, geen netwerk, geen familie, kent niemand, nooit bezoek, weinig contact,
     weinig bezoek, helemaal alleen, overleden vrouw, overleden man, weduw, komt de deur niet, komt niet buiten, niemand meer`,
    `*vriend, *netwerk, buren, buurvrouw, buurman, kennissen, familie, bezoek$, sociaal contact, sociale contact, contacten, maatje, alleenstaande man, alleenstaande vrouw,
     aanspraak, gezelschap, burenhulp, alleen thuis, contact met anderen, praatje, woont alleen`,
  ),
  participatie: vult(
    `taalbarri, taalachterstand, laaggelet, analfab, spreekt geen nederlands, spreekt nauwelijks, spreekt bijna geen, doet nergens,
     sluit zich af, buitengesloten, durft niet naar`,
    `*vrijwillig, inburger, *statushouder, taalles, taalcursus, nederlands leren, nederlandse les, meedoen, deelnem, vrije tijd,
     vrijetijd, hobby, sport, *vereniging, club, buurthuis, wijkcentrum, buurtcentrum, ontmoet, activiteit, cursus, kerk, moskee, bibliotheek,
     digitaal, digid, computer, internet, openbaar vervoer, reizen met, regiotaxi, nieuwkomer, integreren, koor`,
  ),
  werk_en_dagbesteding: vult(
    `werkloos, werkeloos, ontslag, ontslagen, arbeidsongeschikt, ziektewet, ziekgemeld, zit thuis, zit hele dagen, hele dagen thuis, verveel, baan kwijt,
     zonder baan, contract verl`,
    `*dagbesteding, dagbested, werk$, werken$, werkt bij, werkgever, baan, sollicit, vacature, uwv, re-integr, reintegr, beschut werk, beschutte, arbeid,
     *participatiewet, jobcoach, stage, beroep, zzp, sociale werkvoorziening, sociale werkplaats, werkplaats, wsw, daginvulling, invulling van de dag,
     werkritme, werkervaring, leerwerk, omscholing, activering`,
  ),
  justitie: vult(
    `*politie, justitie, gedetin, detentie, gevang, reclasser, strafblad, veroordeel, aangehouden, arrest, opgepakt, diefstal, gestolen,
     winkeldief, inbraak, crimin, strafbaar, taakstraf, enkelband, tbs, vandal, *overlast, overval, steekpartij, wapen, hangjonger, halt-`,
    `rechter, rechtbank, rechtszaak, advocaat, aangifte, proces-verbaal, voorwaardelijk, zitting, officier, huisverbod, contactverbod, straatverbod,
     zorg- en veiligheidshuis, vrijgekomen, ex-gedetineerde`,
  ),
  opvoeding: vult(
    `schoolverzuim, spijbel, thuiszitter, gedragsprob, tienermoeder, kindermishandel, gepest, pesten, loverboy, jeugdzorg, ondertoezicht, ots$,
     uithuisplaats, uit huis geplaatst, luistert niet naar, driftbui, onhandelbaar, weggelopen`,
    `*kind, *kleinkind, baby, peuter, kleuter, puber, tiener, *zoon, *dochter, opvoed, ouderschap, *school, leerkracht, leerplicht, zwanger,
     zwangerschap, bevall, gezinscoach, gezinshulp, consultatiebur, kinderopvang, ouder-kind, alleenstaande moeder, alleenstaande vader,
     jongen van, meisje van, oppas, bedplas, jonge moeder, ouders`,
  ),
};
