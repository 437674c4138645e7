package org.bancheng.hall;

/** A name or sentence in Chinese and English. */
public record Names(String zh, String en) {}
