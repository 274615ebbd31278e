/// IRIs that the syntaxes themselves use.
public enum RDFName {
  /// The RDF namespace.
  public static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  /// The namespace of the XML Schema datatypes.
  public static let xsd = "http://www.w3.org/2001/XMLSchema#"
}
