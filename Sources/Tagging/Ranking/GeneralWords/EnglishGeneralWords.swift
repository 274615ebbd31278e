/// English words that are everywhere, in the singular and in the plural: rated by hand, no corpus behind them.
extension GeneralWords {
  static let english = GeneralWords(
    everywhere: """
      thing things time times year years day days part parts way ways place places point points human people person persons man men woman
      women country countries world work works knowledge word words name names question questions answer answers problem problems life hand
      hands eye eyes head heads home homes house houses city cities money amount beginning end half reason reasons possibility activity
      activities child children group groups picture pictures moment week weeks month months hour hours night nights evening morning room
      rooms form forms number numbers price prices language languages book books text texts page pages example examples purpose meaning use
      need needs result results situation state direction level levels border area areas road roads trip water friend friends family families
      mother father boy boys girl girls parent parents
      """,
    common: """
      help advice service services customer customers address link links list lists material materials topic topics content source sources
      message messages information opinion thought idea ideas story stories kind kinds model models type types feature features difference
      advantage disadvantage alternative choice decision proposal plan plans goal goals task tasks role roles responsibility right rights
      duty rule rules condition law laws company companies leader worker workers member members participant participants user users owner
      actor municipality municipalities society culture cultures history future development change changes effect event events case cases
      experience experiences feeling feelings skill skills ability strength colour sound light size length machine tool tools food clothes
      building buildings street centre village sea lake forest tree trees plant plants animal animals dog dogs cat cats summer winter autumn
      spring body heart blood doctor doctors disease diseases death age youth young adult adults school schools teacher teachers pupil pupils
      student students course courses teaching research science art game games play song songs film films programme newspaper news article
      articles letter telephone computer network system method methods means measure process phase project projects cooperation association
      organisation organisations meeting meetings party leisure hobby hobbies
      """,
    frequent: """
      principle concept term definition value quality benefit risk danger protection support feedback evaluation follow-up management planning
      implementation communication advertising sale trade product products production market economy budget fee pay cost costs tax loan bank
      agreement permission application form certificate card ticket mark reader author poem novel series department collection library museum
      theatre music record instrument performance exhibition competition prize team sport exercise ball walk dream rest joy sorrow fear love
      happiness hope trust freedom peace war police crime government minister president party election politics citizen population resident
      dwelling housing yard garden flower beach river mountain bridge train boat aeroplane bicycle bus traffic hotel restaurant coffee tea milk
      bread meat kitchen window wall roof floor chair bed clock key bag paper pen camera photograph map oil gas electricity energy metal iron
      gold silver stone plastic glass fire smoke dust waste
      """)
}
