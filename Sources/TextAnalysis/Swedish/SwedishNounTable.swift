/// Common Swedish nouns by declension, written by hand. A compound declines like its last part, so the lists decide for most words of
/// a vocabulary; words with a telling ending (*-ning*, *-het*, *-tion*, *-are*, *-a*) need not stand here (see ``SwedishDeclension``).
enum SwedishNounTable {
  /// *en bil, bilen, bilar*; a final *-e* and the *e* of *-el, -er, -en* go before the plural (*pojkar, fåglar*).
  static let utrumAr = """
    ande andel app arm artikel ask avgång axel backe bagge barndom bil bit björn blogg bock boll borg brand bro brud brunn buk bulle
    buske buss by byrå bäck bädd bänk båge båt chatt cirkel dag dal deg del disk dom domstol drake dräng dröm duk dusch dvärg dörr
    egendom ek eld famn finger fisk fjord fjäril flock flygel flykting fläck fors fredag fru frukost fröken fågel fördel gaffel gran
    granne grav gren gris gubbe gud gång gård gödsel hage haj hake hall hals hammare hamn handske hatt helgdag herde herre himmel
    hingst hink hjort hjälm hjälte hov hund hy häst hök hörsal hövding igelkott ingång is jul järv jätte kalv kam karl kil kille
    kittel kjol klack klan klase klubb knapp kniv knopp knut kock kolv kompis korg kork korp korv krage kran krans krok kropp kudde
    kulle kung kväll kyckling kälke kärn kåre lag lapp lax lek lund lur låge låt lök lördag mage make mantel mask mo morgon mun mur
    mynning myr måndag måne mås nackdel nagel nedgång nyckel näbb näsduk näve nål omgång omväg onkel onsdag orm ost ov pall palm paus
    pelare peng penning pensel pil pilgrim pinne pir podd pojke polis port potatis prins pub puls pump pung påse påsk påve ram rand
    rikedom ring ris rock rygg räv råg sadel sal segel sele sjukdom sjö skalle sked skog skogsväg skorsten skruv skur skylt skål sköld
    slav slips slump snok socken sol sommar spade spegel spets spik spindel spis spole stadsdel stam stapel stav stege stek sten stig
    stil stock stol stolpe stomme stork storm sträng stråle ström stövel svamp svan svans sväng syster säck säl säng söndag tagg tall
    tank tanke tass tillgång timme tisdag titel tjur tjuv tomte topp torsdag torsk torv trast träff tråd tumme tunnel tupp tvätt ugn
    ull ungdom unge uppgång utgång vagel vagn val valp vardag varg vass verkstad vik vind vinge vinkel vinter väg vägg värk väv våg
    våning yngling älg älv äng ängel å åder åker ål ålder ålderdom ås ö öken öring örn övergång
    """

  /// *en fest, festen, fester*
  static let utrumEr = """
    adress advokat affisch affär agent akademi aktivitet aktör allians analys annons apparat art artist attityd avgift avsikt balans
    bank bar basar bild biljett biografi blankett bomb bransch bygd byggnad byrå cell central chans chef cigarett dans dator debatt
    design detalj dialekt dialog diet dimension direktör disciplin diskett distans doktor doktorand dos drog dräkt dygd effekt elefant
    elev enhet entreprenör epok express fabrik fakultet familj fas fest fiber figur film filosof filosofi flod fond form fotograf
    frekvens frist frisör front frost frukt funktionär färd färg färj följd föreskrift garanti gardin generation gift grimas grund
    grupp gräns gäst helg horisont hungersnöd hyresgäst hälft hänsyn höjd identitet idiot idrott idé individ industri ingenjör insats
    insekt insikt inspektör instans institution intervju jakt jord jurist kabel kamp kamrat kanal kandidat kanin kapacitet kapten
    karaktär karikatyr karriär kategori klass klausul klient klinik koloni kombination kommitté kommun kompetens kompress koncern
    konferens konfirmand konflikt konkurrens konsekvens konsert konst konsult konsument kontakt kontext kontinent kostnad kraft kredit
    kris kritik kräm kultur kund kunskap kurator kurs kusin kvalitet kvantitet kvot lagun lampett last led legend licens lins lokal
    lott lukt lunch lust längd länk lön makt mark marknad mask maskin massör mast match medicin mekanism melodi metall metod miljö min
    minister minut modell moské motor muskel mängd människorätt månad möbel möjlighet nation natur nivå norm novell nyans nyhet offert
    option organisation orsak ort panel paragraf park parodi partner passion patient pension period person pixel plan planet plansch
    plats plattform pokal polis pool portfölj post pott praktik prestation princip pris process produkt profession profil prognos
    projektil prokurator prosess protein protest provins präst pub publik punkt pärm påföljd rabatt rad ramp rapport ras rast rebell
    reform regel regim region regissör relation religion resurs revy risk ritual roman rubrik ruin rutin rytm rätt röst sak salong
    satellit satir scen schablon sed sekt sektion sektor sekund semester serie servitör session signal situation skald skatt skillnad
    skiss skrift slakt smak soldat sorg sort spion sport stab start stat station stipendiat strategi strejk strof struktur student styrelse
    stund ståndpunkt svit synd synpunkt säsong sång tablett taktik talang tant taxi teknik telefon tendens teologi teori terapi term
    termin terrass test text tid tidpunkt tidskrift tjänst tomat tomt ton tradition trakt transport trend trupp trygghet tur turist
    typ underskrift uniform union uppgift uppsikt utgift utsikt vakt verksamhet version veteran video vikt vin vinst vision visit
    vitamin vokal vän värld växt årstid åsikt åtgärd översikt
    """

  /// *ett hus, huset, hus, husen*
  static let neutrum = """
    adjektiv album altare alternativ anbud andetag anlag ansikte ansvar antal apotek arbete arkiv arv avbrott avfall avlopp avsnitt
    avstånd avtal bad band barn barnbarn beck behov bekymmer belopp belägg ben besked beslut besvär besök betyg bevis bi bibliotek
    bidrag bistånd blad block blod bo bolag bord brev brott bruk bröd bröst bud bur bälte bär daghem dagis datum departement diagram
    direktiv distrikt djup djur dokument dop drag dricks dygn dyk element engagemang evenemang exemplar experiment fack fall fat fel
    fett filter finger fjäll flyg folk format formulär foster foto frö fynd fä fält fönster förakt förbud förbund fördrag föredrag
    förfall förhållande förhör förlag förlopp förråd förslag försvar försök förtryck förvar garage gift giftermål glas golv grepp gräl
    gräs gym gäng hagel halm handikapp hat hav hem hinder hjul hopp horn hot hotell hus huvud hål håll hån hår hö hörn inlägg innehåll
    inslag instrument intag intellekt internat intervall intresse intryck intyg jobb jordbruk kalas kaos kap kapell kapital kapitel
    kar kastell klagomål klimat klipp klister kloster klot knep knä kollektiv konto kontor kontrakt kors kort krav krig kryss kval
    kvarter kvitto kyss kök kön köp kött lag lager lamm larm ledarskap lik liv ljud ljus lock lopp lov lyft lä läge läger läkemedel
    län lån lår lösen löv mail material medel medlemskap mellanrum minne missbruk mod moln moment monument mord motiv motstånd märke
    mål mått mönster mörker möte namn nav nummer nät nätverk objekt offer oljud ombud område ord organ original oväder pack paket
    papper par paradis partnersamtal partnerskap pass patent perspektiv piano plagg porträtt poäng prat preparat pris problem program
    projekt protein protokoll prov pund pussel raster recept recital redskap register regn rekord rep reportage resmål resonemang
    resultat rike ris rum rus rykte råd rån rör salt samband samfund samhälle samkväm samlag samliv samspel samtal sekret sekretariat
    sigill signalement sinne sjukhus skal skede sken skepp skinn skott skratt skrik skrov skräp skydd skägg skäl skämt skådespel skåp
    slag slott slut smör snack snitt socker spann spel språk språng spår spö stall steg stift stoft straff streck stryk stråk stycke
    ställe stånd stöd subjekt sug sund svar svek svin symptom symtom system sällskap sätt sår tack tag tak tal team tecken tempel test
    tidevarv tillfälle tillskott tillstånd tillval tillägg ting tips torg torn torp tryck trä träd träsk tråg tvång tycke tyg tält tåg
    töväder undantag under underhåll underlag underskott universitet uppdrag uppehåll upphov uppror uppslag urval utanförskap utbrott
    utbud utskott utslag utsläpp uttag uttryck vad val vapen varuhus varv vatten vax verk verktyg villkor vin virus vittne vrak väder
    värde väsen yrke ägg äktenskap ämne äpple år årtal öde ögonblick öl överdrag överfall överskott
    """

  /// Nouns in a consonant that have no plural in use, *en vård, vården*: no plural is made of them.
  static let utrumUncountable = """
    alkohol avund bensin betong diesel död estetik etik export fred fysik glans grammatik gymnastik handel hjälp honung humor hunger
    import insulin keramik kärlek luft mat matematik mjölk motion musik nikotin papp politik respekt snö statistik stress sömn teknik
    tillväxt tobak trafik tro törst vård ångest
    """

  /// *en skola, skolan, skolor*: their ending tells how they decline; they stand here as words that compounds are made of.
  static let utrumOr = """
    agenda anka bilaga blomma byxa docka duva flaska flicka fluga fråga gata groda gräsmatta gåva hemsida historia hylla hyra hälsa
    häxa höna jacka kaka karta klocka kopia krona kvinna kyrka källa känsla lampa lista lycka lärarinna låda mamma matta människa
    mössa olycka planta prinsessa resa ränta saga sida sjuksköterska skada skala skjorta skola smärta soppa stadga stjärna strumpa
    stuga summa tavla timma trappa tröja vana vecka villa visa värdinna väska webbsida yta änka åsna ödla
    """
}
