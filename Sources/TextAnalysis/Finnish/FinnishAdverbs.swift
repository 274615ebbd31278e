/// Finnish adverbs and adpositions that look like forms of nouns (*paikalla, tuskin, kunnolla*). Alone they are no mention of the noun.
let finnishNounlikeAdverbs = """
  aikanaan aikoinaan ajallaan ajoissa ajoittain alusta alussa apaja arvatenkin edeltä edelleen edessään ehdottomasti ennallaan eritoten
  hyvänsä hyvillään hyvin ihmeessä ihmeissään iloissaan ikään ilman jalan jaloillaan jalkeilla joukoittain juurikaan juuri jälkeen jälkeenpäin jäljellä
  jäljessä jäljessään jälleen kokonaan kotoisin kunnolla kunnon käsin kerrallaan kerran kerroin kertaalleen keskenään keskimäärin kesken kohdakkain kohdalleen koolla
  kovasti kuluessa kunnossa laidasta lain liikkeellä liioin liitteenä lisää lisäksi lomassa loppujen lopulta lopuksi lopulta luonnostaan luultavasti
  maalla matkan mielellään mieluummin mielestä mielestäni mielestään mieltä muutoin määrin nimissä nälissään nurin näkyvissä näkösällä oikeastaan
  oikein osaksi osin ohessa ohella olevinaan paikalla paikoillaan paikoin pahoillaan pahoillani paremmin parhaiten parhaillaan parhaimmillaan periaatteessa perin perästä perässä
  pitkään puhki puolestaan puoleksi puoliksi pullollaan päinvastoin päissään päällekin päälleni rikki rinnan rinnakkain rinnallaan rinnalla salaa sekaisin sijaan sijasta seurauksena
  sikana silloin suin suorastaan suoraan suunnilleen syystä takanani takanaan takana takia taholta tapana tarpeeksi tarpeen teitse tekeillä tiellä tiettävästi tilalle
  toisin toimesta tosissaan toden todella totta tuskin tuhansittain turhaan tähden tästä vaarassa vallan valmiiksi varkain varta varten varuillaan vastaan vastikään vauhdissa
  viereen vihdoin vikaan voimaan voimassa voipaan vuoksi väkisin väliin välillä välistä välityksellä yhdessä yhteensä yhteydessä ylen yltä ääneen äänekkäästi ääressä äärellä
  aikoihin ajan armoilla avoinna etäisyydellä esillä esimerkiksi hetkittäin huolissaan joukossa juurella kannalta kaupan kautta kesäisin kohdan käsissä kanssa kärsimään
  luvassa lähinnä maksutta matkoilla menossa mittaan mitta myötä määrin nimeltä näköjään osalta osittain peräisin perään päässä päästä päähän puhumattakaan päin rauhassa satoja satojen
  aivan alkujaan alun ansiosta arvoltaan avuin enimmäkseen ennakkoon ensi ensiksi ensin erikseen erilleen esiin eteen etukäteen etupäässä hallussa
  helposti hiljaa huomioon iltaisin irti itsestään joskin kahdesti kannattain kaukana kauan keskuudessa kiinni
  kohdallaan kohden kokoon koossa kuin kuitenkin kulloin kumoon kuten kylmiltään kyllin kärsien laajalti laisinkaan lainkaan liian likellä loitolla luettelematta luokse
  lähemmin läheltä läsnä makuulla mennessä milloinkaan muualla mukaisesti myöhään nojalla noin nopeasti näin nähden oheen oikealla oikealle oitis olan omiaan omillaan pahki paitsi pakosti
  palasiksi palkatta paljolti parhaaksi perille perillä perässään pitkin pohjin poikki puhtaaksi puitteissa pystyyn päiten päivisin päältä pääosin pääsääntöisesti riippuen ruvella
  samalla samaten sanoen sanomattakin seassa selin selvillä siirin siivin sinänsä sisään sivuun sivussa suinkin taas tajuissaan tarkkaan tasan tietysti tietyin toisaalla
  toistaiseksi toisinaan tukuttain tuomin tällöin täynnä täyteen vaiheilla vaille vailla valheellisesti varoin vasta vastoin verran viimein viimeiseksi vieressä vierellä vinossa vuoroin vuorotellen vuosittain
  yhdeksi yhtenään yhteen yksin yksinään yleensä öisin
  suhteen suhteessa tuhansia tuhansien tuhat tulossa turvin valtaosin vapaana varalta varalle vastassa vireillä voimin yksissä yllä ympäri hyväksi
  """

/// The adverbs and adpositions of ``finnishNounlikeAdverbs`` that are as often the noun itself: the words beside them decide.
let finnishWaveringAdverbs = """
  koko aika aikana ajan aikoihin armoilla alussa alusta etäisyydellä hyväksi joukossa juurella kaupan kannalta käsissä käsin kunnossa kohdan laidasta liikkeellä luvassa maalla mitta matkan
  matkoilla menossa nimissä nimeltä osalta osaksi osin paikalla päässä päästä päähän päin periaatteessa rauhassa rinnalla seurauksena suhteessa suhteen syystä tapana tiellä
  tilalle toimesta vaarassa valtaan vapaana vauhdissa välityksellä voimaan voimin voimassa voimasta yhteydessä lomassa kunnon mieltä vikaan
  """
