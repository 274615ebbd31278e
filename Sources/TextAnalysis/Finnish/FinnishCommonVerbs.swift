/// Common Finnish verbs. Their forms look like forms of nouns (*tuki, halua, maksaa*), and the lemmatiser learns from their paradigms.
let finnishCommonVerbs = """
  aiheuttaa aiheutua aikoa ajaa ajatella alentaa alistaa alistua alkaa allekirjoittaa aloittaa ansaita antaa antautua arastella arvata
  arvella arvioida arvostaa asettaa astua asua aueta auttaa avata avautua avustaa edellyttää edetä edistää edustaa ehdottaa ehkäistä
  ehostaa ehtiä elvyttää elää ennustaa epäillä epäonnistua erehtyä eristää erota erottaa esiintyä esitellä esittää estää etsiä
  haarautua haastaa haastatella haistaa haitata hakata hakea hakeutua halata hallita haluta hankkia harjata harjoitella harjoittaa
  harkita harrastaa hautautua hautoa havaita heikentää heittää helpottaa hengailla hengittää herätellä herättää herätä hidastaa hiihtää
  hiljentyä hiljentää hinata hivellä hoitaa hoitua huijata huipentua huolehtia huolestua huomata huomauttaa hurrata huutaa hylätä
  hymyillä hyppiä hypätä hyväksyä hyödyntää hyökätä hyötyä häiritä hämmästyä hävetä hävittää hävitä höpöttää idätä ihailla ihastua
  ihastuttaa ihmetellä ikävöidä ilahtua ilmaantua ilmaista ilmestyä ilmetä ilmoittaa ilmoittautua imeä imuroida innostaa innostua
  irrottaa irtisanoa iskeä istua istuttaa itkeä jakaa jakaantua jakautua jaksaa jalkautua jatkaa jatkua johtaa johtua jonottaa
  jouduttaa joutua juhlia julistaa julkaista juoda juosta juurtua juuttua jyrätä jännittää järjestyä järjestää järkyttyä järkyttää
  jättää jäädä kaataa kaatua kadota kadottaa kaihtaa kaikua kaivaa kaivata kaivautua kalastaa kalvaa kammata kannattaa kannustaa kantaa
  karata karistaa karkottaa kasata kasvaa kasvattaa katkaista katsella katsoa kattaa kaunistaa kavahtaa kehittyä kehittää kehottaa
  kehua kehystää keikkua keinua keittää keksiä kellua kelpuuttaa kelvata keretä kerjätä kerrata kertoa kertyä kerätä kerääntyä
  keskeyttää keskittyä keskustella kestitä kestää kiehtoa kieltäytyä kieltää kieriä kiertää kiihdyttää kiihtyä kiinnittää kiinnostaa
  kiinnostua kiirehtiä kiistää kiittää kiivetä kilistä kilpailla kiristää kirjata kirjautua kirjoittaa kirkua kiroilla kirota kitkeä
  kiusata koetella koettaa kohdata kohdella kohdistaa kohdistua kohentaa kohentua kohistella kohota kohottaa koitua kokata kokea
  kokeilla kokoontua kolista komentaa kommentoida koota kopioida koristaa koristella korjata korjautua korostaa korottaa korvata koskea
  koskettaa kostua kouluttaa kouluttautua kuiskata kuitata kuivata kuivua kukkia kuljettaa kulkea kulkeutua kulua kuluttaa kumartaa
  kummastella kumota kunnioittaa kuntouttaa kuntoutua kuolla kuoria kuormata kurittaa kurkistaa kutoa kutsua kuulla kuulostaa kuulua
  kuunnella kuvailla kuvata kuvitella kyetä kylpeä kylvää kypsyttää kypsyä kysellä kysyä kytkeä käpertyä käsitellä käsittää käskeä
  kävellä käydä käynnistyä käynnistää käyttäytyä käyttää kääntyä kääntää kääriä laajentaa laajentua laatia lahjoa lahjoittaa lahota
  laihduttaa laimentaa lainata laittaa lakaista lakata lamaantua laskea laskeutua laueta laulaa lausua leijua leikata leikkiä leimahtaa
  leimata leipoa lentää levittää levitä levähtää levätä lievittää liikkua liikuttaa liimata liioitella liittyä liittää lipsua lisätä
  lisääntyä lohduttaa loihtia loistaa lopahtaa lopettaa loppua loukata loukkaantua luetella luistaa luistella lukea lukita lumota luoda
  luokitella luopua luottaa luovuttaa luulla luvata lykätä lyödä lähennellä lähestyä lähettää lähteä läikkyä lämmetä lämmittää läpäistä
  löytyä löytää maadoittaa maalata maata mainita mainostaa maistaa maistua majoittua maksaa marssia masentua matkustaa maustaa
  meditoida meloa menestyä menettää mennä merkata merkitä metsästää mietiskellä miettiä mitata muhia muistaa muistella muistuttaa
  mukauttaa muodostaa muodostua muokata muokkautua muotoilla murehtia murtaa murtua musisoida muuttaa muuttua mykistyä myydä myöhästyä
  myöntää myötäillä määritellä määrittää määrätä naida napata napsia narrata nauraa nauttia neuloa neuvoa neuvotella nikkaroida nimetä
  nimittää nojata nolata nostaa noudattaa nousta noutaa nukahtaa nukkua nuuhkia nyökätä nähdä näkyä näpertää näytellä näyttää nääntyä
  odottaa oheta ohittaa ohjata ohjeistaa ohjelmoida oivaltaa oleilla oleskella olettaa omaksua omistaa ommella onkia onnistua onnitella
  opastaa opetella opettaa opiskella oppia orastaa osallistaa osallistua osata osoittaa osoittautua ostaa ottaa paahtaa paasata paeta
  pahentua paikantaa paikata painaa painottaa painua paistaa paistua pakata pakottaa palaa palata palauttaa palautua palella paljastaa
  paljastella paljastua palkata palkita palvella panna panostaa parantaa parantua parata parkkeerata parsia pelastaa pelastua pelata
  pelkistää pelottaa pelätä perehtyä periä perustaa perustella perustua pestä petkuttaa pettyä pettää pidentää piirtää pilata pilkata
  pitkittyä pitää pohtia poiketa poistaa poistua polkea polttaa porata potea potkaista potkia pudota pudottaa puhaltaa puhdistaa
  puhjeta puhkaista puhkua puhua puida pukata pukea pukeutua pumpata punnita puntaroida puolittaa puolustaa pureskella purkaa purra
  purskahtaa pursuta pusata puuhata puuttua pyrkiä pystyä pysyä pysähtyä pysäköidä pysäyttää pyydystää pyyhkiä pyytää pyöriä pyöräillä
  päivittyä päivittää pärjätä päästä päästää päättyä päättää päätyä raahata raapia rahoittaa raivata raivota rajata rajoittaa rakastaa
  rakastua rakennuttaa rakentaa rakentua rapata raportoida ratkaista ratsastaa rauhoittaa rauhoittua raukaista reagoida rentoutua
  riekkua rientää riidellä riipiä riippua riistää riisua riittää rikkoa rikkoutua rohkaista rohkaistua ruiskuttaa rukoilla ruokailla
  ruokkia ryhtyä rynnätä rypeä räjähtää räpyttää rääkätä saada saalistaa saapua saattaa saavuttaa sairastaa sairastua salata sallia
  sanailla sanella sanoa sataa sattua seisoa seistä sekaantua sekoittaa selittää selkeyttää selvittäytyä selvittää selvitä seuloa
  seurata seurustella sietää siirtyä siirtää siivota sijaita sijoittaa silittää sinnitellä sisältyä sisältää siteerata sitoa sitoutua
  sivellä sivuta soida soimata soittaa solmia solmiutua sopeutua sopia sotia sotkea soutaa suhtautua suistua sujua sukeltaa sulaa
  sulautua sulkea suojata suojella suoria suorittaa suosia suositella suostua surra suunnata suunnistaa suunnitella suurentaa suuttua
  sylkeä synnyttää syntyä syttyä sytyttää syventyä syventää syyttää syytää syödä syöttää säilyttää säilyä särkeä särkyä sättiä sääliä
  säästää säätää taata tahrata tahtoa taikoa taipua taistella taitaa takoa tallentaa talsia taltioida tankata tanssia tanssittaa
  tapahtua tapailla tapella tappaa tarjoilla tarjota tarkastaa tarkastella tarkentaa tarkentua tarkistaa tarkoittaa tarrata tarttua
  tarvita tasata tassutella tavata tavoitella tavoittaa tehdä tehostaa teipata tempoa tervehtiä testata tiedottaa tiedustella tietää
  tiivistyä tiivistää tilata tippua tirskua todeta todistaa toimeentulla toimia toimittaa toipua toistaa toistua toivoa toivottaa
  topata torjua torkkua totella toteuttaa toteutua tottua treenata tuhista tuhlata tuhota tuijottaa tukahduttaa tukea tukehtua tukeutua
  tulehtua tulkita tulla tulostaa tunkea tunnistaa tunnustaa tuntea tuntua tuoda tuomita tuottaa turvata tutkia tutustua tuudittaa
  tuulettaa tuulla tyhjentää tykätä tympiä tyytyä työllistyä työllistää työntää työskennellä tähdätä täristä täsmentää täydentää
  täyttyä täyttää törmätä uhata uhrata uida uinua uittaa ujostella ulottua ulvoa unelmoida unohtaa unohtua urakoida urheilla uskaltaa
  uskoa uskotella uskoutua uudistaa uudistua uusia vaalia vaania vaatia vaellella vaeltaa vahingoittaa vahtia vahvistaa vahvistua
  vaieta vaihdella vaihtaa vaihtua vaikeuttaa vaikuttaa vaimentaa vaivata vajota vakoilla vakuuttaa valaista valehdella valikoida
  valita valittaa valjastaa vallata valmentaa valmistaa valmistautua valmistua valottaa valtuuttaa valua valvoa vanheta vapauttaa
  vapautua varastaa varata varmistaa varoa varoittaa vartioida varttua varustaa vastaanottaa vastata vastustaa vaurastua vavista
  veistää venyttää venyä verkostoitua verottaa verrata vertailla vetäytyä vetää viedä vierailla viestiä viettää vihata viheltää
  viihdyttää viihtyä viilata viipyä viitata viivästyä vilkaista vilkkua vilustua virkata virkistyä virkistää virrata vitsailla voida
  voidella voihkia voimaannuttaa voimaantua voimistaa voittaa vuodattaa vuokrata vuotaa vyöryä vähentyä vähentää vähetä väistyä väistää
  väittää välittyä välittää välkkyä välttyä välttää värjätä värähtää väsyttää väsyä yhdistyä yhdistää yleistyä yletä ylittää yllyttää
  ylläpitää yllättyä yllättää yltyä yltää ymmärtää yrittää yskiä äityä älytä ärsyttää ärsyyntyä äänestää äänittää
  """
