/// Common Swedish adjectives without a telling ending, written by hand. A label that is one of them, in its base or in its plural
/// form (*sjuka*, *vuxna*), takes the forms of an adjective; so do compounds of them.
enum SwedishAdjectiveTable {
  static let words = """
    adopterad aktuell akut allmän anhörig arabisk arbetslös arg arm avliden begåvad blek blind blå brant bred brun bunden dansk
    diskriminerad dum dunkel dyr död döv engelsk enkel estnisk fast fet fin finsk fransk fri frisk ful full funktionsnedsatt färdig
    färgad färsk försvunnen förtidspensionerad gammal gift glad god grekisk grov grå grön gul hal halt handikappad hel het hård hög
    intelligent intim invandrad italiensk jämlik jämn jämställd kall klar klok knapp kort kristen krokig kurdisk känd kär lam lat len
    liten ljus lokal lugn läskunnig lätt låg lång mager medveten mild mjuk modern mogen myndig mörk naken normal norsk ny nöjd omyndig
    ond orättvis ovan oviss pensionerad polsk privat ren rik romsk rund rysk rädd rätt rättvis röd samisk sann sen sjuk skild sluten
    smal snabb snäll social somalisk sorgsen spansk stadig stark stel stolt stor strikt sträng ställd sund sur svag svart svensk svår
    söt tam tapper tjock tom torr trygg trött tung tunn turkisk tysk tät underordnad ung utbildad utsatt utvald vacker vaken van varm
    vek vid vild vis vit vuxen våt öm öppen
    """
}
