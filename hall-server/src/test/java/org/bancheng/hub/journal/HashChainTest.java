package org.bancheng.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HashChainTest {
  private final HashChain chain = new HashChain();

  @Test
  void isTheOneWrittenDownInItsDocumentation() {
    // Made with another program (Python, hashlib) from the description alone.
    byte[] first =
        chain.next(
            HashChain.genesis(),
            1,
            "0193a001-0000-7000-8000-000000000001",
            "2026-11-23T01:00:00Z",
            "start-day",
            "{\"by\":\"hub\",\"events\":[{\"event\":\"day-started\",\"day\":\"2026-11-23\"}]}");
    assertThat(hex(first))
        .isEqualTo("8449cc6b12f1a22378d2fe74bc68b46c7b1e174c2ddbd3b0349db5420f3b1980");
    byte[] second =
        chain.next(
            first,
            2,
            "0193a001-0000-7000-8000-000000000002",
            "2026-11-23T01:00:01Z",
            "pause-counter",
            "{\"by\":\"staff:clerk1\",\"events\":[{\"event\":\"counter-paused\",\"counter\":\"1\","
                + "\"reason\":\"午休\"}]}");
    assertThat(hex(second))
        .isEqualTo("116687607db84625adac2c8e6ac3aab7a277d9659e961e777372125a38187c68");
  }

  @Test
  void tellsWhereOneTextEndsAndTheNextBegins() {
    byte[] genesis = HashChain.genesis();
    assertThat(chain.next(genesis, 1, "ab", "c", "k", "b"))
        .isNotEqualTo(chain.next(genesis, 1, "a", "bc", "k", "b"));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
