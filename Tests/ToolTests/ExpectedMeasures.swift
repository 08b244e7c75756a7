import Foundation
import SvarModel

/// A measure that a careful reader finds in the sample: where, which kind and status, and words of its head or clause.
struct ExpectedMeasure {
  var answer: String
  var kind: MeasureKind
  var status: MeasureStatus
  var words: String

  /// Marked by hand when the papers were written; clear cases alone.
  static let all: [ExpectedMeasure] = table.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard fields.count == 4, let kind = MeasureKind(rawValue: fields[1]),
      let status = MeasureStatus(rawValue: fields[2])
    else { return nil }
    return ExpectedMeasure(answer: fields[0], kind: kind, status: status, words: fields[3])
  }

  static let table = """
    H7129001 | program | beslutad | nationell plan för transportsystemet
    H7129001 | budget | beslutad | mellan 200 och 240 miljoner kronor
    H7129001 | uppdrag | beslutad | uppdrag att redovisa hur avstängda spår
    H7129002 | uppdrag | pagar | gemensamt kartlägga
    H7129002 | overenskommelse | beslutad | överenskommelse om mobila tandvårdsteam
    H7129002 | uppdrag | aviserad | uppdrag att föreslå hur fler tandläkarstudenter
    H7129003 | utredning | pagar | Skolbiblioteksutredningen
    H7129003 | budget | genomford | 30 miljoner kronor till personalförstärkning
    H7129003 | uppdrag | pagar | gemensamt uppdrag att sprida goda exempel
    H7129005 | program | beslutad | 21-punktsprogram
    H7129005 | uppdrag | beslutad | uppdrag att beskriva hur bedragarna
    H7129005 | straff | foreslagen | straffet för grovt bedrägeri
    H7129005 | personal | genomford | sjuttiotal särskilda utredare
    H7109001 | organisation | genomford | nationellt kulturskolecentrum
    H7109001 | uppdrag | beslutad | uppdrag att utbilda fler pedagoger
    H8129001 | styrning | genomford | myndigheternas instruktioner
    H8129001 | uppdrag | beslutad | uppdrag att pröva nya sätt
    H8129001 | lag | genomford | lag om tillträdesförbud
    H8129001 | straff | genomford | minimistraffet för grovt vapenbrott
    H8129001 | utredning | pagar | sekretess mellan myndigheter
    H8129001 | personal | pagar | nya medarbetare
    H8129002 | uppdrag | beslutad | gemensam vägledning
    H8129002 | budget | genomford | rovdjursavvisande stängsel
    H8129002 | budget | foreslagen | särskilt stöd om 12 miljoner
    H8129004 | utredning | aviserad | utredning om läkemedelsförsörjningen
    H8129004 | uppdrag | beslutad | farmaceutisk rådgivning
    H8129004 | budget | genomford | Bidraget till apotek i glesbygd
    H8129005 | budget | genomford | 165
    H8129005 | personal | aviserad | tiotal ekipage
    H8129005 | styrning | beslutad | regleringsbrevet för 2021
    H8129006 | organisation | beslutad | nationellt cybersäkerhetscenter
    H8129006 | budget | beslutad | 60 mnkr
    H8129006 | uppdrag | aviserad | uppdrag att utforma en rådgivning
    H8129007 | proposition | pagar | En legitimation för alla
    H8129007 | uppdrag | pagar | identifieras på ett servicekontor
    H8129007 | eu | pagar | europeisk digital plånbok
    H8129007 | program | pagar | 21-punktsprogram
    H8129008 | utredning | pagar | genomföras i svensk rätt
    H8129008 | proposition | aviserad | en proposition
    H8129008 | eu | genomford | tillgänglighetsdirektiv
    H8129008 | uppdrag | genomford | vägledning för upphandling
    H8129009 | uppdrag | beslutad | myndigheternas uppdrag
    H8129009 | budget | foreslagen | 20 miljoner kronor
    H8129009 | proposition | pagar | promemoria om skyldighet
    H8109001 | uppdrag | beslutad | uppdrag att gemensamt utveckla arbetsformer
    H8109001 | proposition | foreslagen | proposition
    H8109001 | organisation | aviserad | regionalt forum för effektfrågor
    H8109001 | budget | beslutad | mellan 35 och 40 miljoner
    H9129001 | utredning | beslutad | dir. 2021:947
    H9129001 | budget | foreslagen | 7,5 miljoner kronor
    H9129002 | uppdrag | beslutad | varmare klimat påverkar
    H9129002 | program | beslutad | Levande sjöar
    H9129002 | budget | beslutad | 18 miljoner
    H9129003 | proposition | foreslagen | skrivelse till riksdagen
    H9129003 | budget | genomford | 1,2 miljarder
    H9129003 | organisation | aviserad | nationell samordnare
    H9129003 | personal | genomford | 25 fältinspektörer
    H9129004 | budget | genomford | 455 miljoner
    H9129004 | personal | pagar | domartjänster
    H9129004 | lag | genomford | nya regler om tidiga förhör
    H9129004 | utredning | beslutad | utan huvudförhandling
    H9129005 | eu | foreslagen | gemensamt förslag
    H9129005 | uppdrag | pagar | svensk ståndpunkt
    H9129005 | lag | genomford | föreskrifter om transport av värphöns
    H9129006 | program | pagar | bredbandsstrategi
    H9129006 | budget | beslutad | 1,3 miljarder
    H9129006 | uppdrag | pagar | fasta telefoni
    H9129006 | program | aviserad | handlingsplan för robust
    H9109001 | proposition | genomford | forskningspolitiska propositionen
    H9109001 | budget | genomford | 180 miljoner
    H9109001 | overenskommelse | beslutad | gemensam forskarutbildning
    H9129006 | utredning | pagar | dir. 2021:947
    HA129001 | utredning | genomford | dir. 2021:947
    HA129001 | proposition | foreslagen | Betänkandet
    HA129001 | proposition | aviserad | proposition, tidigast
    HA129001 | overenskommelse | beslutad | läkemedelsleveranser
    HA129001 | uppdrag | beslutad | följa vilka apotek
    HA129002 | program | pagar | plan för beredskapslager
    HA129002 | budget | foreslagen | 64 miljoner
    HA129002 | uppdrag | aviserad | regionala lager
    HA129002 | styrning | beslutad | Livsmedelsverkets instruktion
    H9129008 | program | genomford | 21-punktsprogrammet
    H9129008 | organisation | genomford | nationell enhet
    H9129008 | straff | aviserad | Straffen för grovt bedrägeri
    H9129008 | overenskommelse | aviserad | överenskommelse med bankerna
    H9129008 | styrning | pagar | regleringsbrev för 2022
    HA129003 | uppdrag | pagar | driftstöd
    HA129003 | budget | beslutad | 38 mnkr
    HA129003 | uppdrag | beslutad | paketskåp
    HA109001 | uppdrag | beslutad | sociala insatsgrupper
    HA109001 | proposition | foreslagen | lagrådsremiss
    HA109001 | straff | foreslagen | fängelse i högst sex år
    HA109001 | personal | aviserad | 72 nya platser
    HA109001 | budget | aviserad | 135 miljoner
    HB129001 | lag | genomford | yrkestiteln undersköterska
    HB129001 | budget | foreslagen | 600 miljoner
    HB129001 | uppdrag | beslutad | språkombud
    HB129001 | utredning | aviserad | språkkrav
    HB129002 | uppdrag | beslutad | nybyggnation
    HB129002 | personal | genomford | 30 nya tjänster
    HB129002 | overenskommelse | beslutad | avsiktsförklaring
    HB129002 | ovrigt | beslutad | nedlagt flygfält
    HB129004 | lag | beslutad | förbud mot att ringa
    HB129004 | straff | beslutad | sanktionsavgiften
    HB129004 | ovrigt | pagar | granskar
    HB129004 | styrning | beslutad | regleringsbrevet för 2024
    HB129004 | proposition | foreslagen | lagrådsremiss
    HB129005 | eu | beslutad | restaurering av natur
    HB129005 | budget | beslutad | 210 miljoner
    HB129005 | lag | aviserad | lagändringar
    HB129005 | program | pagar | restaureringsplan
    HB109001 | program | pagar | strategi för kvinnors etablering
    HB109001 | uppdrag | pagar | nå kvinnor
    HB109001 | budget | pagar | 700
    HB109001 | overenskommelse | pagar | lokala jobbspår
    HB109001 | uppdrag | genomford | hindrar kvinnor
    HB109001 | utredning | pagar | ansvaret mellan stat och kommun
    HC129001 | uppdrag | beslutad | gemensam lägesbild
    HC129001 | program | beslutad | nationell strategi
    HC129001 | budget | beslutad | 75
    HC129001 | lag | beslutad | informationsutbyte
    HC129001 | straff | genomford | bidragsbrott
    HC129002 | budget | foreslagen | 120 miljoner
    HC129002 | styrning | aviserad | Skatteverkets instruktion
    HC129002 | uppdrag | genomford | nytt register
    HC129005 | program | pagar | tidiga och samordnade insatser
    HC129005 | budget | foreslagen | 28 miljoner
    HC129005 | organisation | genomford | kompetenscentrum
    HC129005 | personal | aviserad | 60 platser
    HC129005 | ovrigt | genomford | granskning av elevhälsan
    H8129011 | uppdrag | beslutad | praktik utanför universitetsorterna
    H9129009 | uppdrag | genomford | praktik utanför universitetsorterna
    HA129006 | program | genomford | Levande sjöar
    HA129006 | uppdrag | genomford | kallvattensarter
    HC109001 | organisation | genomford | sjölägescentral
    HC109001 | uppdrag | beslutad | undervattensfarkoster
    HC109001 | budget | beslutad | 96 miljoner
    HC109001 | eu | beslutad | fördjupad övervakning
    HC109001 | overenskommelse | aviserad | avtal med två rederier
    HC109001 | utredning | beslutad | territorialhavet
    """
}
