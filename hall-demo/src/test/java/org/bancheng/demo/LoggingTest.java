package org.bancheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import com.pi4j.Pi4J;
import com.pi4j.boardinfo.datareader.BoardCodeReader;
import com.pi4j.boardinfo.util.BoardInfoHelper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a healthy start has no business to print as an error. */
class LoggingTest {
  @Test
  void thatThisIsNoRaspberryPiIsNoErrorButAFaultOfItsPinsIs() throws Exception {
    LoggerContext logging = new LoggerContext();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(logging);
    configurator.doConfigure(LoggingTest.class.getResource("/logback.xml"));

    assertThat(List.of(BoardInfoHelper.class, BoardCodeReader.class))
        .noneMatch(it -> logging.getLogger(it.getName()).isErrorEnabled());
    assertThat(logging.getLogger(Pi4J.class.getName()).isErrorEnabled()).isTrue();
  }
}
