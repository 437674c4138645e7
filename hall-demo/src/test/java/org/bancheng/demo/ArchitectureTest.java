package org.bancheng.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The arrows of ARCHITECTURE.md, each with its reason. */
@AnalyzeClasses(packages = "org.bancheng", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String CORE = "org.bancheng.hall..";
  private static final String BUS = "org.bancheng.bus..";
  private static final String DEVICE = "org.bancheng.device..";
  private static final String STATION = "org.bancheng.station..";
  private static final String HUB = "org.bancheng.hub..";
  private static final String KIOSK = "org.bancheng.kiosk..";
  private static final String BOARD = "org.bancheng.board..";
  private static final String DEMO = "org.bancheng.demo..";

  @ArchTest
  static final ArchRule coreNamesOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage(CORE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(CORE, "java..", "org.jspecify..")
          .because("the hall's rules must outlive every library, and run in any simulation")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule busStandsOnCoreAlone =
      ours(BUS, BUS, CORE)
          .because("whoever speaks on the bus needs the contract, not the house behind it");

  @ArchTest
  static final ArchRule devicesKnowNothingOfHalls =
      ours(DEVICE, DEVICE)
          .because("a card reader or a printer serves any hall, and is tested with bytes alone");

  @ArchTest
  static final ArchRule stationKitKnowsNothingOfHalls =
      ours(STATION, STATION).because("windows, fonts and pictures are the same for any screen");

  @ArchTest
  static final ArchRule hubKnowsNeitherScreensNorDevices =
      ours(HUB, HUB, BUS, CORE)
          .because("kiosks and boards come and go; the hub meets them on the bus only");

  @ArchTest
  static final ArchRule kioskKnowsNeitherHubNorBoard =
      ours(KIOSK, KIOSK, STATION, DEVICE, BUS, CORE)
          .because("siblings never import siblings: a kiosk must go on when the hub is away");

  @ArchTest
  static final ArchRule boardKnowsNeitherHubNorKiosk =
      ours(BOARD, BOARD, STATION, DEVICE, BUS, CORE)
          .because("siblings never import siblings: a board of another maker must do as well");

  @ArchTest
  static final ArchRule nobodyNamesTheDemo =
      noClasses()
          .that()
          .resideOutsideOfPackage(DEMO)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(DEMO)
          .because("the demo names everything, so whoever named it would name everything too");

  @ArchTest
  static final ArchRule onlyTheLineNamesTheSerialLibrary =
      onlyIn("jssc..", "org.bancheng.device.serial..")
          .because("its faults are worked around in one place, and it can be changed there");

  @ArchTest
  static final ArchRule onlyThePinsNamePi4j =
      onlyIn("com.pi4j..", "org.bancheng.device.gpio..", DEMO)
          .because("off a Raspberry Pi nothing else may load it; the demo presses mock buttons");

  @ArchTest
  static final ArchRule onlyTheBusClientNamesPaho =
      onlyIn("org.eclipse.paho..", "org.bancheng.bus.client..")
          .because("reconnecting and re-subscribing must be right once");

  @ArchTest
  static final ArchRule onlyTheBrokerNamesArtemis =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.bancheng.hub.broker..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.activemq..", "org.apache.artemis..", "io.netty..")
          .because("a real hall may run another broker, and the hub must not notice");

  @ArchTest
  static final ArchRule onlyTheHubNamesTheWebServer =
      noClasses()
          .that()
          .resideOutsideOfPackages(HUB, DEMO)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..")
          .because("a kiosk or a board with an open port is one more thing to attack");

  @ArchTest
  static final ArchRule onlyScreensNameJavaFx =
      noClasses()
          .that()
          .resideInAnyPackage(BUS, DEVICE, HUB, "org.bancheng.kiosk.flow..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx..")
          .because("what is decided without a screen can be tested without one")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rulesAreToldTimeAndChance =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, "org.bancheng.kiosk.flow..")
          .should()
          .accessTargetWhere(asksForTimeOrChance())
          .because("time, ids and chance are arguments, so any day can be replayed from one seed")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule simulatedDaysAreToldTimeAndChance =
      noClasses()
          .that()
          .resideInAPackage("org.bancheng.demo.simulate..")
          .and()
          .doNotHaveSimpleName("SimulateMain")
          .should()
          .accessTargetWhere(asksForTimeOrChance())
          .because("a seed that cannot be replayed proves nothing");

  @ArchTest
  static final ArchRule lawsAreWrittenWithoutTheRules =
      noClasses()
          .that()
          .resideInAPackage("org.bancheng.demo.simulate.law..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.bancheng.hall.rules..",
              "org.bancheng.hall.appointments..",
              "org.bancheng.hall.calling..",
              "org.bancheng.hall.counters..",
              "org.bancheng.hall.day..",
              "org.bancheng.hall.dispatch..",
              "org.bancheng.hall.issuing..",
              "org.bancheng.hall.serving..",
              "org.bancheng.hall.waiting..")
          .because("whoever checks a rule by the rule checks nothing");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .should(liveInANullMarkedPackage())
          .because("what may be absent must say so; a package without the mark is not checked");

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices()
          .assignedFrom(feature())
          .should()
          .beFreeOfCycles()
          .because("two features that need each other are one feature with two names");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Base)")
          .because("these words stand where the concept has no name yet");

  private static ArchRule ours(String who, String... mayName) {
    return noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.bancheng..")
                .and(JavaClass.Predicates.resideOutsideOfPackages(mayName)))
        .allowEmptyShould(true);
  }

  private static ArchRule onlyIn(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  /** A module's root package, or a package below it with all of its own parts. */
  private static SliceAssignment feature() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass item) {
        if (!item.getPackageName().startsWith("org.bancheng.")) {
          return SliceIdentifier.ignore();
        }
        String[] names = item.getPackageName().split("\\.");
        return SliceIdentifier.of(names[2], names.length > 3 ? names[3] : "its root");
      }

      @Override
      public String getDescription() {
        return "features of a module";
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> asksForTimeOrChance() {
    Map<String, Set<String>> forbidden =
        Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
            "java.lang.Math", Set.of("random"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.util.Random", Set.of("<init>"),
            "java.security.SecureRandom", Set.of("<init>"),
            "java.util.concurrent.ThreadLocalRandom", Set.of("current"));
    return DescribedPredicate.describe(
        "the clock or a source of chance",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getName();
          boolean clock =
              owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
          return clock || forbidden.getOrDefault(owner, Set.of()).contains(name);
        });
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a @NullMarked package") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
          String where = item.getPackageName();
          events.add(SimpleConditionEvent.violated(item, where + " has no @NullMarked mark"));
        }
      }
    };
  }
}
