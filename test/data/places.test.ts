import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { indexPlaces, milesBetween, type Places, type PlacesFile, placesFileSchema } from '../../data/places.ts';

const file: PlacesFile = placesFileSchema.parse(
  JSON.parse(readFileSync(new URL('../../data/places.json', import.meta.url), 'utf8')),
);
const places: Places = indexPlaces(file);
const names = (words: string) => places.find(words).map(({ name }) => name);
const nearly = (words: string) => places.findNearly(words).map(({ name }) => name);

function point(words: string) {
  const [place] = places.find(words);
  if (!place) throw new Error(`There is no place ${words}.`);
  return place;
}

/** Miles as the crow flies, rounded. Where the middle of a town is, is a matter of a mile or two. */
const distances: readonly (readonly [a: string, b: string, miles: number])[] = [
  ['London', 'Edinburgh', 332],
  ['London', 'Birmingham', 101],
  ['London', 'Cardiff', 131],
  ['Manchester', 'Liverpool', 31],
  ['Glasgow', 'Edinburgh', 42],
  ['Oxford', 'OX3', 2],
  ['Oxford', 'Swindon', 26],
  ['Belfast', 'Derry', 62],
  ['Plymouth', 'Torquay', 28],
  ['Penzance', 'Inverness', 520],
];

describe('miles between places', () => {
  for (const [a, b, miles] of distances)
    it(`${a} to ${b}: about ${miles}`, () => {
      expect(milesBetween(point(a), point(b))).to.be.closeTo(miles, 1.5 + miles * 0.02);
      expect(milesBetween(point(b), point(a))).to.be.closeTo(milesBetween(point(a), point(b)), 1e-9);
    });

  it('a place is no way from itself', () => expect(milesBetween(point('York'), point('York'))).to.equal(0));
});

const found: readonly (readonly [words: string, ...names: string[]])[] = [
  ['OX3', 'OX3 (Oxford)'],
  ['ox3', 'OX3 (Oxford)'],
  [' ox3 ', 'OX3 (Oxford)'],
  ['OX3 7LE', 'OX3 (Oxford)'],
  ['ox37le', 'OX3 (Oxford)'],
  ['m1 1aa', 'M1 (Manchester)'],
  ['sw1a 1aa', 'SW1A (City of Westminster)'],
  ['Blackpool', 'Blackpool'],
  ['MILTON KEYNES', 'Milton Keynes'],
  ['st helens', 'St Helens (WA10)', 'St. Helens (PO34)'],
  ['saint helens', 'St Helens (WA10)', 'St. Helens (PO34)'],
  ['stoke on trent', 'Stoke-on-Trent'],
  ['weston super mare', 'Weston-super-Mare'],
  ['kings lynn', "King's Lynn"],
  ['King’s Lynn', "King's Lynn"],
  ['hull', 'Hull'],
  ['southend', 'Southend-on-Sea'],
  ['tunbridge wells', 'Royal Tunbridge Wells'],
  ['newcastle', 'Newcastle upon Tyne', 'Newcastle under Lyme', 'Newcastle (BT33)'],
  ['bradford', 'Bradford'],
  ['bangor', 'Bangor (BT19)', 'Bangor (LL59)'],
  ['torbay', 'Torquay', 'Paignton', 'Brixham'],
  ['Kent', 'Maidstone', 'Canterbury', 'Dover', 'Dartford', 'Royal Tunbridge Wells'],
  ['the wirral', 'Birkenhead', 'Wallasey', 'Heswall', 'West Kirby'],
  ['co durham', 'Durham', 'Darlington', 'Hartlepool', 'Bishop Auckland', 'Consett'],
  ['tyne & wear', 'Newcastle upon Tyne', 'Sunderland', 'Gateshead', 'South Shields', 'Whitley Bay'],
];

describe('finding a place', () => {
  for (const [words, ...expected] of found)
    it(`“${words}” is ${expected.join(', ')}`, () => expect(names(words)).to.deep.equal(expected));

  it('the largest of one name comes first, each with its outcode', () => {
    expect(names('newport')[0]).to.equal('Newport (NP20)');
    expect(new Set(names('newport')).size).to.equal(places.find('newport').length);
  });

  it('every outcode is found, in any case and with a whole postcode', () => {
    const lost = file.outcodes
      .map(([outcode]) => outcode)
      .filter((code) => [code, code.toLowerCase(), `${code} 1AA`].some((words) => places.find(words)[0]?.id !== code));
    expect(file.outcodes.length).to.be.above(2800);
    expect(lost).to.deep.equal([]);
  });

  it('every town is found by its own name, and every place by its id', () => {
    const lost = file.towns.filter(([town, latitude, longitude]) => {
      const same = places.find(town).filter((place) => milesBetween(place, { latitude, longitude }) < 10);
      return same.length === 0 || same.some((place) => places.get(place.id) !== place);
    });
    expect(lost).to.deep.equal([]);
  });

  it('every area gives two to five towns, all known, and none so far that they cannot be of one area', () => {
    for (const [area, ids] of file.areas) {
      expect(ids.length, area).to.be.within(2, 5);
      expect(
        ids.filter((id) => !places.get(id)),
        area,
      ).to.deep.equal([]);
    }
  });

  it('no outcode is shown with a street or a parish', () => {
    const odd = file.outcodes.filter(([, , , town]) => /\d|"|\bRural\b|\bWithout\b/.test(town));
    expect(odd).to.deep.equal([]);
  });

  for (const words of [
    '',
    ' ',
    'asdfgh',
    'online',
    'no idea',
    'ZZ99',
    'ZZ99 9ZZ',
    '12345',
    '💬',
    '__proto__',
    'constructor',
    'x'.repeat(20_000),
  ])
    it(`“${words.slice(0, 20)}” is nowhere`, () => {
      expect(places.find(words)).to.deep.equal([]);
      expect(places.findNearly(words)).to.deep.equal([]);
      expect(places.get(words)).to.equal(undefined);
    });
});

const slips: readonly (readonly [words: string, name: string])[] = [
  ['birmingam', 'Birmingham'],
  ['Lodnon', 'London'],
  ['edinborough', 'Edinburgh'],
  ['middlesborough', 'Middlesbrough'],
  ['bournmouth', 'Bournemouth'],
  ['leister', 'Leicester'],
  ['glocester', 'Gloucester'],
  ['miltonkeynes', 'Milton Keynes'],
  ['sheffeild', 'Sheffield'],
  ['wolverhamton', 'Wolverhampton'],
  ['blakpool', 'Blackpool'],
  ['worchester', 'Worcester'],
  ['abberdeen', 'Aberdeen'],
  ['cardif', 'Cardiff'],
];

describe('finding a place that is nearly spelt right', () => {
  for (const [words, name] of slips)
    it(`“${words}” may be ${name}`, () => {
      expect(places.find(words)).to.deep.equal([]);
      expect(nearly(words)).to.include(name);
      expect(nearly(words).length).to.be.at.most(5);
    });

  it('also knows counties', () => expect(nearly('lincolnshrie')).to.include('Lincoln'));

  it('puts the nearest spelling first, and a name as it stands before all', () => {
    expect(nearly('york')[0]).to.equal('York');
    expect(nearly('birmingam')).to.deep.equal(['Birmingham']);
  });

  it('guesses nothing from three letters or fewer', () => expect(nearly('hul')).to.deep.equal([]));
});

describe('the cities of the United Kingdom', () => {
  const cities =
    'Aberdeen Armagh Bangor Bath Belfast Birmingham Bradford Brighton Bristol Cambridge Canterbury Cardiff Carlisle Chelmsford Chester Chichester Colchester Coventry Derby Derry Doncaster Dundee Dunfermline Durham Edinburgh Ely Exeter Glasgow Gloucester Hereford Inverness Lancaster Leeds Leicester Lichfield Lincoln Lisburn Liverpool London Londonderry Manchester Newcastle Newport Newry Norwich Nottingham Oxford Perth Peterborough Plymouth Portsmouth Preston Ripon Salford Salisbury Sheffield Southampton Southend Stirling Stoke-on-Trent Sunderland Swansea Truro Wakefield Wells Westminster Winchester Wolverhampton Worcester Wrexham York';
  const named = [
    ...cities.split(' '),
    'Hull',
    'Kingston upon Hull',
    'Milton Keynes',
    'St Albans',
    'St Asaph',
    'St Davids',
  ];

  for (const city of named) it(`${city} is known`, () => expect(places.find(city)).not.to.deep.equal([]));
});
