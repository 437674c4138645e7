package org.bancheng.demo.forecast;

/** The places of a sample's inputs: what a board can know when the number is taken. */
final class Inputs {
  static final int AHEAD = 0;
  static final int LENGTH = 1;
  static final int OPEN = 2;
  static final int LES = 3;
  static final int HOL = 4;
  static final int SINCE_CALL = 5;
  static final int LAST_FIVE = 6;
  static final int CALLS_15 = 7;
  static final int CALLS_30 = 8;
  static final int CALLS_60 = 9;
  static final int ARRIVALS_15 = 10;
  static final int GAP = 11;
  static final int QL_TRAINED = 12;
  static final int QL_45 = 13;
  static final int OFFICE_CALLS = 14;
  static final int OFFICE_WAITING = 15;
  static final int OFFICE_QL = 16;
  static final int MINUTE = 17;
  static final int WEEKDAY = 18;
  static final int OFFICE = 19;
  static final int POSITION = 20;
  static final int LINE_WAIT = 21;
  static final int ARRIVALS_60 = 22;
  static final int TODAY_GAP = 23;
  static final int QL_TODAY = 24;
  static final int LEFT = 25;
  static final int OFFICE_LES = 26;
  static final int QL_ROSTER = 27;
  static final int SAME_MINUTE = 28;
  static final int QL_MIXED = 29;
  static final int COUNT = 30;

  private Inputs() {}
}
