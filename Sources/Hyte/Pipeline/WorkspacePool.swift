internal import Synchronization
public import Tagging

/// Workspaces that are used again: what one remembers of the words of a batch makes the next batch faster.
public final class WorkspacePool: Sendable {
  private let free = Mutex<[Tagger.Workspace]>([])

  /// A pool; workspaces are made as they are needed, one for each thread that works at the same time.
  public init() {}

  /// Lends a workspace for some work.
  public func withWorkspace<Result>(_ work: (inout Tagger.Workspace) throws -> Result) rethrows -> Result {
    var workspace = free.withLock { $0.popLast() } ?? Tagger.Workspace()
    defer { free.withLock { $0.append(workspace) } }
    return try work(&workspace)
  }
}
