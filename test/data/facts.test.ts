/** What the directory may and may not say: each fact that would mislead people, written out as a test. */
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Directory, SupportGroup } from '../../data/index.ts';
import { realDirectory } from '../realDirectory.ts';
import { wordsOf } from './wordsForPeople.ts';

/** Every link, address and number that the groups' entries may give to people. Each has a source; add none without. */
const allowed = {
  links: [
    'https://www.heads2gether.net/virtual-meeting-registration/',
    'https://www.heads2gether.net/',
    'https://www.mouthcancerfoundation.org/',
    'https://outpatients.org.uk/',
    'https://www.salivaryglandcancer.uk/',
    'https://shinecancersupport.org/',
    'https://www.laryngectomy.org.uk/',
    'https://www.theswallows.org.uk/',
    'https://www.youngtonguesglobal.com/',
  ],
  phones: ['0800 0234 550', '01924 950950', '020 7730 8585'],
  emails: [
    'info@mouthcancerfoundation.org',
    'hello@salivaryglandcancer.uk',
    'info@laryngectomy.org.uk',
    'info@theswallows.org.uk',
  ],
} as const;

const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
const someFrequency = /\b(?:daily|weekly|fortnight\w*|monthly|yearly|every|each|twice|times)\b/i;

describe('the facts of the groups', () => {
  let directory: Directory;
  let groupsText: string;

  before(async () => {
    directory = await realDirectory();
    groupsText = await readFile(new URL('../../data/groups.json', import.meta.url), 'utf8');
  });

  function group(id: string): SupportGroup {
    const found = directory.group(id);
    if (!found) throw new Error(`no group is called ${id}`);
    return found;
  }

  const meetings = (id: string) => group(id).schedules;
  const meetingWords = (id: string) =>
    meetings(id)
      .flatMap((schedule) => [schedule.words, schedule.published ? '' : schedule.ask])
      .join(' ');
  const allWords = (id: string) => wordsOf(group(id)).join(' ');

  describe('Heads2gether', () => {
    const inPerson = () => meetings('heads2gether').find(({ format }) => format === 'in-person');

    it('gives no date or time for Oxford, Southampton or Swindon', () => {
      const schedule = inPerson();
      expect(schedule?.published).to.equal(false);
      expect(schedule?.venues).to.deep.equal(['oxford', 'southampton', 'swindon']);
      expect(JSON.stringify(schedule).replaceAll('Heads2gether', '')).not.to.match(/\d/).and.not.match(weekday);
    });

    it('meets on Zoom on the third Wednesday, and asks people to check', () => {
      expect(meetings('heads2gether')[0]).to.include({ rule: 'FREQ=MONTHLY;BYDAY=3WE', start: '2026-01-21T18:30' });
      expect(meetings('heads2gether')[0]?.words).to.match(/^Usually /);
      expect(group('heads2gether').warnings.join(' ')).to.match(/Look at the sign-up page/);
    });

    it('gives no hours for the helpline', () => {
      expect(group('heads2gether').contact.phone).to.deep.equal({
        number: '0800 0234 550',
        label: 'Heads2gether helpline',
      });
    });

    it('gives no street address in Swindon', () => {
      const swindon = group('heads2gether').venues.find(({ id }) => id === 'swindon');
      expect(swindon).to.not.have.property('address');
      expect(swindon?.exact).to.equal(false);
      expect(groupsText).not.to.match(/Ocotal/i);
    });

    it('does not say whether carers or bereaved people may come', () => {
      expect(allWords('heads2gether')).not.to.match(/carer|family|friend|bereave|griev|partner/i);
    });

    it('is not mixed up with Heads Together', () => {
      for (const name of ['heads together', 'headstogether', 'head together'])
        expect(group('heads2gether').otherNames).to.not.include(name);
    });
  });

  describe('Mouth Cancer Foundation', () => {
    it('meets on Mondays, with a word about bank holidays', () => {
      expect(meetings('mouth-cancer-foundation')[0]).to.include({
        rule: 'FREQ=WEEKLY;BYDAY=MO',
        start: '2026-01-05T19:00',
      });
      expect(group('mouth-cancer-foundation').notes).to.include('Check first if the Monday is a bank holiday.');
    });
  });

  describe('OUTpatients', () => {
    it('gives no meeting date', () => {
      expect(meetings('outpatients').every(({ published }) => !published)).to.equal(true);
      expect(meetingWords('outpatients')).not.to.match(/\d/).and.not.match(weekday).and.not.match(someFrequency);
    });

    it('is for any cancer, and says so', () => {
      expect(group('outpatients').eligibility.cancers).to.deep.equal({ scope: 'any-cancer' });
      expect(group('outpatients').notes.join(' ')).to.match(/not only head and neck cancer/);
    });

    it('is shown only to people who ask for such groups', () => {
      expect(group('outpatients').eligibility.communities).to.deep.equal(['lgbtiq']);
    });
  });

  describe('Salivary Gland Cancer UK', () => {
    it('gives no date, no address and no frequency', () => {
      const { venues } = group('salivary-gland-cancer-uk');
      expect(meetings('salivary-gland-cancer-uk').every(({ published }) => !published)).to.equal(true);
      const words = meetingWords('salivary-gland-cancer-uk');
      expect(words).not.to.match(/\d/).and.not.match(weekday).and.not.match(someFrequency);
      for (const venue of venues) expect(venue).to.include({ exact: false }).and.not.have.property('address');
    });
  });

  describe('Shine Cancer Support', () => {
    it('gives no meeting date and no list or number of networks', () => {
      expect(meetings('shine-cancer-support').every(({ published }) => !published)).to.equal(true);
      expect(meetingWords('shine-cancer-support')).not.to.match(/\d/).and.not.match(weekday);
      expect(group('shine-cancer-support').venues).to.deep.equal([]);
      expect(allWords('shine-cancer-support')).not.to.match(/network|London|Dorset/i);
    });

    it('is for any cancer, from 20 to 49', () => {
      expect(group('shine-cancer-support').eligibility).to.deep.include({
        cancers: { scope: 'any-cancer' },
        age: { from: 20, to: 49 },
      });
      expect(group('shine-cancer-support').notes.join(' ')).to.match(/not only head and neck cancer/);
    });
  });

  describe('NALC', () => {
    it('gives no meeting date and no number of clubs', () => {
      expect(meetings('nalc').every(({ published }) => !published)).to.equal(true);
      expect(allWords('nalc')).not.to.match(/\d/).and.not.match(weekday);
    });

    it('warns that a reply may take time, and never says that somebody answers the phone', () => {
      expect(group('nalc').warnings[0]).to.equal(
        'NALC has said that it is struggling to continue, so a reply may take time.',
      );
      expect(group('nalc').contact.phone).to.not.have.property('hours');
    });
  });

  describe('The Swallows', () => {
    it('meets on the second Wednesday of the month, never “every two weeks”', () => {
      const [online, inPerson] = meetings('the-swallows');
      expect(online).to.include({ rule: 'FREQ=MONTHLY;BYDAY=2WE', start: '2026-01-14T19:00' });
      expect(inPerson).to.include({
        rule: 'FREQ=MONTHLY;BYDAY=2WE',
        start: '2026-01-14T18:30',
        duration: 'PT1H30M',
      });
      expect(groupsText).not.to.match(/every (?:two|2|other|second) week|fortnight|bi-?weekly|INTERVAL=2/i);
    });

    it('gives no venue or postcode for any of the five places', () => {
      const { venues } = group('the-swallows');
      expect(venues.map(({ name }) => name)).to.deep.equal([
        'Blackpool',
        'Lincolnshire',
        'Milton Keynes',
        'Torbay',
        'Worcester',
      ]);
      for (const venue of venues) expect(venue).to.include({ exact: false }).and.not.have.property('address');
      expect(allWords('the-swallows')).not.to.match(/\b[A-Z]{1,2}\d{1,2}[A-Z]?\b/);
    });

    it('gives no phone number until somebody has checked the one that we know of', () => {
      expect(group('the-swallows').contact).to.not.have.property('phone');
      expect(groupsText.replace(/ /g, '')).not.to.match(/07504/);
    });
  });

  describe('Young Tongues', () => {
    it('gives no meeting date', () => {
      expect(meetings('young-tongues').every(({ published }) => !published)).to.equal(true);
      expect(meetingWords('young-tongues')).not.to.match(/\d/).and.not.match(weekday).and.not.match(someFrequency);
    });

    it('is for adults', () => {
      expect(group('young-tongues').eligibility.age).to.deep.equal({ from: 18, to: 64 });
    });
  });

  describe('every group', () => {
    it('gives only links, addresses and numbers that have a source', () => {
      const contacts = directory.groups.map(({ contact }) => contact);
      const links = contacts.flatMap(({ signUp, website }) => [signUp, website]).filter((one) => one !== undefined);
      expect(links).to.have.members(allowed.links);
      expect(contacts.flatMap(({ phone }) => phone?.number ?? [])).to.have.members(allowed.phones);
      expect(contacts.flatMap(({ email }) => email ?? [])).to.have.members(allowed.emails);
    });

    it('hides no link, address or number in its words', () => {
      for (const { id } of directory.groups) {
        expect(allWords(id)).not.to.match(/https?:|www\.|\b0\d{3}/);
        for (const [email] of allWords(id).matchAll(/\S+@\S+\.[a-z]+/g)) expect(allowed.emails).to.include(email);
      }
    });

    it('gives no link to a meeting itself', () => {
      expect(groupsText).not.to.match(/zoom\.us|teams\.microsoft|meet\.google|passcode|meeting id/i);
    });

    it('gives no charity number', () => {
      for (const { id } of directory.groups) {
        expect(allWords(id)).not.to.match(/registered charity|charity (?:no|number)|\b\d{6,7}\b/i);
      }
      expect(groupsText).not.to.match(/273635|110929/);
    });

    it('has a way to be reached, and one that needs no voice', () => {
      for (const { id, contact } of directory.groups)
        expect(contact.signUp ?? contact.email ?? contact.website, id).to.be.a('string');
    });
  });
});
