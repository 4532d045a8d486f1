/**
 * What items have in common, by which their bodies are deflated (packed-item.ts): the more of an item's names and phrases are found here, the smaller it is.
 * Nothing of anybody. A text here is never changed, for what was deflated by it could not be read again; better words are added as another text at the end.
 */
const first = [
  '"force":","setting":"school:","child":{"firstName":","fullName":","yearGroup":10,"pronoun":"she","pronoun":"he","directVictim":true,"lookedAfter":true,"lookedAfter":false,',
  '"placedFrom":"roll","suspect":{"status":"not-arrested","status":"in-custody","collectionRisk":"possible","happened":{"reportedAt":","summary":","detailsByPhone":true,"detailsByPhone":false,',
  '"seenByOfficer":false,"spokenTo":{"spoken":false,"informed":{"parentToldSchoolWillKnow":true,"parentToldSchoolWillKnow":false,"suspectTold":true,"suspectTold":false,',
  '"parentContactAdvice":"Do not raise this notification with either parent, and do not question the child about it,',
  ' without speaking to us first. Ordinary contact and your own safeguarding procedures go on as usual.","notRecorded":["conditionsAffectingSchool","socialCareInformed","seenByOfficer",',
  '"spokenTo","nowWith","parties":[{"personId":","familyNames":["","initials":["a","addresses":["",{"familyNames":[,"initials":[,"addresses":[,"access":"closed","access":"open","alerted":[,',
  '"barred":[,"readBy":["ka-","childRef":"c1","firstSentAt":","acceptedAt":","basis":"statutory","state":"awaiting-review","state":"released","state":"phone-open","state":"read",',
  '"waiting":{"taskId":"place~","reason":"who-is-the-child","reason":"to-be-matched","hold":false,"since":","deskAt":","supervisorAt":","placement":{"cause":"plan~","fingerprint":",',
  '"settings":["school:","pupilId":","source":"roll","plannedCause":"plan~","setting":{"kind":"school","state":"planned","disclosureId":","contentHash":","clocks":{"readyAt":","releaseAt":",',
  '"deputyAt":","phoneTaskAt":","deadlineAt":","homeTime":false,"late":false,"alerted":["ka-","releasedAt":","deputyAlertedAt":","phoneTaskId":"phone~","phoneOpenedAt":","readAt":","readBy":",',
  '"since":""}{"force":","reference":","receivedAt":","sentAt":","eventId":","source":"https://rms.police.example/encompass","versionHash":","content":{"kind":"incident","data":{"reference":",',
  '"incidentVersion":1,"reportedAt":","occurredFrom":","occurredTo":","kind":"threats","isCrime":true,"isCrime":false,"offenceGroup":"violence-without-injury","relationship":"partners",',
  '"grade":"standard","grade":"medium","collectionRisk":"none-recorded","place":{"text":","people":[{"personRef":"p1","role":"victim","postcode":","kind":"home","role":"suspect",',
  '"children":[{"childRef":"c1","givenName":","familyName":","dateOfBirth":","sex":"female","sex":"male","personId":","homeAuthority":","addresses":[{"text":","schooling":"at-school",',
  '"schools":[{"text":","relations":[{"personRef":"p1",{"personRef":"p2","relation":"child","worksAtSchool":"no","directVictim":false,"present":true,"where":","nowWith":",',
  '"injuries":"none-recorded","seenByOfficer":true,"spokenTo":{"spoken":true,"alone":true,"by":","words":{"text":","clearedForSchool":true,"askedBy":","schoolSummary":",',
  '"suspectStatus":{"status":"in-custody","asAt":","conditions":[,"informed":{"suspectTold":false,"parentToldSchoolWillKnow":true',
].join('');

/** The first is number 1. */
export const packingWords: readonly string[] = [first];
