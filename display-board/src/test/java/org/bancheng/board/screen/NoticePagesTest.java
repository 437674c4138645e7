package org.bancheng.board.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NoticePagesTest {
  @Test
  void aShortNoticeStaysWhole() {
    assertThat(NoticePages.split("今天下午系统维护。")).containsExactly("今天下午系统维护。");
    assertThat(NoticePages.split("")).isEmpty();
  }

  @Test
  void aLongNoticeIsParted() {
    List<String> pages = NoticePages.split("请准备好身份证，".repeat(12));
    assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page).endsWith("，"));
  }

  @Property
  void nothingOfANoticeIsLost(
      @ForAll @StringLength(max = 300) @CharRange(from = '一', to = '丿') String notice) {
    assertThat(String.join("", NoticePages.split(notice))).isEqualTo(notice);
    assertThat(NoticePages.split(notice))
        .allSatisfy(page -> assertThat(page.length()).isLessThanOrEqualTo(NoticePages.WIDTH));
  }
}
