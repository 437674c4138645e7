package org.bancheng.hub.web;

import static org.openqa.selenium.support.ui.ExpectedConditions.attributeToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The staff console as a clerk sees and uses it. */
final class ConsolePage {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK_EVERY = Duration.ofMillis(50);
  private static final long NERVOUS_MS = 300;
  private static final Path PICTURES = Path.of("target", "console");

  private final ChromeDriver browser;
  private final WebDriverWait wait;
  private final String hub;

  ConsolePage(ChromeDriver browser, int port) {
    this.browser = browser;
    this.wait = new WebDriverWait(browser, PATIENCE);
    wait.pollingEvery(LOOK_EVERY);
    wait.ignoring(StaleElementReferenceException.class); // the page changed while it was looked at
    this.hub = "http://127.0.0.1:" + port;
  }

  /** Opens an address of the hub as nobody, without cookies. */
  void open(String path) {
    browser.get(hub + "/");
    browser.manage().deleteAllCookies();
    browser.get(hub + path);
  }

  void signIn(String user, String pin) {
    wait.until(elementToBeClickable(By.id("submit")));
    browser.findElement(By.id("user")).clear();
    browser.findElement(By.id("user")).sendKeys(user);
    browser.findElement(By.id("pin")).sendKeys(pin);
    browser.findElement(By.id("submit")).click();
  }

  /** The session, for somebody who wants to use it elsewhere. */
  String cookie() {
    return browser.manage().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .findFirst()
        .orElseThrow();
  }

  void choose(String counter) {
    wait.until(elementToBeClickable(By.id("choice-" + counter))).click();
  }

  /** Presses keys, once the last press is done with and the big button can be pressed again. */
  void press(CharSequence... keys) {
    awaitCalm();
    answer(keys);
  }

  /** Presses keys at once: for a question that stands before the page. */
  void answer(CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
  }

  void doubleClick(String css) {
    awaitCalm();
    new Actions(browser).doubleClick(browser.findElement(By.cssSelector(css))).perform();
  }

  void click(String css) {
    awaitCalm();
    choice(css);
  }

  /** Clicks at once: on what a question offers. */
  void choice(String css) {
    browser.findElement(By.cssSelector(css)).click();
  }

  /** The second half of a double click, however late it comes. */
  void clickAgain(String css) {
    browser.executeScript(
        "document.querySelector(arguments[0])"
            + ".dispatchEvent(new MouseEvent('click', {detail: 2, bubbles: true}))",
        css);
  }

  /**
   * Clicks without end, until {@value #NERVOUS_MS} ms after the page went into another state; both
   * are measured by the page's own clock, so a slow machine changes nothing.
   */
  void clickNervously(String css) {
    awaitCalm();
    browser.executeAsyncScript(
        """
        const [css, nervous, done] = arguments;
        let changedAt = Infinity;
        new MutationObserver(() => { changedAt = Math.min(changedAt, performance.now()); })
          .observe(document.body, {attributeFilter: ['data-state']});
        const before = document.body.dataset.state;
        const timer = setInterval(() => {
          if (performance.now() - changedAt < nervous || document.body.dataset.state === before) {
            document.querySelector(css).click();
          } else {
            clearInterval(timer);
            done();
          }
        }, 10);
        """,
        css,
        NERVOUS_MS);
  }

  /** Waits until the page has seen what came of the last press. */
  void awaitCalm() {
    wait.until(elementToBeClickable(By.id("step")));
    wait.until(attributeToBe(By.id("desk"), "aria-busy", "false"));
  }

  void awaitState(String state) {
    wait.until(attributeToBe(By.tagName("body"), "data-state", state));
  }

  void awaitShown(String css) {
    wait.until(visibilityOfElementLocated(By.cssSelector(css)));
  }

  void awaitThere(String css) {
    wait.until(presenceOfElementLocated(By.cssSelector(css)));
  }

  boolean isShown(String css) {
    return browser.findElement(By.cssSelector(css)).isDisplayed();
  }

  boolean isEnabled(String css) {
    return browser.findElement(By.cssSelector(css)).isEnabled();
  }

  boolean isThere(String css) {
    return !browser.findElements(By.cssSelector(css)).isEmpty();
  }

  void awaitGone(String css) {
    wait.until(invisibilityOfElementLocated(By.cssSelector(css)));
  }

  /** The numbers of all who are shown as waiting, from the top. */
  @SuppressWarnings("unchecked")
  List<String> waiting() {
    return (List<String>)
        browser.executeScript(
            "return [...document.querySelectorAll('#waiting tr[data-number]')]"
                + ".map((row) => row.dataset.number)");
  }

  void awaitText(String id, String text) {
    wait.until(page -> text(id).contains(text));
  }

  String text(String id) {
    return browser.findElement(By.id(id)).getText();
  }

  /** What stands in the first element that fits. */
  String words(String css) {
    return browser.findElement(By.cssSelector(css)).getText();
  }

  /** Where the next key goes: an element's id, or the name of its tag. */
  String focus() {
    return (String)
        browser.executeScript(
            "return document.activeElement.id || document.activeElement.localName");
  }

  String address() {
    return browser.getCurrentUrl().substring(hub.length());
  }

  /** Leaves a mark that a reload would wipe out. */
  void mark() {
    browser.executeScript("window.marked = true");
  }

  boolean isMarked() {
    return Boolean.TRUE.equals(browser.executeScript("return window.marked === true"));
  }

  /** By how many pixels the page is larger than the screen: right, down. */
  String overflow() {
    return (String)
        browser.executeScript(
            "const page = document.documentElement;"
                + "return [page.scrollWidth - innerWidth, page.scrollHeight - innerHeight].join()");
  }

  /** By how many pixels what is in an element is wider than the element itself. */
  long tooWide(String css) {
    return (Long)
        browser.executeScript(
            "const box = document.querySelector(arguments[0]);"
                + "return box.scrollWidth - box.clientWidth",
            css);
  }

  /** How many of the elements are wholly in view, neither scrolled away nor below the screen. */
  long inView(String css) {
    return (Long)
        browser.executeScript(
            """
            const inside = (a, b) => a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
            const screen = {top: 0, bottom: innerHeight};
            return [...document.querySelectorAll(arguments[0])]
                .map((each) => [each.getBoundingClientRect(), each.parentElement.getBoundingClientRect()])
                .filter(([each, box]) => inside(each, box) && inside(each, screen)).length;
            """,
            css);
  }

  void shoot(String name) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
