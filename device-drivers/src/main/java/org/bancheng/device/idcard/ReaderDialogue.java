package org.bancheng.device.idcard;

import java.time.Duration;
import org.bancheng.device.Deadline;
import org.bancheng.device.DeviceClock;
import org.bancheng.device.idcard.sam.SamReply;
import org.bancheng.device.idcard.sam.SamRequest;
import org.bancheng.device.idcard.sam.SamStatus;
import org.bancheng.device.serial.LineListener;
import org.bancheng.device.serial.LinePace;
import org.bancheng.device.serial.SerialLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The talk with one reader, on the owner thread of its line.
 *
 * <pre>
 * line up --> WAKING 11 FF --90--> NAMING 12 FF --> LOOKING 20 01 --9F--> SELECTING 20 02 --90--> READING 30 01
 *                | 60: RESETTING 10 FF, once          ^   | 80: again                                  | 90
 *                                                     |                                                v
 *                                                     +------------ not 90/91, or silence ------- HOLDING 30 03
 * </pre>
 *
 * A problem while selecting or reading is told and leads back to LOOKING: the card has to be lifted
 * first. A card that does not accept the module (31) may be laid again before it counts as damaged.
 * Silence leads to WAKING, silence there to LOOKING: a reader that answers only one of the two is
 * in service.
 */
final class ReaderDialogue implements LineListener {
  private static final Logger LOG = LoggerFactory.getLogger(ReaderDialogue.class);

  private enum Phase {
    WAKING(SamRequest.STATUS),
    RESETTING(SamRequest.RESET),
    NAMING(SamRequest.MODULE_NUMBER),
    LOOKING(SamRequest.FIND),
    SELECTING(SamRequest.SELECT),
    READING(SamRequest.READ),
    HOLDING(SamRequest.ADDED_ADDRESS);

    final SamRequest request;

    Phase(SamRequest request) {
      this.request = request;
    }
  }

  private final ReaderSettings settings;
  private final DeviceClock clock;
  private final ReaderVoice voice;
  private final SamExchange exchange;

  private Phase phase = Phase.WAKING;
  private Deadline pause;
  private boolean up;
  private boolean named;
  private boolean resetTried;
  private int silences;
  private int tries;
  private int cardRefusals;
  private boolean afterFailure;
  private Deadline nextTry;

  ReaderDialogue(SerialLine line, ReaderSettings settings, DeviceClock clock, ReaderVoice voice) {
    this.settings = settings;
    this.clock = clock;
    this.voice = voice;
    this.exchange = new SamExchange(line, clock, settings.quiet());
    this.pause = clock.in(Duration.ZERO);
    this.nextTry = pause;
  }

  @Override
  public void lineUp() {
    up = true;
    named = false;
    resetTried = false;
    silences = 0;
    exchange.reset();
    next(Phase.WAKING, Duration.ZERO);
    voice.state(ReaderState.STARTING);
  }

  @Override
  public void lineLost(String reason) {
    up = false;
    exchange.reset();
    dropCard(CardProblem.TIMED_OUT);
    voice.state(ReaderState.ABSENT);
  }

  /** Overwrites what has come of a card; after the line's thread has ended. */
  void forget() {
    exchange.reset();
  }

  @Override
  public void received(byte[] bytes) {
    exchange.received(bytes);
  }

  @Override
  public LinePace turn() {
    if (!up) {
      return LinePace.AT_REST;
    }
    exchange.turn().ifPresent(this::ended);
    if (exchange.free() && pause.reached(clock)) {
      exchange.ask(phase.request, patience());
    }
    return exchange.free() && !pauseEndsSoon() ? LinePace.AT_REST : LinePace.AWAITING;
  }

  /** Before the line would be looked at again at rest: the next request then leaves in time. */
  private boolean pauseEndsSoon() {
    return pause.within(LinePace.AT_REST.pause(), clock);
  }

  private Duration patience() {
    return switch (phase) {
      case READING -> settings.readDeadline();
      case HOLDING -> settings.presenceDeadline();
      default -> settings.shortDeadline();
    };
  }

  private void ended(Answer answer) {
    if (answer.ending() == Answer.Ending.REPLIED) {
      silences = 0;
      replied(answer.reply());
      answer.reply().wipe();
    } else {
      notReplied(answer.ending());
    }
  }

  private void replied(SamReply reply) {
    if (reply.status() == SamStatus.SELF_TEST_FAILED) {
      outOfService(ReaderState.OUT_OF_SERVICE_SELF_TEST);
    } else if (reply.status() == SamStatus.NOT_AUTHORISED) {
      outOfService(ReaderState.OUT_OF_SERVICE_NOT_AUTHORISED);
    } else {
      switch (phase) {
        case WAKING, RESETTING -> next(named ? Phase.LOOKING : Phase.NAMING, Duration.ZERO);
        case NAMING -> named(reply);
        case LOOKING -> looked(reply.status());
        case SELECTING -> selected(reply.status());
        case READING -> read(reply);
        case HOLDING -> held(reply.status());
      }
    }
  }

  private void named(SamReply reply) {
    named = true;
    ModuleNumber.of(reply.data()).ifPresent(number -> LOG.info("ID-card reader {}", number));
    next(Phase.LOOKING, Duration.ZERO);
  }

  private void looked(int status) {
    if (status == SamStatus.COMMAND_WRONG || status == SamStatus.NO_PRIVILEGE) {
      outOfService(ReaderState.OUT_OF_SERVICE_UNSUPPORTED);
      return;
    }
    resetTried = false;
    voice.state(ReaderState.READY);
    afterFailure &= status == SamStatus.FOUND;
    if (status == SamStatus.FOUND && !(afterFailure && !nextTry.reached(clock))) {
      next(Phase.SELECTING, Duration.ZERO);
      voice.found();
    } else if (voice.reading()) {
      failed(CardProblem.PULLED_TOO_EARLY);
    } else {
      next(Phase.LOOKING, settings.pollInterval());
    }
  }

  private void selected(int status) {
    if (status == SamStatus.OK) {
      next(Phase.READING, Duration.ZERO);
    } else {
      refused(status);
    }
  }

  private void read(SamReply reply) {
    if (reply.status() != SamStatus.OK) {
      refused(reply.status());
      return;
    }
    new CardReading(clock.today())
        .of(
            reply,
            card -> {
              tries = 0;
              cardRefusals = 0;
              next(Phase.HOLDING, settings.presenceInterval());
              voice.read(card);
            },
            problem -> failed(problem));
  }

  private void refused(int status) {
    cardRefusals = status == SamStatus.CARD_REFUSED_MODULE ? cardRefusals + 1 : 0;
    boolean firstTime = cardRefusals == 1;
    CardProblem problem = firstTime ? CardProblem.READER_REFUSED : Refusal.problem(status);
    if (Refusal.mayPass(status) && ++tries < settings.tries()) {
      next(Phase.LOOKING, settings.pollInterval());
    } else {
      failed(problem);
    }
  }

  private void held(int status) {
    if (status == SamStatus.OK || status == SamStatus.NO_SUCH_CONTENT) {
      next(Phase.HOLDING, settings.presenceInterval());
    } else {
      next(Phase.LOOKING, settings.pollInterval());
      voice.removed();
    }
  }

  /**
   * A card that failed and still lies there is tried again, but not at once: the person should see
   * what to do.
   */
  private void failed(CardProblem problem) {
    tries = 0;
    leaveTimeToRead();
    next(Phase.LOOKING, settings.pollInterval());
    voice.failed(problem);
  }

  private void leaveTimeToRead() {
    afterFailure = true;
    nextTry = clock.in(settings.probeInterval());
  }

  /** After silence: ask for the status, and after silence there look for a card all the same. */
  private void notReplied(Answer.Ending ending) {
    silences++;
    boolean asked = phase == Phase.WAKING || phase == Phase.NAMING || phase == Phase.RESETTING;
    named |= phase == Phase.NAMING;
    boolean silent = silences >= settings.silencesBeforeOut();
    next(asked ? Phase.LOOKING : Phase.WAKING, silent ? settings.probeInterval() : Duration.ZERO);
    dropCard(ending == Answer.Ending.SILENT ? CardProblem.TIMED_OUT : CardProblem.LINE_NOISE);
    if (silent) {
      voice.state(ReaderState.OUT_OF_SERVICE_SILENT);
    }
  }

  private void outOfService(ReaderState state) {
    boolean reset = state == ReaderState.OUT_OF_SERVICE_SELF_TEST && !resetTried;
    resetTried = true;
    next(reset ? Phase.RESETTING : Phase.WAKING, reset ? Duration.ZERO : settings.probeInterval());
    dropCard(CardProblem.READER_REFUSED);
    voice.state(state);
  }

  /** Ends what was told of a card: a found one failed, a read one is gone. */
  private void dropCard(CardProblem problem) {
    tries = 0;
    if (voice.reading()) {
      leaveTimeToRead();
    }
    voice.endCard(problem);
  }

  private void next(Phase then, Duration rest) {
    phase = then;
    pause = clock.in(rest);
  }
}
