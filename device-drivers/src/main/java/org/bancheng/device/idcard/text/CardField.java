package org.bancheng.device.idcard.text;

/** The fields of the four documents. */
public enum CardField {
  /** 姓名; Chinese name of a foreigner. */
  NAME,
  SEX,
  /** 民族, two digits. */
  NATION,
  /** YYYYMMDD. */
  BIRTH,
  ADDRESS,
  NUMBER,
  /** 签发机关. */
  ISSUER,
  /** YYYYMMDD. */
  VALID_FROM,
  /** YYYYMMDD or 长期. */
  VALID_TO,
  /** 通行证号码. */
  PASS_NUMBER,
  /** 签发次数. */
  ISSUE_COUNT,
  /** On a card of 2023 in two stretches of the text, joined before the padding is cut. */
  ENGLISH_NAME,
  /** ISO 3166 alpha-3. */
  NATIONALITY,
  CARD_VERSION,
  AUTHORITY,
  /** 换证次数. */
  RENEWAL_COUNT,
  /** 旧号关联项. */
  OLD_NUMBER,
  /** The letter that tells the layouts apart. */
  TYPE
}
