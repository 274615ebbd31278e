/// Common Finnish verbs. Their forms look like forms of nouns (*tuki, halua, maksaa*), and the lemmatiser learns from their paradigms.
let finnishCommonVerbs = """
  aikoa ajaa ajatella alkaa allekirjoittaa aloittaa ansaita antaa antautua arvata arvella arvioida arvostaa asettaa astua asua aueta
  auttaa avata edellyttää edetä edistää edustaa ehdottaa ehkäistä ehtiä elvyttää elää ennustaa epäillä epäonnistua erota erottaa
  esiintyä esitellä esittää estää etsiä haarautua haastaa haastatella haistaa hakea hakeutua halata hallita haluta hankkia harjoitella
  harjoittaa harkita harrastaa hautautua hautoa havaita heikentää heittää helpottaa hengittää herättää herätä hiihtää hiljentyä hoitaa
  huolehtia huolestua huomata huomauttaa huutaa hylätä hymyillä hyppiä hypätä hyväksyä hyödyntää hyötyä häiritä hämmästyä hävetä
  hävittää hävitä höpöttää idätä ihailla ihastua ihmetellä ikävöidä ilahtua ilmaantua ilmaista ilmestyä ilmetä ilmoittaa ilmoittautua
  imeä innostua iskeä istua istuttaa itkeä jakaa jakaantua jaksaa jalkautua jatkaa jatkua johtaa johtua joutua juhlia julistaa
  julkaista juoda juosta juuttua jännittää järjestyä järjestää jättää jäädä kaataa kaatua kadota kadottaa kaivaa kaivata kalastaa
  kannattaa kannustaa kantaa karistaa kasvaa kasvattaa katkaista katsella katsoa kattaa kehittyä kehittää kehottaa kehua keittää keksiä
  kellua kelpuuttaa kelvata keretä kerjätä kerrata kertoa kerätä kerääntyä keskeyttää keskittyä keskustella kestää kiehtoa kieltäytyä
  kieltää kieriä kiertää kiinnittää kiinnostaa kiinnostua kiirehtiä kiistää kiittää kiivetä kilpailla kiristää kirjata kirjautua
  kirjoittaa kiroilla kitkeä koetella koettaa kohdata kohdella kohdistaa kohdistua kohentaa kohentua kohota kohottaa koitua kokea
  kokeilla kokoontua kolista komentaa kommentoida koota kopioida korjata korostaa korottaa korvata koskea koskettaa kostua kouluttaa
  kouluttautua kuitata kuivata kuivua kukkia kuljettaa kulkea kulua kuluttaa kumota kunnioittaa kuntouttaa kuntoutua kuolla kuoria
  kurittaa kutoa kutsua kuulla kuulostaa kuulua kuunnella kuvailla kuvata kuvitella kyetä kylpeä kylvää kysellä kysyä kytkeä käsitellä
  käsittää käskeä kävellä käydä käynnistyä käynnistää käyttäytyä käyttää kääntyä kääntää kääriä laajentaa laajentua laatia lahjoittaa
  laihduttaa laimentaa lainata laittaa lakata laskea laskeutua laueta laulaa lausua leikata leikkiä leipoa lentää levittää levitä
  levätä lievittää liikkua liikuttaa liittyä liittää lisätä lisääntyä lohduttaa loistaa lopettaa loppua loukata loukkaantua luetella
  luistella lukea luoda luokitella luopua luottaa luovuttaa luulla luvata lykätä lyödä lähestyä lähettää lähteä lämmetä lämmittää
  läpäistä löytyä löytää maalata maata mainita mainostaa maistaa maistua majoittua maksaa masentua matkustaa meditoida menestyä
  menettää mennä merkitä metsästää mietiskellä miettiä muistaa muistella muistuttaa mukauttaa muodostaa muodostua muokata muotoilla
  murtaa murtua musisoida muuttaa muuttua mykistyä myydä myöhästyä myöntää määritellä määrittää määrätä naida nauraa nauttia neuvoa
  neuvotella nimetä nimittää nojata nostaa noudattaa nousta noutaa nukahtaa nukkua nyökätä nähdä näkyä näytellä näyttää nääntyä odottaa
  oheta ohittaa ohjata ohjeistaa ohjelmoida oivaltaa oleilla oleskella olettaa onnistua onnitella opastaa opetella opettaa opiskella
  oppia osallistaa osallistua osata osoittaa osoittautua ostaa ottaa paahtaa paeta paikantaa paikata painaa painottaa painua paistaa
  paistua pakata pakottaa palata palauttaa palautua palkata palkita palvella panna parantaa parantua parata parkkeerata pelastaa
  pelastua pelata pelkistää pelottaa pelätä perehtyä periä perustaa perustella perustua pestä pettyä pettää pidentää piirtää pilata
  pitkittyä pitää pohtia poiketa poistaa poistua polkea polttaa potea potkaista potkia pudota pudottaa puhaltaa puhdistaa puhua pukea
  pukeutua punnita puntaroida puolustaa pureskella purkaa purra pursuta pusata puuttua pyrkiä pystyä pysyä pysähtyä pysäköidä pysäyttää
  pyytää pyöriä pyöräillä päivittää pärjätä päästä päästää päättyä päättää päätyä raapia rahoittaa raivota rajata rajoittaa rakastaa
  rakastua rakennuttaa rakentaa rakentua raportoida ratkaista ratsastaa rauhoittaa rauhoittua reagoida rentoutua rientää riidellä
  riippua riittää rikkoa rikkoutua rukoilla ruokailla ruokkia ryhtyä rypeä saada saapua saattaa saavuttaa sairastaa sairastua salata
  sallia sanella sanoa sattua seisoa seistä sekoittaa selittää selkeyttää selvittää selvitä seuloa seurata seurustella sietää siirtyä
  siirtää siivota sijaita sijoittaa sisältyä sisältää siteerata sitoa sitoutua sivuta soida soittaa sopeutua sopia sotkea soutaa
  suhtautua sujua sulaa sulkea suojata suojella suoria suorittaa suosia suositella suostua surra suunnata suunnitella suuttua synnyttää
  syntyä syttyä sytyttää syventyä syventää syyttää syödä syöttää säilyttää säilyä särkeä säästää säätää taata taipua taistella taitaa
  tallentaa taltioida tanssia tapahtua tapailla tapella tappaa tarjoilla tarjota tarkastaa tarkastella tarkentaa tarkistaa tarkoittaa
  tarttua tarvita tasata tavata tavoitella tavoittaa tehdä tehostaa tervehtiä testata tiedottaa tiedustella tietää tiivistää tilata
  todeta todistaa toimia toimittaa toipua toivoa toivottaa torjua torkkua totella toteuttaa toteutua tottua treenata tuhlata tuhota
  tukea tukeutua tulkita tulla tulostaa tunkea tunnistaa tunnustaa tuntea tuntua tuoda tuomita tuottaa turvata tutkia tutustua
  tuulettaa tyhjentää tykätä tyytyä työllistyä työllistää työntää työskennellä tähdätä täsmentää täydentää täyttyä täyttää uhata uhrata
  uida uittaa ulottua unelmoida unohtaa unohtua uskaltaa uskoa uudistaa uudistua uusia vaatia vaellella vaeltaa vahingoittaa vahtia
  vahvistaa vahvistua vaieta vaihdella vaihtaa vaihtua vaikeuttaa vaikuttaa vaivata vakuuttaa valaista valehdella valikoida valita
  valittaa vallata valmentaa valmistaa valmistautua valmistua valtuuttaa valua valvoa vanheta varastaa varata varmistaa varoa varoittaa
  varustaa vastaanottaa vastata vastustaa veistää verkostoitua verrata vertailla vetäytyä vetää viedä vierailla viestiä viettää
  viihdyttää viihtyä viilata viitata viivästyä vilustua virkistyä virkistää virrata voida voimaannuttaa voimaantua voimistaa voittaa
  vuokrata vuotaa vähentyä vähentää vähetä väittää välittyä välittää välttyä välttää väsyttää väsyä yhdistyä yhdistää yleistyä yletä
  ylittää ylläpitää yllättyä yllättää ymmärtää yrittää yskiä ärsyttää ärsyyntyä äänestää
  """
