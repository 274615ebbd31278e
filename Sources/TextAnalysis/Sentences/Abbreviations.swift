/// Abbreviations written with a full stop after which a sentence goes on, whatever follows.
///
/// Those that often end a sentence (*jne.*, *ym.*, *ry.*, *osv.*, *m.m.*) are left out: what follows them decides, as after any word.
/// All languages share the lists: an abbreviation of one hardly hides a word of another.
enum Abbreviations {
  /// Abbreviations of one part, before a capital letter or a digit.
  static let single = WordSet(
    """
    esim mm ks kts vrt ts nk ns ko em n s os puh puhnro prof toht maist ent ed toim synt suom ruots engl lat eaa jaa til osoit
    resp jfr kap sid ev ung vanl inkl exkl fig avd adr bitr tel tfn ca bla tex dvs
    mr mrs ms dr approx dept vol eds
    """)

  /// Abbreviations of one part that go on before a number only.
  static let beforeNumber = WordSet(
    """
    v vv vk kl klo nro nr no nos p pp sek min max alk ti ke to pe la su ma st kpl kr tis ons tors fre lör sön mån milj mrd luku art
    jan feb mar apr aug sept okt nov dec tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk
    """)

  /// Abbreviations of several parts, written here without their inner stops.
  static let joined = WordSet("tex bla dvs sk fd pga from fn tv maa jfr odyl fkr ekr jkr fö iom isk ie eg ap jaa")
}
