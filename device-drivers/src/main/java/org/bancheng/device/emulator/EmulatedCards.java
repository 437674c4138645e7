package org.bancheng.device.emulator;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bancheng.device.idcard.DocumentType;
import org.bancheng.device.idcard.text.CardField;
import org.bancheng.device.idcard.text.CardLayout;
import org.bancheng.device.idcard.text.CardText;

/**
 * The invented persons of this project, one card each. None exists: the area codes ending in 9999
 * and the country 999 are not assigned, all were born in January 1900.
 */
public final class EmulatedCards {
  private static final List<EmulatedCard> ALL =
      List.of(
          EmulatedCard.of(
              "citizen",
              "居民身份证 测试甲",
              CardLayout.CITIZEN,
              Map.ofEntries(
                  entry(CardField.NAME, "测试甲"),
                  entry(CardField.SEX, "1"),
                  entry(CardField.NATION, "01"),
                  entry(CardField.BIRTH, "19000101"),
                  entry(CardField.ADDRESS, "测试省示例市样本路0号虚构小区"),
                  entry(CardField.NUMBER, "119999190001010011"),
                  entry(CardField.ISSUER, "示例市公安局样本分局"),
                  entry(CardField.VALID_FROM, "20200101"),
                  entry(CardField.VALID_TO, "20400101"))),
          EmulatedCard.of(
              "longterm",
              "居民身份证（长期） 虚构·阿不都测试",
              CardLayout.CITIZEN,
              Map.ofEntries(
                  entry(CardField.NAME, "虚构·阿不都测试"),
                  entry(CardField.SEX, "2"),
                  entry(CardField.NATION, "05"),
                  entry(CardField.BIRTH, "19000102"),
                  entry(CardField.ADDRESS, "测试自治区示例县样本乡0组"),
                  entry(CardField.NUMBER, "449999190001020021"),
                  entry(CardField.ISSUER, "示例县公安局"),
                  entry(CardField.VALID_FROM, "20150505"),
                  entry(CardField.VALID_TO, "长期"))),
          EmulatedCard.of(
              "elderly",
              "居民身份证（老年人） 测试丁",
              CardLayout.CITIZEN,
              Map.ofEntries(
                  entry(CardField.NAME, "测试丁"),
                  entry(CardField.SEX, "2"),
                  entry(CardField.NATION, "01"),
                  entry(CardField.BIRTH, "19000101"),
                  entry(CardField.ADDRESS, "测试省示例市样本路0号虚构小区"),
                  entry(CardField.NUMBER, "11999919000101002X"),
                  entry(CardField.ISSUER, "示例市公安局样本分局"),
                  entry(CardField.VALID_FROM, "20200101"),
                  entry(CardField.VALID_TO, "20400101"))),
          EmulatedCard.of(
              "J",
              "港澳台居民居住证 樣本乙",
              CardLayout.J,
              Map.ofEntries(
                  entry(CardField.NAME, "樣本乙"),
                  entry(CardField.SEX, "2"),
                  entry(CardField.BIRTH, "19000101"),
                  entry(CardField.ADDRESS, "测试省示例市样本路0号"),
                  entry(CardField.NUMBER, "81000019000101000X"),
                  entry(CardField.ISSUER, "示例市公安局"),
                  entry(CardField.VALID_FROM, "20240101"),
                  entry(CardField.VALID_TO, "20290101"),
                  entry(CardField.PASS_NUMBER, "H00000000"),
                  entry(CardField.ISSUE_COUNT, "01"))),
          EmulatedCard.of(
              "I",
              "外国人永久居留身份证（2017版） SPECIMEN, ALPHA",
              CardLayout.I,
              Map.ofEntries(
                  entry(CardField.ENGLISH_NAME, "SPECIMEN, ALPHA"),
                  entry(CardField.SEX, "1"),
                  entry(CardField.NUMBER, "UTO999900010103"),
                  entry(CardField.NATIONALITY, "UTO"),
                  entry(CardField.NAME, "样本"),
                  entry(CardField.VALID_FROM, "20200101"),
                  entry(CardField.VALID_TO, "20300101"),
                  entry(CardField.BIRTH, "19000101"),
                  entry(CardField.CARD_VERSION, "01"),
                  entry(CardField.AUTHORITY, "1500"))),
          EmulatedCard.of(
              "Y",
              "外国人永久居留身份证（2023版） SPECIMEN, BETA",
              CardLayout.Y,
              Map.ofEntries(
                  entry(CardField.NAME, "样本丙"),
                  entry(CardField.SEX, "2"),
                  entry(CardField.RENEWAL_COUNT, "00"),
                  entry(CardField.BIRTH, "19000101"),
                  entry(CardField.ENGLISH_NAME, "SPECIMEN, BETA GAMMA DELTA EPSILON ZETA ETA"),
                  entry(CardField.NUMBER, "911999190001010005"),
                  entry(CardField.VALID_FROM, "20240101"),
                  entry(CardField.VALID_TO, "20340101"),
                  entry(CardField.NATIONALITY, "UTO"))));

  private static final Map<CardField, String> PLAIN =
      Map.of(
          CardField.SEX, "1",
          CardField.NATION, "01",
          CardField.BIRTH, "19000101",
          CardField.VALID_FROM, "20200101",
          CardField.VALID_TO, "20400101");

  private static final List<EmulatedCard> ODD =
      List.of(
          new EmulatedCard(
              "unknown",
              "不认识的证件类型 K",
              DocumentType.CITIZEN,
              lettered('K', plain("测试戊", "119999190001010011"))),
          new EmulatedCard(
              "rare", "生僻字姓名", DocumentType.CITIZEN, plain("\uE863\u3400", "119999190001010011")),
          new EmulatedCard("blank", "号码空白", DocumentType.CITIZEN, plain("测试戊", "")));

  private EmulatedCards() {}

  private static byte[] plain(String name, String number) {
    Map<CardField, String> fields = new EnumMap<>(PLAIN);
    fields.put(CardField.NAME, name);
    fields.put(CardField.NUMBER, number);
    return CardText.compose(CardLayout.CITIZEN, fields);
  }

  private static byte[] lettered(char letter, byte[] text) {
    text[CardText.TYPE_OFFSET] = (byte) letter;
    return text;
  }

  /** All cards: {@code citizen, longterm, elderly, J, I, Y}. */
  public static List<EmulatedCard> all() {
    return ALL;
  }

  /**
   * Cards that test a reader's manners: {@code unknown} (a type letter no layout has), {@code rare}
   * (a name of private-use and rare characters), {@code blank} (no number).
   */
  public static List<EmulatedCard> odd() {
    return ODD;
  }

  /** The card with that id, of {@link #all} or {@link #odd}. */
  public static Optional<EmulatedCard> byId(String id) {
    return Stream.concat(ALL.stream(), ODD.stream())
        .filter(card -> card.id().equals(id))
        .findFirst();
  }
}
