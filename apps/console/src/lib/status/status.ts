export interface Status {
  readonly woord: string;
  readonly toon: 'neutral' | 'active' | 'safe' | 'warning' | 'danger';
  readonly vorm: 'open' | 'half' | 'vol' | 'vink' | 'kruis' | 'driehoek' | 'streep';
}
