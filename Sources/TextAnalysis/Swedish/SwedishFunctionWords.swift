/// The Swedish function words, with the forms in which they are met.
let swedishFunctionWords = """
  jag mig mej min mitt mina du dig dej din ditt dina han honom hans hon henne hennes hen den det de dem dom dess deras
  vi oss vår vårt våra ni er ert era man en ett ene ena sig sej sin sitt sina själv självt själva
  denna denne detta dessa densamma detsamma desamma som vilken vilket vilka vars vad vem vems
  någon något några nån nåt nåra någonting ingen inget inga ingenting all allt alla allas varje var vart envar vardera
  båda bägge annan annat andra andras varandra varandras sådan sådant sådana samma
  mycket mer mera mest många fler flera flest flesta få färre lite litet mindre minst ganska
  ens två tre fyra fem sex sju åtta nio tio
  och eller men utan ty så att om när då medan innan sedan sen eftersom fastän trots därför samt både dels såväl än liksom såsom
  ifall huruvida antingen varken respektive ju desto utom såvida tills
  av i på till från med för vid efter under över mellan hos genom mot inom omkring kring längs bland enligt per via bakom
  framför bredvid nära åt ur före utanför innanför ovanför nedanför runt jämte angående beträffande gällande inklusive exklusive
  igenom tack emot uti invid utöver utifrån utefter sedan
  är var vara varit vore bli blir blev blivit bliva blivande varande
  har ha hade haft hava ska skall skulle kan kunde kunna kunnat vill ville velat må måtte måste får få fick fått
  bör borde brukar brukade bruka torde lär låt låter lät tycks verkar
  gör göra gjorde gjort gjorts görs finns finnas fanns funnits ges kommer kom kommit går gick gått ser såg sett
  säger sade sa sagt tar tog ta tagit ger gav ge gett givit står stod stått ligger låg legat sätter satte
  anser ansåg menar tror tycker vet visste vetat heter hette kallas betyder innebär gäller gällde behöver behövde behövt
  håller höll hållit börjar började börjat blivit lade lägger lagt
  inte ej icke aldrig alltid ofta oftast ibland sällan nu här där hit dit härifrån därifrån varifrån hur varför redan ännu
  endast bara blott också även dock väl nog kanske möjligen helt alldeles nästan igen tillbaka upp ner ned ut in fram bort borta
  hemma inne ute uppe nere åter snart genast därefter dessutom således alltså emellertid däremot särskilt främst framför framförallt
  samtidigt tillsammans annars ungefär cirka ca hellre helst gärna enbart exempelvis nämligen därmed därav därtill däri därför
  därvid därigenom därutöver härmed varav varmed vari varpå varvid varigenom åtminstone dvs osv mm tex bl resp kl nr
  alltjämt alltmer allra ändå ens just precis först sist nyss strax igår idag imorgon numera nuförtiden länge längre
  bättre bäst sämre sämst större störst mindre minst högre högst lägre lägst yngre
  mycket väldigt mer eller mindre vidare dit bort ungefärligen annorlunda
  """
