package org.bancheng.hall.plan;

/** A staff account by its user name; the PIN never stands in the plan. */
public record StaffPlan(String user, Role role) {}
