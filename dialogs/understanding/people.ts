/** Words for the people around a person with cancer, as parts of patterns. */

/** Family, with the everyday words for them. */
export const relative =
  '(?:(?:grand|great grand|step ?|god|half |foster )?(?:dad|father|mum|mother|son|daughter|child|brother|sister|parents?)|daddy|mummy|mom|mam|mams|husband|hubby|hubs|wife|wifey|missus|missis|partner|fella|feller|fellow|old man|old lady|old girl|ex partner|ex husband|ex wife|stepfather|stepmother|stepson|stepdaughter|other half|better half|boyfriend|girlfriend|bf|gf|fiancee?|spouse|kid|lad|lass|bro|sis|nan|nana|nanna|nanny|nanan|gran|granny|grannie|grandma|grandmother|grandad|granddad|grandpa|grandfather|gramps|grampa|uncle|auntie|aunty|aunt|cousin|nephew|niece|boy|little boy|little girl|baby(?: girl| boy)?|toddler|teenager|(?:mother|father|brother|sister|son|daughter|mum|dad) in law|in laws?|family member|relative|loved one)';
export const friend =
  '(?:(?:best |good |close |old |dear |work |school )*(?:friend|mate|pal|bestie|buddy|neighbour|neighbor|colleague|workmate|coworker|co worker|flatmate|housemate|teammate|boss)|(?:someone|somebody) (?:i know|i work with|at work|from work|at church|from church)|bff)';
/** Somebody who is cared for at work. */
export const clientele = '(?:patient|client|service user|resident|pt)';

/** Questions begin with these words; what stands in one is asked, not told. */
export const questionStart =
  /^(?:(?:so|and|but|ok|hi|hello|hey|please|sorry|also|um|well|just) )*(?:what|whats|which|who|whos|whose|where|wheres|when|whens|why|whys|how|hows|is|are|do|does|did|can|could|would|will|should(?! (?:be|say|read|have (?:said|been))\b)|am i|was|were|may|might|must|shall|have you|has|r u)\b/;
