/// Common Finnish verbs. Their forms look like forms of nouns (*tuki, halua, maksaa*), and the lemmatiser learns from their paradigms.
let finnishCommonVerbs = """
  aikoa ajaa ajatella alkaa aloittaa allekirjoittaa antaa ansaita arvata arvella arvioida arvostaa asettaa astua asua auttaa avata aueta
  edellyttää edetä edistää edustaa ehdottaa ehkäistä ehtiä elää ennustaa epäillä epäonnistua erota erottaa esiintyä estää esittää esitellä etsiä
  haastaa haastatella haistaa hakea hakeutua halata haluta hallita hankkia harjoitella harjoittaa harkita harrastaa hautoa havaita hautautua
  heikentää heittää helpottaa hengittää herätä herättää hiihtää hiljentyä hoitaa huolehtia huolestua huomata huomauttaa huutaa hylätä hymyillä
  hyppiä hypätä hyväksyä hyödyntää hyötyä hävitä hävittää häiritä hämmästyä höpöttää
  idätä ihailla ihastua ihmetellä ikävöidä ilahtua ilmaantua ilmaista ilmestyä ilmetä ilmoittaa ilmoittautua imeä innostua istua istuttaa itkeä
  iskeä jaksaa jakaa jakaantua jatkaa jatkua johtaa johtua joutua julkaista julistaa juoda juhlia juosta juuttua jännittää järjestää järjestyä jättää
  jäädä kaataa kaatua kadota kadottaa kaivaa kaivata kalastaa kannattaa kannustaa kantaa kasvaa kasvattaa katkaista katsella katsoa kattaa kehittyä
  kehittää kehottaa kehua keittää kelvata kerjätä keksiä kellua kerrata keretä kertoa kerääntyä kerätä keskeyttää keskittyä keskustella kestää kiehtoa
  kieltää kieltäytyä kiertää kiinnittää kiinnostaa kiinnostua kiirehtiä kiistää kilpailla kirjata kirjautua kirjoittaa kiristää kiroilla kitkeä
  kiittää kiivetä koettaa koetella kohdata kohdella kohdistaa kohdistua kohota kohottaa koitua kokea kokeilla kokoontua kolista komentaa kommentoida
  kopioida korjata korostaa korottaa korvata koskea koskettaa koota kostua kouluttaa kouluttautua kuivata kuivua kukkia kulkea kuljettaa kulua
  kuluttaa kumota kunnioittaa kuntoutua kuntouttaa kuolla kuoria kurittaa kutoa kutsua kuulla kuulostaa kuulua kuunnella kuvailla kuvata kuvitella
  kyetä kylpeä kylvää kysellä kysyä kytkeä käskeä käsitellä käsittää kävellä käydä käynnistää käynnistyä käyttää käyttäytyä kääntyä kääntää kääriä
  laajentaa laajentua laatia laihduttaa lainata laittaa lakata laskea laskeutua laueta laulaa leikata leikkiä lentää leipoa levittää levitä levätä
  liikkua liikuttaa liittyä liittää lisätä lisääntyä lohduttaa loistaa loppua lopettaa loukata loukkaantua luetella lukea luokitella luopua luottaa
  luoda luovuttaa luulla luvata lykätä lyödä lähestyä lähettää lähteä lämmetä lämmittää läpäistä löytyä löytää maata maalata maistaa maistua
  maksaa mainita mainostaa majoittua masentua matkustaa mennä menestyä menettää merkitä metsästää mietiskellä miettiä muistaa muistella muistuttaa mukauttaa
  muodostaa muodostua muokata muotoilla murtaa murtua musisoida muuttaa muuttua myydä myöntää myöhästyä mykistyä määrittää määritellä määrätä
  naida nauraa nauttia nimetä nimittää nojata noudattaa nostaa noudattaa nousta noutaa nukahtaa nukkua nyökätä näkyä nähdä näyttää näytellä nääntyä
  oheta ohittaa ohjata ohjelmoida oivaltaa oleilla oleskella olettaa onnistua onnitella opastaa opetella opettaa opiskella oppia osallistua
  osallistaa osata osoittaa osoittautua ostaa ottaa odottaa paeta paahtaa painaa painua painottaa paistaa paistua pakata pakottaa palata palauttaa
  palautua palkata palkita palvella panna parantaa parantua parata parkkeerata pelata pelastaa pelastua pelkistää pelottaa pelätä perehtyä periä
  perustaa perustua perustella pestä pettyä pettää piirtää pilata pidentää pitää pitkittyä pohtia poiketa poistaa poistua polkea polttaa potea
  potkia potkaista pudota pudottaa puhaltaa puhdistaa puhua pukea pukeutua punnita pureskella purkaa purra pursuta pusata puuttua puolustaa pyrkiä pyytää
  pyöriä pyöräillä pystyä pysyä pysähtyä pysäyttää pysäköidä päästä päästää päättää päätyä päättyä päivittää pärjätä raapia raivota rakastaa
  rakastua rakennuttaa rakentaa rakentua rahoittaa rajata rajoittaa ratkaista rauhoittaa rauhoittua ratsastaa reagoida rentoutua rientää riidellä
  riippua riittää rikkoa rikkoutua rukoilla ruokailla ruokkia ryhtyä saada saapua saattaa saavuttaa sairastaa sairastua sallia salata sanoa sanella
  sattua sekoittaa selittää selkeyttää selvitä selvittää seisoa seistä seurata seurustella siirtyä siirtää siivota sijaita sijoittaa sisältyä sisältää
  sitoa sitoutua soida soittaa sopia sopeutua sotkea suhtautua sujua sulaa sulkea suojata suojella suorittaa suosia suositella suostua surra suunnitella
  suunnata suuttua syntyä synnyttää syttyä sytyttää syyttää syventää syventyä syödä syöttää särkeä säilyttää säilyä säästää säätää taata taipua taistella
  taitaa tallentaa tanssia tapahtua tapailla tappaa tapella tarjota tarjoilla tarkastaa tarkastella tarkentaa tarkistaa tarkoittaa tarttua tarvita
  tasata tavata tavoitella tavoittaa tehdä tehostaa testata tiedottaa tiedustella tietää tiivistää tilata todeta todistaa toimia toimittaa toipua
  toivoa toivottaa torjua torkkua toteuttaa toteutua totella tottua treenata tuhlata tuhota tukea tukeutua tulkita tulla tulostaa tunkea tunnistaa
  tunnustaa tuntea tuntua tuoda tuottaa tuomita turvata tutkia tutustua tyhjentää tykätä työllistyä työllistää työntää työskennellä täsmentää
  täydentää täyttyä täyttää uhata uhrata uida uittaa unelmoida unohtaa unohtua uskaltaa uskoa uudistaa uudistua uusia vaatia vaellella vaeltaa vahvistaa
  vahvistua vahingoittaa vahtia vaihdella vaihtaa vaihtua vaieta vaikeuttaa vaikuttaa vaivata valaista valehdella valikoida valita valittaa vallata
  valmentaa valmistaa valmistautua valmistua valtuuttaa valua valvoa vanheta varata varmistaa varoa varoittaa varastaa varustaa vastaanottaa vastata
  vastustaa verrata vetää vetäytyä viedä viestiä viettää viihdyttää viihtyä viitata viivästyä vilustua virkistyä virkistää vierailla virrata
  voida voimistaa voittaa vuokrata vuotaa vähentyä vähentää vähetä välittyä välittää välttyä välttää väsyä väsyttää väittää yhdistyä yhdistää yletä
  yleistyä ylittää ylläpitää yllättyä yllättää ymmärtää yrittää yskiä äänestää ärsyttää ärsyyntyä
  antautua haarautua karistaa lahjoittaa lausua luistella rypeä sietää sivuta soutaa suoria taltioida tyytyä tähdätä vakuuttaa veistää viilata
  hävetä kelpuuttaa kieriä kuitata laimentaa meditoida neuvoa neuvotella paikata paikantaa puntaroida raportoida seuloa siteerata tervehtiä tuulettaa ulottua
  verkostoitua voimaantua voimaannuttaa osallistaa liikuttaa ehkäistä elvyttää vertailla ohjeistaa jalkautua kiertää kohentaa kohentua lievittää palkita
  """
