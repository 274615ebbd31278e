/// Swedish words that are everywhere, in the singular and in the plural: rated by hand, no corpus behind them.
extension GeneralWords {
  static let swedish = GeneralWords(
    everywhere: """
      sak saker tid tider år dag dagar gång gånger del delar sätt plats platser punkt punkter människa människor person personer man män
      kvinna kvinnor land länder värld världen arbete arbeten kunskap ord namn fråga frågor svar problem liv hand händer öga ögon huvud
      hem hus stad städer pengar mängd början slut hälft orsak orsaker möjlighet möjligheter verksamhet barn grupp grupper bild bilder
      stund vecka veckor månad månader timme timmar natt nätter kväll kvällar morgon morgnar rum form former tal nummer pris priser
      språk bok böcker text texter sida sidor exempel mening betydelse användning behov resultat situation situationer riktning nivå nivåer
      gräns gränser område områden väg vägar resa resor vatten vän vänner familj familjer mor far pojke pojkar flicka flickor förälder
      föräldrar
      """,
    common: """
      hjälp råd tjänst tjänster kund kunder adress adresser länk länkar lista listor material ämne ämnen innehåll källa källor meddelande
      meddelanden information åsikt åsikter tanke tankar idé idéer berättelse berättelser art arter modell modeller typ typer egenskap
      egenskaper skillnad skillnader fördel fördelar nackdel nackdelar alternativ val beslut förslag plan planer mål uppgift uppgifter roll
      roller ansvar rätt rättigheter regel regler villkor lag lagar företag ledare arbetstagare medlem medlemmar deltagare användare ägare
      aktör aktörer kommun kommuner stat stater samhälle samhällen folk kultur kulturer historia framtid utveckling förändring förändringar
      påverkan följd följder händelse händelser fall erfarenhet erfarenheter känsla känslor färdighet färdigheter förmåga kraft färg färger
      ljud ljus storlek mått längd maskin maskiner redskap mat kläder byggnad byggnader gata gator centrum by byar hav sjö sjöar skog skogar
      träd växt växter djur hund hundar katt katter sommar vinter höst vår kropp hjärta blod läkare sjukdom sjukdomar död ålder ung unga
      ungdom ungdomar vuxen vuxna skola skolor lärare elev elever studerande kurs kurser undervisning forskning vetenskap konst spel lek lekar
      sång sånger film filmer program tidning tidningar nyhet nyheter artikel artiklar brev telefon telefoner dator datorer nät system metod
      metoder medel åtgärd åtgärder process processer skede skeden projekt samarbete förening föreningar organisation organisationer möte
      möten fest fester fritid hobby hobbyer anmälan
      """,
    frequent: """
      princip principer begrepp term termer definition definitioner värde värden kvalitet nytta risk risker fara faror skydd stöd respons
      bedömning uppföljning ledning planering genomförande kommunikation reklam försäljning handel produkt produkter produktion marknad
      ekonomi budget avgift avgifter lön kostnad kostnader skatt skatter lån bank banker avtal lov tillstånd ansökan blankett intyg kort
      biljett biljetter märke bokstav mening tal skrivande läsare författare dikt dikter roman romaner serie serier avdelning avdelningar
      samling samlingar bibliotek museum museer teater musik skiva skivor instrument föreställning utställning utställningar tävling
      tävlingar pris lag idrott motion boll utflykt promenad dröm drömmar vila glädje sorg rädsla kärlek lycka hopp tillit frihet fred krig
      polis brott regering riksdag minister president parti partier val politik medborgare befolkning invånare bostad bostäder boende gård
      trädgård blomma blommor strand älv berg bro tåg båt flygplan cykel buss trafik hotell restaurang kaffe te mjölk bröd kött café kök
      fönster vägg tak golv stol säng klocka nyckel väska papper penna kamera fotografi karta olja gas el energi metall järn guld silver
      sten plast glas eld rök damm avfall
      """)
}
