import SvarArchive
import SvarSettings

extension ToolWords {
  func archive(_ error: ArchiveError) -> String {
    language == .swedish ? error.swedishDescription : error.description
  }
}
