package org.bancheng.hall;

/** Whom the hall may favour. Only the group is kept, never the proof of it. */
public enum HolderGroup {
  NONE,
  ELDERLY,
  SOLDIER,
  DISABLED,
  PREGNANT
}
