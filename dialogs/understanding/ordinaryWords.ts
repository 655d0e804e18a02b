/**
 * Ordinary English words that are one or two slips away from a word of our vocabularies, and are never read as one:
 * "next month" is not "next mouth".
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `month months boyfriend girlfriend youth south worth north forth fourth truth tenth tooth teeth moth south mount mouse mouths though through thought
  threat threats thread threads treat treats great throw throws throes three there their where these those other others another
  tongs tons tone tones tough touch tonight tonic toner noise noises nosey knows north sins since sinks singed single signs
  lover louder loved lower parts party parrot parent parents partner partners spirit split sport spots short shirt skins sink
  think thinks thing things thank thanks thyme theme tried trial trail tired trying train tract track trace traces truck
  glass class clans gland plans place palace palate plate plates pallets check checks cheek cheeks chest cheese cheers cheer
  voice voices choice choices vocal local focal books boxes boxer large larger verge charge glottal cancel cancels cancelled
  dancer dancing cancers lancer center centre enter online inline outline offline people couple purple phone phones phoned prone
  drone alone along close closed shone stone video videos person persons reason season prison local locals total totals meeting
  meetings beating eating seating heating feeding leading reading groups ground grown crowd group grope facing placed places
  races rooms zooms broom boost goose loose choose chose house horse worse nurse purse curse course cause carer carers career
  scarer cares caring sharing daring father fathers mother mothers bother brother brothers sister sisters mister husband wife
  friend friends fiend spend trend patient patience patients ancient client clients widow window windows wider eight eighty
  eighteen sixty sixteen seventy seventeen fifty fifteen forty fourteen thirty thirteen twenty nineteen ninety years yearly
  nearly early clearly really weekly monthly daily dearly shine shines shiny thine spine swine shining swallow swallowed
  swallowing shallow follow fellow yellow hollow young youngs youngest younger tongue tongues outpatient inpatient impatient
  support supports supported report sport heard heads hands beads reads ready heart hearts hears heard weird board ward words
  world would could should shoulder colder older folder golder holder happy happen happens nothing anything something
  everything morning evening warning learning turning burning first thirst worst burst wrist twist quite quiet white while whole
  whose water later after alter again against about above abroad aboard allow alone among amount around bring brings being
  below black block blood flood floor blonde blind build built child children chill still skill skull skulls small smell spell
  since prince print point paint faint saint joint jaunt jawed drawn dawn lawn yawns gums guess guest guessed chums lips slips
  clips trips nicely noticed notice novel nasal basal fatal vital metal medal pedal petal rental mental dental gentle castle
  cattle battle bottle little middle muddle puddle thrown grown blown known shown
  doing listen watch actually taking dinner order living power sound lives catch write takes personal difference
  folks walking dangerous third position lived grand feelings bucks river fresh tells interest match cards bridge
  closer breath threw balls color bloody bullet pocket brian weather crane thoughts property secretary contract brave
  winner jones spare closet faces based watched wound friendly swing falls walls notes beast direction rocks tower
  wallet flower tears terms songs material cable value remove speaks delivery leads wings supper breaks bound socks
  cheat released electric bundy sneak grass humor humans steak dough clown gather basic pitch flash testing beats
  blocks oliver anderson listened holds towel brand pound construction leather replace stable tracking bells
  temporary blade matches properly hatch beard apply colin loyal basis treating rocket tables dining splendid
  entering forms handling function massage election heather rounds corps computers throughout salary paranoid blond
  rumor sidney ballet fried constant fridge internal differently directions scale wells chaos flush glorious ladder
  bonus codes kindness creek worlds cough cannon throne drain pointing apples phony floors watches contacts lounge
  minus backs arrow sings chess contacted sells lifted narrow closes relaxed lands greetings preacher locks bonds
  feather catches charts detention altogether faced liking clues brace timer lasted physician positively chorus brake
  colony coats contracts naval feathers medic brett speeches bloom portrait spice stalking humour interior slower
  secretly jingle hound rational jumps brent moaning frost grain relate thorough starved tutor selection spear riddle
  communists monitoring robots payments individuals boards diagnosis yells immunity intercept chores batch token
  trout halls thats attended privately sewing pumps tunes beasts docks fiddle stated bottoms starters bases symphony
  swings bumps resolved mourning lords solitary enlisted rebuild mornings melting rejection operated blades posing
  rouge greeting ratio lever mining deception sporting racial loner breaths inferior bagel tempting thanking foods
  snatched muddy secondly shrine recital lively leaves lovely weeks weekly young younger leeds bath parks walk talks
  talker rather whether`.split(/\s+/),
);
