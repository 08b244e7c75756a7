/// An answer whose title, names and text try to act on the terminal that shows them.
enum HostilePaper {
  static let reference = "2021/22:9990"
  static let fileName = "H9129990.json"

  /// What must never be sent to a terminal because a paper says so.
  static let attacks = [
    "\u{1B}]0;", "\u{1B}[2J\u{1B}[31m", "\u{1B}[6n", "\u{1B}c", "\u{1B}Pq", "\u{5}", "\u{9B}", "\u{202E}", "\u{8}\u{8}",
  ]

  static let json = #"""
    {"dokumentstatus": {
      "dokument": {
        "hangar_id": "99579990", "dok_id": "H9129990", "rm": "2021/22", "beteckning": "9990", "typ": "frs",
        "doktyp": "frs", "typrubrik": "Svar på skriftlig fråga 2021/22:9990", "dokumentnamn": "Svar på skriftlig fråga",
        "mottagare": "Skärmminister \u001b[31mPåhittad\u0007 Röd (X)", "nummer": "9990", "slutnummer": "0",
        "datum": "2022-01-12 00:00:00", "publicerad": "2022-01-12 00:00:00",
        "titel": "Farliga \u001b]0;ägd\u0007\u001b[2J\u001b[31m tecken \u202e på \u009b31m skärmen",
        "subtitel": "Skärmminister Påhittad Röd (X)", "status": "Besvarad",
        "html": "<p>Svar på fråga 2021/22:9990 av Tove \u001b[7mTecken (Y)<br>Farliga tecken</p><p>Tove Tecken har frågat mig om jag avser att låta \u001b[?1049l\u001b[2J\u001b[31mröda\u202e bokstäver\u0008\u0008 och \u001bPq\u001b\\ bilder styra skärmen.</p><p>Nej. \u001b[6n\u0005\u001bc\u009b2J Skärmen tillhör läsaren, och zalgo\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308 likaså.</p><p>Stockholm den 12 januari 2022</p><p>Påhittad Röd</p>"
      },
      "dokintressent": {"intressent": [
        {"intressent_id": "9000000000990", "namn": "Tove \u001b]0;ägd\u0007Tecken", "partibet": "Y", "ordning": "1", "roll": "fragestallare"}
      ]},
      "dokreferens": {"referens": {
        "referenstyp": "fråga", "uppgift": "Skriftlig fråga 2021/22:9990 Farliga tecken", "ref_dok_id": "H9119990",
        "ref_dok_typ": "fr", "ref_dok_rm": "2021/22", "ref_dok_bet": "9990", "ref_dok_titel": "Farliga tecken"
      }}
    }}
    """#
}
