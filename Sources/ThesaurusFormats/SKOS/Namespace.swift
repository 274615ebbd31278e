/// The namespaces of the terms that thesauri are written with.
public enum Namespace {
  /// SKOS (W3C Recommendation 18 August 2009).
  public static let skos = "http://www.w3.org/2004/02/skos/core#"
  /// The extension of SKOS for labels as resources.
  public static let skosxl = "http://www.w3.org/2008/05/skos-xl#"
  /// What ISO 25964 adds to SKOS.
  public static let isothes = "http://purl.org/iso25964/skos-thes#"
  /// RDF.
  public static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  /// RDF Schema.
  public static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
  /// OWL.
  public static let owl = "http://www.w3.org/2002/07/owl#"
  /// The terms of the Dublin Core.
  public static let dcterms = "http://purl.org/dc/terms/"
  /// The fifteen elements of the Dublin Core.
  public static let dc = "http://purl.org/dc/elements/1.1/"
  /// Asset descriptions, for the status.
  public static let adms = "http://www.w3.org/ns/adms#"
  /// The bibliographic ontology, for the status.
  public static let bibo = "http://purl.org/ontology/bibo/"
  /// Datatypes of XML Schema.
  public static let xsd = "http://www.w3.org/2001/XMLSchema#"
  /// The General Finnish Ontology.
  public static let yso = "http://www.yso.fi/onto/yso/"
  /// The code lists of the Finnish Service Catalogue.
  public static let ptv = "http://uri.suomi.fi/codelist/ptv/"
  /// The concepts of the hyte vocabulary. All URIs of ours begin like this, and nowhere else is it written down but in `vocab/`.
  public static let hyte = "https://w3id.org/hyte/"
  /// Our own properties, declared in `vocab/scheme.ttl`.
  public static let hyteTerms = hyte + "ns#"
}
