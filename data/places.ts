/** A point on the map that people name by its town or by the first half of its postcode. */
export interface Place {
  /** Outcode in capitals ("OX3") or a town's id ("blackpool"). */
  readonly id: string;
  /** For people: "Blackpool", "OX3 (Oxford)". */
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The places of the United Kingdom that the bot knows. */
export interface Places {
  get(id: string): Place | undefined;
  /** Places whose outcode or town name is exactly `words` (any case, spaces folded); several when a name is shared. */
  find(words: string): readonly Place[];
  /** Towns whose name is nearly `words`, nearest in spelling first; for "did you mean". */
  findNearly(words: string): readonly Place[];
}
