/// Swedish words whose forms are not regular, written by hand: the base form, then the other forms that endings do not give.
enum SwedishIrregularTable {
  /// Verbs with a strong or otherwise irregular past.
  static let verbs = """
    be ber bad bett bedd bedda bads
    binda band bundit bunden bundna bundet bands
    bita bet bitit biten bitna
    bjuda bjöd bjudit bjuden bjudna bjöds
    bli bliva blir bliver blev blivit bliven blivna
    brinna brann brunnit
    brista brast brustit brusten brustna
    bryta bröt brutit bruten brutna bröts
    bära bär bar burit buren burna burits
    dra draga drar drager drog dragit dragen dragna drogs dras
    dricka drack druckit drucken druckna
    driva drev drivit driven drivna drivet drevs drivits
    dö dör dog dött
    dölja dolde dolt dold dolda döljer
    falla föll fallit fallen fallna fallet
    fara for farit
    finna fann funnit funnen funna finns fanns funnits finnas
    flyga flög flugit
    flyta flöt flutit
    frysa frös frusit frusen frusna
    få får fick fått fås
    försvinna försvann försvunnit försvunnen försvunna
    ge giva ger giver gav gett givit given givna givet ges gavs givits
    gjuta göt gjutit
    glida gled glidit
    glädja gläder gladde glatt
    gripa grep gripit gripen gripna grips
    gråta grät gråtit
    gå går gick gått gången gångna gås
    göra gör gjorde gjort gjord gjorda görs gjordes gjorts
    ha hava har haver hade haft havit
    heta heter hette hetat
    hinna hann hunnit
    hugga högg huggit huggen huggna
    hålla höll hållit hållen hållna hålls hölls hållits
    knyta knöt knutit knuten knutna
    komma kom kommit kommen komna
    krypa kröp krupit
    kunna kan kunde kunnat
    le ler log lett
    leva lever levde levt levat
    lida led lidit
    ligga låg legat ligger
    ljuga ljög ljugit
    lyda löd lytt
    låta lät låtit läts
    lägga lade la lagt lagd lagda läggs lades lagts
    må mår mådde mått
    njuta njöt njutit
    nå når nådde nått nås nåtts
    rida red ridit
    rinna rann runnit
    riva rev rivit riven rivna
    se ser såg sett sedd sedda ses sågs setts
    sitta satt suttit
    sjunga sjöng sjungit
    sjunka sjönk sjunkit
    ske sker skedde skett
    skina sken skinit
    skjuta sköt skjutit skjuten skjutna
    skola ska skall skulle
    skrika skrek skrikit
    skriva skrev skrivit skriven skrivna skrivet skrevs skrivits skrivs
    skära skar skurit skuren skurna
    slippa slapp sluppit
    slita slet slitit sliten slitna
    sluta slöt slutit sluten slutna
    slå slår slog slagit slagen slagna slås slogs slagits
    smyga smög smugit
    smörja smorde smort
    sova sov sovit sover
    springa sprang sprungit
    sprida spred spritt spridit spridd spridda
    spricka sprack spruckit
    stiga steg stigit
    stjäla stal stulit stulen stulna
    strida stred stridit
    stryka strök strukit struken strukna
    stå står stod stått
    stödja stöda stöder stödjer stödde stött stödd stödda
    suga sög sugit
    svika svek svikit sviken svikna
    svälja svalde svalt
    svära svor svurit
    sy syr sydde sytt sydd sydda
    säga säger sade sa sagt sagd sagda sägs sades sagts
    sälja säljer sålde sålt såld sålda säljs såldes sålts
    sätta satte satt satts sätts sattes satta
    ta taga tar tager tog tagit tagen tagna taget tas togs tagits
    tiga teg tigit
    tro tror trodde trott
    tvinga tvang tvungit tvungen tvungna
    tycka tyckte tyckt tycks tycktes
    töras törs
    vara är var varit vore varande
    veta vet visste vetat
    vika vek vikit viken vikna
    vilja vill ville velat
    vinna vann vunnit vunnen vunna
    vrida vred vridit vriden vridna
    välja väljer valde valt vald valda väljs valdes valts
    vänja vande vant van vanda
    växa växte växt vuxit
    äta åt ätit äten ätna
    bo bor bodde bott bodd bebodd
    fly flyr flydde flytt
    bero beror berodde berott
    bete beter betedde betett
    betyda betydde betytt
    förstå förstår förstod förstått
    bestå består bestod bestått
    uppstå uppstår uppstod uppstått
    anse anser ansåg ansett ansedd ansågs anses ansetts
    förlåta förlät förlåtit
    erbjuda erbjöd erbjudit erbjuds
    innehålla innehöll innehållit
    erhålla erhöll erhållit
    behålla behöll behållit
    innebära innebär innebar inneburit
    bedriva bedrev bedrivit bedrivs
    beskriva beskrev beskrivit
    föreslå föreslår föreslog föreslagit
    föredra föredrar föredrog föredragit
    bidra bidrar bidrog bidragit
    delta deltar deltog deltagit
    utse utser utsåg utsett
    avgöra avgör avgjorde avgjort
    """

  /// Adjectives and adverbs whose comparison is not regular, and pronouns that decline like adjectives.
  static let adjectives = """
    stor större störst största stort stora store
    liten lilla litet lille små mindre minst minsta
    gammal gamla gamle gammalt äldst äldsta
    äldre äldres
    ung unga ungt unge yngre yngst yngsta
    låg låga lågt lägre lägst lägsta
    hög höga högt högre högst högsta
    lång långa långt längre längst längsta
    tung tunga tungt tyngre tyngst
    bra bättre bäst bästa
    god gott goda gode
    dålig dåligt dåliga sämre sämst sämsta värre värst värsta
    många fler flera flest flesta
    mycket mer mera mest mesta
    nära närmare närmast närmaste
    få färre
    egen eget egna
    annan annat andra andre
    själv självt själva själve
    ny nya nytt nye nyare nyast
    fri fria fritt friare
    olik olika olikt
    värd värda värt
    """
}
