/**
 * Given names that are one name written in several ways, because of taste or because they were carried over from another
 * script or language. One name a line. General knowledge of names in Britain; nothing here comes from any roll.
 */
const lines = `
aaron aron arron arun aaran
abbie abby abi abbey abbi
abigail abigale abbigail abigayle
abdullah abdulla abdallah abdulah
abdulrahman abdurrahman abdurahman abdul-rahman abdelrahman abdirahman abdurehman abdulrehman
abdulaziz abdelaziz abdiaziz
abdirizak abdulrazak abdirazak abdirisaq
abubakar abubakr abubaker aboubakar
adam adham aadam adem
ahmed ahmad ahmet achmed ahamed axmed
aidan aiden ayden aden adan aydan eadan
aisha ayesha aysha aishah ayisha aaisha aicha ayse aisa ayesha
alan allan allen alun
aleksander alexander alexandr aleksandr alexandre alejandro alexandru oleksandr aleksandar alessandro
aleksandra alexandra oleksandra alessandra alejandra
alesha aleesha alisha alicia alysha elisha aliesha
ali aly alee
alice alys alyce alis
alicia alisia alycia
alina aleena alena
aliyah aaliyah alia aliya alya alliyah
alistair alasdair alastair alister allister
aliza aleeza alizah
amaan aman amman
amal amaal
amara amarah
amelia emelia amilia ameliya amalia
amelie amely emelie
amina aminah ameena aamina amna aminata amena
amir ameer aamir emir
amira ameera amirah aamira emira
amy aimee amie ami aimie
ana anna
anastasia anastazia anastasiia anastasija anastasiya
andrei andrey andriy andrii andrej andrzej andrew
andrew andru
angelina angelena
aniela angela
anita aneeta
annabel annabelle anabel annabell anabelle
ann anne
antoni anthony antony anton antonio
areeba ariba
arianna ariana aryana
arjun arjan arjen
arooj aruj
asad assad
asha aasha
ashley ashleigh ashlee ashlea ashly
asma asmah asmaa
asiya asia aasiya assia asiyah
aston ashton
ayaan ayan aayan aian
ayub ayoub ayyub
aya ayah
aziz azeez
bailey bayley baylee bailee
benjamin benyamin
bethany bethanie bethan
bilal bilaal belal bilel
bilqis bilkis bilquees
brandon branden brandan
brianna breanna briana
brooke brook
brooklyn brooklynn
bryan brian bryn
caitlin kaitlyn caitlyn katelyn kaitlin catelyn kaitlynn
callum calum
cameron camron kameron
carla karla
carl karl
caroline carolyn karoline carolin karolina carolina
carson karson
casey kasey kacey kaycee
catherine katherine kathryn katharine cathryn catharine katarzyna kateryna ekaterina catarina katerina caterina
cerys ceris cerise carys
charley charlie charly
chelsea chelsey chelsie
chloe khloe cloe chloë
christian kristian cristian krystian
christina kristina krystyna cristina
christopher kristopher krzysztof cristopher
ciara keira kiera kira ciera kyra kiara
clara klara
claire clare clair
cody kody codie
connor conor conner konnor
constantin konstantin
corey cory korey
courtney kourtney
craig kraig
curtis kurtis
daisy daisie
damian damien damion
daniel danyal daniyal danial danylo daniil danyaal
daniela daniella daniele danielle
daria darya dariya
darren darran darryn
david dawid davide dawud daud dawood
dean deen
declan deklan
denis dennis denys
diana dianna dyana
dominic dominik dominick
dmitri dmytro dmitry dimitri dmitrii
dylan dillon dilan dillan
ebony eboni
edward eduard edouard
eesa isa essa eisa issa isah
efan evan
elena alena yelena olena
eleanor elenor elinor eleanore ellenor
eleri elery
elias ilyas ilias elyas iliyas
elijah elija
elisabeth elizabeth elisabete elisabeta elzbieta
eliza elisa
ella ela
elliot elliott eliot eliott
ellie elly elli elley
ellis elis
eloise heloise
elsie elsi
emilia emelia emiliya
emily emilie emely emmily emilee
emir amir
emma ema
emmanuel emanuel imanuel
erik eric erick
erin eryn
esme esmee esmae
ethan eathan ethen
eva ewa
evan euan ewan ewen
evie evi eve
eve ewa
faisal faysal feisal faizal
faizan fayzan faizaan
farah farrah faraah
farhan farhaan
fatima fatimah fatema fathima fatma fatimata faatimah fatuma fadumo fatoumata faduma
fatou fatu
ffion fion
filip philip phillip filippo felipe
finlay finley findlay finnley
finn fin
fiona fionna
francesca franchesca francheska
francis franciszek francisco
franklin franklyn
frederick fredrick frederic fryderyk
freya freyja freija
gabriel gabrial gabryel
gabriella gabriela gabrielle gabriele
gavin gaven
geoffrey jeffrey
george georg jorge gheorghe heorhii
georgia gorgia jorja georja
georgina georgena
gethin gethyn
giovanni jovanni
graham graeme grahame
gregory grigori gregor grzegorz hryhorii
gwen gwenn
habiba habibah habeeba
hadiya hadia hadiyah
hafsa hafsah hafza hafsaa hafsah
hajra hajrah hajira hagar
halima haleema halimah halimo
hamza hamzah hamsa
hana hanna hannah hanah hannaa
hania haniya haniyah hanya
harley harlie harlee
haroon harun haroun haaroon
harris haris haaris harrys
harry harrie
harvey harvie
hasan hassan hasaan hassen
hayden haydn haden haydon
hayley haley hailey hayleigh haylie
heather hether
helen helin
helena halina
henry henri henryk enrique
hibah hiba heba
hodan hoodan
hollie holly holley
hudayfa huzaifa hudhayfah huthaifa huzaifah
hussain hussein husain husayn hussien hussayn hussin hussan
ibrahim ibraheem ebrahim ibrahima ibrahem ibraahim
idris idrees idriss
ifrah ifra
ilham elham
iman eman imaan emaan
imogen imogene imogan
imran emran imraan
inaya inayah anaya enaya
ines inez agnes
ioan ion ivan john
ioana joana
iqra iqrah
irfan erfan
isaac isaak izaac isac izaak ishaq ishak ishaaq
isabel isobel isabelle isabell izabel ysabel
isabella izabella isabela izabela
ismail ismaeel ismael ismaaeel esmail ishmael ismaeel
israa isra
ivan iwan
ivy ivie
jace jayce
jacob jakob jakub yakub yaqub yaqoob yacoub
jade jayde
jaden jayden jaiden jaydon jaydan
jaime jamie jaimie jamey
jamal jamaal gamal
jamila jameela jamilah jamilla
jan yan
jana yana
jannat jannah janna
jasmin jasmine jasmyn yasmin yasmine yasmeen yasemin jasmeen
jason jayson
javier xavier
jawad jawaad
jay jai jae
jenna jena
jennifer jenifer
jessica jesika jessika
jessie jessi jessy
joanna joana joanne johanna
joel yoel
john jon
jonathan jonathon johnathan jonothan
jordan jorden jordyn
joseph josef yusuf yousef youssef yusef yusaf yousuf josif jozef iosif
joshua joshuah
jude jood
julia giulia yulia iuliia yuliia julija
julian julien
juliet juliette julieta
junaid junayd juned
kacper kasper casper
kai kye ky
kara cara
kareem karim kerim
karina carina
karen karin
karolina carolina
kashif kashiff
katie katy katey
kavya kaavya
kayden kaiden caden cayden kaden caiden
kayla kaila cayla
kayleigh kaylee kayley kaley kayleah
keeley keely keelie
keith kieth
kelsey kelsie kelsea
kenzie kenzi
kerry kerri kerrie
keziah kezia
khadija khadijah khadeeja kadija khadiza khadidja khadiga qadija
khaled khalid kalid khaleed
kian cian keean keyan kyan
kieran kieron ciaran keiran kieren ciaron kyran
kimberley kimberly
kirsty kirstie
kristian krystian
kylie kyleigh
laila layla leila leyla lyla lailah laylah leyla lejla laela
lana lanna
latifa lateefa latifah
laura lora
lauren loren lauryn
laurence lawrence
leah lea leia lia
leanne lianne
leona liona
lewis louis luis lewys
lexi lexie lexy
liam lyam
libby libbie
liliana lilianna lillianna
lilly lily lillie lili lilli
linda lynda
lisa liza
logan logen
lola lolla
lorenzo laurenzo
lottie lotty
louie louis
louisa luisa
louise luise
lubna loubna
luca luka
lucas lukas lucus lukasz loukas
lucia lucja lusia
lucy lucie luci
luke luc
lydia lidia
mackenzie mckenzie makenzie
macey macy macie maisy
madeleine madeline madelaine madalyn madelyn madelina
madison maddison madyson
maha mahaa
mahdi mehdi mahdy
mahmood mahmoud mehmood mahmud mahamud
maisie maisy mazie maisey maizie
malachi malachy malakai malaki
malak malaak
malika maleeka malikah
manal manaal
marc mark marek
marcel marcell
maria mariya mariia marija marya
mariam maryam miriam mariyam maryiam meryem marium maryum mariama mirjam
marina maryna
mariusz marius
martha marta marfa
martin martyn marcin
marwa marwah
mary mari
mason mayson
mateo matteo matheo
mathilda matilda
matthew mathew matheus mateusz matthieu mateus matvii matei
maya maia maja mya
megan meghan meagan meghann
mehmet mehmed
mehreen mahreen
melissa malissa melisa
merve merwe
mia mya miah meah
michael micheal mikael mikhail mykhailo michal mihai miguel mikail mikaeel
michaela mikayla makayla michala mikaela
michelle michele
mikolaj nikolai nicolas nicholas mykola nikolay nicolae
mila milla
millie milly
milo mylo
miles myles
mohammed muhammad mohammad mohamed muhammed mohamad mohamud muhamed mohamad mahammad muhammet mohamned mahamed mouhamed mehmet md muhamad mohd
mohsin mohsen muhsin
molly mollie
muna mouna mona
murad mourad
musa moussa moosa mousa musah muse
mustafa mustapha moustafa mostafa
nabila nabeela nabilah
nadia nadiya nadja nadiah
naima naeema naimah
naomi noemi naomie noomi
nasir naseer nasser naser
nasra nasrah
natalia natalie nathalie natalya nataliia natali nathaly
natasha natascha natacha
nathan nathen nathon
nathaniel nathanial nataniel nathanael
neve niamh neave
nevaeh neveah
niall neil nial
nicholas nicolas nikolas nickolas
nicola nikola nichola
nicole nicol nikole nichole
nikita nikhita
noah noa nuh nooh
noor nur noora nour noura nura
nora norah
oisin osheen
olive oliwia
oliver olivier oliwier olliver
olivia oliwia alivia olivija
omar umar omer umer ummar omari oumar
osama usama ossama
oscar oskar
osman usman uthman othman ousmane usmaan cusmaan
owen owain owaine
eoin eoghan owen
patrick patryk patric
patricia patrycja patrizia
paul pawel pavlo pavel paulo paolo pablo
paula pola
pearl perl
peter piotr petro petr pedro
petra piotra
phoebe phebe pheobe
poppy poppi
priya pria preeya
qasim kasim kassim qassim qaasim
rabia rabiah rabiya
rachel rachael racheal raquel rahel
rafael raphael rafal
rahim raheem
rahima raheema
raiyan rayan rayyan raiyaan rayaan
ramadan ramazan ramadhan
rania raniya raniyah
rashid rasheed rachid
rayan rayyan
rebecca rebekah rebeca rebecka rebeka
reece rhys reese rees rhyse
rehan rayhan raihan reyhan
reuben ruben rubin reuban
rhiannon rhianon
riley reilly rylee ryley reiley
riyad riad riyadh
robin robyn
roman romain
romeo romio
rory ruairi rorie ruari ruaridh
rosalie rosaleigh
rosa roza
rowan rowen roan
roza rosa
ruqayyah ruqaya rukaya ruqayya rukia ruqayah ruqaiya ruqia
ruby rubie
ryan rian ryann
sabah sabaa
sabrina sabreena sabrine
sadia sadiya saadia sadiyah
safa safaa
safiya safia safiyah safiyya saffiyah
sahar saher
sahra zahra zara zahraa sara
said saeed syed sayed sayyid saed saeid siyad sayeed
saida saeeda
saif saeef sayf
sakina sakinah sakeena
salah saleh salih
salim saleem selim
salma selma salmah
salman salmaan selman
sami samy sammi
samir sameer
samira sameera samirah sameerah
samuel samual
sana sanaa sanna
saoirse seersha
sara sarah sarra
scarlett scarlet
sean shaun shawn
sebastian sebastien sebastyan
selin celine
shabana shabanah
shannon shanon
shayan shayaan
shay shea shae
shreya shriya
sienna siena
simon szymon
sinead shinead
siobhan shivaun shevaun chevonne
skye sky skie
sofia sophia zofia sofiia sofya sophya sofiya
sonia sonya sonja soniya
sophie sofie sophy
stefan stephan stepan
stefania stephania
stephanie stefanie
stephen steven stephan steffan
stuart stewart
suleman suleiman sulaiman sulayman suleyman sulaymaan solomon soliman sulieman
sumaya sumayyah sumaiya sumayya soumaya sumayah sumeya
summer sommer
susan suzan
syeda sayeda
taha tahaa
tahir taher tahira
tahira tahera
talia taliah thalia
tanya tania
tariq tarik tarek tareq
tayyab tayab taiyab
tayyiba tayiba tayba taiba
taylor tayler tayla
teagan tegan teigan
teodor theodore theodor
teresa theresa tereza
thea theia
thomas tomas tomasz tomos
tia tiah
tilly tillie
timothy tymoteusz timofei timotei
toby tobi tobie
tracey tracy tracie
tristan tristen
tyler tylor tylar
umaima umaimah omaima
umair omair
vanessa wanessa
veronica weronika veronika
victor viktor wiktor
victoria viktoria wiktoria viktoriia vittoria
vincent wincent vincenzo
vivian vivien vivienne
vladimir volodymyr wladimir
waleed walid
warda wardah
william willem
yahya yahia yahyaa yehia
yaseen yasin yassin yassine yaasin
yasir yasser yaser
younes younis yunus yunis younus yonis
yuri yuriy yurii
yusra yousra yusrah
zac zach zack zak
zachary zachery zackary zakary
zahid zaheed
zahir zaheer
zain zayn zane zaine zayne zein
zainab zaynab zeinab zeynep zainub zaneb zenab
zaki zakee
zakariya zakaria zakariye zakariyah zakariyya zachariah zekeriya zakarya
zara zahra zarah
zayd zaid zaeed zeid zayed
zeeshan zishan
zoe zoey zoya zoie
zubair zubayr zubeir
zuzanna susanna suzanna
preeti priti
deepa dipa
geeta gita
meena mina
neha nehaa
pooja puja
rohit roheet
sunita suneeta
vijay wijay
vikram bikram
harpreet harprit
gurpreet gurprit
jaspreet jasprit
manpreet manprit
simran simrun
jasleen jaslin
chidi chidy
chioma chiomah
kwame kwami
kofi coffi
kwaku kweku
akosua akossua
ebun ebunoluwa
seyi sheyi
sade shade folashade
li lee
`;

/** Each name with its spellings, folded. */
export const givenSpellingLines: readonly (readonly string[])[] = lines.trim().split('\n').map((line) => line.replaceAll('-', '').normalize('NFD').replace(/[\u0300-\u036f]/g, '').split(' '));
