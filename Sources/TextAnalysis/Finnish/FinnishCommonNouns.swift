/// Common Finnish nouns in the nominative. What they are parts of is a compound, and what is a form of them is not a form of a rarer word.
let finnishCommonNouns = """
  aamu aamiainen aatto aate aihe aika aikuinen aine aineisto ainesosa aikataulu ajanjakso ajatus ajo akku ala alku alku aluksi alue alus alusta ammatti
  ammattilainen anomus ansio apteekki apu apuraha arki arkisto artikkeli arvio arviointi arvo asema asenne asento asia asiakas asiakirja asiantuntija
  aste asukas asunto asuminen ateria aukio auto avain avioliitto avustus avustaja baari bändi bussi biisi blogi demokratia direktiivi dokumentti
  edustaja edustus ehdokas ehdotus ehto elin elinkeino elo elokuva elokuu elämä eläin eläke emäntä energia ennuste ero erä esitys esimerkki este
  esitelmä eteinen etu etuus euro eväs haastattelu haaste hahmo haitta haju hakemus hakija halli hallinto hallitus halu hammas hanke hankinta
  harrastaja harrastus harjoitus hauta havainto heinä helikopteri hella helmi henki henkilö henkilöstö herra hevonen hetki hinta hiiri hissi historia
  hiukset hoito hoitaja hoitokoti hotelli huoli huolto huomio huone huoneisto huonekalu huumori huume hyvinvointi hyöty hyödyke häiriö hätä höyry
  idea iho ihme ihminen ikkuna ikä ilma ilmasto ilmoitus ilo ilta imuri into isä isku itsenäisyys itku jakso jalka jalkapallo jano johtaja johto
  joki joukko joukkue joulu juhla juhannus julkaisu jumala juna juoma juttu juuri jälki jäätelö jäsen jäsenyys järjestelmä järjestys järjestö
  järvi jää kaappi kaari kahvi kahvila kaksonen kala kalenteri kalusto kampanja kana kangas kannatus kanta kansa kansalainen kansi kappale kartta
  kassa kasvi kasvo katse katto katu kauppa kaupunki kausi keho kehitys keino keitto kello kenkä kenttä kerho kerros kerta kertomus keskiviikko
  keskus keskustelu kesä kesäkuu kevät kieli kiinnostus kiire kiinteistö kilo kilpailu kilometri kipu kirja kirjain kirjasto kirje kirjailija kirjoitus
  kirkko kissa kisa kivi klo kohde kohta koira koivu koe koko kokemus kokki kokoelma kokous komissio komitea kone konsertti kori korko korjaus korva
  koski koti kortti koulu koulutus kouluttaja koulutustaso kriisi kulma kulku kulttuuri kulu kuluttaja kumppani kunnia kunta kunto kuntoutus kuningas kuolema
  kuori kuorma kurssi kuu kuukausi kuva kuvaus kyky kylä kylki kynsi kynttilä kynä kysymys kysely kysyntä käsi käsite käsitys käyttö käytäntö käyttäjä
  käynti käytös kärki kärsimys köyhyys laatikko laatu lahja lahti laina laite laitos laiva laki lampi lanka lapsi lapsuus lasi laskelma lasku lause
  lautakunta lauantai laulu lautanen lehti lehmä leikki leipä leiri lento lepo levy liha liike liikenne liikunta liitto liittymä lippu lista lisä loma
  lomake loppu loppuvuosi loukkaus luento lukija luku lumi luokka luonne luonto luontopolku luottamus lupa luu luvut lähde lähi lähtö lääke lääkäri
  lämpö lämpötila löytö maa maailma maahanmuuttaja maakunta maali maaliskuu maanantai maito makkara maku maksu malli marja markka markkina matka
  matto media meininki menetelmä meno meri merkki merkitys mestari metri metsä miehistö mieli mielipide mies miljoona ministeri ministeriö minuutti mitta moottori
  muisti muistio muoto muovi museo musiikki muutos muuttaja myyjä myynti myymälä määrä mökki nainen naama naapuri naula neuvo neuvosto neuvottelu nimi
  niemi nousu numero nuori nuoriso nuoruus nurkka näkemys näkymä näkökulma näyttely näyttö näytelmä odotus ohje ohjaaja ohjaus ohjelma oikeus olento ongelma onni
  onnettomuus opas opetus opettaja opintojakso opinto opiskelija opiskelu oppi oppilas oppilaitos organisaatio osa osaaja osaaminen osallistuja osapuoli osasto
  osoite osuus ote ottelu ovi paikka paikkakunta paine paino painos paita paja paketti pakko pala palaute palkka palkinto pallo palvelu pankki paperi
  parannus pari parlamentti peitto peli pelko perhe periaate perinne perusta peruna peruste pesä piha piiri pilvi pinta pisara piste pituus poika
  poikkeus poliisi politiikka polku polvi populaatio portti postaus posti potilas presidentti prosentti prosessi projekti puhe puhelin puhelu pullo puolue puoli
  puolustus puu puute puutarha pyyntö pyörä pysäkki päivä päivähoito pää päätös päämäärä pöytä radio raha rahoitus raja rajoitus rakenne rakennus rakkaus ranta
  rannikko raportti ratkaisu rauha ravinto ravintola reitti resurssi retki riidat riita ristiriita riski rivi rikos rinta ruoka ruokailu ruutu ryhmä saari
  sairaala sairaus sali salaisuus sana sanoma sarja satama sato savu savuke seikka seinä selitys selkä selvitys seminaari sana seura seuranta seuraus seutu sielu siemen
  sihteeri sija sijainti silmä silta sisar sisko sisältö sivu sohva soitin sopimus sormi sosiaali sota sotilas sukka suhde suihku sukupolvi sukupuoli suku
  sukulainen suo suoja suola suomi suomalainen suoritus suositus surma suru suu suunnitelma suunta suuruus sydän sykli syksy synty syntymä syy sähkö
  sähköposti sääntö sää sääksi sääty taajama tahto taide taito taivas talo talous talvi tammikuu tapa tapahtuma tapaus tapaturma tappio tarina tarjous
  tarkastus tarkoitus tarve tarvike taso tasa tauko tauti tavara tavoite teatteri tehtävä tekijä tekniikka teko teksti teollisuus teos teoria terveys
  testi tie tiede tieto tietokone tiistai tila tilaisuus tilanne tilasto tili toimi toimija toiminta toimitus toimisto toimenpide toivo torni torstai
  tori totuus traktori tuki tukija tulevaisuus tuki tulo tulos tunne tunnelma tunti tuoli tuote tuotanto tuottaja tuomio turisti turva turvallisuus tutkija
  tutkimus tutkinto tuuli tyttö tytär työ työntekijä työnantaja työpaikka työpaja työttömyys tyyli tähti täti uhka uhri ulkomaa uni urheilu urheilija usko
  uskonto uutinen vaali vaara vaate vaatimus vahinko vaihe vaihto vaihtoehto vaikutus vaimo vaiva valinta valikoima valitus valo valta valtio
  valvonta valmennus valmentaja vanhus vanhempi vapaus varo varasto vartalo vastaus vastuu vauva vauhti veli velka vene verkko verkosto vero
  vertaus vesi viesti viestintä vierailu vieras vihko vihreys viha viikko viini vika viisu vika virasto viranomainen virhe virka viulu voima voitto
  vuode vuokra vuori vuoro vuosi väestö vähemmistö väki väli väline väitös väkivalta väri yhdistys yhteisö yhteiskunta yhteys yhteystieto yhtiö yksikkö
  yksilö yliopisto ympäristö yrittäjä yritys ystävä ystävyys yö äiti äly äänestys ääni
  alennus apulainen arvosana asiakkuus esikoulu etäisyys harava heikkous hellyys hylly iltapäivä jaosto joukkoliikenne julkisuus kaapeli kaista kahvio
  kaksikko kanava karhu kaveri kiista kirves kivääri koliikki kolikko kukka kunnostus kurki kustannus kuulutus kuusi laji lammas lanko lasten lauta lava leima leski
  liesi lieto linja linna lintu lohi luettelo lukio luola luomu luuri lusikka läksy maine makuu malja maksa matala matto meno mummo mursu myrsky mäki männikkö
  naku neste nenä niska nukke nälkä näky ohra olut oma omena onkalo oppikirja orava paino palo pappi paristo peite pelto penkki perintö pilkku pino porras
  puhuja pukki puku purje putki puuro pyyhe raaka raitti rasva rauta ravi reuna riisi rooli romaani ruis rulla ruusu sade saha sakko salaatti sauna seos
  serkku sieni sika sielu sinfonia soihtu sokeri solmu soppa suklaa suoni sukellus suonet säästö taika talkoot tanko tanssi tase tasku taulu tee tela
  telakka terä tikku toimisto tomaatti tonttu torvi trendi tukka tulkki turnaus tuska typpi työväki tölkki uima urakka uuni vaaka vaahto vakuutus valas varjo varsi vati
  vatsa venäjä verho vertailu vierailija vihannes viita viiva vilja viranhaltija virsi voi vuohi vyö väylä yllätys yrtti äänite öljy
  asiakaspalvelu edunvalvonta erityisopetus esteettömyys ikääntyminen itsetunto jaksaminen kahvihetki kohtaaminen kohtaamispaikka koordinaattori kumppanuus kuulo
  kävely lapsiperhe leskeys lukeminen läheinen masennus mielenterveys muistisairaus neuvonta omaishoitaja osallisuus painonhallinta pelaaminen perhekahvila päihde ravitsemus
  saavutettavuus seniori seurakunta sopeutuminen tasapaino toimintakyky tukihenkilö tuokio työikäinen vammainen vanhemmuus vertaistuki vertainen vapaaehtoinen yksinäisyys
  """

/// Common Finnish adjectives in the nominative.
let finnishCommonAdjectives = """
  aikainen aito ainoa aktiivinen alainen alueellinen ammatillinen arka arvokas avoin edellinen edullinen eri erilainen erityinen erinomainen halpa
  hankala harmaa harva harvinainen hauska heikko helppo herkkä hidas hieno hiljainen historiallinen huolellinen huono hyvä ihana iloinen inhimillinen
  innokas iso itsenäinen jatkuva julkinen kallis kansainvälinen kansallinen kaunis kauhea kestävä keskeinen kevyt kielteinen kiinnostava kiltti kirkas
  kiva kova korkea kova kovaääninen kuiva kuuluisa kuuma kylmä köyhä laadukas laaja laillinen lapsellinen lempeä leveä liikunnallinen looginen lopullinen luonnollinen
  luotettava lyhyt läheinen lämmin maksuton maksullinen matala merkittävä miehekäs mielenkiintoinen mahdollinen mahdoton makea moderni monipuolinen musta mukava
  myöhäinen märkä nopea normaali nuori nykyinen näkyvä oikea oleellinen oma omituinen onnellinen onneton outo paha paikallinen paksu paras pehmeä
  perinteinen perusteellinen pieni pimeä pitkä poikkeuksellinen poliittinen puhdas punainen pyöreä päivittäinen pätevä rakas rankka raskas rauhallinen rehellinen
  rikas riittävä ruma ruskea ruotsalainen runsas saatava sairas salainen sama sekava selvä seuraava sininen sisäinen sopiva sosiaalinen suljettu suomalainen suora suuri
  surullinen synkkä syvä sähköinen säännöllinen taitava taloudellinen tarkka tasainen tavallinen terve tehokas teknillinen tieteellinen tietoinen tiivis tiukka todellinen
  toimiva tosi tuore turha turvallinen tuttu tyhjä tyypillinen tyytyväinen tärkeä täysi uusi vaalea vaarallinen vahva vaikea vakava valkoinen valmis
  valtava vanha vapaa varhainen varma varovainen vasen vastaava velvollinen vieras vihainen viileä vihreä viimeinen virallinen voimakas vähäinen väkevä
  välitön väsynyt yhteinen yhtenäinen yksinkertainen yksinäinen yksityinen yleinen yllättävä ylpeä ymmärrettävä ystävällinen äkillinen äänekäs
  ahkera epäselvä haikea jäykkä kaikkinainen katkera kohtuullinen kömpelö lihava laiha laiska lauha liukas mahtava mutkikas niukka nälkäinen oranssi oivallinen
  peloton pikkuinen puolueeton rohkea ruhtinaallinen sievä sokea suloinen sujuva syvällinen taiteellinen tahallinen tasapuolinen turhautunut tumma tuntematon työtön vetelä viisas
  """
