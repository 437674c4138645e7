package org.bancheng.device.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few bytes can ask for much paper; memory must not follow. */
class PaperBoundsTest {
  /** Line spacing 255, a character, feed 255 lines: 65 280 dots. */
  private static final String LONG_FEED = "1B 33 FF 41 1B 64 FF";

  private static List<PaperImage> render(String hex) {
    return new PaperRenderer(576).render(HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  @Test
  void noPaperIsLongerThanAMetreAndAHalf() {
    assertThat(render(LONG_FEED))
        .singleElement()
        .satisfies(paper -> assertThat(paper.image().getHeight()).isEqualTo(12_024));
  }

  @Test
  void aTrainOfFeedsIsDrawnForTenMetresOnly() {
    assertThat(render(LONG_FEED.repeat(100))).hasSize(2);
  }

  @Test
  void aStoredPictureIsPrintedOnce() {
    String store = "1D 28 4C 0B 00 30 70 30 01 01 31 08 00 01 00 FF";
    String print = "1D 28 4C 02 00 30 32";
    assertThat(render(store + print + print).get(0).image().getHeight())
        .isEqualTo(render(store + print).get(0).image().getHeight());
  }
}
