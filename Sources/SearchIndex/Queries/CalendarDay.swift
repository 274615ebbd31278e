/// Dates as numbers of days, for number fields (ISO 8601 calendar dates, proleptic Gregorian calendar).
public enum CalendarDay {
  /// The days from 1970-01-01 to a date like `2026-11-22`; nil for anything else.
  public static func number(of text: String) -> Int64? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map { Int64(String($0) ?? "") }
    guard parts.count == 3, text.utf8.count == 10, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    guard year >= 0, (1...12).contains(month), day >= 1, day <= length(ofMonth: month, year) else { return nil }
    // Years begin in March here, so that the leap day is the last (Hinnant, *chrono-Compatible Low-Level Date Algorithms*).
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func length(ofMonth month: Int64, _ year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
