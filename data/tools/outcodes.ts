/** Reads the table of outcodes. Its town column comes from many hands: parishes, streets and roads stand beside towns. */

export interface Outcode {
  readonly outcode: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Empty where the table has none, or one that nobody would name. */
  readonly town: string;
}

/** Parishes and addresses that are no names of towns: "Kempston Rural", "9 Arcadia Close", "nr Mouilpied". */
const noTown =
  /\d|\bnr |\b(?:rural|without|hamlets|parishes|ave|hope st|town with|out)\b| and |^(?:town|lakes|north lodge|four throws)$/i;

/** Rows of the table, checked. Throws when a row has no outcode or no point. */
export function readOutcodes(csv: string): Outcode[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [outcode = '', latitude = '', longitude = '', ...rest] = line.trim().split(',');
      if (!/^[A-Z]{1,2}\d[A-Z\d]?$/.test(outcode) || latitude === '' || longitude === '')
        throw new Error(`This row has no outcode or no point: ${line}`);
      const [town = ''] = rest.join(',').replaceAll('"', '').split(',');
      return {
        outcode,
        latitude: Number(latitude),
        longitude: Number(longitude),
        town: noTown.test(town) ? '' : town.trim(),
      };
    });
}
