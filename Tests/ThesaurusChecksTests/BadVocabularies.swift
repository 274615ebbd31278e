import Testing

/// The smallest vocabulary that each check finds something in, and nothing that any other check finds an error in.
struct BadVocabulary: Sendable, CustomTestStringConvertible {
  /// The code that it is bad for.
  var code: String
  /// How often.
  var count = 1
  /// What stands after the prefixes.
  var turtle: String
  /// The line of the first finding, counted from the first line of `turtle`; nil where there is none.
  var line: Int?
  /// An earlier release, if the check compares.
  var earlier: String?

  var testDescription: String { code }

  static let prefixes = """
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix owl: <http://www.w3.org/2002/07/owl#> . \
    @prefix dcterms: <http://purl.org/dc/terms/> . @prefix hyte-ns: <https://w3id.org/hyte/ns#> . @prefix : <https://example.org/> .

    """

  /// Nothing is wrong with it: two concepts, one above the other, and a third beside them.
  static let clean = """
    : a skos:ConceptScheme ; skos:prefLabel "Esimerkki"@fi .
    :toiminta a skos:Concept ; skos:prefLabel "toiminta"@fi, "verksamhet"@sv ; skos:definition "Mitä tehdään."@fi ;
      skos:topConceptOf : ; skos:inScheme : ; skos:narrower :kerho, :retki ; skos:exactMatch <https://example.com/1> .
    : skos:hasTopConcept :toiminta .
    :kerho a skos:Concept ; skos:prefLabel "kerhot"@fi, "klubbar"@sv ; skos:hiddenLabel "kerho"@fi, "klubb"@sv ;
      skos:definition "Kokoontuu usein."@fi ; skos:inScheme : ; skos:broader :toiminta ; skos:notation "1" ;
      skos:closeMatch <https://example.com/2> .
    :retki a skos:Concept ; skos:prefLabel "retkeily"@fi, "utfärder"@sv ; skos:hiddenLabel "utfärd"@sv ;
      skos:definition "Ulos luontoon."@fi ; skos:inScheme : ; skos:broader :toiminta ; skos:notation "2" ;
      skos:closeMatch <https://example.com/3> .

    """

  static let all: [BadVocabulary] = [
    BadVocabulary(code: "oilt", count: 2, turtle: "\n:kerho skos:altLabel \"ilman kieltä\" , \"zu\"@abcdefghi .", line: 2),
    BadVocabulary(code: "ilc", turtle: ":x a skos:Concept ; skos:prefLabel \"outo\"@fi ; skos:inScheme : ; skos:broader :kerho .", line: 1),
    BadVocabulary(code: "ncl", turtle: ":x a skos:Concept ; skos:prefLabel \"nord\"@is ; skos:inScheme : ; skos:broader :kerho ."),
    BadVocabulary(code: "el", count: 2, turtle: "\n:kerho skos:altLabel \"\"@fi,\n\"  \"@sv .", line: 2),
    BadVocabulary(code: "ml", turtle: ":x a skos:Concept ; skos:altLabel \"kisat\"@fi ; skos:inScheme : ; skos:broader :kerho .", line: 1),
    BadVocabulary(code: "dlv", turtle: ":kerho skos:altLabel\n\"kerhot\"@fi .", line: 2),
    BadVocabulary(code: "dlv", turtle: ":kerho skos:hiddenLabel \"seurat\"@fi ;\n skos:altLabel \"seurat\"@fi .", line: 2),
    BadVocabulary(
      code: "dlv",
      turtle:
        ":osa a skos:Collection ; skos:inScheme : ; skos:definition \"Osa.\"@fi ; skos:member :kerho ; skos:prefLabel \"Osa\"@fi ;\n skos:altLabel \"Osa\"@fi .",
      line: 2),
    BadVocabulary(code: "ipl", turtle: "\n\n:kerho skos:prefLabel \"seurat\"@fi .", line: 3),
    BadVocabulary(code: "ipl", turtle: "\n: skos:prefLabel \"Malli\"@fi .", line: 2),
    BadVocabulary(code: "ol", turtle: "\n:retki skos:altLabel \"Kerhot\"@fi .", line: 2),
    BadVocabulary(code: "ucil", turtle: "\n:kerho skos:altLabel \"kerho\\u00ADtoiminta\"@fi .", line: 2),
    BadVocabulary(code: "lws", count: 2, turtle: ":kerho skos:altLabel \"oma  kerho\"@fi, \"klubben \"@sv .", line: 1),
    BadVocabulary(code: "lws", turtle: "\n:kerho skos:scopeNote \" Vain yhdessä.\"@fi ."),
    BadVocabulary(
      code: "uc", turtle: ":x a skos:Concept ; skos:prefLabel \"leiri\"@fi, \"läger\"@sv ; skos:inScheme : ; skos:broader :kerho .", line: 1
    ),
    BadVocabulary(code: "cis", turtle: ":kerho a skos:ConceptScheme ."),
    BadVocabulary(code: "cic", turtle: ":kerho a skos:Collection ."),
    BadVocabulary(code: "cic", turtle: ": a skos:Collection ; skos:member :kerho ."),
    BadVocabulary(
      code: "emc", turtle: ":osa a skos:Collection ; skos:inScheme : ; skos:definition \"Osa.\"@fi ; skos:prefLabel \"Osa\"@fi ."),
    BadVocabulary(code: "cns", turtle: ":x a skos:Concept ; skos:prefLabel \"leiri\"@fi ; skos:broader :kerho .", line: 1),
    BadVocabulary(code: "oc", turtle: ":x a skos:Concept ; skos:prefLabel \"leiri\"@fi ; skos:inScheme : .", line: 1),
    BadVocabulary(
      code: "dcc",
      turtle: ":x a skos:Concept ; skos:prefLabel \"leiri\"@fi ; skos:inScheme : .\n"
        + ":y a skos:Concept ; skos:prefLabel \"teltta\"@fi ; skos:inScheme : ; skos:broader :x .", line: 1),
    BadVocabulary(code: "chr", turtle: ":toiminta skos:broader :kerho ."),
    BadVocabulary(
      code: "hr",
      turtle: ":x a skos:Concept ; skos:prefLabel \"leiri\"@fi ; skos:inScheme : ; skos:broader :kerho, :toiminta .", line: 1),
    BadVocabulary(code: "var", turtle: ":retki skos:related :kerho ."),
    BadVocabulary(code: "strc", turtle: "\n:kerho skos:broaderTransitive :retki, :toiminta .", line: 2),
    BadVocabulary(code: "rrc", count: 2, turtle: "\n:kerho skos:related :kerho ;\n skos:broader :kerho .", line: 2),
    BadVocabulary(
      code: "urc", turtle: "\n:x a skos:Concept ; skos:prefLabel \"leiri\"@fi ; skos:inScheme : ; skos:broader :kerho .", line: 2),
    BadVocabulary(
      code: "otc", turtle: "<https://example.org/other> a skos:ConceptScheme ; skos:prefLabel \"Toinen\"@fi ; skos:definition \"Muu.\"@fi ."
    ),
    BadVocabulary(code: "tchbc", turtle: ":kerho skos:topConceptOf : ."),
    BadVocabulary(
      code: "rc",
      turtle: ":x a skos:Concept ; skos:prefLabel \"leiri\"@fi ; skos:inScheme : ; skos:broader :kerho ; skos:related :toiminta .", line: 1),
    BadVocabulary(code: "rc", turtle: ":kerho skos:relatedMatch <https://example.com/9> ; skos:broadMatch <https://example.com/9> ."),
    BadVocabulary(code: "rc", turtle: ":kerho skos:relatedMatch :toiminta ."),
    BadVocabulary(code: "rc", turtle: "\n:kerho skos:related :retki ; skos:broaderTransitive :retki .", line: 2),
    BadVocabulary(code: "mc", turtle: ":kerho skos:exactMatch <https://example.com/9> ; skos:relatedMatch <https://example.com/9> ."),
    BadVocabulary(
      code: "mc",
      turtle: ":kerho skos:exactMatch <https://example.com/9> . :retki skos:exactMatch <https://example.com/9> ; skos:broadMatch :kerho ."),
    BadVocabulary(code: "mri", turtle: ":kerho skos:closeMatch :retki ."),
    BadVocabulary(
      code: "mol", turtle: ":x a skos:Concept ; skos:prefLabel \"leiri\"@fi ; skos:inScheme : ; skos:broader :kerho .", line: 1),
    BadVocabulary(
      code: "husv", turtle: "<urn:x> a skos:Concept ; skos:prefLabel \"leiri\"@fi ; skos:inScheme : ; skos:broader :kerho .", line: 1),
    BadVocabulary(code: "usr", turtle: "\n:kerho skos:subject :retki .", line: 2),
    BadVocabulary(code: "anr", count: 2, turtle: ":kerho skos:notation \"2\" ."),
    BadVocabulary(code: "anr", turtle: ":toiminta skos:notation \"3\", \"4\", \"5\"^^hyte-ns:vanha ."),
    BadVocabulary(code: "pws", turtle: "\n:kerho skos:altLabel \"harrastusryhmät\"@fi .", line: 2),
    BadVocabulary(code: "lif", turtle: "\n:retki skos:altLabel \"retkeilyn\"@fi .", line: 2),
    BadVocabulary(code: "lfo", turtle: "\n:kerho skos:altLabel \"retkeilyn\"@fi .", line: 2),
    BadVocabulary(code: "nwf", turtle: "\n:kerho skos:altLabel \"24/7\"@fi .", line: 2),
    BadVocabulary(code: "sna", turtle: ":kerho hyte-ns:swedishLabelStatus \"proposed\" ."),
    BadVocabulary(code: "rid", turtle: "", earlier: ":seura a skos:Concept ; skos:prefLabel \"seurat\"@fi ; skos:inScheme : ."),
    BadVocabulary(code: "dwr", turtle: ":kerho owl:deprecated true ."),
  ]
}
