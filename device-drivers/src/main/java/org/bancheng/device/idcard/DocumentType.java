package org.bancheng.device.idcard;

/** The four documents a SAM_V reader reads; told apart by the letter at byte 248 of the text. */
public enum DocumentType {
  /** 居民身份证, no letter. */
  CITIZEN,
  /** 港澳台居民居住证, letter J, since 2018-09-01. */
  HK_MACAU_TAIWAN_RESIDENT,
  /** 外国人永久居留身份证 of 2017, letter I. */
  FOREIGNER_2017,
  /** 外国人永久居留身份证 of 2023, letter Y. */
  FOREIGNER_2023
}
