import { expect } from 'chai';
import { type Directory, type Match, matchGroups, type Needs } from '../../data/index.ts';
import { supportGroupSchema } from '../../data/supportGroup.ts';
import { aGroup, type WrittenGroup } from '../builders.ts';
import { realDirectory } from '../realDirectory.ts';

describe('matching', () => {
  let real: Directory;
  before(async () => {
    real = await realDirectory();
  });

  /** The match of one group for these needs, in a directory that holds it alone. */
  function matchOf(group: Partial<WrittenGroup>, needs: Partial<Needs>): Match | undefined {
    const read = supportGroupSchema.parse(aGroup(group));
    return matchGroups({ ...real, groups: [read] }, { communities: [], ...needs })[0];
  }
  const order = (groups: readonly Partial<WrittenGroup>[], needs: Partial<Needs>) =>
    matchGroups(
      { ...real, groups: groups.map((group) => supportGroupSchema.parse(aGroup(group))) },
      { communities: [], ...needs },
    ).map(({ group }) => group.name);
  const kinds = (match: Match | undefined) => match && { fit: match.fit, checks: match.checks.map(({ kind }) => kind) };
  const people: WrittenGroup['eligibility']['people'] = ['patient', 'carer'];
  const limited = (from: number, to: number): Partial<WrittenGroup> => ({
    eligibility: { cancers: { scope: 'any-cancer' }, people, age: { from, to } },
  });
  const age = (from: number, to = from) => ({ age: { from, to } });

  const ages: readonly (readonly [number, number, string])[] = [
    [20, 20, 'good'],
    [49, 49, 'good'],
    [34, 34, 'good'],
    [50, 50, 'near'],
    [52, 52, 'near'],
    [53, 53, 'no'],
    [55, 55, 'no'],
    [19, 19, 'near'],
    [18, 18, 'near'],
    [17, 17, 'no'],
    [0, 17, 'no'],
    [45, 55, 'near'],
    [50, 64, 'no'],
    [65, 120, 'no'],
  ];
  for (const [from, to, fit] of ages) {
    it(`of a group for ages 20 to 49 with age ${from} to ${to} is ${fit}`, () => {
      expect(matchOf(limited(20, 49), age(from, to))?.fit ?? 'no').to.equal(fit);
    });
  }

  it('says what to check when an age is not known, or is under 18 and nothing is said of it', () => {
    expect(kinds(matchOf(limited(20, 49), {}))).to.deep.equal({ fit: 'good', checks: ['age-not-known'] });
    expect(kinds(matchOf({}, age(16)))).to.deep.equal({ fit: 'good', checks: ['under-18'] });
  });

  const listed: Partial<WrittenGroup> = {
    eligibility: { cancers: { scope: 'listed', types: ['larynx'], askAlso: ['hypopharynx'] }, people },
  };
  const cancers: readonly (readonly [string, string])[] = [
    ['larynx', 'good'],
    ['laryngectomy', 'good'],
    ['hypopharynx', 'near'],
    ['throat', 'near'],
    ['mouth', 'no'],
    ['prostate', 'no'],
  ];
  for (const [cancer, fit] of cancers) {
    it(`of a group for voice box cancer with ${cancer} is ${fit}`, () => {
      expect(matchOf(listed, { cancers: [cancer] })?.fit ?? 'no').to.equal(fit);
    });
  }

  const anyOfOurs: readonly (readonly [string, string])[] = [
    ['mouth', 'good'],
    ['thyroid', 'near'],
    ['prostate', 'no'],
    ['breast', 'no'],
  ];
  for (const [cancer, fit] of anyOfOurs) {
    it(`of a group for any head and neck cancer with ${cancer} is ${fit}`, () => {
      expect(matchOf({}, { cancers: [cancer] })?.fit ?? 'no').to.equal(fit);
    });
  }

  it('shows a group for a community only to those who asked for such groups', () => {
    const group: Partial<WrittenGroup> = {
      eligibility: { cancers: { scope: 'any-cancer' }, people, communities: ['lgbtiq'] },
    };
    expect(matchOf(group, {})).to.equal(undefined);
    expect(matchOf(group, { communities: ['lgbtiq'] })?.fit).to.equal('good');
  });

  it('refuses nobody of whom a group is silent, but sends no bereaved person to a group for people with cancer alone', () => {
    expect(kinds(matchOf({}, { who: 'bereaved' }))).to.deep.equal({ fit: 'near', checks: ['people-ask'] });
    const patients: Partial<WrittenGroup> = { eligibility: { cancers: { scope: 'any-cancer' }, people: ['patient'] } };
    expect(matchOf(patients, { who: 'bereaved' })).to.equal(undefined);
    expect(matchOf(patients, { who: 'carer' })?.fit).to.equal('near');
    expect(matchOf(patients, { who: 'professional' })?.fit).to.equal('good');
  });

  it('shows a group that meets another way as a near-miss', () => {
    expect(kinds(matchOf({}, { formats: ['in-person'] }))).to.deep.equal({
      fit: 'near',
      checks: ['meets-another-way'],
    });
    expect(matchOf({ formats: ['online-community'] }, { formats: ['online'] })?.fit).to.equal('good');
  });

  it('counts a meeting nearby as made for this person, and one far away as a near-miss when nothing else was asked for', () => {
    const swallows = (id: string) => {
      const place = real.places.find(id)[0];
      const needs: Needs = { formats: ['in-person'], place, communities: [] };
      return matchGroups(real, needs).find(({ group }) => group.id === 'the-swallows');
    };
    expect(swallows('FY4')?.reasons.map(({ kind }) => kind)).to.include('distance');
    expect(kinds(swallows('EH1'))).to.deep.equal({ fit: 'near', checks: ['far'] });
  });

  it('puts groups made for people like this first, then the way of meeting, then dates, then the name', () => {
    const name = (words: string, rest: Partial<WrittenGroup> = {}): Partial<WrittenGroup> => ({
      id: words,
      name: words,
      ...rest,
    });
    const unpublished: WrittenGroup['schedules'] = [
      { id: 'x', format: 'online', words: 'x', published: false, ask: 'x' },
    ];
    const groups = [
      name('everyone-b'),
      name('everyone-a'),
      name('no-dates', { schedules: unpublished }),
      name('for-her-age', limited(20, 49)),
      name('for-her-cancer-and-age', {
        eligibility: { cancers: { scope: 'listed', types: ['tongue'] }, people, age: { from: 18, to: 64 } },
      }),
    ];
    const expected = ['for-her-cancer-and-age', 'for-her-age', 'everyone-a', 'everyone-b', 'no-dates'];
    const needs: Partial<Needs> = { who: 'patient', cancers: ['tongue'], ...age(34), formats: ['online'] };
    expect(order(groups, needs)).to.deep.equal(expected);
    expect(order(groups.toReversed(), needs)).to.deep.equal(expected);
  });
});
