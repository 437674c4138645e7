package org.bancheng.hub.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that look at pages in one Chromium; skipped where there is none. */
abstract class InABrowser {
  static ConsoleBrowser browser;

  @BeforeAll
  static void startTheBrowser() {
    browser = ConsoleBrowser.start();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.close();
      browser = null;
    }
  }
}
