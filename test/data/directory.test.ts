/** The directory: the real one opens, and every fault of a broken one is named at once. */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { DirectoryFaults, openDirectory } from '../../data/index.ts';
import { aGroup, aGroupsFile, type WrittenGroup } from '../builders.ts';
import { realDirectory } from '../realDirectory.ts';

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));
const files = ['cancerTypes', 'peerSupport', 'urgentHelp', 'bankHolidays', 'places', 'groups'].map((n) => `${n}.json`);

describe('the real directory', () => {
  it('opens, with the eight groups of the page', async () => {
    const { groups } = await realDirectory();
    expect(groups.map(({ id }) => id)).to.deep.equal([
      'heads2gether',
      'mouth-cancer-foundation',
      'outpatients',
      'salivary-gland-cancer-uk',
      'shine-cancer-support',
      'nalc',
      'the-swallows',
      'young-tongues',
    ]);
  });

  it('finds a group by its id', async () => {
    const directory = await realDirectory();
    expect(directory.group('the-swallows')?.name).to.equal('The Swallows');
    expect(directory.group('nobody')).to.equal(undefined);
  });

  it('is frozen to its depths', async () => {
    const { groups, topics, urgentHelp } = await realDirectory();
    expect(groups).to.be.frozen;
    expect(groups[0]?.eligibility.cancers).to.be.frozen;
    expect(groups[0]?.schedules[0]).to.be.frozen;
    expect(topics[0]?.answer).to.be.frozen;
    expect(urgentHelp.lines).to.be.frozen;
  });

  it('knows the bank holiday of Monday 28 December 2026', async () => {
    const { bankHolidays } = await realDirectory();
    expect(bankHolidays.get('2026-12-28')).to.equal('Boxing Day (substitute day)');
    expect(bankHolidays.get('2026-12-27')).to.equal(undefined);
  });

  it('offers cancers in the order of the page, under labels that fit on a button', async () => {
    const { cancerFamilies } = await realDirectory();
    const offered = cancerFamilies.filter((family) => family.offered);
    expect(offered.map(({ label }) => label)).to.deep.equal([
      'Tongue',
      'Mouth, gum or lip',
      'Throat or tonsil',
      'Voice box',
      'Salivary gland',
      'Nose or sinuses',
      'Thyroid',
      'Face or neck skin',
      'Another type',
    ]);
  });
});

describe('a broken directory', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'directory-'));
    await Promise.all(files.map((file) => copyFile(join(dataFolder, file), join(folder, file))));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = (file: string, contents: unknown) => writeFile(join(folder, file), JSON.stringify(contents));
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const writeGroups = (...groups: WrittenGroup[]) => write('groups.json', aGroupsFile(groups));

  async function faults(path = folder): Promise<string[]> {
    const error: unknown = await openDirectory(path).then(
      () => undefined,
      (reason) => reason,
    );
    if (error === undefined) return [];
    expect(error).to.be.instanceOf(DirectoryFaults);
    return error instanceof Error ? error.message.split('\n').slice(1) : [];
  }

  it('is no such thing while all is well', async () => {
    await writeGroups(aGroup());
    expect(await faults()).to.deep.equal([]);
  });

  const zoom = aGroup().schedules?.[0];
  const page = { sources: ['page'], checkedOn: null };
  const cases: readonly (readonly [what: string, group: Partial<WrittenGroup>, fault: RegExp])[] = [
    ['an address that is no email address', { contact: { email: 'hello' } }, /contact\.email: use an email address/],
    ['a link that is not https', { contact: { website: 'http://x.org' } }, /contact\.website: use a full https/],
    ['an empty name', { name: ' ' }, /name: say something/],
    ['no format', { formats: [] }, /formats: must not be empty/],
    [
      'an age limit the wrong way round',
      { eligibility: { cancers: { scope: 'any-cancer' }, people: ['patient'], age: { from: 50, to: 20 } } },
      /eligibility\.age: `from` is above `to`/,
    ],
    [
      'a cancer that nobody knows',
      { eligibility: { cancers: { scope: 'listed', types: ['toe'] }, people: ['patient'] } },
      /eligibility\.cancers\.types: "toe" is not in cancerTypes\.json/,
    ],
    [
      'a cancer to ask about that nobody knows',
      { eligibility: { cancers: { scope: 'listed', types: ['tongue'], askAlso: ['toe'] }, people: ['patient'] } },
      /eligibility\.cancers\.askAlso: "toe"/,
    ],
    ['a fact without a source', { cost: 'Free.' }, /cost: say where it comes from: add provenance\["cost"\]/],
    [
      'a source without a fact',
      { provenance: { ...aGroup().provenance, cost: page } },
      /provenance\["cost"\]: remove it, or add cost/,
    ],
    [
      'a source that is not listed',
      { provenance: { ...aGroup().provenance, name: { sources: ['hearsay'], checkedOn: null } } },
      /provenance\["name"\]\.sources: no source is called "hearsay"/,
    ],
    [
      'a schedule in a venue that does not exist',
      {
        schedules: [{ id: 'a', format: 'in-person', venues: ['hall'], words: 'x', published: false, ask: 'x' }],
        formats: ['online', 'in-person'],
      },
      /schedules "a"\.venues: no venue is called "hall"/,
    ],
    [
      'a schedule in a format that the group does not have',
      { schedules: [{ id: 'a', format: 'in-person', words: 'x', published: false, ask: 'x' }] },
      /schedules "a"\.format: add in-person to the group's formats/,
    ],
    [
      'a venue near a place that is not on the map',
      {
        venues: [{ id: 'hall', name: 'Hall', near: ['ZZ9'], exact: false }],
        provenance: { ...aGroup().provenance, venues: page },
      },
      /venues "hall"\.near: "ZZ9" is not in places\.json/,
    ],
    ['two schedules of one id', { schedules: zoom ? [zoom, zoom] : [] }, /schedules: "zoom" stands twice: rename one/],
    [
      'a rule outside the subset that we read',
      { schedules: zoom?.published ? [{ ...zoom, rule: 'FREQ=SECONDLY' }] : [] },
      /schedules "zoom".*FREQ/,
    ],
    [
      'a time zone that does not exist',
      { schedules: zoom?.published ? [{ ...zoom, timezone: 'Europe/Atlantis' }] : [] },
      /schedules\[0\]\.timezone: use a zone like Europe\/London/,
    ],
  ];

  for (const [what, overrides, fault] of cases) {
    it(`names ${what}`, async () => {
      await writeGroups(aGroup(overrides));
      const named = await faults();
      expect(named, named.join('\n')).to.have.lengthOf(1);
      expect(named[0]).to.match(/^- groups\.json, group "tuesday-group", /);
      expect(named[0]).to.match(fault);
    });
  }

  it('names every fault of every file together', async () => {
    const groups = cases.map(([, overrides], index) => aGroup({ id: `group-${index}`, ...overrides }));
    await writeGroups(...groups, aGroup(), aGroup());
    await write('bankHolidays.json', { source: 'x', checkedOn: 'yesterday', days: [] });
    await writeFile(join(folder, 'urgentHelp.json'), '{ "line": ');
    const named = await faults();
    for (const [index, [what, , fault]] of cases.entries()) {
      const ofGroup = named.find((line) => line.includes(`group "group-${index}"`));
      expect(ofGroup, what).to.match(fault);
    }
    expect(named.join('\n')).to.match(/group "tuesday-group", id: stands twice/);
    expect(named.join('\n')).to.match(/bankHolidays\.json, checkedOn: use a date like/);
    expect(named.join('\n')).to.match(/urgentHelp\.json: is not JSON/);
    expect(named).to.have.lengthOf(cases.length + 3);
  });

  it('names a field that is missing, misspelt, or of the wrong kind', async () => {
    const { summary, ...rest } = aGroup();
    await write('groups.json', aGroupsFile([]));
    const file = await read('groups.json');
    await write('groups.json', { ...file, groups: [{ ...rest, sumary: summary, formats: 'online' }] });
    const named = (await faults()).join('\n');
    expect(named).to.match(/group "tuesday-group", summary: is missing: add it/);
    expect(named).to.match(/group "tuesday-group".*remove sumary, or correct the spelling/);
    expect(named).to.match(/group "tuesday-group", formats: must be an array/);
  });

  it('names a group without an id by its place', async () => {
    await write('groups.json', aGroupsFile([aGroup(), { ...aGroup(), id: 'Not An Id' }]));
    expect((await faults())[0]).to.match(/group "Not An Id", id: use lower-case letters/);
  });

  it('names what is wrong between cancers', async () => {
    const file = await read('cancerTypes.json');
    file.families[0].mayBe = ['toe'];
    file.families[1].words.push('tongue', 'Mouth!');
    file.types[0].family = 'toe';
    await write('cancerTypes.json', file);
    const named = (await faults()).join('\n');
    expect(named).to.match(/family "tongue", mayBe: no family is called "toe"/);
    expect(named).to.match(/"mouth", words: "tongue" also stands in "tongue"/);
    expect(named).to.match(/"mouth", words: write "Mouth!" in lower case/);
    expect(named).to.match(/type "tongue-oral", family: no family is called "toe"/);
  });

  it('names topics, signposts and help lines without a known source', async () => {
    const support = await read('peerSupport.json');
    support.topics[0].sources = ['hearsay'];
    support.signposts[0].sources = ['hearsay'];
    await write('peerSupport.json', support);
    const help = await read('urgentHelp.json');
    help.lines[0].sources = ['hearsay'];
    await write('urgentHelp.json', help);
    const named = await faults();
    expect(named).to.have.lengthOf(3);
    for (const line of named) expect(line).to.match(/(?:topic|signpost|line) ".*", sources: no source is called/);
  });

  it('names a source that two files describe differently', async () => {
    const support = await read('peerSupport.json');
    support.sources['oracle-page'].title = 'Another page';
    await write('peerSupport.json', support);
    expect((await faults()).join('\n')).to.match(/source "oracle-page": another file says this source differently/);
  });

  it('names each file that is missing, empty or cannot be read', async () => {
    await rm(join(folder, 'groups.json'));
    await writeFile(join(folder, 'peerSupport.json'), '');
    await rm(join(folder, 'urgentHelp.json'));
    await mkdir(join(folder, 'urgentHelp.json'));
    const named = (await faults()).join('\n');
    expect(named).to.match(/groups\.json: is missing: put it back/);
    expect(named).to.match(/peerSupport\.json: is not JSON/);
    expect(named).to.match(/urgentHelp\.json: cannot be read: EISDIR/);
  });

  it('names every file of a folder that is not there', async () => {
    const named = await faults(join(folder, 'nowhere'));
    expect(named).to.have.lengthOf(files.length);
  });

  it('opens 10,000 groups', async () => {
    await writeGroups(...Array.from({ length: 10_000 }, (_, index) => aGroup({ id: `group-${index}` })));
    const directory = await openDirectory(folder);
    expect(directory.groups).to.have.lengthOf(10_000);
    expect(directory.group('group-9999')?.name).to.equal('The Tuesday Group');
  });
});
