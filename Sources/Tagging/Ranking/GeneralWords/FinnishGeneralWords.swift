/// Finnish words that are everywhere, whatever a text is about, in the singular and in the plural: rated by hand, no corpus behind them.
extension GeneralWords {
  static let finnish = GeneralWords(
    everywhere: """
      asia asiat aika ajat vuosi vuodet päivä päivät kerta kerrat osa osat tapa tavat paikka paikat kohta kohdat ihminen ihmiset henkilö
      henkilöt mies miehet nainen naiset maa maat maailma työ työt tieto tiedot sana sanat nimi nimet kysymys kysymykset vastaus vastaukset
      ongelma ongelmat elämä käsi kädet silmä silmät pää päät koti kodit talo talot kaupunki kaupungit raha rahat määrä määrät alku loppu
      puoli puolet syy syyt mahdollisuus mahdollisuudet toiminta suomi suomalainen suomalaiset lapsi lapset ryhmä ryhmät joukko joukot
      kuva kuvat hetki hetket viikko viikot kuukausi kuukaudet tunti tunnit minuutti minuutit yö yöt ilta illat aamu aamut huone huoneet
      muoto muodot luku luvut numero numerot summa hinta hinnat kieli kielet kirja kirjat teos teokset teksti tekstit sivu sivut
      esimerkki esimerkit tarkoitus tarkoitukset merkitys merkitykset käyttö tarve tarpeet tulos tulokset tilanne tilanteet tila tilat
      suunta suunnat taso tasot raja rajat alue alueet tie tiet matka matkat vesi vedet ovi ovet pöytä pöydät auto autot ystävä ystävät
      perhe perheet äiti äidit isä isät poika pojat tyttö tytöt vanhempi vanhemmat naapuri naapurit
      """,
    common: """
      apu ohje ohjeet neuvo neuvot palvelu palvelut asiakas asiakkaat osoite osoitteet yhteys yhteydet linkki linkit lista listat luettelo
      luettelot aineisto aineistot aihe aiheet sisältö sisällöt lähde lähteet viesti viestit keskustelu keskustelut mielipide mielipiteet
      ajatus ajatukset idea ideat tarina tarinat juttu jutut laji lajit malli mallit tyyppi tyypit piirre piirteet ominaisuus ominaisuudet
      ero erot etu edut haitta haitat vaihtoehto vaihtoehdot valinta valinnat päätös päätökset ehdotus ehdotukset suunnitelma suunnitelmat
      tavoite tavoitteet tehtävä tehtävät rooli roolit vastuu vastuut oikeus oikeudet velvollisuus velvollisuudet sääntö säännöt ehto ehdot
      laki lait yritys yritykset yhtiö yhtiöt johtaja johtajat työntekijä työntekijät jäsen jäsenet edustaja edustajat osallistuja
      osallistujat käyttäjä käyttäjät tekijä tekijät omistaja omistajat toimija toimijat kunta kunnat valtio valtiot yhteiskunta kansa
      kansat kulttuuri kulttuurit historia tulevaisuus menneisyys nykyaika vuosisata vuosisadat vuosikymmen vuosikymmenet aikakausi
      aikakaudet kehitys muutos muutokset kasvu lisäys vaikutus vaikutukset seuraus seuraukset tapahtuma tapahtumat tapaus tapaukset
      kokemus kokemukset tunne tunteet taito taidot kyky kyvyt voima voimat väri värit ääni äänet valo koko koot paino mitta mitat
      pituus leveys korkeus nopeus lämpö kuumuus kylmyys aine aineet materiaali materiaalit esine esineet laite laitteet kone koneet väline
      välineet tavara tavarat ruoka ruoat vaate vaatteet kenkä kengät rakennus rakennukset katu kadut keskusta keskustat maaseutu kylä kylät
      meri meret järvi järvet saari saaret metsä metsät puu puut kasvi kasvit eläin eläimet koira koirat kissa kissat hevonen hevoset lintu
      linnut kala kalat taivas aurinko kuu ilma sää kesä kesät talvi talvet syksy kevät keväät ruumis keho sydän sydämet veri jalka jalat
      hiukset kasvot suu korva korvat selkä lääkäri lääkärit sairaus sairaudet kuolema syntymä ikä iät nuori nuoret aikuinen aikuiset
      vanha vanhus vanhukset sukupuoli suku suvut sisar veli veljet puoliso puolisot vaimo vaimot lapsuus nuoruus koulu koulut opettaja
      opettajat oppilas oppilaat opiskelija opiskelijat kurssi kurssit opetus tutkimus tutkimukset tutkija tutkijat tiede tieteet taide
      peli pelit leikki leikit laulu laulut elokuva elokuvat ohjelma ohjelmat lehti lehdet uutinen uutiset artikkeli artikkelit kirje kirjeet
      puhelin puhelimet tietokone tietokoneet tiedosto tiedostot sivusto sivustot verkko verkot järjestelmä järjestelmät menetelmä menetelmät
      keino keinot toimenpide toimenpiteet prosessi prosessit vaihe vaiheet hanke hankkeet projekti projektit yhteistyö seura seurat yhdistys
      yhdistykset järjestö järjestöt kokous kokoukset juhla juhlat loma lomat vapaa-aika harrastus harrastukset
      """,
    frequent: """
      alkuperä perusta periaate periaatteet käsite käsitteet termi termit määritelmä määritelmät selitys selitykset kuvaus kuvaukset arvo
      arvot laatu laadut hyöty hyödyt riski riskit vaara vaarat turva suoja tuki tuet palaute arvio arviot seuranta valvonta hallinta
      johtaminen suunnittelu toteutus järjestely järjestelyt valmistelu tiedotus viestintä mainos mainokset myynti osto kauppa kaupat
      tuote tuotteet tuotanto valmistus markkina markkinat talous budjetti maksu maksut palkka palkat kulu kulut kustannus kustannukset vero
      verot laina lainat pankki pankit tili tilit sopimus sopimukset lupa luvat hakemus hakemukset lomake lomakkeet todistus todistukset
      kortti kortit lippu liput merkki merkit kirjain kirjaimet lause lauseet puhe puheet kirjoitus kirjoitukset kirjoittaja kirjoittajat
      lukija lukijat kirjailija kirjailijat runo runot romaani romaanit novelli novellit painos painokset sarja sarjat osasto osastot
      kokoelma kokoelmat kirjasto kirjastot museo museot teatteri teatterit musiikki levy levyt soitin soittimet kappale kappaleet esitys
      esitykset näyttely näyttelyt kilpailu kilpailut palkinto palkinnot voittaja voittajat joukkue joukkueet urheilu liikunta pallo pallot
      retki retket kävely juoksu uni unet lepo ilo surut suru pelko pelot viha rakkaus onni toivo usko luottamus ystävyys totuus valhe
      vapaus rauha sota sodat armeija sotilas sotilaat poliisi rikos rikokset tuomio hallitus hallitukset eduskunta ministeri ministerit
      presidentti presidentit puolue puolueet vaali vaalit politiikka kansalainen kansalaiset väestö asukas asukkaat asunto asunnot
      asuminen piha pihat puutarha puutarhat kukka kukat ranta rannat joki joet vuori vuoret silta sillat juna junat laiva laivat lentokone
      lentokoneet pyörä pyörät bussi bussit liikenne kuljettaja kuljettajat matkustaja matkustajat hotelli hotellit ravintola ravintolat
      kahvi tee maito leipä liha kahvila kahvilat keittiö keittiöt ikkuna ikkunat seinä seinät katto katot lattia lattiat tuoli tuolit
      sänky sängyt kello kellot avain avaimet laukku laukut paperi paperit kynä kynät kamera kamerat valokuva valokuvat kartta kartat
      öljy kaasu sähkö energia metalli metallit rauta kulta hopea kivi kivet muovi lasi lasit tuli palo palot savu pöly jäte jätteet
      """)
}
