package org.bancheng.kiosk.words;

import org.bancheng.device.idcard.CardProblem;
import org.bancheng.hall.Names;

/** What to do about a card that gave no identity. */
final class CardWords {
  private CardWords() {}

  static Names advice(CardProblem problem) {
    return switch (problem) {
      case PULLED_TOO_EARLY ->
          new Names(
              "证件拿早了：请把证件放平，等屏幕提示后再取走",
              "Lifted too early: lay the card flat and wait for the screen");
      case NOT_AN_ID_CARD ->
          new Names(
              "这不是身份证：请换身份证，或不用身份证取号",
              "This is not an ID card: use your ID card, or go on without");
      case DAMAGED ->
          new Names(
              "这张证件读不出来：请不用身份证取号，或到导办台",
              "This card cannot be read: go on without it, or ask the guide desk");
      case UNSUPPORTED_TYPE ->
          new Names(
              "本机不认识这种证件：可以不用证件，直接取号", "This document is not known here: you can go on without it");
      case LINE_NOISE, TIMED_OUT, READER_REFUSED ->
          new Names("没有读到：请拿起证件，再放平一次", "Not read: lift the card and lay it flat once more");
      case EMPTY_NUMBER, INVALID_NUMBER, UNREADABLE_CONTENT ->
          new Names(
              "没有读完整：请拿起再放一次，或不用证件取号",
              "Not read whole: lay it down once more, or go on without it");
    };
  }
}
