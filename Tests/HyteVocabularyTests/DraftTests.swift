import HyteVocabulary
import Testing
import TextPrimitives
import Thesaurus
import ThesaurusFormats

/// The draft that the vocabulary began with, read without any code of ours that reads vocabularies.
enum Draft {
  /// Beside the repository; nil where it is absent.
  static let rows: [[String: String]]? = {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let paths = ["\(root)/shared/vocabulary/hyte-draft.tsv"]
    guard let path = paths.first(where: { InputFile.kind(of: $0) != nil }), let bytes = try? InputFile.bytes(of: path) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    guard let header = lines.first else { return nil }
    return lines.dropFirst().map { line in Dictionary(uniqueKeysWithValues: zip(header.map(String.init), line.map(String.init))) }
  }()

  /// The parts of a cell with several labels.
  static func parts(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: ";").map { $0.drop { $0 == " " } }.map(String.init).filter { !$0.isEmpty }
  }
}

@Suite("Draft of the vocabulary", .enabled(if: Draft.rows != nil, "the draft is not beside the repository"))
struct DraftTests {
  let thesaurus: Thesaurus

  init() throws { thesaurus = try HyteVocabulary.thesaurus() }

  @Test("lives on: every concept with its labels, definitions, relations, mappings and statuses")
  func concepts() throws {
    for row in try #require(Draft.rows) {
      let id = row["id"] ?? ""
      let concept = try #require(thesaurus.concept(id: id), "\(id)")
      for language in ["fi", "sv", "en"] {
        let column = { (name: String) in Draft.parts(row["\(name)_\(language)"]) }
        expectLabels(column("prefLabel"), .preferred, concept, language)
        expectLabels(column("altLabel"), .alternative, concept, language)
        expectLabels(column("hiddenLabel"), .hidden, concept, language)
        for text in column("searchOnlyLabels") where !Self.nowTagging.contains(text) {
          let label = thesaurus.labels(of: concept).first { thesaurus.labelText($0) == text && thesaurus.labelLanguage($0) == language }
          #expect(label.map(thesaurus.labelIsSearchOnly) ?? true, "\(id): \(text) is only for searching")
        }
        if language != "en" { #expect(thesaurus.text(.definition, of: concept, language: language) == row["definition_\(language)"]) }
      }
      let words = { (name: String) in (row[name] ?? "").split(separator: " ").map(String.init) }
      #expect(Set(words("broader")).isSubset(of: thesaurus.broader(of: concept).map { thesaurus.id(of: Int($0)) }), "\(id)")
      #expect(Set(words("related")).isSubset(of: thesaurus.related(of: concept).map { thesaurus.id(of: Int($0)) }), "\(id)")
      for (target, match) in zip(words("ysoURI"), words("matchType")) {
        #expect(thesaurus.mappings(of: concept).contains { $0.uri == target && "\($0.kind)" == match }, "\(id) \(match) \(target)")
      }
      let codes = thesaurus.mappings(of: concept).filter { $0.uri.hasPrefix(Namespace.ptv) }.map {
        String($0.uri.split(separator: "/").last ?? "")
      }
      #expect(Set(words("ptvCode")).isSubset(of: codes), "\(id)")
      #expect(thesaurus.isSearchOnly(concept) == (row["tagging"] == "search-only" && !Self.nowTagging.contains(id)), "\(id)")
      #expect(Set(words("source")).isSubset(of: thesaurus.texts(.source, of: concept).map(\.text)), "\(id)")
      let status = thesaurus.text(.labelStatus, of: concept, language: "sv") ?? ""
      let source = thesaurus.text(.labelSource, of: concept, language: "sv")
      #expect((source.map { "\(status):\($0)" } ?? status) == row["svStatus"], "\(id)")
    }
  }

  /// Labels and concepts that were for searching only in the draft, and that people who annotated real descriptions take for concepts.
  private static let nowTagging: Set<String> = [
    "kaupungit", "kaupunki", "städer", "projekti", "projektit", "luova toiminta", "koti", "kotona", "hem", "hemma", "ry", "rf",
    "socialarbetare", "sosiaalityöntekijät", "kohderyhmat", "toimijat", "tutkimus",
  ]

  private func expectLabels(_ texts: [String], _ kind: LabelKind, _ concept: Int, _ language: String) {
    for text in texts where !Self.changed.contains(text) {
      let found = thesaurus.labels(of: concept).contains {
        thesaurus.labelText($0) == text && thesaurus.labelLanguage($0) == language
          && (thesaurus.labelKind($0) == kind || thesaurus.labelKind($0) == .hidden && Self.nowHidden.contains(text))
      }
      #expect(found, "\(thesaurus.id(of: concept)): \(text)@\(language) is \(kind)")
    }
  }

  /// Alternative labels that are inflected forms of another label of their concept, and hidden since `hyte vocabulary check` told of them.
  private static let nowHidden: Set<String> = [
    "OLKA-piste", "ajanvarauksella", "arbetsplats", "beroende", "erfarenhetsexpert", "erityisasiantuntemusta", "familjecafé",
    "familjecentral", "familjeklubb", "föreläsning", "gemensam måltid", "hyte-koordinaattori", "järjestökartoitukset", "kaatuminen",
    "kohtaamiset", "kommun", "kriisivastaanotot", "kumppanuudet", "kuntien", "kurs", "lähetteellä", "läsecirkel", "mötesplats",
    "päivätoiminnat", "selkokielellä", "servicesedel", "servicestig", "simhall", "sorgegrupp", "språkcafé", "stiftelse", "stödperson",
    "träffpunkt", "ungdomsgård", "välfärdsberättelse", "välfärdsområde", "välfärdsplan", "vårdkedja", "vårdnaden om barnet",
    "webbinarium", "öppet för allmänheten",
  ]

  /// Labels whose spelling has been corrected since.
  private static let changed: Set<String> = ["vanha", "multipelskleros", "sexual och reproduktiv hälsa"]

  @Test("is counted")
  func counts() throws {
    let rows = try #require(Draft.rows)
    #expect(rows.count == 680)
    #expect(rows.reduce(0) { $0 + Draft.parts($1["altLabel_fi"]).count } == 1595)
  }
}
