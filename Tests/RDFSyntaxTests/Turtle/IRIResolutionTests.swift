import Testing

@Suite("Resolution of relative IRIs")
struct IRIResolutionTests {
  @Test(
    "gives the results of RFC 3986, section 5.4",
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
      ("//g", "http://g"),
      ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
      (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
      ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
      ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
      ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
      ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
    ])
  func examples(reference: String, result: String) throws {
    let (graph, findings) = try TestGraph.turtle("<x:s> <x:p> <\(reference)> .", base: "http://a/b/c/d;p?q")
    #expect(findings == [])
    #expect(graph.description == "<x:s> <x:p> <\(result)> .")
  }

  @Test(
    "copes with bases of few parts",
    arguments: [
      ("http://a", "g", "http://a/g"), ("http://a", "#g", "http://a#g"), ("http://a?q", "g", "http://a/g"), ("urn:a:b", "#c", "urn:a:b#c"),
      ("urn:a:b", "c", "urn:c"),
      ("file:///a/b", "../../c", "file:///c"), ("http://a/b#f", "", "http://a/b"),
    ])
  func bases(base: String, reference: String, result: String) throws {
    let (graph, findings) = try TestGraph.turtle("<x:s> <x:p> <\(reference)> .", base: base)
    #expect(findings == [])
    #expect(graph.description == "<x:s> <x:p> <\(result)> .")
  }
}
