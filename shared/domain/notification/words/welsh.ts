import type { ChildNamed, PageWords, Part } from './page-words.ts';

/** The shipped pack's own texts. What a force writes in their place stands as it was written, and is marked. */
const packTexts: Readonly<Record<string, string>> = {
  'Do not raise this notification with either parent, and do not question the child about it, without speaking to us first. Ordinary contact and your own safeguarding procedures go on as usual.':
    "Peidiwch â chodi'r hysbysiad hwn gyda'r naill riant na'r llall, na holi'r plentyn amdano, heb siarad â ni yn gyntaf. Mae cyswllt arferol a'ch gweithdrefnau diogelu eich hun yn parhau fel arfer.",
  'Helpline for education staff': 'Llinell gymorth i staff addysg',
  '08:00 to 11:00, Monday to Friday': '08:00 i 11:00, o ddydd Llun i ddydd Gwener',
};
function ofPack(text: string): string {
  return packTexts[text] ?? text;
}

/**
 * The notification in Welsh, sentence for sentence as in english.ts. What the force wrote (the summary, the child's words,
 * a place, a role) stands in the language in which it was written, and the page says so: a machine translates nobody's words.
 *
 * Written by the makers; a translator of the force or the authority reads it before a Welsh school is told anything
 * (docs/welsh.md).
 */
export const welsh: PageWords = {
  calendar: {
    days: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
    months: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
  },
  pronouns: {
    she: { they: 'hi', them: 'hi', their: 'ei', was: 'roedd', is: 'mae', talks: 'siarad' },
    he: { they: 'ef', them: 'ef', their: 'ei', was: 'roedd', is: 'mae', talks: 'siarad' },
    they: { they: 'nhw', them: 'nhw', their: 'eu', was: 'roedden', is: 'maen', talks: 'siarad' },
  },
  marking: "SWYDDOGOL-SENSITIF. I chi, ac i'r rhai y mae'n rhaid iddynt wybod er mwyn cadw'r plentyn hwn yn ddiogel.",
  asAt: (version, time, day) => `Fersiwn ${version}, am ${time}, ${day}. Mae'r hyn a ysgrifennodd yr heddlu yn yr iaith yr ysgrifennwyd ef ynddi.`,
  changedParts: {
    child: "pwy yw'r plentyn", collection: "pwy allai geisio casglu'r plentyn", suspect: "ble mae'r sawl a amheuir", conditions: 'gorchmynion llys ac amodau mechnïaeth', arrangement: "y trefniant hysbys",
    when: 'pryd y digwyddodd', summary: 'beth ddigwyddodd', wishes: 'yr hyn y dywedwyd bod ei eisiau', 'safe-contact': 'sut i gysylltu yn ddiogel', presence: 'a oedd y plentyn yno', seen: "a yw swyddog wedi gweld y plentyn",
    spoken: 'a siaradwyd â\'r plentyn', injuries: 'anafiadau', 'now-with': "gyda phwy y mae'r plentyn yn awr", words: 'geiriau\'r plentyn', informed: "pwy sy'n gwybod", advice: 'y cyngor ar gysylltu â rhieni',
  },
  changed: (version, parts) => `Newidiwyd ers i chi ddarllen fersiwn ${version}: ${parts.join('; ')}.`,
  newerComing: () => "Mae fersiwn newydd o hwn ar ei ffordd. Tan hynny gallwch ddarllen yr un yma.",
  headings: {
    child: 'Plentyn', today: 'Heddiw', 'what-happened': 'Beth ddigwyddodd', 'who-knows': "Pwy sy'n gwybod", 'what-to-do': "Beth i'w wneud",
    absent: 'Yn absennol y bore yma?', earlier: 'Yn gynharach yn yr ysgol hon', reference: "Cyfeirnod a phwy i'w ffonio",
  },
  theirWordsHeading: ({ pronouns }) => byPronoun(pronouns.they, 'Ei geiriau', 'Ei eiriau', 'Eu geiriau'),
  notRecorded: 'Heb ei gofnodi.',

  child: (born, yearGroup) => [
    born ? `Ganwyd ${born}` : 'Dyddiad geni heb ei gofnodi',
    yearGroup === undefined ? undefined : yearGroup === 0 ? 'Derbyn' : yearGroup < 0 ? 'dosbarth meithrin' : `Blwyddyn ${yearGroup}`,
  ].filter((text) => text !== undefined).join(', ') + '.',
  placedFromOfficersNote: () => 'O nodyn y swyddog, nid ar ein cofrestr ni. Gwiriwch mai eich disgybl chi yw hwn cyn gweithredu, a dywedwch wrthym os nad ydyw.',

  suspectStatus: (status, time, day) => {
    const asAt = `fel yr oedd am ${time} ${on(day)}`;
    switch (status) {
      case 'in-custody': return `Mae'r sawl a arestiwyd yn y ddalfa, ${asAt}. Byddwn yn ffonio os bydd hynny'n newid.`;
      case 'released-on-bail': return `Rhyddhawyd y sawl a arestiwyd ar fechnïaeth, ${asAt}.`;
      case 'released-under-investigation': return `Rhyddhawyd y sawl a arestiwyd tra byddwn yn ymchwilio, ${asAt}.`;
      case 'released-without-action': return `Rhyddhawyd y sawl a arestiwyd, ${asAt}.`;
      case 'charged-and-remanded': return `Cyhuddwyd y sawl a arestiwyd ac mae yn y ddalfa tan wrandawiad llys, ${asAt}.`;
      case 'charged-and-bailed': return `Cyhuddwyd y sawl a arestiwyd, a rhoddwyd mechnïaeth, ${asAt}.`;
      case 'not-yet-found': return `Nid ydym wedi dod o hyd i'r sawl a amheuir, ${asAt}. Byddwn yn ffonio os bydd hynny'n newid.`;
      case 'not-arrested': return `Nid oes neb wedi'i arestio, ${asAt}.`;
      case 'deceased': return `Mae'r sawl a amheuir wedi marw, ${asAt}. Siaradwch â ni cyn gwneud dim.`;
      default: return `I wybod ble mae'r sawl a amheuir, gofynnwch i'r ddesg. F${asAt.slice(1)}.`;
    }
  },
  suspectNotRecorded: () => "Nid yw wedi'i gofnodi ble mae'r sawl a amheuir yn awr. Gofynnwch i'r ddesg os oes angen i chi wybod.",
  condition: (kind, from, expires, { name }) => {
    const basis = from === undefined ? 'Mae amod' : bases[from] ?? 'Mae amod';
    const rule = kind === 'not-to-contact-child' ? `ni chaiff gysylltu ${withName(name)}`
      : kind === 'not-to-go-near-school' ? "ni chaiff fynd yn agos at yr ysgol"
      : kind === 'not-to-collect-child' ? `ni chaiff gasglu ${name}`
      : kind === 'not-to-contact-parent' ? `ni chaiff gysylltu â rhiant ${name}`
      : kind === 'not-to-go-home' ? "ni chaiff fynd i'r cartref"
      : `mae'n ymwneud â'r ysgol neu ${withName(name)}: gofynnwch i'r ddesg beth mae'n ei ddweud`;
    return `${basis} ar y sawl a amheuir: ${rule}. ${expires ? `Daw i ben ${on(expires)}.` : "Nid yw wedi'i gofnodi pryd y daw i ben."}`;
  },
  noCondition: () => "Nid oes gorchymyn llys nac amod mechnïaeth wedi'i gofnodi.",
  collection: (risk, { name }) => {
    if (risk === 'likely') return `Mae rhywun a allai fod yn anniogel yn debygol o geisio casglu ${name}. Cynlluniwch y trosglwyddo yn awr a ffoniwch ni.`;
    if (risk === 'possible') return `Gallai rhywun a allai fod yn anniogel geisio casglu ${name}. Cynlluniwch y trosglwyddo cyn diwedd y dydd.`;
    return undefined;
  },
  collectionUnchanged: ({ name, pronouns }) => `Nid yw hyn yn newid pwy gaiff gasglu ${name}. Os ydych yn ofni am ${byPronoun(pronouns.they, 'ei diogelwch', 'ei ddiogelwch', 'eu diogelwch')} wrth drosglwyddo, ffoniwch 999.`,

  reported: (time, day) => `Dywedwyd wrth yr heddlu am ${time} ${on(day)}.`,
  reportedLongAfter: (reportedDay, happened) => `Adroddwyd ${on(reportedDay)}; digwyddodd ${on(happened)}.`,
  summaryNotRecorded: () => "Nid oes crynodeb i'r ysgol wedi'i gofnodi. Rydym wedi gofyn i'r swyddog.",
  detailsByPhone: ({ deskTelephone }) => `Ni ellid gwirio'r manylion mewn pryd i'w dangos yma. Ffoniwch y ddesg ddiogelu ar ${deskTelephone} ac fe ddywedwn wrthych dros y ffôn.`,

  presence: (present, where, { name }) => {
    if (present === true) return where ? `Roedd ${name} yno: ${where}.` : `Roedd ${name} yno. Nid yw'r union fan wedi'i gofnodi.`;
    if (present === false) return where ? `Nid oedd ${name} yno: ${where}. Gall plentyn gael ei effeithio heb fod yno.` : `Nid oedd ${name} yno. Gall plentyn gael ei effeithio heb fod yno.`;
    return where ? `${sentence(where)} Nid yw wedi'i gofnodi a oedd ${name} yno.` : `Nid yw wedi'i gofnodi a oedd ${name} yno.`;
  },
  seen: (seen, { name }) => seen === undefined ? `Nid yw wedi'i gofnodi a welodd swyddog ${name}.` : seen ? `Gwelodd swyddog ${name}.` : `Nid oes swyddog wedi gweld ${name} eto.`,
  spoken: (spoken, { name, pronouns }) => {
    if (spoken === undefined) return `Nid yw wedi'i gofnodi a siaradodd rhywun ${withName(name)}.`;
    if (!spoken.spoken) return `Ni siaradwyd ${withName(name)}.`;
    const by = spoken.by ? ` (${spoken.by})` : '';
    if (spoken.alone === undefined) return `Siaradwyd ${withName(name)}${by}. Nid yw wedi'i gofnodi a oedd oedolyn arall yno.`;
    return spoken.alone ? `Siaradwyd ${withName(name)}${by} ${byPronoun(pronouns.they, 'ar ei phen ei hun', 'ar ei ben ei hun', 'ar eu pen eu hunain')}.` : `Siaradwyd ${withName(name)}${by}. Roedd oedolyn arall yno.`;
  },
  injuries: (injuries) => injuries === undefined ? "Nid yw wedi'i gofnodi a anafwyd y plentyn." : injuries === 'none-recorded' ? "Dim anafiadau wedi'u cofnodi." : injuries === 'minor' ? "Mân anafiadau wedi'u cofnodi." : "Anafiadau difrifol wedi'u cofnodi.",
  nowWith: (who, { name }) => who ? `Yn aros gyda: ${who}.` : `Nid yw wedi'i gofnodi gyda phwy mae ${name} yn awr.`,
  wishes: (text) => `Yr hyn y dywedwyd sydd ei eisiau: ${sentence(text)}`,
  safeContact: (text) => `Cysylltu'n ddiogel: ${sentence(text)}`,
  arrangement: (text) => `Trefniant hysbys: ${sentence(text)}`,
  directVictim: ({ name }) => `${name} yw'r person a niweidiwyd. Dechreuwch gyda'r hyn y mae ${name} ei eisiau, a sut mae cysylltu'n ddiogel.`,

  wordsAskedBy: (by, interpreter) => [
    by ? `Gofynnwyd gan: ${by}.` : "Nid yw wedi'i gofnodi pwy ofynnodd.",
    interpreter === undefined ? "Nid yw wedi'i gofnodi a oedd cyfieithydd yno." : interpreter ? 'Drwy gyfieithydd.' : 'Dim cyfieithydd.',
  ].join(' '),
  noWords: ({ pronouns }) => `Nid yw ${byPronoun(pronouns.they, 'ei geiriau', 'ei eiriau', 'eu geiriau')} wedi'u cofnodi, neu ni chawsant eu clirio ar gyfer yr ysgol.`,

  parentTold: (told) => told === undefined ? "Nid yw wedi'i gofnodi a ddywedwyd wrth y rhiant a niweidiwyd y byddai'r ysgol yn cael gwybod." : told ? "Dywedwyd wrth y rhiant a niweidiwyd y byddai'r ysgol yn cael gwybod." : "Ni ddywedwyd wrth y rhiant a niweidiwyd y byddai'r ysgol yn cael gwybod.",
  suspectTold: (told) => told === undefined ? "Nid yw wedi'i gofnodi a ddywedwyd wrth yr oedolyn arall: cymerwch nad yw'n gwybod." : told ? 'Dywedwyd wrth yr oedolyn arall hefyd.' : 'Ni ddywedwyd wrth yr oedolyn arall.',
  childrensServices: (time, day) => time && day ? `Rhoddwyd gwybod i'r gwasanaethau plant am ${time} ${on(day)}.` : "Nid yw wedi'i gofnodi a roddwyd gwybod i'r gwasanaethau plant.",
  notAReferral: () => 'Nid atgyfeiriad yw\'r dudalen hon. Os ydych yn poeni, gwnewch un yn eich ffordd arferol.',

  toDo: (child, directVictim, lookedAfter): NonNullable<Part['lists']> => {
    const { name, pronouns } = child;
    return [
      { heading: 'Gwnewch hyn', items: [
        'gwyliwch am flinder, eisiau bwyd, neu gyrraedd yn hwyr',
        'cynigiwch oedolyn digynnwrf',
        'nodwch yr hyn a welwch',
        ...(directVictim ? [`gofynnwch i ${name}, ${byPronoun(pronouns.they, 'ar ei phen ei hun', 'ar ei ben ei hun', 'ar eu pen eu hunain')}, sut a phryd y mae'n ddiogel siarad`] : []),
        ...(lookedAfter ? [`siaradwch â gweithiwr cymdeithasol ${name} am hyn, ac nid â'r gofalwyr`] : []),
      ] },
      { heading: byPronoun(pronouns.they, "Os bydd hi'n siarad", 'Os bydd ef yn siarad', "Os byddan nhw'n siarad"), items: ['gwrandewch', 'peidiwch â holi', 'dilynwch eich gweithdrefnau'] },
      { heading: 'Peidiwch â', items: [
        "chodi hyn gyda'r naill oedolyn na'r llall",
        ...(directVictim ? [] : [`dweud wrth ${name} eich bod yn gwybod`]),
        'defnyddio bwrdd gwyn na mewnflwch a rennir',
      ] },
    ];
  },
  absent: ({ deskTelephone }) => `Dilynwch eich gweithdrefn absenoldeb a dywedwch wrthym yn awr: ffoniwch ${deskTelephone}.`,
  earlier: (dates) => dates.length === 0 ? 'Dim.' : `${counts[dates.length] ?? String(dates.length)}: ${dates.join('; ')}.`,
  earlierKind: (kind, { name }) => {
    switch (kind) {
      case 'was-there': return `Roedd ${name} yno.`;
      case 'was-not-there': return `Nid oedd ${name} yno.`;
      case 'person-harmed': return `${name} oedd y person a niweidiwyd.`;
      case 'not-recorded': return `Nid yw wedi'i gofnodi a oedd ${name} yno.`;
      default: return unknownKind(kind);
    }
  },
  earlierWithdrawn: () => "Wedi'i dynnu'n ôl ers hynny.",
  earlierSupport: (supported) => supported ? 'Cofnododd eich ysgol gymorth.' : "Nid oes cymorth wedi'i gofnodi.",
  earlierNotToldOfHere: () => "Rhoddwyd gwybod i gydweithiwr; nid eich lle chi yw agor yr hyn a ddywedodd.",
  earlierIsNoForecast: () => "Dyma'r hyn a ddywedwyd o'r blaen. Mae'n dangos patrwm os oes un; nid yw'n rhagweld dim.",
  earlierNotAll: () => 'Dim ond hysbysiadau diweddaraf yr ysgol hon a archwiliwyd: gofynnwch i\'r ddesg am rai hŷn.',
  reference: (reference) => `Cyfeirnod yr heddlu ${reference}.`,
  desk: ({ deskTelephone }) => `Y ddesg ddiogelu: ${deskTelephone}.`,
  ofPack,
  helpline: ({ name, telephone, hours }) => `${ofPack(name)}: ${telephone}, ${ofPack(hours)}.`,
  doNotRelease: () => 'Peidiwch â rhyddhau hyn i riant nac i lys heb siarad â ni.',
  stillAsked: (fields) => `Rydym wedi gofyn i'r swyddog am yr hyn sydd ar goll: ${fields.map((field) => fieldNames[field] ?? field).join(', ')}.`,
};

const bases: Readonly<Record<string, string>> = {
  bail: 'Mae amod mechnïaeth', 'court-order': 'Mae gorchymyn llys', dvpn: 'Mae hysbysiad amddiffyn rhag trais domestig', dvpo: 'Mae gorchymyn amddiffyn rhag trais domestig',
  dapn: 'Mae hysbysiad amddiffyn rhag cam-drin domestig', dapo: 'Mae gorchymyn amddiffyn rhag cam-drin domestig',
};
const counts = ['Dim', 'Un', 'Dau', 'Tri', 'Pedwar', 'Pump', 'Chwech', 'Saith', 'Wyth', 'Naw'];

const fieldNames: Readonly<Record<string, string>> = {
  childName: 'enw\'r plentyn', childDateOfBirth: 'dyddiad geni', policeReference: 'cyfeirnod', incidentDate: 'dyddiad', incidentTime: 'amser', schoolSummary: 'beth ddigwyddodd',
  childPresent: 'a oedd y plentyn yno', childWhere: 'ble roedd y plentyn', childWith: 'gyda phwy mae\'r plentyn yn awr', childSeenByOfficer: 'a welodd swyddog y plentyn',
  childSpokenToAlone: 'a siaradwyd â\'r plentyn heb neb arall', childWords: 'geiriau\'r plentyn', whoByRelationship: 'pwy oedd yn gysylltiedig, yn ôl perthynas', suspectStatus: 'ble mae\'r sawl a amheuir',
  conditionsAffectingSchool: 'amodau sy\'n ymwneud â\'r ysgol', collectionRisk: 'pwy allai geisio casglu', socialCareInformed: 'a roddwyd gwybod i\'r gwasanaethau plant',
  parentToldSchoolWillKnow: 'a yw\'r rhiant yn gwybod y bydd yr ysgol yn cael gwybod',
};

function unknownKind(kind: never): never {
  throw new Error(`unknown kind ${String(kind)}`);
}

/** Welsh writes "ei" for her and for him, and tells them apart by the first letter of what follows: each form is given whole. */
function byPronoun(pronoun: string, hers: string, his: string, theirs: string): string {
  return pronoun === 'hi' ? hers : pronoun === 'ef' ? his : theirs;
}
/** "dydd Llun 9 Tachwedd" as when something happened: "ddydd Llun 9 Tachwedd". */
function on(day: string): string {
  return day.startsWith('dydd') ? `d${day}` : day;
}
/** "with Ruby", "with Alys": "â" before a consonant, "ag" before a vowel; a name in W or Y is taken as a consonant, as most are said. Names are not mutated. */
function withName(name: ChildNamed['name']): string {
  return /^[aeiouâêîôûáéíóúàèìòùäëïöü]/i.test(name) ? `ag ${name}` : `â ${name}`;
}
function sentence(text: string): string {
  const trimmed = text.trim().charAt(0).toUpperCase() + text.trim().slice(1);
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
