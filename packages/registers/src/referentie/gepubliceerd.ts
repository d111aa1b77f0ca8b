/** What both municipalities published, as data: what their reference registers must give. */
export { default as arnhem } from '../../referentie/arnhem/gepubliceerd.json' with { type: 'json' };
export { default as hilversum } from '../../referentie/hilversum/gepubliceerd.json' with { type: 'json' };
