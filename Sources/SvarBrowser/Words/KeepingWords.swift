/// What is said of bookmarks, tags and what has been read.
struct KeepingWords: Sendable {
  let noteFor: String
  let bookmarked: String
  let unbookmarked: String
  let noBookmark: String
  let isRead: String
  let isUnread: String
  let tagsFor: String
  let tagged: @Sendable (String) -> String
  let untagged: String
  let noTag: @Sendable (String) -> String
}

extension KeepingWords {
  static let swedish = KeepingWords(
    noteFor: "Anteckning till bokmärket; Enter ensamt gör ett utan.",
    bookmarked: "Bokmärkt. {bookmarks} visar bokmärkena, {unbookmark} tar bort det.",
    unbookmarked: "Bokmärket borttaget.",
    noBookmark: "Här finns inget bokmärke.", isRead: "Läst.", isUnread: "Oläst.",
    tagsFor: "Taggar, åtskilda av mellanslag; det som tas bort från raden tas bort.", tagged: { "Taggar: \($0)" },
    untagged: "Inga taggar.", noTag: { "”\($0)” kan inte vara en tagg." })

  static let english = KeepingWords(
    noteFor: "A note for the bookmark; Enter alone makes one without.",
    bookmarked: "Bookmarked. {bookmarks} shows the bookmarks, {unbookmark} takes it away.",
    unbookmarked: "Bookmark taken away.", noBookmark: "There is no bookmark here.", isRead: "Read.",
    isUnread: "Unread.",
    tagsFor: "Tags, apart by spaces; what is taken from the line is taken away.", tagged: { "Tags: \($0)" },
    untagged: "No tags.", noTag: { "“\($0)” cannot be a tag." })
}
