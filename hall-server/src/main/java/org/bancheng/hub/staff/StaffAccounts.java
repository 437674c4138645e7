package org.bancheng.hub.staff;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.bancheng.hall.plan.StaffPlan;
import org.bancheng.hub.staff.StaffStore.StoredSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may sign in and who is signed in. Sessions survive a restart of the hub; they end after
 * twelve hours.
 */
public final class StaffAccounts implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StaffAccounts.class);
  private static final Duration SESSION = Duration.ofHours(12);
  private static final int TOKEN_BYTES = 32;

  private final List<StaffPlan> staff;
  private final StaffStore store;
  private final Clock clock;
  private final RandomGenerator random;
  private final PinLock locks = new PinLock();

  /** Of names that nobody has: their crowd must not make the hub forget those who are locked. */
  private final PinLock strangers = new PinLock();

  /** All there are, by the digest of their token: who asks with any token need not wait. */
  private final Map<String, StoredSession> sessions;

  public StaffAccounts(List<StaffPlan> staff, Path file, Clock clock, RandomGenerator random) {
    this.staff = List.copyOf(staff);
    this.store = new StaffStore(file);
    this.sessions = new ConcurrentHashMap<>(store.sessions());
    this.clock = clock;
    this.random = random;
  }

  /** Whether this user already has a PIN. */
  public boolean hasPin(String user) {
    return store.pin(user).isPresent();
  }

  public void setPin(String user, String pin) {
    store.putPin(user, PinHash.of(pin, random));
  }

  /** Takes some 50 ms; one attempt at a time, so that guessing does not keep the hub busy. */
  public synchronized SignIn signIn(String user, String pin) {
    Instant now = clock.instant();
    Optional<StaffMember> member = member(user);
    PinLock lock = member.isPresent() ? locks : strangers;
    Optional<Duration> locked = lock.lockedFor(user, now);
    if (locked.isPresent()) {
      return new SignIn.Locked(locked.get());
    }
    boolean right = member.isPresent() && store.pin(user).filter(it -> it.matches(pin)).isPresent();
    if (!right) {
      lock.failed(user, now);
      return lock.lockedFor(user, now).<SignIn>map(SignIn.Locked::new).orElseGet(SignIn.Wrong::new);
    }
    lock.succeeded(user);
    return new SignIn.Welcome(newSession(user, now), member.get());
  }

  private String newSession(String user, Instant now) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    StoredSession session = new StoredSession(user, now.plus(SESSION));
    sessions.values().removeIf(it -> it.until().isBefore(now));
    stored(() -> store.putSession(digest(token), session, now));
    sessions.put(digest(token), session);
    return token;
  }

  /** Who holds this session token, if it is still good. Never waits. */
  public Optional<StaffMember> signedIn(String token) {
    return Optional.ofNullable(sessions.get(digest(token)))
        .filter(it -> it.until().isAfter(clock.instant()))
        .flatMap(it -> member(it.user()));
  }

  public void signOut(String token) {
    sessions.remove(digest(token));
    stored(() -> store.removeSession(digest(token)));
  }

  /** A disk that takes nothing more must not keep the staff out: what is in memory counts. */
  private static void stored(Runnable change) {
    try {
      change.run();
    } catch (StaffFault e) {
      LOG.warn("{}; who signs in or out now does so until the hub starts again", e.getMessage());
    }
  }

  private Optional<StaffMember> member(String user) {
    return staff.stream()
        .filter(it -> it.user().equals(user))
        .findFirst()
        .map(it -> new StaffMember(it.user(), it.role()));
  }

  private static String digest(String token) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
