/// The Finnish function words, with the forms in which they are met.
let finnishFunctionWords = """
  minä minun minua minut minussa minusta minuun minulla minulta minulle mä mun mua mulla mulle
  sinä sinun sinua sinut sinussa sinusta sinuun sinulla sinulta sinulle sä sun sua sulla sulle
  hän hänen häntä hänet hänessä hänestä häneen hänellä häneltä hänelle
  me meidän meitä meidät meissä meistä meihin meillä meiltä meille
  te teidän teitä teidät teissä teistä teihin teillä teiltä teille
  he heidän heitä heidät heissä heistä heihin heillä heiltä heille
  tämä tämän tätä tässä tästä tähän tällä tältä tälle tänä täksi tää tän
  nämä näiden näitä näissä näistä näihin näillä näiltä näille näinä
  tuo tuon tuota tuossa tuosta tuohon tuolla tuolta tuolle nuo noiden noita noissa noista noihin noilla noille
  se sen sitä siinä siitä siihen sillä siltä sille siksi ne niiden niitä niissä niistä niihin niillä niiltä niille
  joka jonka jota jossa josta johon jolla jolta jolle jona joksi jotka joiden joita joissa joista joihin joilla joilta joille
  mikä minkä mitä missä mistä mihin millä miltä mille miksi mitkä kuka kenen ketä kenet kenellä keneltä kenelle keille ketkä
  joku jonkun jotakuta jollekulle jokin jonkin jotakin jotain jossakin jossain jostakin jostain johonkin jollakin jollain jollekin jotkut
  joitakin joitain joidenkin joissakin joissain joillakin joillekin mikään minkään mitään missään mistään mihinkään millään millekään
  kukaan kenenkään ketään kenellekään jokainen jokaisen jokaista jokaisella jokaiselle jokaisessa jokaiseen
  kaikki kaikkien kaikkia kaikkea kaiken kaikissa kaikista kaikkiin kaikilla kaikilta kaikille kaikin
  muu muun muuta muussa muusta muuhun muulla muulle muut muiden muita muissa muista muihin muilla muille
  sama saman samaa samassa samasta samaan samalla samat samojen samoja samoissa samoilla
  itse itsensä itseään itsestään itselleen itsellään itseensä itseni itseäni
  eräs erään erästä eräässä eräät eräiden eräitä toinen toisen toista toiseen toisessa toisella toiselle toiset toisten toisia toisensa
  toisiaan toisilleen toistensa molemmat molempien molempia molemmissa molemmille kumpi kumman kumpaa kumpikin kummankin
  moni monen monta monella monelle monessa monet monien monia monissa monista moniin monilla monille
  usea usean useaa useassa useat useiden useita useissa useista useilla useille muutama muutaman muutamaa muutamat muutamia
  sellainen sellaisen sellaista sellaiset sellaisia sellaisten sellaisille tällainen tällaisen tällaista tällaiset tällaisia tällaisten
  millainen millaisen millaista millaiset millaisia semmoinen tuollainen samanlainen
  yksi yhden yhtä yhdessä yhdestä yhteen yhdellä yhdeltä yhdelle kaksi kahden kahta kahdessa kahteen kahdella kahdelle
  kolme kolmen kolmea kolmessa neljä neljän neljää viisi viiden viittä kymmenen
  ja sekä tai eli vai mutta vaan että jotta koska kun jos vaikka kuin kuten ellei eikä eivätkä siis niin näin noin joten kunnes
  mikäli paitsi jolloin jolloinkin joskin sekään joko
  myös vain jo vielä nyt sitten silloin aina usein joskus koskaan ikinä heti pian juuri täällä siellä tänne sinne tuonne täältä sieltä
  hyvin erittäin melko varsin paljon vähän enemmän eniten vähemmän vähintään enintään ehkä kai melkein lähes ainakin ainoastaan
  edes taas tosin toki kuitenkin erityisesti etenkin varsinkin esimerkiksi lähinnä yhä enää miten kuinka milloin minne yleensä muassa
  pois takaisin ylös alas sisään ulos mukaan mukana asti saakka alkaen lähtien samoin siten tällöin aivan ihan liian tosi jopa vaan
  muuten muualla kaikkialla nykyään aiemmin aikaisemmin myöhemmin jälleen oikein väärin todella yhdessä erikseen kerralla yleisesti
  kanssa kanssaan ilman varten vuoksi takia jälkeen ennen kautta kohti kohtaan läpi ohi yli ali alla alta alle päällä päältä päälle
  edessä edestä eteen takana takaa taakse vieressä viereen luona luota luokse keskellä välillä välissä väliin välille ympärillä ympäri
  ympärille sisällä sisältä aikana puolesta vastaan johdosta ohella lisäksi sijaan sijasta avulla perusteella myötä mukaisesti mukaan
  kohdalla johtuen liittyen koskien huolimatta pitkin päin parissa puitteissa vastoin
  ei en et emme ette eivät eihän eivätkö eikö älä älkää ettei etteivät jottei ellen
  on ovat oli olivat ole olen olet olemme olette olin olimme olla ollaan oltiin oltu oltava ollut olleet olisi olisin olisimme olisivat
  oleva olevan olevat onko oliko onkin olkoon lienee
  voi voivat voin voit voimme voitte voida voidaan voitiin voisi voisin voisit voisivat voitaisiin voinut voineet voiko
  pitää pitäisi piti pitänyt pidä täytyy täytyi täytynyt saa saavat saan saat saamme saatte saisi saadaan
  tulee tulevat tulisi tulla tullut haluaa haluavat haluan haluat haluaisi aikoo lie tekee tehdä
  esim mm jne ym yms ns eli ts ks kts huom n noin klo puh nro
  """
