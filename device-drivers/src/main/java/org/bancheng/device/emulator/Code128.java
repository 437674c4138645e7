package org.bancheng.device.emulator;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CODE128 symbol as {@code GS k 73 n} asks for it (Epson "GS k", function B): the data begin with
 * a code set, {@code {A}, {@code {B} or {@code {C}, and may change it.
 *
 * @param values symbol characters from the start code to the last before the check
 * @param text what stands below it for people
 */
record Code128(List<Integer> values, String text) {
  private static final int STOP = 106;
  private static final int CHECK_MODULUS = 103;
  private static final String[] WIDTHS =
      ("212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 "
              + "112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 "
              + "312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 "
              + "131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 "
              + "113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 "
              + "331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 "
              + "141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 "
              + "241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 "
              + "212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 "
              + "114131 311141 411131 211412 211214 211232 2331112")
          .split(" ");

  Code128 {
    values = List.copyOf(values);
  }

  /** The symbol of those data; empty where a printer takes them for wrong. */
  static Optional<Code128> of(byte[] data) {
    return new Reading(data).symbol();
  }

  /** Modules from the first bar to the last. */
  int modules() {
    return 11 * (values.size() + 1) + 13;
  }

  void paint(Graphics2D pen, int moduleDots, int height) {
    int x = 0;
    for (int value : withCheck()) {
      boolean bar = true;
      for (char width : WIDTHS[value].toCharArray()) {
        int dots = (width - '0') * moduleDots;
        if (bar) {
          pen.fillRect(x, 0, dots, height);
        }
        bar = !bar;
        x += dots;
      }
    }
  }

  private List<Integer> withCheck() {
    int sum = values.get(0);
    for (int i = 1; i < values.size(); i++) {
      sum += i * values.get(i);
    }
    List<Integer> all = new ArrayList<>(values);
    all.add(sum % CHECK_MODULUS);
    all.add(STOP);
    return all;
  }

  /** Walks through the data once. */
  private static final class Reading {
    private static final int START_A = 103;
    private static final int SHIFT = 98;

    private final byte[] data;
    private final List<Integer> values = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private char set;
    private boolean shifted;

    Reading(byte[] data) {
      this.data = data;
    }

    Optional<Code128> symbol() {
      if (data.length < 3 || data[0] != '{' || data[1] < 'A' || data[1] > 'C') {
        return Optional.empty();
      }
      set = (char) data[1];
      values.add(START_A + set - 'A');
      int at = 2;
      while (at < data.length) {
        boolean escape = data[at] == '{';
        boolean right = escape ? at + 1 < data.length && escape(data[at + 1]) : character(data[at]);
        if (!right) {
          return Optional.empty();
        }
        at += escape ? 2 : 1;
      }
      return Optional.of(new Code128(values, text.toString()));
    }

    private boolean escape(byte what) {
      return switch (what) {
        case '{' -> set != 'C' && character(what);
        case 'A', 'B', 'C' -> change((char) what);
        case 'S' -> set != 'C' && shift();
        case '1' -> values.add(102);
        case '2' -> set != 'C' && values.add(97);
        case '3' -> set != 'C' && values.add(96);
        case '4' -> set != 'C' && values.add(set == 'A' ? 101 : 100);
        default -> false;
      };
    }

    private boolean change(char to) {
      if (to != set) {
        values.add(to == 'C' ? 99 : to == 'B' ? 100 : 101);
        set = to;
      }
      return true;
    }

    private boolean shift() {
      shifted = true;
      return values.add(SHIFT);
    }

    private boolean character(byte c) {
      char inSet = shifted ? (set == 'A' ? 'B' : 'A') : set;
      shifted = false;
      return switch (inSet) {
        case 'A' -> c >= 0 && c < 96 && put(c < 32 ? c + 64 : c - 32, c < 32 ? " " : letter(c));
        case 'B' -> c >= 32 && put(c - 32, letter(c));
        default -> c >= 0 && c < 100 && put(c, String.valueOf(100 + c).substring(1));
      };
    }

    private boolean put(int value, String shown) {
      text.append(shown);
      return values.add(value);
    }

    private static String letter(byte c) {
      return String.valueOf((char) c);
    }
  }
}
