/// What scalars are, by number: fast enough for every letter of every paper.
enum Letters {
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 48 && scalar <= 57 }

  static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 32 || scalar == 0xA0 || scalar == 9 || scalar == 0x202F || scalar == 10
  }

  /// Latin letters with their diacritics; good for Swedish and the names met in it.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 128 { return (scalar >= 97 && scalar <= 122) || (scalar >= 65 && scalar <= 90) }
    if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA }
    if scalar < 0x250 { return scalar != 0xD7 && scalar != 0xF7 }
    return (scalar >= 0x370 && scalar < 0x530) || (scalar >= 0x1E00 && scalar < 0x2000)
      || (scalar >= 0x300 && scalar < 0x370)
  }

  static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 128 { return scalar >= 65 && scalar <= 90 }
    if scalar >= 0xC0 && scalar <= 0xDE { return scalar != 0xD7 }
    return scalar >= 0x100 && scalar < 0x180 && scalar & 1 == 0
  }

  static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 128 { return scalar >= 65 && scalar <= 90 ? scalar + 32 : scalar }
    if scalar >= 0xC0 && scalar <= 0xDE && scalar != 0xD7 { return scalar + 32 }
    if scalar >= 0x100 && scalar < 0x180 { return scalar | 1 }
    return scalar
  }

  static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 || scalar == 0x2013 || scalar == 0x2014 || scalar == 0x2212
  }

  static func isHyphen(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 }
}
