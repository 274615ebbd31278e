/// Common simple Finnish nouns in the nominative. Their forms are not split as compounds, and they speak for a split beside them.
let finnishCommonNouns = """
  aamiainen aamu aate aatto aihe aika aikuinen aine aineisto ajatus ajo akku ala alennus alku alue aluksi alus alusta ammatti
  ammattilainen anomus ansio apteekki apu apulainen arki arkisto artikkeli arvio arviointi arvo asema asenne asento asia asiakas
  asiakkuus aste asukas asuminen asunto ateria aukio auto avain avustaja avustus baari biisi blogi bussi bändi demokratia direktiivi
  dokumentti edustaja edustus ehdokas ehdotus ehto elin elo eläin eläke elämä emäntä energia ennuste ero erä esitelmä esitys este
  esteettömyys eteinen etu etuus etäisyys euro eväs haastattelu haaste hahmo haitta haju hakemus hakija halli hallinto hallitus halu
  hammas hanke hankinta harava harjoitus harrastaja harrastus hauta havainto heikkous heinä helikopteri hella hellyys helmi henki
  henkilö henkilöstö herra hetki hevonen hiiri hinta hissi historia hiukset hoitaja hoito hotelli huoli huolto huomio huone huoneisto
  huume huumori hylly hyödyke hyöty häiriö hätä höyry idea ihme ihminen iho ikkuna ikä ikääntyminen ilma ilmasto ilmoitus ilo ilta
  imuri into isku isä itku itsenäisyys jaksaminen jakso jalka jano jaosto jatko johtaja johto joki joukko joukkue joulu juhannus juhla
  julkaisu julkisuus jumala juna juoma juttu juuri jälki järjestelmä järjestys järjestö järvi jäsen jäsenyys jää jäätelö kaapeli kaappi
  kaari kahvi kahvila kahvio kaista kaksikko kaksonen kala kalenteri kalusto kampanja kana kanava kangas kannatus kansa kansalainen
  kansi kanta kappale karhu kartta kassa kasvi kasvo katse katto katu kauppa kaupunki kausi kaveri kehitys keho keino keitto kello
  kenkä kenttä kerho kerros kerta kertomus keskus keskustelu kesä kevät kieli kiinnostus kiinteistö kiire kiista kilo kilpailu kipu
  kirja kirjailija kirjain kirjasto kirje kirjoitus kirkko kirves kisa kissa kivi kivääri klo koe kohde kohta kohtaaminen koira koivu
  kokemus kokki koko kokoelma kokous koliikki kolikko komissio komitea kone konsertti koordinaattori kori korjaus korko kortti korva
  koski koti koulu kouluttaja koulutus kriisi kukka kulku kulma kulttuuri kulu kuluttaja kumppani kumppanuus kuningas kunnia kunnostus
  kunta kunto kuntoutus kuolema kuori kuorma kurki kurssi kustannus kuu kuulo kuulutus kuusi kuva kuvaus kyky kylki kylä kynsi kynttilä
  kynä kysely kysymys kysyntä kärki kärsimys käsi käsite käsitys kävely käynti käyttäjä käyttö käytäntö käytös köyhyys laatikko laatu
  lahja lahti laina laite laitos laiva laji laki lammas lampi lanka lanko lapsi lapsuus lasi laskelma lasku lasten lauantai laulu lause
  lauta lautanen lava lehmä lehti leikki leima leipä leiri lento lepo leskeys leski levy liesi lieto liha liike liikenne liikunta
  liitto liittymä linja linna lintu lippu lista lisä lohi loma lomake loppu loukkaus luento luettelo lukeminen lukija lukio luku lumi
  luokka luola luomu luonne luonto luottamus lupa lusikka luu luuri luvut lähde läheinen lähi lähtö läksy lämpö lääke lääkäri löytö maa
  maali maanantai maine maito makkara maksa maksu maku makuu malja malli marja markka markkina masennus matala matka matto media
  meininki menetelmä meno meri merkitys merkki mestari metri metsä miehistö mieli mies miljoona ministeri ministeriö minuutti mitta
  moottori muisti muistio mummo muoto muovi mursu museo musiikki muutos muuttaja myrsky myyjä myymälä myynti mäki männikkö määrä mökki
  naama naapuri nainen naku naula nenä neste neuvo neuvonta neuvosto neuvottelu niemi nimi niska nousu nukke numero nuori nuoriso
  nuoruus nurkka näkemys näky näkymä nälkä näytelmä näyttely näyttö odotus ohjaaja ohjaus ohje ohjelma ohra oikeus olento olut oma
  omena ongelma onkalo onnettomuus onni opas opettaja opetus opinto opiskelija opiskelu oppi oppilas orava organisaatio osa osaaja
  osaaminen osallistuja osallisuus osasto osoite osuus ote ottelu ovi paikka paine paino painos paita paja paketti pakko pala palaute
  palkinto palkka pallo palo palvelu pankki paperi pappi parannus pari paristo parlamentti peite peitto pelaaminen peli pelko pelto
  penkki perhe periaate perinne perintö peruna perusta peruste pesä piha piiri pilkku pilvi pino pinta pisara piste pituus poika
  poikkeus poliisi politiikka polku polvi populaatio porras portti postaus posti potilas presidentti projekti prosentti prosessi puhe
  puhelin puhelu puhuja pukki puku pullo puoli puolue puolustus purje putki puu puuro puute pysäkki pyyhe pyyntö pyörä päihde päivä pää
  päätös pöytä raaka radio raha rahoitus raitti raja rajoitus rakenne rakennus rakkaus rannikko ranta raportti rasva ratkaisu rauha
  rauta ravi ravinto ravintola ravitsemus reitti resurssi retki reuna riidat riisi riita rikos rinta riski rivi romaani rooli ruis
  rulla ruoka ruokailu ruusu ruutu ryhmä saari saavutettavuus sade saha sairaala sairaus sakko salaatti salaisuus sali sana sanoma
  sarja satama sato sauna savu savuke seikka seinä seksi selitys selkä selvitys seminaari seniori seos serkku seura seuranta seuraus seutu
  sielu siemen sieni sihteeri sija sijainti sika silmä silta sinfonia sisar sisko sisältö sivu sohva soihtu soitin sokeri solmu
  sopeutuminen sopimus soppa sormi sosiaali sota sotilas suhde suihku sukellus sukka suklaa suku sukulainen suo suoja suola suomalainen
  suomi suonet suoni suoritus suositus surma suru suu suunnitelma suunta suuruus sydän sykli syksy synty syntymä syy sähkö sää sääksi
  sääntö säästö sääty taajama tahto taide taika taito taivas talkoot talo talous talvi tanko tanssi tapa tapahtuma tapaturma tapaus
  tappio tarina tarjous tarkastus tarkoitus tarve tarvike tasa tase tasku taso tauko taulu tauti tavara tavoite teatteri tee tehtävä
  tekijä tekniikka teko teksti tela telakka teollisuus teoria teos terveys terä testi tie tiede tieto tiistai tikku tila tilaisuus
  tilanne tilasto tili toimi toimija toiminta toimisto toimitus toivo tomaatti tonttu tori torni torstai torvi totuus traktori trendi
  tuki tukija tukka tulevaisuus tulkki tulo tulos tunne tunnelma tunti tuokio tuoli tuomio tuotanto tuote tuottaja turisti turnaus
  turva turvallisuus tuska tutkija tutkimus tutkinto tuuli typpi tyttö tytär tyyli työ työikäinen työttömyys tähti täti tölkki uhka
  uhri uima uni urakka urheilija urheilu usko uskonto uuni uutinen vaahto vaaka vaali vaara vaate vaatimus vahinko vaihe vaihto
  vaikutus vaimo vaiva vakuutus valas valikoima valinta valitus valmennus valmentaja valo valta valtio valvonta vammainen vanhemmuus
  vanhempi vanhus vapaaehtoinen vapaus varasto varjo varo varsi vartalo vastaus vastuu vati vatsa vauhti vauva veli velka vene venäjä
  verho verkko verkosto vero vertailu vertainen vertaus vesi vierailija vierailu vieras viesti viestintä viha vihannes vihko vihreys
  viikko viini viisu viita viiva vika vilja villa virasto virhe virka virsi viulu voi voima voitto vuode vuohi vuokra vuori vuoro vuosi vyö
  väestö vähemmistö väitös väki väli väline väri väylä yhdistys yhteisö yhteys yhtiö yksikkö yksilö yksinäisyys yllätys ympäristö
  yrittäjä yritys yrtti ystävyys ystävä yö äiti äly äänestys ääni äänite öljy
  """

/// Common Finnish compounds in the nominative.
let finnishCommonCompounds = """
  aikataulu ainesosa ajanjakso apuraha arvosana asiakaspalvelu asiakirja asiantuntija avioliitto edunvalvonta elinkeino elokuu elokuva
  erityisopetus esikoulu esimerkki hoitokoti huonekalu hyvinvointi iltapäivä itsetunto jalkapallo joukkoliikenne kahvihetki keskiviikko
  kesäkuu kilometri kohtaamispaikka koulutustaso kuukausi lapsiperhe lautakunta loppuvuosi luontopolku lämpötila maahanmuuttaja maailma
  maakunta maaliskuu mielenterveys mielipide muistisairaus näkökulma omaishoitaja opintojakso oppikirja oppilaitos osapuoli paikkakunta
  painonhallinta perhekahvila puutarha päivähoito päämäärä ristiriita seurakunta sukupolvi sukupuoli sähköposti tammikuu tasapaino
  tietokone toimenpide toimintakyky tukihenkilö työnantaja työntekijä työpaikka työpaja työväki ulkomaa vaihtoehto vertaistuki
  viranhaltija viranomainen väkivalta yhteiskunta yhteystieto yliopisto
  """

/// Common Finnish adjectives in the nominative.
let finnishCommonAdjectives = """
  ahkera aikainen ainoa aito aktiivinen alainen alueellinen ammatillinen arka arvokas avoin edellinen edullinen epäselvä eri erilainen
  erinomainen erityinen haikea halpa hankala harmaa harva harvinainen hauska heikko helppo herkkä hidas hieno hiljainen historiallinen
  huolellinen huono hyvä ihana iloinen inhimillinen innokas iso itsenäinen jatkuva julkinen jäykkä kaikkinainen kallis kansainvälinen
  kansallinen katkera kauhea kaunis keskeinen kestävä kevyt kielteinen kiinnostava kiltti kirkas kiva kohtuullinen korkea kova
  kovaääninen kuiva kuuluisa kuuma kylmä kömpelö köyhä laadukas laaja laiha laillinen laiska lapsellinen lauha lempeä leveä lihava
  liikunnallinen liukas looginen lopullinen luonnollinen luotettava lyhyt läheinen lämmin mahdollinen mahdoton mahtava makea
  maksullinen maksuton matala merkittävä miehekäs mielenkiintoinen moderni monipuolinen mukava musta mutkikas myöhäinen märkä niukka
  nopea normaali nuori nykyinen näkyvä nälkäinen oikea oivallinen oleellinen oma omituinen onnellinen onneton oranssi outo paha
  paikallinen paksu paras pehmeä peloton perinteinen perusteellinen pieni pikkuinen pimeä pitkä poikkeuksellinen poliittinen puhdas
  punainen puolueeton pyöreä päivittäinen pätevä rakas rankka raskas rauhallinen rehellinen riittävä rikas rohkea ruhtinaallinen ruma
  runsas ruotsalainen ruskea saatava sairas salainen sama sekava selvä seuraava sievä sininen sisäinen sokea sopiva sosiaalinen sujuva
  suljettu suloinen suomalainen suora surullinen suuri synkkä syvä syvällinen sähköinen säännöllinen tahallinen taitava taiteellinen
  taloudellinen tarkka tasainen tasapuolinen tavallinen tehokas teknillinen terve tieteellinen tietoinen tiivis tiukka todellinen
  toimiva tosi tumma tuntematon tuore turha turhautunut turvallinen tuttu tyhjä tyypillinen tyytyväinen työtön tärkeä täysi uusi vaalea
  vaarallinen vahva vaikea vakava valkoinen valmis valtava vanha vapaa varhainen varma varovainen vasen vastaava velvollinen vetelä
  vieras vihainen vihreä viileä viimeinen viisas virallinen voimakas vähäinen väkevä välitön väsynyt yhteinen yhtenäinen yksinkertainen
  yksinäinen yksityinen yleinen yllättävä ylpeä ymmärrettävä ystävällinen äkillinen äänekäs
  """

/// Words and beginnings that stand before nouns in compounds and are no nouns of their own.
let finnishCommonModifiers = """
  ala ali alku bio brutto digi eko ennakko ennalta entis epä erikois erityis esi etä hyper hyte ihmis iki iltapäivä irto iso itse jatko jokamiehen julkis jälki kaksois kansain kansalais kanta
  kausi kesto kilpa koe koko kolmois korkea kuiva kylmä lahja lasten lisä loppu lyhyt lähi maahan makro matala mega mieli mikro mini moni monen multi nais netti nuori nuorten olo oma
  osa perus pien pika pikku poikkeus puoli puolue pysyvä pää raja rinnakkais runko sala samoin seka sisä some sote suora super suur syvä sähköinen takaisin tasa teko tila toimi tuki turva täys täysi
  täällä ulko ulkomaan uudis uus vaihto vakio vanha vapaa vara varhais vasta vastavuoro verkko vertais video vieras viher vuoro väli web yhteis yhtä yksin yksityis yleis yli ylä ympäri äkki ääri
  """
