/** Family names that are one name in several spellings, folded. General knowledge; nothing here comes from any roll. */
const lines = `
ahmed ahmad ahmet achmed ahamed axmed ahmmed
akhtar akhter aktar aktha akter akthar
ali aly cali
allen allan alan
andersen anderson andersson
abbas abas
abdi cabdi
abdullah abdulla abdullahi abdallah abdulahi abdillahi cabdullahi
abdulrahman abdurrahman abdirahman abdelrahman abdurahman
aden adan aadan adam
alhassan elhassan
amin ameen
anwar anwer
ashraf ashref
asghar asgher
awan awaan
aziz azeez
bailey baillie bayley
baker bakr
barre bare
bashir basheer
barnes barns
beattie beatty
begum begam begom begom
berry berrie
bibi biby
blythe blyth
brooks brookes
brown browne braun
burgess burges
burke bourke
butt bhatt bhat
byrne burn
campbell cambell
carr kerr
cartwright cartright
chaudhry chaudhary chowdhury choudhury chaudry choudhry choudry chaudhri chowdhry choudhary
chang zhang cheung cheong
clark clarke clerk
cohen coen cohan
cole coles
connolly connelly conolly
connor oconnor connors
cook cooke
cox cocks
dar daar
davidson davison davisson
davis davies davys
day daye
dean deane
desai desay
dhaliwal dhariwal
dhillon dhilon
dickson dixon
docherty doherty dougherty
donnelly donelly
duffy duffey
elsayed alsayed elsaid
edmonds edmunds
edwards edwardes
elliott elliot eliott eliot
evans evens
farah faarah farrah
farouk farooq faruk farooque
ferguson fergusson
fisher fischer
foster forster
fox foxe
francis frances
fraser frazer frasier
gallagher gallacher galagher
garcia garsia
george georges
gibbs gibbes
gill gil
gomes gomez
goncalves gonsalves
gonzalez gonzales
graham grahame
gray grey
green greene
griffiths griffith griffin
gupta goopta
habib habeeb
haider hayder haidar hyder
hall halle
hamid hameed
haq haque huq hoque hauqe ulhaq
harris haris
hart harte
hasan hassan hasaan xasan hassen
hayes hays heyes
haynes haines
henderson hendersen
fernandez fernandes
hernandez hernandes
hewitt hewett
hicks hickes
howe how
hughes hughs
humphreys humphries humphrey humphrys
hussain hussein husain hossain hussin xuseen husayn hussien husseini
huynh hwynh
ibrahim ibraheem ebrahim
iqbal ikbal eqbal
ismail ismaeel ismael
jama jaamac
jamieson jameson jamison
javed javaid jawed javid
jeffries jefferies jeffreys
jenkins jenkin
johnson johnston johnstone jonson johnsen
jones joans
kaur kour
kazmi kazimi
kelly kelley
kemp kempe
kennedy kenedy
khalid khaled
khan kan kahn
khatun khatoon khatoun
kowalski kovalski kowalsky
kumar kumaar
laing lang
lane layne
lawrence laurence
leach leech
lee li leigh lea
lewis louis lewes
lin lim ling
liu lau liew
lloyd loyd
lopez lopes
lowe low
lyons lyon
macdonald mcdonald macdonnell mcdonnell
mackay mckay mackie
mackenzie mckenzie
maclean mclean maclaine
macleod mcleod mccloud
mahmood mahmoud mehmood mahmud maxamuud mohamud
malik maleek mallik malek
marshall marshal
martinez martines
masood masud massoud
matthews mathews
may mays
mcarthur macarthur
mccarthy mccarty
mcgregor macgregor
mcguire maguire
mclaughlin mcloughlin maclachlan
mcneil macneil mcneill
mcpherson macpherson
mehta meta
meyer mayer myers
mian miah miya mia miyan mea
mills mill
mirza mirzah
mohammed muhammad mohammad mohamed muhammed maxamed mohamud muhamed mohamad mahamed
moore more moor
moran morran
morgan morgen
morris maurice
morrison morison
mughal mogul moghal
munir muneer
murphy murphey
murray murry
naeem naim
nawaz nawaaz
neal neale neil neill oneill oneil
nguyen nguen
nicholson nicolson
nichols nicholls nicols nicholl
noor nur nuur
norris noris
nolan nolen
obrien obrian
odonnell odonell
okafor okafo
oliver olivier
omar umar omer cumar
osman usman cismaan uthman othman
owens owen
page paige
palmer palmar
parker parkar
parveen perveen parvin parvinn praveen
patel patil
patterson paterson pattison
payne paine
pearce pierce pearse
perez peres
perry perrie
phillips philips philipps phillip
pierre piere
price pryce
qureshi quraishi kureshi koreshi qureishi
quinn quin
rafiq rafique rafeeq
rahman rehman rahmaan raman
raja rajah
ramirez ramires
ramos ramus
rana ranah
rashid rasheed
rauf raouf
read reed reid reade
rees reese rhys reece
reynolds renolds
richards richard
riaz riyaz
roberts robert
robertson robinson robison
rodgers rogers
rodriguez rodrigues
rowe row
russell russel
ryan rian
sadiq sadique
saeed said saed syed sayed sayyid
saleem salim
sanchez sanches
sandhu sandu
sanders saunders
sattar satar
scott scot
shah shaah
shaikh sheikh shaik sheik shaykh
sharif shareef sharief
sharma sarma
shaw shawe
shepherd sheppard shephard shepard
siddiqui siddique sidiqui siddiqi sidique
sidhu siddhu
simmons simmonds symonds simonds
sims simms symes
singh sing
smith smyth smythe schmidt
snow snowe
spencer spenser
stephens stevens
stephenson stevenson
stewart stuart
sultan sultaan
sultana sultanah
suleman suleiman sulaiman suleyman
tahir taher
taylor tailor tayler
tennant tenant
thompson thomson tomson
tailor taylor
turner turnor
tyler tiler
ullah ulah
usman usmani
vaughan vaughn
vasquez vazquez
virk wirk
walker walkar
wallace wallis
walsh welsh walshe
ward warde
warsame warsama
watts watt
webb web
webster webbster
wells welles
wheeler wheler
white whyte
whittaker whitaker
wiley wylie
wilkins wilkin
williams william
williamson wiliamson
willis wilis
wilson willson
winter winters
wood woods
wright right
yaqub yaqoob yakub
yilmaz ylmaz
young yung
yousaf yusuf yousuf yusef yousif yousef yuusuf youssef
zafar zaffar
zahid zaheed
zaman zamaan
zhao chao chiu
zhou chow chou
xu hsu tsui
wu ng woo
chukwu chuku
okonkwo okonkow
mensah mensa
boateng boatang
shevchenko szewczenko shevtchenko
kovalenko kowalenko
bondarenko bondarienko
kravchenko krawchenko krawczenko
popescu popesku
ionescu ionesku
radu radoo
stefan shtefan
ozturk oeztuerk
celik chelik
sahin shahin
yildiz yldz
`;

export const familySpellingLines: readonly (readonly string[])[] = lines.trim().split('\n').map((line) => line.split(' '));
