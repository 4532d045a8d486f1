/**
 * Given names and the short or pet forms in common use in Britain, one formal name a line, its forms after it. A form may stand
 * under several names. General knowledge of British and Irish naming; nothing here comes from any roll.
 */
const lines = `
abigail abby abbie abi abbi gail
adam ad
adelaide addie ada heidi
adeline addie ada
adrian ade
agnes aggie nessie
aidan aid
alan al
alana lana
albert bert bertie al albie
alexander alex xander sandy alec ali lex zander sasha al
alexandra alex sandra lexi lexie sandy ali alexa sasha lex xandra
alexandria alex lexi
alexis lexi lexie lex alex
alfred alf alfie fred freddie
alfie alf
alice ali allie
alicia ali lish
alison ali allie
alistair al ali alec
amanda mandy
amelia millie milly mimi amy mia emmy melia
amelie millie amy
anastasia stacey ana stasia nastya tasia
anabelle anna bella belle ana annie
annabelle anna bella belle annie
annabel anna bella belle annie bel
andrew andy drew
andrea andie andi
angela angie ange
angelina angie lina
angus gus
ann annie
anna annie ann
anne annie nan
anthony tony ant anton
antonia toni tonia
antony tony ant
april apes
archibald archie baldie
archie arch
arthur art artie
arabella bella ella bell ara
augustus gus august
aurelia rory
barnaby barney
bartholomew bart
beatrice bea bee trixie
beatrix bea bee trixie
benedict ben benny
benjamin ben benny benji benjy
bernadette bernie
bernard bernie
bethany beth
bradley brad
brandon bran
brendan bren
bridget bridie biddy bridie
bronwyn bron
brooklyn brook brooke
calum cal
callum cal
cameron cam
camilla millie milla cam
caroline carrie caro
catherine cath cathy kate katie kat kitty cat katy cate
cassandra cass cassie sandra
cecilia cecily cissy celia
cedric ced
charles charlie chas chuck chaz charley
charlotte charlie lottie lotte charley lotty char
chelsea chels
christian chris
christina chris tina chrissie chrissy
christine chris tina chrissie
christopher chris kit topher christy kris
clara clare
clarissa clara rissa
clementine clem clemmie
clement clem
constance connie
conor con
connor con
cordelia delia
cornelius neil con
courtney court
cynthia cindy
daisy daze
daniel dan danny
danielle dani danni elle
daniella dani ella danni
darren daz
david dave davey davy
deborah debbie deb debs
dennis den
derek del
dominic dom nic
dominique nikki dom
donald don donny
dorothy dot dottie dolly dora
douglas doug dougie
duncan dunc
dylan dyl
edmund ed eddie ned ted
edward ed eddie ned ted teddy
edwin ed eddie win
edith edie
eileen ellie
elaine ellie lainey
eleanor ellie nell nellie ella nora elle lenny norah
elena ellie lena
eliana ellie
elijah eli
elias eli
elisabeth liz lizzie beth eliza lisa betty libby elsie ellie
elizabeth liz lizzie lizzy beth eliza lisa betty betsy libby elsie ellie bess bessie lilibet
eloise ellie lois
ella ellie
ellen ellie nell
ellie el
elliot ell elli
elspeth elsie ellie
emanuel manny
emmanuel manny
emily em emmy emmie millie
emilia millie mia emmy
emma em emmy emmie
ernest ernie
esme ez
esther essie
ethan eth
eugene gene
eva evie
evangeline evie eva eve angie
eve evie
evelyn evie eve lyn eva
ezekiel zeke
ezra ez
felicity fliss flick lissy
fergus ferg gus
finlay fin finn
finley fin finn
finnian finn
fiona fi
florence flo flossie florrie
frances fran frankie fanny franny
francesca fran frankie chess cesca franny
francis frank frankie fran
franklin frank frankie
frederick fred freddie freddy
frederica freddie
gabriel gabe gabby
gabriella gabby ella gabi bella
gabrielle gabby elle gabi
gareth gaz
gary gaz
gavin gav
genevieve evie gen jenny viv
geoffrey geoff
george georgie
georgia georgie
georgiana georgie
georgina georgie gina
gerald gerry
gerard gerry
giles gil
gillian gill jill
grace gracie
graham gray
gregory greg
guinevere gwen
gwendolyn gwen
hannah han
harold harry hal
harriet hattie harry hatty
harrison harry
harry haz
harvey harv
hayley hales
heather hev
helen nell nellie lena
helena lena nell
henrietta hettie etta henri
henry harry hal hen
hilary hils
holly hol
hugh hughie
hugo hugh
humphrey humph
ian iain
imogen immy immie
india indie
indiana indie
ignatius iggy
isaac ike zac
isabel izzy bella bel izzie issy belle
isabella izzy bella ella izzie issy belle
isabelle izzy belle bella izzie issy
isadora izzy dora
isaiah izzy
isla isy
isobel izzy bella issy
jack jackie jacky
jackson jack jax
jacob jake jay coby
jacqueline jackie jacqui
james jim jimmy jamie jem jay
jane janey
janet jan
jasmine jas jaz jazz jazzy
jason jay jase
jayden jay
jeffrey jeff
jemima mima jem
jennifer jen jenny jenni jenna
jeremiah jerry jem
jeremy jerry jez
jerome jerry
jessica jess jessie jessi
jessie jess
joanna jo joey anna
joanne jo
joan jo
jocelyn joss
joel joe
john johnny jon jack
jonathan jon jonny johnny nathan jonty
jordan jord
joseph joe joey jo
josephine josie jo posy fifi
joshua josh
joyce joy
judith judy jude
julia jules julie
julian jules
julie jules
juliet jules
juliette jules
justin jus
kaitlyn kait katie
katherine kate katie kat kathy kitty katy kath kit
kathleen kath kathy kate katie kay
kathryn kate katie kath kathy kat katy
katrina trina kat
kayleigh kay
keira kei
kenneth ken kenny
kevin kev
kieran kier
kimberley kim kimmy
kirsten kirsty
lachlan lachie
laura laurie lolly
lauren laurie loz
laurence laurie larry
lawrence larry laurie loz
leah lee
leanne lee
leo lee
leonard len lenny leo
leonardo leo leon
leopold leo
lewis lew lewie
liam li
lilian lily lil lilly
lillian lily lil lilly
lily lil
lindsay linds
logan lo
lola lo
lorraine lori
louis lou louie
louisa lou lulu
louise lou lulu
lucas luke luc
lucia lucy
lucille lucy
lucinda lucy cindy lu
lucy lu luce
luke lukey
lydia lyd
mabel mabs
madeleine maddie maddy mads
madeline maddie maddy mads
madison maddie maddy mads
magdalena lena magda maggie
malcolm mal
marcus marc mark
margaret maggie meg peggy marge margie daisy greta madge rita
margot margo
maria mia
marian mari
marianne mari annie
marilyn lyn
marjorie marge margie
martha marty mattie
martin marty
mary molly polly may mae
mason mase
matilda tilly tillie mattie tilda matty
matthew matt matty
maurice mo
maximilian max
maximus max
maxwell max
maxine max
megan meg meggie
melanie mel
melissa mel lissa missy
melody mel
mercedes mercy
mia mimi
michael mike mick mickey mikey micky
michaela mickey kayla
michelle shell chelle
mildred millie
millicent millie
millie mills
miranda mandy randa
miriam mim
mitchell mitch
mohammed mo
muhammad mo
molly moll
morgan mo
myles milo
natalie nat
natasha tasha tash nat
nathan nate nat
nathaniel nathan nate nat
neil neilly
nicholas nick nicky nico nic
nicolas nick nicky nico
nicole nicky nikki nic
nicola nicky nikki nic
noah no
noel nolly
norman norm
olive ollie livvy
oliver ollie olly ol
olivia liv livvy livia ollie liv livi
oscar oz ozzy ossie
oswald ozzy oz
owen o
paige pidge
pamela pam
patience pat
patricia pat trish patty tricia patsy
patrick paddy pat rick
paul paulie
pauline polly
penelope penny nell
percival percy
peter pete
philip phil pip
phillip phil pip
philippa pippa pip
phoebe phoebs fifi
pippa pip
poppy pops
priscilla cilla
prudence pru
rachel rach rae
raphael raf rafe
rafael raf rafe
raymond ray
rebecca becky becca bec becks
rebekah becky becca
reginald reg reggie rex
reginald reggie
reuben ben ruby
rhiannon rhi
rhys reece
richard rick ricky dick rich richie
riley ri
robert rob bob bobby robbie bert
roberta bobbie
robin rob
robyn rob
roderick rod
rodney rod
roger rodge
roland roly
ronald ron ronnie
rory ror
rosalie rosie rose
rosalind ros rosie
rosamund ros rosie
rose rosie
rosemary rosie rose romy
rosanna rosie anna
rowena ro
roxanne roxy
rosie ro
rudolph rudy
rufus rufe
rupert rupe
russell russ
ruth ruthie
ryan ry
sabrina brina
sadie sades
salvatore sal
samantha sam sammy sammie
samson sam
samuel sam sammy
sandra sandy
sarah sadie sally
saoirse sersh
scarlett scar lettie
sean shauny
sebastian seb bas bash
serena rena
seraphina sera fina
seth sethy
shannon shan
sharon shaz
shelley shell
shirley shirl
sidney sid
sienna si
simon si
siobhan shiv
sofia sophie sof
sonia son
sophia sophie soph
sophie soph
spencer spence
stacey stace
stanley stan
stefan stef steve
stella ella
stephanie steph stevie stef
stephen steve stevie
steven steve stevie
stewart stew
stuart stu
summer sum
susan sue susie suzie
susannah sue susie anna
suzanne sue suzie
sylvia sylvie
sydney sid
tabitha tabby
talia tally
tamara tammy tam
tamsin tam
tara taz
tatiana tanya tati
taylor tay
terence terry tel
teresa terry tess tessa
thaddeus tad thad
thea thee
theodora thea dora teddy theo
theodore theo ted teddy
theresa terry tess tessa
thomas tom tommy
tiffany tiff
timothy tim timmy
tobias toby
toby tobes
tracey trace
trevor trev
tristan tris
tyler ty
tyrone ty
una oona
valentina val tina
valerie val
vanessa ness nessa
veronica ronnie vee
victor vic
victoria vicky vicki tori tory vic
vincent vince vinny vinnie
violet vi lettie
virginia ginny
vivian viv
vivienne viv
walter walt wally
wayne waz
wendy wends
wilfred wilf will wilfie fred
william will bill billy liam willie wills willy
wilhelmina billie mina
winifred winnie freddie win
winston win
willow will
xavier xav zav
yasmin yas
yvonne von
zachariah zac zack zach
zachary zac zack zach zak
zara zaz
zoe zo
aleksander alek olek aleks alex
aleksandra ola alex sasha olka
agnieszka aga agnes
agata aga
aneta ana
andrzej andy jedrek
antoni antek tony antos
bartosz bartek bart
bartlomiej bartek bart
dawid dave
dominika nika domi
ewelina ewa
filip fil
franciszek franek
gabriela gabi gabrysia
grzegorz greg grzes
jakub kuba jake kubus
jan janek jas
joanna asia
julia julka
kacper kacperek
karolina karola
katarzyna kasia kaska kate
kinga kinia
krystian krys
krzysztof krzys chris
lukasz luke lukas
maciej maciek
magdalena magda
malgorzata gosia malgosia
maja maya
malwina mal
mateusz mateo matt
michal michas mike
mikolaj miki mikolajek nick
milosz milo
natalia nat
nikola nikki
oliwia oli liv
patryk pat
pawel paul
piotr piotrek peter
przemyslaw przemek
rafal raf
stanislaw stas staszek
szymon szymek simon
tomasz tomek tom
tymoteusz tymek
urszula ula
weronika wera
wiktor wik
wiktoria wika vicky
wojciech wojtek
zofia zosia sophie
zuzanna zuzia
oleksandr sasha oleks alex
oleksandra sasha alex
anastasiia nastya
daryna dasha
daria dasha
dmytro dima
dmitry dima
ivan vanya
kateryna katya kate
mariia masha
maria masha
mykhailo misha
mikhail misha
mykola kolya
oleksii oleksiy lesha
sofiia sofia sonya
tetiana tanya
volodymyr vova vlad
viktoriia vika
yelyzaveta liza
yevhen zhenya
andriy andrii
alexandru alex sandu
andreea andra
constantin costi costel
cristian cristi chris
cristina cristi
elena lena
florin flo
gabriel gabi
gheorghe george gigi
ioana ana
ion ionut
mihai misu
nicolae nicu
stefan fane
teodor teo
teodora teo
vasile vasi
francisco chico paco
jose pepe ze
joao jo
beatriz bia
guilherme gui
leonor leo
ricardo rick
abdulrahman abdul abdi rahman
abdullah abdul abdi
abdirahman abdi
abdirahim abdi
abdikarim abdi
abdulaziz aziz abdul
abdulkarim karim
aisha aish
amirah mira
fatima fati
ibrahim ib ibby
ismail ish
mustafa mus
yusuf yus
zainab zee
khadija khadi
maryam mimi
jaspreet jas jassi
gurpreet guri
harpreet harry preet
manpreet mani
navdeep nav
navjot nav
ravinder ravi
sukhdeep sukh
sukhpreet sukh
simran sim
amandeep aman
arjun arj
krishna krish
oluwaseun seun
oluwatobi tobi
oluwaseyi seyi
oluwadamilola dami damilola
oluwafemi femi
oluwaseun seun
oluwatoyin toyin
oluwakemi kemi
oluwasegun segun
adebayo bayo ade
ademola demola ade
adeola ola ade
ayodele ayo dele
ayomide ayo
temitope temi tope
temiloluwa temi
babatunde tunde baba
chukwuemeka emeka
chidinma chi
chiamaka amaka
chinedu nedu
chioma chi
ifeoma ify
ikechukwu ike
nnamdi nam
obinna obi
olumide olu
titilayo titi
ebenezer eben
kwabena kobby
emre em
mehmet memo
`;

/** Each formal name with its forms, folded. */
export const nicknameLines: readonly (readonly string[])[] = lines.trim().split('\n').map((line) => line.split(' '));
