/// Common Swedish verbs, written by hand: a form of one of them is a noun only where the sentence speaks for it (``SwedishContext``).
enum SwedishVerbTable {
  /// Infinitives with a present in *-ar*.
  static let ar = """
    acceptera agera akta aktivera ana andas anpassa ansvara arbeta arrangera avskaffa avsluta bada baka balansera banka basera beta
    betala betona bevaka bevara bilda blanda blicka blomma bläddra boka borra borsta bota bromsa bruka brusa bråka börja cykla dansa
    dela dikta diskutera dofta dokumentera dominera drabba duka duscha elda enas engagera etablera fasta fatta festa fika filma fiska
    fixa flagga flytta forma formulera forska fostra fotografera fråga fungera funka fuska fyra färga fästa fånga förbättra fördela
    förklara förlora förmedla försvara förvalta förvara förvänta förändra gagna garantera gasa gilla gissa gradera granska grunda
    gruppera gödsla hacka halka hamna handla hantera hata hedra hejda hoppa hoppas hosta hota huka hylla hälsa hävda hämta idrotta
    illustrera importera informera inrikta inspirera installera integrera intressera isolera jaga jobba jogga kalla kamma kapa kasta
    kika klaga klappa klara klistra klättra knacka koka kolla kombinera koncentrera konstatera kontakta kontrollera koppla kosta krama
    kramas krossa kurera kämpa köa lacka laga landa lasta ledsaga likna linda lista lita locka lova lugna lukta lycka lyckas lyssna
    lämna längta låna löna mala markera maska massera mata matcha mejla mena minnas minska missa missbruka mobba mogna motionera
    motivera motsvara motverka måla möblera narra nicka notera närma närvara nätverka odla offra ordna organisera orka oroa orsaka
    packa parkera passa pausa peka pendla pensionera placera planera plocka plåga praktisera prata pressa prioritera prisa producera
    promenera protestera prova prägla pröva putsa pyssla påverka rada ramla rapportera reagera redovisa referera regera registrera
    regna rehabilitera rena reparera representera resonera respektera resultera rimma rista rita roa rocka rota rulla rusa rädda räkna
    rätta rösta röva sakna samarbeta samla samordna samtala samverka satsa segla segra servera signalera sikta simma skada skaka skala
    skapa skicka skissa skratta skugga skydda skämta skörda slakta slappna slicka sluta smaka sminka smitta snacka sortera spara
    spegla spela spika sponsra spruta språka stadga stampa stanna starta stimulera stoppa storma strejka streta studera städa sucka
    surfa svara sväva syfta synda såra tacka tala tanka tappa teckna testa titta toppa torka trampa trappa trivas träffa träna trösta
    tvista tvätta tälta tävla tåga undervisa undra uppfatta uppmana uppmuntra upprepa upprätta uppskatta ursäkta utbilda utnyttja
    utveckla utvärdera utöva vaccinera vaka vakna vakta valla vandra variera varna verka vidga vila vinka virka visa visas vistas
    vittna vägra vänta värdera växla våga vårda yoga yttra ägna älska ändra ängslas åldras åtala återhämta öka önska öppna öva
    övertala övervaka
    """

  /// Infinitives with a present in *-er*, or in *-r* after *r* and after a vowel.
  static let er = """
    anmäla anse anställa använda avse avstå avta behålla behöva bero beskriva bestämma bestå betyda binda bita bjuda blåsa bo brinna
    brista bryta bränna bygga byta bända bära böja dra dricka driva dröja drömma duga dyka dö dölja döma döpa erbjuda ersätta falla
    fara finna fly flyga flyta frysa fullfölja fylla fälla fästa få föda följa föra förbereda förlåta förstå försvinna förutsätta ge
    gifta gjuta glida glädja glömma gnida gnälla godkänna gripa gro gräva gråta gälla gå gömma göra hinna hjälpa hugga hyra hysa hända
    hänföra hänga häva hålla höja höra ifrågasätta inbjuda inleda innebära innehålla inreda inse jämföra klippa kliva klyva klä knyta
    komma krypa kräva kyla kyssa känna köpa köra le leda leka leva lida ligga ljuga lyda lyfta lysa lägga läka lära läsa låsa låta
    löpa lösa medföra mista mäta må möta njuta nypa nysa nå resa rida ringa rinna riva ro rycka ryka rymma räcka röja röka röra se
    sitta sjuda sjunga sjunka ske skilja skina skjuta skrika skriva skryta skylla skälla skära skölja sköta slippa slita sluta släcka
    släppa slå slåss smeka smyga smälta smörja snyta sova spilla spinna spricka springa spä spänna steka sticka stiga stjäla strida
    stryka strypa styra ställa stämma stänga stå stöda stödja störa suga svida svika svälja svälla svälta svänga svära sy synas
    sysselsätta säga sälja sända sänka sätta så söka sörja ta tiga tjuta tro trycka tryta trä träda tränga tvinga tycka tyda tälja
    tända tänka tåla töja tömma understödja undersöka uppföra uppleva uppstå utföra utreda utse vara veta vika vilja vinna vrida vräka
    väcka väga väja välja vända vänja värma väva växa yra äga ärva äta åka öda ösa
    """

  /// Past forms of strong verbs that look like nouns.
  static let past = """
    bad band bar bet bjöd bröt drack drev drog fann flög for föll gav gick grep grät hann höll knöt kom kröp lade led ljöd log lät låg
    njöt rann red satt sjöng skar sken skrek skrev sköt slet slog smög sov sprack sprang stal steg stod stred svek svor såg sålde tog
    vann vek vred åt
    """
}
