package org.bancheng.hub.staff;

import org.bancheng.hall.plan.Role;

/** Who is signed in, and what that allows. */
public record StaffMember(String user, Role role) {}
