/**
 * What items have in common, by which their bodies are deflated (packed-item.ts): the more of an item's names and phrases are found here, the smaller it is.
 * Nothing of anybody. A text here is never changed, for what was deflated by it could not be read again; better words are added as another text at the end.
 */
const first = [
  '{"disclosureId":"","revision":1,"force":"","reference":"","childRef":"c1","setting":"authority:","setting":"school:","version":1,"content":{"version":1,"asAt":"2026-11-0T00:00:00Z","reference":"","child":',
  '{"firstName":"","fullName":"","dateOfBirth":"","yearGroup":10,"pronoun":"they","pronoun":"she","pronoun":"he","directVictim":true,"directVictim":false,"lookedAfter":true,"lookedAfter":false},',
  '"placedFrom":"officer-note","placedFrom":"roll","suspect":{"status":"not-arrested","asAt":"2027-0"},"status":"in-custody","status":"released-on-bail","conditions":[{"kind":"no-contact","from":"","expiresAt":""}],"conditions":[],',
  '"collectionRisk":"none-recorded","collectionRisk":"likely","collectionRisk":"possible","happened":{"reportedAt":"","occurredFrom":"","occurredOn":""},"summary":"',
  '","detailsByPhone":true,"detailsByPhone":false,"present":true,"where":"","nowWith":"","arrangement":"","wishes":"","safeContact":"","injuries":"minor","injuries":"none-recorded",',
  '"seenByOfficer":true,"seenByOfficer":false,"spokenTo":{"spoken":false},"spokenTo":{"spoken":true,"alone":true,"by":""},"words":{"text":"","askedBy":"","interpreter":true},',
  '"informed":{"parentToldSchoolWillKnow":true,"parentToldSchoolWillKnow":false,"suspectTold":true,"suspectTold":false,"childrensServicesAt":""},',
  '"parentContactAdvice":"Do not raise this notification with either parent, and do not question the child about it, without speaking to us first. Ordinary contact and your own safeguarding procedures go on as usual.",',
  '"notRecorded":["conditionsAffectingSchool","socialCareInformed","seenByOfficer","spokenTo","nowWith"]},"contentHash":"","parties":[{"personId":"","familyNames":[""],"initials":["a"],"addresses":[""]},{"familyNames":[],"initials":[],"addresses":[]}],',
  '"access":"withdrawn","access":"hidden","access":"superseded","access":"closed","access":"open","deadlineAt":null,"deadlineAt":"2026-11-09T08:45:00Z","plannedAt":"2026-11-09T07:00:00Z","releasedAt":"","alerted":["ka-"],"alerted":[],"barred":[],',
  '"instead":{},"readAt":"","readBy":["ka-"],"acknowledgedAt":"","withdrawnReason":"","supportedAt":""}',
  '{"force":"","reference":"","childRef":"c1","revision":1,"version":1,"firstSentAt":"","acceptedAt":"","reportedAt":"","basis":"discretion","basis":"statutory","state":"awaiting-review","state":"planned","state":"released","state":"phone-open","state":"read",',
  '"waiting":{"taskId":"place~","taskId":null,"reason":"who-is-the-child","reason":"which-school","reason":"to-be-matched","hold":false,"since":"","deadlineAt":"","deskAt":"","supervisorAt":""},',
  '"placement":{"cause":"plan~","version":1,"fingerprint":"","settings":["school:"],"pupilId":"","source":"desk","source":"roll"},"plannedCause":"plan~","settings":{"school:":{"setting":{"kind":"authority","code":""},"setting":{"kind":"school","urn":""},"state":"planned",',
  '"disclosureId":"","version":1,"contentHash":"","clocks":{"readyAt":"","releaseAt":"","deputyAt":"","phoneTaskAt":"","deadlineAt":"","homeTime":false,"late":false,"countsFrom":""},"alerted":["ka-"],"releasedAt":"","deputyAlertedAt":"","phoneTaskId":"phone~","phoneOpenedAt":"","readAt":"","readBy":"","acknowledgedAt":"","toldAt":""}},"since":""}',
  '{"force":"","reference":"","version":1,"receivedAt":"","sentAt":"","eventId":"","source":"https://rms.police.example/encompass","versionHash":"","content":{"kind":"withdrawn","content":{"kind":"incident","data":{"reference":"","incidentVersion":1,"reportedAt":"","occurredFrom":"","occurredTo":"","kind":"threats","isCrime":true,"isCrime":false,',
  '"offenceGroup":"violence-without-injury","offenceGroup":"violence-with-injury","relationship":"ex-partners","relationship":"partners","grade":"high","grade":"standard","grade":"medium","collectionRisk":"none-recorded","place":{"text":"","postcode":"","kind":"home","addressId":""},',
  '"assessment":{"tool":"","score":1,"factors":[""]},"people":[{"personRef":"p1","role":"victim","givenName":"","familyName":"","dateOfBirth":"","sex":"female","personId":"","pncId":"","phones":[""],"addresses":[{"text":"","postcode":"","kind":"home"}]},{"personRef":"p2","role":"suspect","sex":"male"}],',
  '"children":[{"childRef":"c1","givenName":"","familyName":"","dateOfBirth":"","sex":"female","sex":"male","personId":"","homeAuthority":"","addresses":[{"text":""}],"schooling":"at-school","schools":[{"text":"","town":"","urn":""}],"relations":[{"personRef":"p1","relation":"child"},{"personRef":"p2","relation":"child"}],',
  '"worksAtSchool":"no","directVictim":false,"present":true,"where":"","nowWith":"","injuries":"none-recorded","seenByOfficer":true,"spokenTo":{"spoken":true,"alone":true,"by":""},"words":{"text":"","clearedForSchool":true,"askedBy":""},"schoolSummary":""}],',
  '"suspectStatus":{"status":"in-custody","asAt":""},"conditions":[],"holds":[],"informed":{"suspectTold":false,"parentToldSchoolWillKnow":true}}}}',
].join('');

/** The first is number 1. */
export const packingWords: readonly string[] = [first];
