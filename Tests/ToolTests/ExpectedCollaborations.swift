import Foundation
import SvarModel

/// Agencies that an answer of the sample says do something together, marked by hand when the papers were written.
struct ExpectedCollaboration {
  var answer: String
  var strength: Collaboration.Strength
  /// The group's id, or nil.
  var group: String?
  /// Agencies among those the text names as taking part.
  var members: Set<String>

  /// Whether a collaboration that was found is this one.
  func isMet(by found: Collaboration) -> Bool {
    group.map { found.group == $0 } ?? members.isSubset(of: found.members)
  }

  static let all: [ExpectedCollaboration] = table.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard fields.count == 3, let strength = Collaboration.Strength(rawValue: fields[1]) else { return nil }
    let isGroup = fields[2].hasPrefix("group:")
    return ExpectedCollaboration(
      answer: fields[0], strength: strength, group: isGroup ? String(fields[2].dropFirst("group:".count)) : nil,
      members: isGroup ? [] : Set(fields[2].components(separatedBy: "; ")))
  }

  static let table = """
    H7129001 | strong | Trafikverket; Transportstyrelsen
    H7129002 | strong | Socialstyrelsen; Tandvårds- och läkemedelsförmånsverket
    H7129003 | strong | Statens kulturråd; Kungl. biblioteket
    H7129005 | weak | Pensionsmyndigheten; Konsumentverket
    H8129001 | strong | group:mob-12
    H8129002 | weak | Naturvårdsverket; Statens jordbruksverk
    H8129004 | strong | Läkemedelsverket; E-hälsomyndigheten
    H8129005 | weak | Tullverket; Polismyndigheten; Försvarsmakten
    H8129006 | strong | Försvarets radioanstalt; Försvarsmakten; Säkerhetspolisen
    H8129006 | strong | group:samfi
    H8129007 | strong | Myndigheten för digital förvaltning; Polismyndigheten
    H8129009 | strong | group:a-krim-8
    H8109001-SVAR | strong | Energimarknadsinspektionen; Lantmäteriet; Affärsverket svenska kraftnät
    H9129002 | strong | Länsstyrelsen i Jönköpings län; Länsstyrelsen i Örebro län
    H9129002 | strong | Sveriges lantbruksuniversitet; Havs- och vattenmyndigheten
    H9129003 | strong | Skogsstyrelsen; Naturvårdsverket
    H9129004 | strong | group:rif
    H9129005 | strong | Sveriges lantbruksuniversitet; Statens veterinärmedicinska anstalt
    H9129008 | strong | Polismyndigheten; Ekobrottsmyndigheten; Åklagarmyndigheten
    H9129008 | strong | group:samlit
    HA129001 | strong | Läkemedelsverket; Tandvårds- och läkemedelsförmånsverket
    HA129002 | strong | Livsmedelsverket; Statens jordbruksverk; Myndigheten för samhällsskydd och beredskap
    HA109001-SVAR | strong | Socialstyrelsen; Polismyndigheten; Statens skolverk; Statens institutionsstyrelse
    HA129003 | strong | Länsstyrelsen i Dalarnas län; Post- och telestyrelsen
    HA129003 | weak | Konsumentverket
    HB129002 | strong | Fortifikationsverket; Försvarsmakten
    HB129004 | strong | Konsumentverket; Energimarknadsinspektionen
    HB129005 | strong | Skogsstyrelsen; Statens jordbruksverk; Havs- och vattenmyndigheten
    HB129005 | weak | Sveriges meteorologiska och hydrologiska institut
    HB109001-SVAR | strong | Arbetsförmedlingen; Försäkringskassan
    HC129001 | strong | group:mob-13
    HC129002 | strong | Migrationsverket; Polismyndigheten; Skatteverket
    HC129005 | strong | Statens skolverk; Socialstyrelsen; Specialpedagogiska skolmyndigheten
    HC109001-SVAR | strong | Kustbevakningen; Försvarsmakten; Sjöfartsverket; Polismyndigheten
    """
}
