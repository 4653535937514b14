package org.rashomon.readings.blocks;

/** Names of agencies and picture services, as parts of patterns. */
final class Agencies {
  /** Those that send text and pictures. */
  static final String WIRE =
      "(?:AP|A\\.P\\.|AFP|REUTERS|Reuters|TASS|ITAR-TASS|EPA|EFE|DPA|dpa|ANSA|PA|Press Association"
          + "|(?:The )?Associated Press|Agence France-Presse|Xinhua|Kyodo(?: News)?|Yonhap|KCNA"
          + "|Sputnik|RIA Novosti|RIA|Interfax|Anadolu(?: Agency)?|AA|IANS|PTI|ANI|UPI|CNN"
          + "|CNN Business|CNNMoney|Bloomberg|AAP|CP|The Canadian Press|Canadian Press|NNA|BelTA)";

  /** Those that are named under pictures only. */
  static final String PICTURES =
      "(?:Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|Alamy|Rex(?: Features)?|REX|SWNS|Corbis"
          + "|Zuma(?: Press)?|ZUMA|NurPhoto|Splash(?: News)?|WENN|iStock|Newslook|Wikimedia"
          + "(?: Commons)?|BBC|SKY|BBC|SKY|Handout|HANDOUT|Pool|POOL|Press Corps|European Pressphoto Agency)";

  /** Any of them. */
  static final String ANY = "(?:" + WIRE + "|" + PICTURES + ")";

  private Agencies() {}
}
